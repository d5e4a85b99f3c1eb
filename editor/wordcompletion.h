#pragma once

#include "editor/edit.h"

#include <QObject>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bytecrowds::editor {

class CodeView;

using Words = std::set<std::string>; ///< UTF-8

/// The words of a text that are long enough to be worth completing to. Looks at no more than
/// WordCompletion::MaxScannedBytes of it.
Words wordsOf(std::string_view text);

/// Offers to complete the word before the caret by words that stand near it, or in other files. The list goes by itself
/// when it has nothing more to say; Return and Tab take its choice, at every caret with the same letters before it, as
/// one action, Escape sends it away.
class WordCompletion : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t MinLetters = 3;               ///< characters typed before the list comes by itself
    static constexpr std::size_t MaxWordBytes = 100;           ///< a longer word is not offered
    static constexpr std::size_t MaxWords = 200;               ///< in a list
    static constexpr std::size_t MaxScannedBytes = 512 * 1024; ///< of the text, around the caret

    /// The view outlives this object, or is its parent.
    explicit WordCompletion(CodeView& view, QObject* parent = nullptr);

    /// The words of the other open files.
    void setOtherWords(Words words) { m_otherWords = std::move(words); }
    /// Whether the list comes by itself while a person types.
    void setAutomatic(bool automatic) { m_automatic = automatic; }
    /// Offers what there is, however few letters stand there.
    void complete();
    /// What would be offered now, in order.
    std::vector<std::string> offers() const;

private:
    void onEdited(const std::vector<Edit>& edits);
    void show(const std::vector<std::string>& words);
    void accept(const std::string& word);
    std::string prefix() const;

    CodeView& m_view;
    Words m_otherWords;
    bool m_automatic = true;
};

} // namespace bytecrowds::editor
