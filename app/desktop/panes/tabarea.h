#pragma once

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QSplitter;
class QStackedLayout;

namespace bytecrowds::editor {
class Languages;
}

namespace bytecrowds::desktop {

class OpenText;
class TabGroup;
class TextPane;

/// The middle of a window: groups of tabs beside and above one another, one of them in use. Without any tab it shows
/// what one could do next.
class TabArea : public QWidget
{
    Q_OBJECT
public:
    /// Gives an open text for its key; null when it can't be opened any more.
    using Opener = std::function<std::shared_ptr<OpenText>(const QString& key)>;

    /// `languages` outlives it. `empty` is shown when there is no tab.
    TabArea(const editor::Languages& languages, QWidget* empty, QWidget* parent = nullptr);
    ~TabArea() override;

    /// Null when there is no tab.
    TextPane* currentPane() const;
    QList<TextPane*> panes() const;
    TextPane* paneOf(const OpenText& text) const;

    /// Shows the text: where it is open in the group in use, or else in a new tab there.
    TextPane* open(const std::shared_ptr<OpenText>& text);
    /// Shows the current text once more, beside (Qt::Horizontal) or below.
    void split(Qt::Orientation orientation);
    void activate(TextPane* pane);
    /// The one after or before in the group in use, round and round.
    void activateNext(int step);
    void activateNextGroup();
    void close(TextPane* pane);

    /// Groups, tabs and carets.
    QJsonObject layoutToJson() const;
    /// Into an area without tabs. What `opener` doesn't give is left out.
    void restoreLayout(const QJsonObject& layout, const Opener& opener);

Q_SIGNALS:
    /// Another pane is in use, or none.
    void currentChanged(bytecrowds::desktop::TextPane* pane);
    void paneAdded(bytecrowds::desktop::TextPane* pane);
    /// The person wants to close it: close() does.
    void closeRequested(bytecrowds::desktop::TextPane* pane);
    void menuRequested(bytecrowds::desktop::TextPane* pane, const QPoint& at);
    void newFileRequested();

private:
    TabGroup* addGroup(QSplitter* splitter, int index);
    TextPane* addPane(TabGroup& group, const std::shared_ptr<OpenText>& text);
    TabGroup* groupOf(const QWidget* widget) const;
    QList<TabGroup*> groups() const;
    void removeGroup(TabGroup* group);
    void onFocusChanged(QWidget* now);
    void use(TabGroup* group);
    void tellCurrent();
    QJsonObject toJson(const QWidget& widget) const;
    void fill(QSplitter& splitter, int index, const QJsonObject& json, const Opener& opener);
    void fillGroup(TabGroup& group, const QJsonObject& json, const Opener& opener);

    const editor::Languages& m_languages;
    QStackedLayout* m_stack;
    QSplitter* m_root;
    QPointer<TabGroup> m_group; // in use
    QPointer<TextPane> m_told;  // the last currentChanged()
};

} // namespace bytecrowds::desktop
