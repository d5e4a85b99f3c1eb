// How a window's tabs are kept, and come back.
//
//   splitter   {"orientation": "horizontal" | "vertical", "sizes": [..], "parts": [splitter or group, ..]}
//   group      {"tabs": [{"text": KEY, "place": {..}}, ..], "current": INDEX, "inUse": true?}

#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/tabgroup.h"
#include "app/desktop/panes/textpane.h"

#include <QJsonArray>
#include <QSplitter>

namespace bytecrowds::desktop {

namespace {

const QString OrientationKey = QStringLiteral("orientation"), SizesKey = QStringLiteral("sizes");
const QString PartsKey = QStringLiteral("parts"), TabsKey = QStringLiteral("tabs");
const QString CurrentKey = QStringLiteral("current"), InUseKey = QStringLiteral("inUse");
const QString TextKey = QStringLiteral("text"), PlaceKey = QStringLiteral("place");
const QString Vertical = QStringLiteral("vertical"), Horizontal = QStringLiteral("horizontal");
constexpr int MaxDepth = 16; // of splitters in what is read

int depthOf(const QJsonObject& json)
{
    int depth = 0;
    for (const QJsonValue part : json[PartsKey].toArray())
        depth = std::max(depth, depthOf(part.toObject()));
    return depth + 1;
}

} // namespace

QJsonObject TabArea::layoutToJson() const
{
    return toJson(*m_root);
}

QJsonObject TabArea::toJson(const QWidget& widget) const
{
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        QJsonArray parts, sizes;
        for (int i = 0; i < splitter->count(); ++i) {
            parts.append(toJson(*splitter->widget(i)));
            sizes.append(splitter->sizes()[i]);
        }
        return {{OrientationKey, splitter->orientation() == Qt::Vertical ? Vertical : Horizontal},
                {SizesKey, sizes},
                {PartsKey, parts}};
    }
    const auto& group = static_cast<const TabGroup&>(widget);
    QJsonArray tabs;
    for (int i = 0; i < group.count(); ++i)
        tabs.append(QJsonObject{{TextKey, group.pane(i)->text().key()}, {PlaceKey, group.pane(i)->place()}});
    return {{TabsKey, tabs}, {CurrentKey, group.currentIndex()}, {InUseKey, &group == m_group}};
}

void TabArea::restoreLayout(const QJsonObject& layout, const Opener& opener)
{
    if (depthOf(layout) > MaxDepth)
        return;
    const QJsonArray parts = layout[PartsKey].toArray();
    QPointer<TabGroup> spare = m_group;
    m_root->setOrientation(layout[OrientationKey] == Vertical ? Qt::Vertical : Qt::Horizontal);
    for (const QJsonValue part : parts)
        fill(*m_root, m_root->count(), part.toObject(), opener);
    QList<int> sizes{0};
    for (const QJsonValue size : layout[SizesKey].toArray())
        sizes.append(size.toInt());
    m_root->setSizes(sizes);
    for (TabGroup* group : groups()) {
        if (group->count() == 0 && groups().size() > 1)
            removeGroup(group);
    }
    if (m_group == spare && !groups().isEmpty())
        m_group = groups().first();
    tellCurrent();
}

void TabArea::fill(QSplitter& splitter, int index, const QJsonObject& json, const Opener& opener)
{
    if (!json.contains(PartsKey)) {
        fillGroup(*addGroup(&splitter, index), json, opener);
        return;
    }
    auto* inner = new QSplitter(json[OrientationKey] == Vertical ? Qt::Vertical : Qt::Horizontal);
    inner->setChildrenCollapsible(false);
    inner->setHandleWidth(1);
    splitter.insertWidget(index, inner);
    QList<int> sizes;
    for (const QJsonValue part : json[PartsKey].toArray()) {
        fill(*inner, inner->count(), part.toObject(), opener);
        sizes.append(json[SizesKey].toArray().at(sizes.size()).toInt());
    }
    inner->setSizes(sizes);
}

void TabArea::fillGroup(TabGroup& group, const QJsonObject& json, const Opener& opener)
{
    for (const QJsonValue tab : json[TabsKey].toArray()) {
        if (const auto text = opener(tab[TextKey].toString()))
            addPane(group, text)->restore(tab[PlaceKey].toObject());
    }
    group.setCurrentIndex(json[CurrentKey].toInt());
    if (json[InUseKey].toBool() && group.count() > 0)
        m_group = &group;
}

} // namespace bytecrowds::desktop
