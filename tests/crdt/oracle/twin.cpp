#include "tests/crdt/oracle/twin.h"

#include "tests/crdt/oracle/edits.h"
#include "tests/crdt/oracle/shown.h"
#include "tests/crdt/replica.h"

#include <QTest>

namespace bytecrowds::crdt {

namespace {

constexpr ClientId LoadedClient = 1; // of documents that write nothing
const char* const MapKeys[] = {"a", "b", "c", "é"};

QJsonObject stateOf(const Doc& doc, const StateVector& known = {})
{
    return {{QStringLiteral("V1"), hexOf(doc.encodeStateAsUpdate(known))},
            {QStringLiteral("V2"), hexOf(doc.encodeStateAsUpdate(known, UpdateFormat::V2))}};
}

QJsonArray shownRoots(Doc& doc, const QStringList& names)
{
    QJsonArray roots;
    for (const QString& name : names) {
        const SharedType root = rootOf(doc, name);
        roots.append(hexOfAny(Value(Value::Array{crdt::shown(Element(root)), root.toJson()})));
    }
    return roots;
}

Value nameChange(bool added, Id id)
{
    return Value(Value::Object{{"user", Value(double(id.client))}, {"type", added ? "added" : "removed"}});
}

} // namespace

Twin::Twin(const QJsonObject& peer, const std::chrono::milliseconds& now)
    : m_now(now)
    , m_doc(optionsFor(ClientId(peer[QStringLiteral("client")].toInteger()), peer[QStringLiteral("gc")].toBool()))
{
    for (const QJsonValue& format : peer[QStringLiteral("hears")].toArray()) {
        QStringList& heard = m_updates[format.toString()];
        const auto hear = [&heard](ByteView update, const Transaction&) { heard.append(hexOf(update)); };
        m_subscriptions.push_back(m_doc.onUpdate(hear, formatOf(format)));
    }
}

QJsonValue Twin::run(const QJsonObject& step)
{
    m_roots = step[QStringLiteral("roots")].toVariant().toStringList();
    for (const QString& name : m_roots)
        rootOf(m_doc, name);
    const auto hear = [this](const QString& line) { m_told.append(line); };
    const QString what = step[QStringLiteral("do")].toString();
    QJsonValue answer(QJsonValue::Null);
    if (what == QLatin1String("edit"))
        edit(step);
    else if (what == QLatin1String("apply"))
        apply(step);
    else if (what == QLatin1String("watch"))
        m_watchers.push_back(std::make_unique<Watcher>(m_doc, step, hear));
    else if (what == QLatin1String("manage"))
        m_undoer = std::make_unique<Undoer>(m_doc, step, m_now, hear);
    else if (what == QLatin1String("undo"))
        answer = m_undoer->run(step);
    else if (what == QLatin1String("mark"))
        answer = mark(step);
    else if (what == QLatin1String("moment"))
        answer = moment();
    else if (what == QLatin1String("look"))
        answer = look(step);
    else if (what == QLatin1String("restore"))
        answer = restore(step);
    else if (what == QLatin1String("covers"))
        answer = covers(step);
    else if (what == QLatin1String("load"))
        answer = load(step);
    else
        qFatal("%s", qPrintable(what));
    return answer;
}

void Twin::edit(const QJsonObject& step)
{
    const QJsonArray edits = step[QStringLiteral("edits")].toArray();
    const Origin origin = originOf(step[QStringLiteral("origin")]);
    if (!origin && edits.size() == 1)
        return perform(m_doc, edits[0].toObject()); // is a transaction by itself
    m_doc.transact(
        [&] {
            for (const QJsonValue& each : edits)
                perform(m_doc, each.toObject());
        },
        origin);
}

void Twin::apply(const QJsonObject& step)
{
    const auto error =
        m_doc.applyUpdate(bytesOf(step[QStringLiteral("update")]), originOf(step[QStringLiteral("origin")]),
                          formatOf(step[QStringLiteral("format")]));
    QVERIFY2(!error, error ? error->sentence.c_str() : "");
}

QJsonValue Twin::mark(const QJsonObject& step)
{
    const SharedType type = typeAt(m_doc, step[QStringLiteral("in")].toArray());
    const auto at = std::size_t(step[QStringLiteral("at")].toInteger());
    m_marks.push_back(RelativePosition::at(type, at, step[QStringLiteral("assoc")].toInt()));
    const Bytes bytes = m_marks.back().encode();
    if (std::get<RelativePosition>(RelativePosition::decode(bytes)).encode() != bytes)
        return QStringLiteral("A relative position was decoded as another.");
    return hexOf(bytes);
}

QJsonValue Twin::moment()
{
    m_moments.push_back(m_doc.snapshot());
    QJsonObject answer;
    for (const QString& name : {QStringLiteral("V1"), QStringLiteral("V2")}) {
        const Bytes bytes = m_moments.back().encode(formatOf(name));
        if (std::get<Snapshot>(Snapshot::decode(bytes, formatOf(name))) != m_moments.back())
            return QStringLiteral("A snapshot was decoded as another.");
        answer[name] = hexOf(bytes);
    }
    return answer;
}

QJsonValue Twin::look(const QJsonObject& step)
{
    const Snapshot& moment = m_moments[std::size_t(step[QStringLiteral("at")].toInteger())];
    const QJsonValue before = step[QStringLiteral("before")];
    const Snapshot* past = before.isNull() ? nullptr : &m_moments[std::size_t(before.toInteger())];
    const ChangeAttribute attribute = step[QStringLiteral("named")].toBool() ? nameChange : ChangeAttribute();
    const SharedType type = typeAt(m_doc, step[QStringLiteral("in")].toArray());
    Value::Array answer;
    m_doc.transact([&] {
        Text& text = type.text() ? *type.text() : m_doc.text("text");
        const Delta plain = text.toDelta(moment);
        if (const Array* array = type.array()) {
            for (const Element& element : array->elements(moment))
                answer.push_back(crdt::shown(element));
        } else if (const Map* map = type.map()) {
            for (const char* key : MapKeys)
                answer.push_back(shownIfAny(map->element(key, moment)));
        } else {
            answer = {text.toString(moment), crdt::shown(plain), crdt::shown(text.toDelta(moment, past, attribute))};
        }
    });
    return hexOfAny(Value(std::move(answer)));
}

QJsonValue Twin::restore(const QJsonObject& step)
{
    Doc restored(optionsFor(LoadedClient));
    if (!m_doc.restore(m_moments[std::size_t(step[QStringLiteral("at")].toInteger())], restored))
        return QJsonValue::Null;
    return stateOf(restored);
}

QJsonValue Twin::covers(const QJsonObject& step) const
{
    const Snapshot& moment = m_moments[std::size_t(step[QStringLiteral("at")].toInteger())];
    return std::get<bool>(moment.contains(bytesOf(step[QStringLiteral("update")])));
}

QJsonValue Twin::load(const QJsonObject& step) const
{
    static const QStringList all{QStringLiteral("text"), QStringLiteral("notes"), QStringLiteral("map"),
                                 QStringLiteral("array")};
    Doc loaded(optionsFor(LoadedClient, step[QStringLiteral("gc")].toBool()));
    for (const QString& name : step[QStringLiteral("early")].toBool() ? all : QStringList())
        rootOf(loaded, name);
    const UpdateFormat format = formatOf(step[QStringLiteral("format")]);
    if (const auto error = loaded.applyUpdate(m_doc.encodeStateAsUpdate({}, format), nullptr, format))
        return QString::fromStdString(error->sentence);
    QJsonObject answer = stateOf(loaded);
    answer[QStringLiteral("roots")] = shownRoots(loaded, all);
    if (const std::string wrong = loaded.check(); !wrong.empty())
        return QString::fromStdString(wrong);
    return answer;
}

QJsonValue Twin::shown(const QString& name, const QJsonValue& expected)
{
    if (name == QLatin1String("vector"))
        return hexOf(m_doc.stateVector().encode());
    if (name == QLatin1String("client"))
        return qint64(m_doc.clientId());
    if (name == QLatin1String("pending"))
        return m_doc.hasPending();
    if (name == QLatin1String("state"))
        return stateOf(m_doc);
    if (name == QLatin1String("roots"))
        return shownRoots(m_doc, m_roots);
    if (name == QLatin1String("told"))
        return QJsonArray::fromStringList(std::exchange(m_told, {}));
    if (name == QLatin1String("updates")) {
        QJsonObject updates;
        for (auto& [format, heard] : m_updates)
            updates[format] = QJsonArray::fromStringList(std::exchange(heard, {}));
        return updates;
    }
    if (name == QLatin1String("since")) {
        const QJsonValue known = expected[QStringLiteral("known")];
        QJsonObject since = stateOf(m_doc, std::get<StateVector>(StateVector::decode(bytesOf(known))));
        since[QStringLiteral("known")] = known;
        return since;
    }
    if (name == QLatin1String("marks")) {
        QJsonArray places;
        for (const RelativePosition& mark : m_marks)
            places.append(QJsonArray{placeOf(mark, true), placeOf(mark, false)});
        return places;
    }
    qFatal("%s", qPrintable(name));
}

QJsonValue Twin::placeOf(const RelativePosition& mark, bool followUndone)
{
    const auto place = mark.resolve(m_doc, followUndone);
    if (!place)
        return QJsonValue::Null;
    return QJsonArray{hexOf(RelativePosition::at(place->type, 0, -1).encode()), qint64(place->index)};
}

void Twin::check()
{
    QCOMPARE(m_doc.check(), std::string());
    for (const auto& watcher : m_watchers)
        watcher->checkMirror();
}

} // namespace bytecrowds::crdt
