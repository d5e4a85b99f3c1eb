#include "tests/crdt/oracle/edits.h"

#include "sync/crdt/utf8.h"
#include "tests/crdt/oracle/shown.h"

#include <QTest>

namespace bytecrowds::crdt {

namespace {

SharedType inside(const SharedType& type, const QJsonValue& step)
{
    const auto number = std::size_t(step.toInteger());
    if (const Map* map = type.map())
        return std::get<SharedType>(*map->element(step.toString().toStdString()));
    if (const Array* array = type.array())
        return std::get<SharedType>(*array->element(number));
    return std::get<SharedType>(std::get<Element>(type.text()->toDelta()[number].content));
}

DeltaOp opOf(const Value::Object& members)
{
    DeltaOp op;
    for (const auto& [key, value] : members) {
        if (key == "attributes") {
            op.attributes = *value.asObject();
        } else if (key == "insert") {
            op.kind = DeltaOp::Kind::Insert;
            if (const std::string* text = value.asString())
                op.content = *text;
            else
                op.content = Element(value);
        } else {
            op.kind = key == "delete" ? DeltaOp::Kind::Delete : DeltaOp::Kind::Retain;
            op.length = std::size_t(*value.asNumber());
        }
    }
    return op;
}

Delta deltaOf(const Value& ops)
{
    Delta delta;
    for (const Value& op : *ops.asArray())
        delta.push_back(opOf(*op.asObject()));
    return delta;
}

/// What an edit says beside what it does and where.
class Words
{
public:
    explicit Words(const QJsonObject& edit)
        : m_edit(edit)
    {
    }

    QString what() const { return m_edit[QStringLiteral("do")].toString(); }
    std::size_t at() const { return std::size_t(m_edit[QStringLiteral("at")].toInteger()); }
    std::size_t length() const { return std::size_t(m_edit[QStringLiteral("length")].toInteger()); }
    std::string text() const { return m_edit[QStringLiteral("text")].toString().toStdString(); }
    std::string key() const { return m_edit[QStringLiteral("key")].toString().toStdString(); }
    QString kind() const { return m_edit[QStringLiteral("kind")].toString(); }
    Value value() const { return anyOf(m_edit[QStringLiteral("value")]); }
    std::vector<Value> values() const { return *anyOf(m_edit[QStringLiteral("values")]).asArray(); }
    Delta ops() const { return deltaOf(anyOf(m_edit[QStringLiteral("ops")])); }
    bool hasAttributes() const { return m_edit.contains(QStringLiteral("attributes")); }
    Attributes attributes() const
    {
        return hasAttributes() ? *anyOf(m_edit[QStringLiteral("attributes")]).asObject() : Attributes();
    }

private:
    const QJsonObject& m_edit;
};

/// An embed has no bytes: beside one a place in bytes may be either side.
bool hasEmbeds(const Text& text)
{
    return utf16Length(text.toString()) != text.utf16Length().value;
}

void insertPlain(Text& text, Utf16 at, const std::string& utf8)
{
    if (at.value % 2 == 0 || hasEmbeds(text))
        text.insert(at, utf8);
    else
        text.insert(text.toUtf8(at), utf8); // the other way in
}

void erase(Text& text, Utf16 at, Utf16 length)
{
    if (at.value % 2 == 0 || hasEmbeds(text))
        return text.erase(at, length);
    const Utf8 begin = text.toUtf8(at);
    text.erase(begin, text.toUtf8(at + length) - begin);
}

void performOn(Text& text, const Words& words)
{
    const QString what = words.what();
    const Utf16 at(words.at()), length(words.length());
    if (what == QLatin1String("insert") && words.hasAttributes())
        text.insert(at, words.text(), words.attributes());
    else if (what == QLatin1String("insert"))
        insertPlain(text, at, words.text());
    else if (what == QLatin1String("delete"))
        erase(text, at, length);
    else if (what == QLatin1String("embed"))
        text.insertEmbed(at, words.value(), words.attributes());
    else if (what == QLatin1String("format"))
        text.format(at, length, words.attributes());
    else if (what == QLatin1String("delta"))
        text.applyDelta(words.ops());
    else if (what == QLatin1String("attribute"))
        text.setAttribute(words.key(), words.value());
    else if (what == QLatin1String("noAttribute"))
        text.removeAttribute(words.key());
    else
        QFAIL(qPrintable(what));
}

void performOn(Array& array, const Words& words)
{
    const QString what = words.what(), kind = words.kind();
    if (what == QLatin1String("put"))
        array.insert(words.at(), words.values());
    else if (what == QLatin1String("push"))
        array.push(words.values());
    else if (what == QLatin1String("remove"))
        array.erase(words.at(), words.length());
    else if (what == QLatin1String("putType") && kind == QLatin1String("text"))
        array.insertText(words.at());
    else if (what == QLatin1String("putType") && kind == QLatin1String("map"))
        array.insertMap(words.at());
    else if (what == QLatin1String("putType") && kind == QLatin1String("array"))
        array.insertArray(words.at());
    else
        QFAIL(qPrintable(what));
}

void performOn(Map& map, const Words& words)
{
    const QString what = words.what(), kind = words.kind();
    if (what == QLatin1String("set"))
        map.set(words.key(), words.value());
    else if (what == QLatin1String("unset"))
        map.erase(words.key());
    else if (what == QLatin1String("clear"))
        map.clear();
    else if (what == QLatin1String("setType") && kind == QLatin1String("text"))
        map.setText(words.key());
    else if (what == QLatin1String("setType") && kind == QLatin1String("map"))
        map.setMap(words.key());
    else if (what == QLatin1String("setType") && kind == QLatin1String("array"))
        map.setArray(words.key());
    else
        QFAIL(qPrintable(what));
}

} // namespace

SharedType rootOf(Doc& doc, const QString& name)
{
    const std::string root = name.toStdString();
    if (name == QLatin1String("map"))
        return SharedType(doc.map(root).core());
    if (name == QLatin1String("array"))
        return SharedType(doc.array(root).core());
    return SharedType(doc.text(root).core());
}

SharedType typeAt(Doc& doc, const QJsonArray& path)
{
    SharedType type = rootOf(doc, path[0].toString());
    for (qsizetype i = 1; i < path.size(); ++i)
        type = inside(type, path[i]);
    return type;
}

void perform(Doc& doc, const QJsonObject& edit)
{
    const SharedType type = typeAt(doc, edit[QStringLiteral("in")].toArray());
    const Words words(edit);
    if (Text* text = type.text())
        performOn(*text, words);
    else if (Map* map = type.map())
        performOn(*map, words);
    else
        performOn(*type.array(), words);
}

} // namespace bytecrowds::crdt
