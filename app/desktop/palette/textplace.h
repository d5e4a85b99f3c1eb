#pragma once

#include <QStringView>

#include <optional>

namespace bytecrowds::desktop {

/// A place in a text.
struct TextPlace
{
    int line = 0, column = 0; ///< characters; both from zero

    /// "LINE" or "LINE:COLUMN", both from one; none when the text is neither.
    static std::optional<TextPlace> parse(QStringView text);

    bool operator==(const TextPlace&) const = default;
};

} // namespace bytecrowds::desktop
