#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace bytecrowds::editor {

/// What is closed as it is opened in a language: brackets everywhere, quotes where they are strings' in that language.
class Pairs
{
public:
    explicit Pairs(const QString& languageId);

    /// What closes `opener`; none when nothing does.
    std::optional<char> closer(char opener) const;
    /// What opens a closing bracket; none for other characters.
    static std::optional<char> opener(char closer);
    bool isQuote(char c) const { return m_quotes.find(c) != std::string_view::npos; }
    static bool isOpeningBracket(char c);

private:
    std::string_view m_quotes;
};

} // namespace bytecrowds::editor
