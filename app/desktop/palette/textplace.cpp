#include "app/desktop/palette/textplace.h"

#include <QString>

namespace bytecrowds::desktop {

std::optional<TextPlace> TextPlace::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QStringView lineText = colon < 0 ? text : text.first(colon);
    const QStringView columnText = colon < 0 ? QStringView() : text.sliced(colon + 1);
    bool isLine = false, isColumn = true;
    const int line = lineText.toInt(&isLine);
    const int column = columnText.isEmpty() ? 1 : columnText.toInt(&isColumn);
    if (!isLine || !isColumn || line < 1 || column < 1)
        return std::nullopt;
    return TextPlace{line - 1, column - 1};
}

} // namespace bytecrowds::desktop
