#include "tests/crdt/oracle/watcher.h"

#include "sync/crdt/utf8.h"
#include "tests/crdt/oracle/edits.h"
#include "tests/crdt/oracle/shown.h"
#include "tests/crdt/replica.h"

#include <QTest>

namespace bytecrowds::crdt {

namespace {

Value shown(const std::vector<Event::Step>& path)
{
    Value::Array steps;
    for (const Event::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        steps.push_back(key ? Value(*key) : Value(double(std::get<std::size_t>(step))));
    }
    return Value(std::move(steps));
}

Value shown(const std::vector<KeyChange>& keys)
{
    static const char* const actions[] = {"add", "update", "delete"};
    Value::Array list;
    for (const KeyChange& change : keys)
        list.push_back(Value(Value::Array{change.key, actions[int(change.action)], shownFlat(change.oldValue)}));
    return Value(std::move(list));
}

} // namespace

Watcher::Watcher(Doc& doc, const QJsonObject& step, Hear hear)
    : m_path(listOf(step[QStringLiteral("in")].toArray()))
    , m_reads(step[QStringLiteral("reads")].toVariant().toStringList())
    , m_hear(std::move(hear))
{
    const SharedType type = typeAt(doc, step[QStringLiteral("in")].toArray());
    const QString how = step[QStringLiteral("how")].toString();
    if (how == QLatin1String("observe"))
        observe(type);
    else if (how == QLatin1String("observeDeep"))
        observeDeep(type);
    else
        answer(*type.text());
}

void Watcher::observe(const SharedType& type)
{
    const auto own = [this](const Event& event) { tell(event); };
    if (Map* map = type.map()) {
        m_subscription = map->observe(own);
    } else if (Array* array = type.array()) {
        m_subscription = array->observe(own);
    } else {
        Text& text = *type.text();
        if (!text.rootName().empty()) {
            m_mirrored = &text;
            m_mirror = text.toString();
            m_mirrorUtf16 = toQString(m_mirror);
        }
        m_subscription = text.observe([this](const TextEvent& event) {
            mirror(event);
            tell(event);
        });
    }
}

void Watcher::observeDeep(const SharedType& type)
{
    const auto all = [this](const std::vector<Event>& events) {
        Value::Array told{m_path};
        for (const Event& event : events) {
            Value::Array one = read(event);
            one.insert(one.begin(), kindOf(event.target()));
            told.push_back(Value(std::move(one)));
        }
        m_hear(hexOfAny(Value(std::move(told))));
    };
    if (Map* map = type.map())
        m_subscription = map->observeDeep(all);
    else if (Array* array = type.array())
        m_subscription = array->observeDeep(all);
    else
        m_subscription = type.text()->observeDeep(all);
}

void Watcher::answer(Text& text)
{
    m_subscription = text.observe([&text](const TextEvent&) {
        if (text.utf16Length().value % 7 == 3)
            text.insert(Utf16(0), "!");
    });
}

void Watcher::tell(const Event& event) const
{
    m_hear(hexOfAny(Value(Value::Array{m_path, Value(read(event))})));
}

Value::Array Watcher::read(const Event& event) const
{
    Value::Array told;
    for (const QString& what : m_reads) {
        if (what == QLatin1String("path"))
            told.push_back(shown(event.path()));
        else if (what == QLatin1String("keys"))
            told.push_back(shown(event.keys()));
        else
            told.push_back(crdt::shown(event.delta()));
    }
    return told;
}

void Watcher::mirror(const TextEvent& event)
{
    for (const TextChange& change : m_mirrored ? event.changes : std::vector<TextChange>()) {
        QVERIFY(change.utf8.value + change.erasedUtf8.value <= m_mirror.size());
        m_mirror.replace(change.utf8.value, change.erasedUtf8.value, change.inserted);
        m_mirrorUtf16.replace(qsizetype(change.utf16.value), qsizetype(change.erasedUtf16.value),
                              toQString(change.inserted));
    }
}

void Watcher::checkMirror()
{
    if (!m_mirrored)
        return;
    QCOMPARE(m_mirror, m_mirrored->toString());
    // An embed counts in UTF-16 but shows no text.
    m_hadEmbeds = m_hadEmbeds || m_mirrored->utf16Length().value != utf16Length(m_mirror);
    if (!m_hadEmbeds)
        QCOMPARE(m_mirrorUtf16, toQString(m_mirror));
}

} // namespace bytecrowds::crdt
