// A replica without a window, driven by JSON lines: one command a line on stdin, one answer a line on stdout.
//
//   peer SEED
//
//   {"do": "connect", "url": "ws://…"}     {"do": "disconnect"}
//   {"do": "insert", "where": 0…1, "text": "…"}    {"do": "erase", "where": 0…1, "length": UTF-16 units}
//   {"do": "set", "map": root, "key": "…", "value": any}    {"do": "nest", "map": root, "key": "…", "value": object}
//   {"do": "unset", "map": root, "key": "…"}
//   {"do": "present", "state": object or null}
//   {"do": "look"}    everything: text, map, state (base64), vector, connection, refusal, saved, unsaved, people
//   {"do": "reload", "update": base64}    what a fresh document that took that update encodes
//
// "where" is a share of the text's length, since the text may change while a command is on its way; edits never part a
// surrogate pair. An answer is {} or {"error": "…"}, for "look" and "reload" what was asked for.

#include "sync/crdt/awareness.h"
#include "sync/crdt/doc.h"
#include "sync/session/syncsession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSocketNotifier>

#include <cstdio>
#include <random>
#include <unistd.h>

using namespace bytecrowds;
using session::SyncSession;

namespace {

const QString Root = QStringLiteral("bytecrowdText");

QString toBase64(const crdt::Bytes& bytes)
{
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    return QString::fromLatin1(raw.toBase64());
}

crdt::Bytes fromBase64(const QString& text)
{
    const QByteArray raw = QByteArray::fromBase64(text.toLatin1());
    return crdt::Bytes(raw.begin(), raw.end());
}

crdt::Value toValue(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double:
        return json.toDouble();
    case QJsonValue::String:
        return json.toString().toStdString();
    case QJsonValue::Array: {
        crdt::Value::Array array;
        for (const QJsonValue entry : json.toArray())
            array.push_back(toValue(entry));
        return array;
    }
    case QJsonValue::Object: {
        crdt::Value::Object object;
        const QJsonObject source = json.toObject();
        for (auto entry = source.begin(); entry != source.end(); ++entry)
            object.emplace_back(entry.key().toStdString(), toValue(entry.value()));
        return object;
    }
    default:
        return crdt::Value::Null();
    }
}

QJsonValue toJson(const crdt::Value& value)
{
    if (const auto* boolean = value.asBool())
        return *boolean;
    if (const auto* number = value.asNumber())
        return *number;
    if (const auto* string = value.asString())
        return QString::fromStdString(*string);
    if (const auto* array = value.asArray()) {
        QJsonArray json;
        for (const crdt::Value& entry : *array)
            json.append(toJson(entry));
        return json;
    }
    if (const auto* object = value.asObject()) {
        QJsonObject json;
        for (const auto& [key, entry] : *object)
            json.insert(QString::fromStdString(key), toJson(entry));
        return json;
    }
    return QJsonValue::Null;
}

QJsonObject toJson(const crdt::Map& map)
{
    QJsonObject json;
    for (const std::string& key : map.keys()) {
        const crdt::Map* nested = map.map(key);
        json.insert(QString::fromStdString(key),
                    nested ? QJsonValue(toJson(*nested)) : toJson(map.get(key).value_or(crdt::Value())));
    }
    return json;
}

class Peer
{
public:
    explicit Peer(std::uint64_t seed)
        : m_random(seed)
    {
        m_since.start();
    }

    QJsonObject answer(const QJsonObject& command)
    {
        const QString what = command[QLatin1String("do")].toString();
        const std::string key = command[QLatin1String("key")].toString().toStdString();
        if (what == QLatin1String("connect")) {
            m_session.open(QUrl(command[QLatin1String("url")].toString()));
        } else if (what == QLatin1String("disconnect")) {
            m_session.close();
        } else if (what == QLatin1String("insert")) {
            text().insert(place(command), command[QLatin1String("text")].toString().toStdString());
        } else if (what == QLatin1String("erase")) {
            erase(place(command), std::size_t(command[QLatin1String("length")].toInt()));
        } else if (what == QLatin1String("set")) {
            map(command).set(key, toValue(command[QLatin1String("value")]));
        } else if (what == QLatin1String("nest")) {
            nest(map(command), key, command[QLatin1String("value")].toObject());
        } else if (what == QLatin1String("unset")) {
            map(command).erase(key);
        } else if (what == QLatin1String("present")) {
            present(command[QLatin1String("state")]);
        } else if (what == QLatin1String("look")) {
            return look();
        } else if (what == QLatin1String("reload")) {
            return reload(fromBase64(command[QLatin1String("update")].toString()));
        } else {
            return {{QStringLiteral("error"), QStringLiteral("unknown command: ") + what}};
        }
        return {};
    }

private:
    crdt::Text& text() { return m_doc.text(Root.toStdString()); }
    crdt::Map& map(const QJsonObject& command)
    {
        return m_doc.map(command[QLatin1String("map")].toString().toStdString());
    }

