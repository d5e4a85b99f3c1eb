#include "app/desktop/panes/tabarea.h"

#include "app/desktop/panes/tabgroup.h"
#include "app/desktop/panes/textpane.h"

#include <QApplication>
#include <QJsonArray>
#include <QSplitter>
#include <QStackedLayout>

namespace bytecrowds::desktop {

namespace {

QSplitter* newSplitter(Qt::Orientation orientation)
{
    auto* splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    return splitter;
}

} // namespace

TabArea::TabArea(const editor::Languages& languages, QWidget* empty, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_stack(new QStackedLayout(this))
    , m_root(newSplitter(Qt::Horizontal))
{
    m_stack->addWidget(m_root);
    m_stack->addWidget(empty);
    m_group = addGroup(m_root, 0);
    m_stack->setCurrentIndex(1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { onFocusChanged(now); });
}

TabArea::~TabArea()
{
    // While the groups go they tell of other tabs, and the focus moves.
    disconnect(qApp, nullptr, this, nullptr);
    for (TabGroup* group : groups())
        group->disconnect(this);
}

TextPane* TabArea::currentPane() const
{
    return m_group ? m_group->currentPane() : nullptr;
}

QList<TabGroup*> TabArea::groups() const
{
    return m_root->findChildren<TabGroup*>();
}

QList<TextPane*> TabArea::panes() const
{
    QList<TextPane*> panes;
    for (const TabGroup* group : groups()) {
        for (int i = 0; i < group->count(); ++i)
            panes.append(group->pane(i));
    }
    return panes;
}

TextPane* TabArea::paneOf(const OpenText& text) const
{
    if (TextPane* here = m_group->paneOf(text))
        return here;
    for (const TabGroup* group : groups()) {
        if (TextPane* pane = group->paneOf(text))
            return pane;
    }
    return nullptr;
}

TextPane* TabArea::open(const std::shared_ptr<OpenText>& text)
{
    TextPane* pane = m_group->paneOf(*text);
    if (!pane)
        pane = addPane(*m_group, text);
    activate(pane);
    return pane;
}

TextPane* TabArea::addPane(TabGroup& group, const std::shared_ptr<OpenText>& text)
{
    auto* pane = new TextPane(text, m_languages);
    group.add(pane);
    m_stack->setCurrentIndex(0);
    Q_EMIT paneAdded(pane);
    return pane;
}

void TabArea::split(Qt::Orientation orientation)
{
    TextPane* pane = currentPane();
    if (!pane)
        return;
    auto* splitter = static_cast<QSplitter*>(m_group->parentWidget());
    const int index = splitter->indexOf(m_group);
    if (splitter->count() == 1)
        splitter->setOrientation(orientation);
    TabGroup* added = nullptr;
    if (splitter->orientation() == orientation) {
        added = addGroup(splitter, index + 1);
    } else {
        const QList<int> sizes = splitter->sizes();
        auto* inner = newSplitter(orientation);
        inner->addWidget(m_group);
        added = addGroup(inner, 1);
        splitter->insertWidget(index, inner);
        splitter->setSizes(sizes);
        splitter = inner;
    }
    splitter->setSizes(QList<int>(splitter->count(), 1000)); // evenly
    TextPane* twin = addPane(*added, pane->shared());
    twin->restore(pane->place());
    activate(twin);
}

void TabArea::activate(TextPane* pane)
{
    TabGroup* group = groupOf(pane);
    group->setCurrentWidget(pane);
    use(group);
    pane->setFocus();
}

void TabArea::activateNext(int step)
{
    if (const int count = m_group->count(); count > 0) {
        m_group->setCurrentIndex((m_group->currentIndex() + step + count) % count);
        m_group->currentPane()->setFocus();
    }
}

void TabArea::activateNextGroup()
{
    const QList<TabGroup*> all = groups();
    TabGroup* next = all[(all.indexOf(m_group) + 1) % all.size()];
    if (TextPane* pane = next->currentPane())
        activate(pane);
}

void TabArea::close(TextPane* pane)
{
    TabGroup* group = groupOf(pane);
    group->removeTab(group->indexOf(pane));
    delete pane;
    if (group->count() == 0)
        removeGroup(group);
    if (TextPane* now = currentPane())
        now->setFocus();
}

TabGroup* TabArea::addGroup(QSplitter* splitter, int index)
{
    auto* group = new TabGroup;
    splitter->insertWidget(index, group);
    connect(group, &TabGroup::closeRequested, this, &TabArea::closeRequested);
    connect(group, &TabGroup::menuRequested, this, &TabArea::menuRequested);
    connect(group, &TabGroup::newFileRequested, this, &TabArea::newFileRequested);
    connect(group, &QTabWidget::currentChanged, this, &TabArea::tellCurrent);
    return group;
}

void TabArea::removeGroup(TabGroup* group)
{
    const QList<TabGroup*> all = groups();
    if (all.size() == 1) {
        m_stack->setCurrentIndex(1);
        tellCurrent();
        return;
    }
    auto* splitter = static_cast<QSplitter*>(group->parentWidget());
    if (group == m_group)
        m_group = all[all.first() == group ? 1 : all.indexOf(group) - 1];
    group->disconnect(this);
    delete group;
    // A splitter of one gives its place to what is in it.
    while (splitter->count() == 1 && splitter != m_root) {
        auto* outer = static_cast<QSplitter*>(splitter->parentWidget());
        outer->replaceWidget(outer->indexOf(splitter), splitter->widget(0));
        delete splitter;
        splitter = outer;
    }
    tellCurrent();
}

TabGroup* TabArea::groupOf(const QWidget* widget) const
{
    if (!isAncestorOf(widget)) // it may be another window's
        return nullptr;
    for (const QWidget* at = widget; at && at != this; at = at->parentWidget()) {
        if (auto* group = qobject_cast<const TabGroup*>(at))
            return const_cast<TabGroup*>(group);
    }
    return nullptr;
}

void TabArea::onFocusChanged(QWidget* now)
{
    if (TabGroup* group = groupOf(now))
        use(group);
}

void TabArea::use(TabGroup* group)
{
    m_group = group;
    tellCurrent();
}

void TabArea::tellCurrent()
{
    TextPane* pane = currentPane();
    if (pane == m_told && pane)
        return;
    m_told = pane;
    Q_EMIT currentChanged(pane);
}

} // namespace bytecrowds::desktop
