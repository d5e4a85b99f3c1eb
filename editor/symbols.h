#pragma once

#include "sync/crdt/offset.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>
#include <string_view>
#include <vector>

namespace bytecrowds::editor {

/// What one may go to in a text by its name.
struct Symbol
{
    QString name;
    QString kind;  ///< as the Language Server Protocol names it, in lower case: "function", "class", "heading", ...
    int line = 0;  ///< from zero
    crdt::Utf8 at; ///< the name's first byte
    int level = 0; ///< how deep, from zero: columns of indentation, or a heading's level

    bool operator==(const Symbol&) const = default;
};

/// Finds symbols line by line, by a table of expressions for each language.
class Symbols
{
public:
    static constexpr std::size_t MaxBytes = 16 << 20; ///< of a text that are looked at
    static constexpr std::size_t MaxLineBytes = 1000; ///< a longer line has none
    static constexpr std::size_t MaxSymbols = 20'000;

    /// `table`: a JSON object of language id to an array of {kind, expression[, quoted]}, whose group `name` is the
    /// name and whose group `mark` says by its length how deep, or to a string: the id of a language with the same
    /// expressions. An expression that has no `name` ends a line's search: what it matches is no symbol.
    explicit Symbols(const QString& table = QStringLiteral(":/symbols.json"));

    /// Whether a byte is in a comment or a string.
    using IsQuoted = std::function<bool(crdt::Utf8 at)>;
    /// In the order of the text; none for a language that the table does not have.
    std::vector<Symbol> of(std::string_view text, const QString& language, const IsQuoted& isQuoted = {}) const;
    bool knows(const QString& language) const { return m_rules.contains(language); }
    QList<QString> languages() const { return m_rules.keys(); }

private:
    struct Rule
    {
        QString kind;
        QRegularExpression expression;
        bool quoted = false; // its names stand in strings
    };

    QHash<QString, QList<Rule>> m_rules;
};

} // namespace bytecrowds::editor