    /// Down to the start of a character.
    crdt::Utf16 snapped(std::size_t offset) { return text().toUtf16(text().toUtf8(crdt::Utf16(offset))); }
    crdt::Utf16 place(const QJsonObject& command)
    {
        return snapped(std::size_t(command[QLatin1String("where")].toDouble() * double(text().utf16Length().value)));
    }
    void erase(crdt::Utf16 from, std::size_t length)
    {
        const crdt::Utf16 to = snapped(std::min(from.value + length, text().utf16Length().value));
        if (from < to)
            text().erase(from, to - from);
    }
    void nest(crdt::Map& parent, const std::string& key, const QJsonObject& entries)
    {
        m_doc.transact([&] {
            crdt::Map& nested = parent.setMap(key);
            for (auto entry = entries.begin(); entry != entries.end(); ++entry)
                nested.set(entry.key().toStdString(), toValue(entry.value()));
        });
    }
    void present(const QJsonValue& state)
    {
        const QByteArray json = QJsonDocument(state.toObject()).toJson(QJsonDocument::Compact);
        m_awareness.setLocalState(state.isNull() ? std::nullopt : std::optional(json.toStdString()), now());
    }

    QJsonObject look()
    {
        QJsonObject people;
        for (const auto& [client, state] : m_awareness.states())
            people.insert(QString::number(client), QJsonDocument::fromJson(QByteArray::fromStdString(state)).object());
        const auto nameOf = [](auto value) {
            return QLatin1String(QMetaEnum::fromType<decltype(value)>().valueToKey(int(value)));
        };
        return {
            {QStringLiteral("text"), QString::fromStdString(text().toString())},
            {QStringLiteral("map"), toJson(m_doc.map("crowd"))},
            {QStringLiteral("state"), toBase64(m_doc.encodeStateAsUpdate())},
            {QStringLiteral("vector"), toBase64(m_doc.stateVector().encode())},
            {QStringLiteral("connection"), nameOf(m_session.state())},
            {QStringLiteral("refusal"), m_session.refusal()},
            {QStringLiteral("saved"), nameOf(m_session.savedState())},
            {QStringLiteral("unsaved"), m_session.unsavedEdits()},
            {QStringLiteral("client"), QString::number(m_awareness.clientId())},
            {QStringLiteral("people"), people},
            {QStringLiteral("check"), QString::fromStdString(m_doc.check())},
        };
    }

    QJsonObject reload(const crdt::Bytes& update)
    {
        crdt::Doc fresh({[this] { return newClient(); }, true});
        if (const auto error = fresh.applyUpdate(update))
            return {{QStringLiteral("error"), QString::fromStdString(error->sentence)}};
        return {{QStringLiteral("state"), toBase64(fresh.encodeStateAsUpdate())}};
    }

    crdt::ClientId newClient() { return std::uint32_t(m_random()); }
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_since.elapsed()); }

    std::mt19937_64 m_random;
    QElapsedTimer m_since;
    crdt::Doc m_doc{{[this] { return newClient(); }, true}};
    crdt::Awareness m_awareness{newClient()};
    SyncSession m_session{m_doc, m_awareness, [this] { return now(); }};
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Peer peer(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 0);
    QByteArray pending;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char buffer[65536];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        pending.append(buffer, count);
        for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            const QJsonObject command = QJsonDocument::fromJson(pending.left(end)).object();
            pending.remove(0, end + 1);
            const QByteArray line = QJsonDocument(peer.answer(command)).toJson(QJsonDocument::Compact) + '\n';
            std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
            std::fflush(stdout);
        }
    });
    return QCoreApplication::exec();
}
