#pragma once

#include <QAccessibleWidget>

namespace bytecrowds::editor {

class CodeView;

/// What a screen reader is told of a view. Offsets are UTF-16 units. Nothing is counted while no screen reader listens:
/// QScintilla's own interface counts the characters before each edit, which makes typing in long texts slow.
class CodeViewAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit CodeViewAccessible(CodeView& view);
    ~CodeViewAccessible() override;

    /// Gives a view this interface, and tells screen readers what happens in it. Before anything else asks for one.
    static void serve(CodeView& view);

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;

    int selectionCount() const override;
    void selection(int index, int* start, int* end) const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

private:
    CodeView& view() const;
    long send(unsigned message, unsigned long first = 0, long second = 0) const;
    long positionOf(int offset) const;
    int offsetOf(long position) const;
    QString textOfLine(int offset, int* start) const;

    mutable bool m_indexed = false; // Scintilla counts the units of each line from the first question on
};

} // namespace bytecrowds::editor
