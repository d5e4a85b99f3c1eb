#pragma once

#include "app/desktop/statustext.h"

#include <QStatusBar>

class QComboBox;
class QLabel;

namespace bytecrowds::editor {
class Languages;
}

namespace bytecrowds::desktop {

/// The window's last line: connection and saved state, where the caret is, the language.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const editor::Languages& languages, QWidget* parent = nullptr);

    void setStatus(const StatusText& status);
    void setCaret(int line, int column); ///< both from 1
    void setLanguage(const QString& id);
    QString statusText() const;
    QString language() const;

Q_SIGNALS:
    /// The person chose another language.
    void languageChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintDot();

    StatusText m_status;
    QLabel* m_dot;
    QLabel* m_text;
    QLabel* m_caret;
    QComboBox* m_language;
};

} // namespace bytecrowds::desktop
