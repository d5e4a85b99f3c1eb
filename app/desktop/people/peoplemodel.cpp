#include "app/desktop/people/peoplemodel.h"

#include "app/desktop/opencrowd.h"

#include <algorithm>

namespace bytecrowds::desktop {

PeopleModel::PeopleModel(OpenCrowd& crowd, QObject* parent)
    : QAbstractListModel(parent)
    , m_crowd(crowd)
    , m_subscription(crowd.awareness().onChange([this](const crdt::AwarenessChange&) {
        if (m_isActive && !m_due.isActive())
            m_due.start();
    }))
{
    m_due.setInterval(RefreshMs);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &PeopleModel::refresh);
    connect(&crowd.files(), &FileList::changed, this, [this] {
        if (m_isActive)
            m_due.start();
    });
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [person, place] = m_rows[index.row()];
    const QString name = person.self ? tr("%1 (you)").arg(person.name) : person.name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return place.isEmpty() ? name : tr("%1: %2", "a person, and where they are").arg(name, place);
    case ClientRole:
        return qulonglong(person.client);
    case ColorRole:
        return person.color;
    case ShapeRole:
        return int(person.shape);
    case PlaceRole:
        return place;
    case SelfRole:
        return person.self;
    case FollowedRole:
        return person.client == m_followed;
    default:
        return {};
    }
}

void PeopleModel::setFollowed(std::optional<crdt::ClientId> client)
{
    m_followed = client;
    if (m_isActive)
        refresh();
}

void PeopleModel::setActive(bool active)
{
    m_isActive = active;
    if (active)
        refresh();
}

QModelIndex PeopleModel::indexOf(crdt::ClientId client) const
{
    const auto row = find(client);
    return row < 0 ? QModelIndex() : index(int(row));
}

void PeopleModel::refresh()
{
    QList<Row> wanted;
    for (const Person& person : Person::present(m_crowd.awareness()))
        wanted.append({person, placeOf(person)});
    arrange(wanted);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

/// Row by row, so that what is selected stays selected.
void PeopleModel::arrange(const QList<Row>& wanted)
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const auto is = [&](const Row& other) { return other.person.client == m_rows[row].person.client; };
        if (std::ranges::none_of(wanted, is)) {
            beginRemoveRows({}, int(row), int(row));
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const auto now = find(wanted[row].person.client, row);
        if (now < 0) {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(row, wanted[row]);
            endInsertRows();
        } else if (now > row) {
            beginMoveRows({}, int(now), int(now), {}, int(row));
            m_rows.move(now, row);
            endMoveRows();
        }
        m_rows[row] = wanted[row];
    }
}

qsizetype PeopleModel::find(crdt::ClientId client, qsizetype from) const
{
    for (qsizetype row = from; row < m_rows.size(); ++row) {
        if (m_rows[row].person.client == client)
            return row;
    }
    return -1;
}

QString PeopleModel::placeOf(const Person& person) const
{
    QStringList parts;
    if (const auto file = person.file ? m_crowd.files().find(*person.file) : std::nullopt) {
        const auto line = lineOf(person);
        parts.append(line ? tr("%1, line %L2").arg(file->path).arg(*line) : file->path);
    }
    if (person.client == m_followed)
        parts.append(tr("you follow them"));
    if (!person.self && person.following == m_crowd.awareness().clientId())
        parts.append(tr("follows you"));
    return parts.join(QStringLiteral(" · "));
}

/// From 1; none when the caret is not in the file that the person says.
std::optional<int> PeopleModel::lineOf(const Person& person) const
{
    if (!person.caret || person.caret->root != person.file->toStdString())
        return {};
    const crdt::Text& text = m_crowd.files().text(*person.file);
    const auto at = person.caret->resolve(text);
    if (!at)
        return {};
    const std::string utf8 = text.toString();
    const auto caret = std::ptrdiff_t(std::min(text.toUtf8(*at).value, utf8.size()));
    return int(std::count(utf8.begin(), utf8.begin() + caret, '\n')) + 1;
}

} // namespace bytecrowds::desktop
