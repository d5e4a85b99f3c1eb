#include "editor/pairs.h"

#include "editor/languages.h"

#include <QHash>

namespace bytecrowds::editor {

namespace {

constexpr std::string_view Opening = "([{", Closing = ")]}";

/// Where the quotes aren't " and '. A ' that is a lifetime, a transposition, a digit's separator or an apostrophe is
/// never closed.
std::string_view quotesOf(const QString& languageId)
{
    static const QHash<QString, std::string_view> Quotes = {
        {Languages::PlainText, ""},
        {QStringLiteral("ada"), "\""},
        {QStringLiteral("asciidoc"), "`"},
        {QStringLiteral("bibtex"), "\""},
        {QStringLiteral("clojure"), "\""},
        {QStringLiteral("common lisp"), "\""},
        {QStringLiteral("diff"), ""},
        {QStringLiteral("elm"), "\""},
        {QStringLiteral("fsharp"), "\""},
        {QStringLiteral("go"), "\"'`"},
        {QStringLiteral("haskell"), "\""},
        {QStringLiteral("javascript"), "\"'`"},
        {QStringLiteral("javascriptreact"), "\"'`"},
        {QStringLiteral("json"), "\""},
        {QStringLiteral("julia"), "\""},
        {QStringLiteral("latex"), ""},
        {QStringLiteral("lisp"), "\""},
        {QStringLiteral("markdown"), "\"`"},
        {QStringLiteral("matlab"), "\""},
        {QStringLiteral("ocaml"), "\""},
        {QStringLiteral("octave"), "\""},
        {QStringLiteral("prolog"), "\"'"},
        {QStringLiteral("restructuredtext"), "\"`"},
        {QStringLiteral("rust"), "\""},
        {QStringLiteral("scheme"), "\""},
        {QStringLiteral("shellscript"), "\"'`"},
        {QStringLiteral("systemverilog"), "\""},
        {QStringLiteral("tex"), ""},
        {QStringLiteral("typescript"), "\"'`"},
        {QStringLiteral("typescriptreact"), "\"'`"},
        {QStringLiteral("verilog"), "\""},
        {QStringLiteral("vhdl"), "\""},
        {QStringLiteral("vue"), "\"'`"},
    };
    return Quotes.value(languageId, "\"'");
}

} // namespace

Pairs::Pairs(const QString& languageId)
    : m_quotes(quotesOf(languageId))
{
}

std::optional<char> Pairs::closer(char opener) const
{
    if (isQuote(opener))
        return opener;
    const std::size_t kind = Opening.find(opener);
    return kind == std::string_view::npos ? std::nullopt : std::optional(Closing[kind]);
}

std::optional<char> Pairs::opener(char closer)
{
    const std::size_t kind = Closing.find(closer);
    return kind == std::string_view::npos ? std::nullopt : std::optional(Opening[kind]);
}

bool Pairs::isOpeningBracket(char c)
{
    return Opening.find(c) != std::string_view::npos;
}

} // namespace bytecrowds::editor
