#pragma once

#include <QString>

namespace bytecrowds::tests {

/// Short for what tests write most: a text of ASCII or Latin-1.
inline QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace bytecrowds::tests
