#include "editor/symbols.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

constexpr int TabColumns = 4;

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        columns += c == QLatin1Char('\t') ? TabColumns : 1;
    }
    return columns;
}

std::size_t utf8Length(QStringView text)
{
    return std::size_t(text.toUtf8().size());
}

} // namespace

Symbols::Symbols(const QString& table)
{
    QFile file(table);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonObject languages = QJsonDocument::fromJson(json).object();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonValue rules = language->isString() ? languages[language->toString()] : QJsonValue(*language);
        for (const QJsonValue& row : rules.toArray()) {
            Rule rule{row[QStringLiteral("kind")].toString(),
                      QRegularExpression(row[QStringLiteral("expression")].toString()),
                      row[QStringLiteral("quoted")].toBool()};
            if (rule.expression.isValid())
                m_rules[language.key()].append(rule);
        }
    }
}

std::vector<Symbol> Symbols::of(std::string_view text, const QString& language, const IsQuoted& isQuoted) const
{
    std::vector<Symbol> symbols;
    const QList<Rule> rules = m_rules.value(language);
    text = text.substr(0, MaxBytes);
    std::size_t start = 0;
    for (int number = 0; start < text.size() && !rules.isEmpty() && symbols.size() < MaxSymbols; ++number) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view bytes = text.substr(start, end - start);
        const std::size_t lineStart = std::exchange(start, end + 1);
        if (bytes.empty() || bytes.size() > MaxLineBytes)
            continue;
        const QString line = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        for (const Rule& rule : rules) {
            const auto match = rule.expression.match(line);
            if (!match.hasMatch())
                continue;
            const QString name = match.captured(QStringLiteral("name"));
            const crdt::Utf8 at(lineStart + utf8Length(QStringView(line).first(
                                                std::max<qsizetype>(match.capturedStart(QStringLiteral("name")), 0))));
            const auto mark = match.capturedLength(QStringLiteral("mark"));
            if (!name.isEmpty() && (rule.quoted || !isQuoted || !isQuoted(at)))
                symbols.push_back({name, rule.kind, number, at, mark > 0 ? int(mark) - 1 : indentOf(line)});
            break;
        }
    }
    return symbols;
}

} // namespace bytecrowds::editor
