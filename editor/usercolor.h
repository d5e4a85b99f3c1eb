#pragma once

#include <QColor>
#include <QString>

namespace bytecrowds::editor {

/// The colours of a person, as y-codemirror.next names them.
struct UserColor
{
    QColor color; ///< opaque: caret and flag
    QColor light; ///< the same, translucent: selections
};

/// One of a few colours that differ for colour-blind eyes too and stand out on light and on dark paper. The same key
/// always gives the same one.
UserColor userColor(quint64 key);
/// A person's colours as an awareness state names them: #rgb, #rrggbb or #rrggbbaa; invalid for anything else.
QColor colorFromCss(const QString& css);
QString colorToCss(const QColor& color);
/// Black or white, whichever is easier to read on `background`.
QColor inkOn(const QColor& background);

} // namespace bytecrowds::editor
