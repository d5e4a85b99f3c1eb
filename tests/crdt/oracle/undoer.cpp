#include "tests/crdt/oracle/undoer.h"

#include "tests/crdt/oracle/edits.h"
#include "tests/crdt/oracle/shown.h"

#include <map>

namespace bytecrowds::crdt {

namespace {

using Capture = std::function<bool(const Transaction&)>;
using Filter = std::function<bool(const UndoneItem&)>;

const std::map<QString, Capture>& captures()
{
    static const std::map<QString, Capture> rules{
        {QStringLiteral("all"), nullptr},
        {QStringLiteral("local"), [](const Transaction& transaction) { return transaction.local; }},
        {QStringLiteral("foreign"), [](const Transaction& transaction) { return !transaction.local; }},
    };
    return rules;
}

const std::map<QString, Filter>& filters()
{
    static const std::map<QString, Filter> rules{
        {QStringLiteral("all"), nullptr},
        {QStringLiteral("evenClocks"), [](const UndoneItem& item) { return item.id.clock % 2 == 0; }},
        {QStringLiteral("shortOnes"), [](const UndoneItem& item) { return item.length < 3; }},
        {QStringLiteral("entries"), [](const UndoneItem& item) { return item.key != nullptr; }},
        {QStringLiteral("noTypes"), [](const UndoneItem& item) { return item.kind != ContentKind::Type; }},
        {QStringLiteral("inTexts"), [](const UndoneItem& item) { return isTextKind(item.parent.kind()); }},
    };
    return rules;
}

UndoOptions optionsOf(const QJsonObject& step, const std::chrono::milliseconds& now)
{
    UndoOptions options;
    for (const QJsonValue& number : step[QStringLiteral("origins")].toArray())
        options.trackedOrigins.push_back(originOf(number));
    options.captureTimeout = std::chrono::milliseconds(step[QStringLiteral("timeout")].toInteger());
    options.now = [&now] { return now; };
    options.captureTransaction = captures().at(step[QStringLiteral("captures")].toString());
    options.deleteFilter = filters().at(step[QStringLiteral("filter")].toString());
    options.ignoreRemoteMapChanges = step[QStringLiteral("ignoresRemote")].toBool();
    return options;
}

UndoManager managerOf(Doc& doc, const QJsonObject& step, const std::chrono::milliseconds& now)
{
    const QJsonArray scope = step[QStringLiteral("scope")].toArray();
    if (scope.isEmpty())
        return UndoManager(doc, optionsOf(step, now));
    std::vector<SharedType> types;
    for (const QJsonValue& path : scope)
        types.push_back(typeAt(doc, path.toArray()));
    return UndoManager(types, optionsOf(step, now));
}

} // namespace

Origin originOf(const QJsonValue& number)
{
    static const int origins[4] = {}; // their addresses
    return number.toInt() == 0 ? nullptr : &origins[number.toInt()];
}

Undoer::Undoer(Doc& doc, const QJsonObject& step, const std::chrono::milliseconds& now, Hear hear)
    : m_doc(doc)
    , m_hear(std::move(hear))
    , m_manager(managerOf(doc, step, now))
    , m_subscription(m_manager.onStep([this](const UndoStepEvent& event) { tell(event); }))
{
}

void Undoer::tell(const UndoStepEvent& event)
{
    static const char* const names[] = {"added", "updated", "popped"};
    const char* const number = "number";
    if (event.what == UndoStepEvent::What::Added)
        event.step.meta[number] = m_steps++;
    m_hear(hexOfAny(Value(Value::Array{names[int(event.what)], event.isRedo ? "redo" : "undo",
                                       std::any_cast<int>(event.step.meta[number]), shown(event.step.insertions),
                                       shown(event.step.deletions)})));
}

QJsonValue Undoer::run(const QJsonObject& step)
{
    const QString how = step[QStringLiteral("how")].toString();
    QJsonValue done(QJsonValue::Null);
    if (how == QLatin1String("undo"))
        done = m_manager.undo();
    else if (how == QLatin1String("redo"))
        done = m_manager.redo();
    else if (how == QLatin1String("stop"))
        m_manager.stopCapturing();
    else if (how == QLatin1String("clear"))
        m_manager.clear();
    else if (how == QLatin1String("clearUndo"))
        m_manager.clearUndo();
    else if (how == QLatin1String("clearRedo"))
        m_manager.clearRedo();
    else if (how == QLatin1String("widen"))
        m_manager.addToScope(typeAt(m_doc, step[QStringLiteral("in")].toArray()));
    else if (how == QLatin1String("track"))
        m_manager.addTrackedOrigin(originOf(step[QStringLiteral("origin")]));
    else
        m_manager.removeTrackedOrigin(originOf(step[QStringLiteral("origin")]));
    return QJsonArray{done, m_manager.canUndo(), m_manager.canRedo()};
}

} // namespace bytecrowds::crdt
