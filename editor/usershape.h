#pragma once

#include <QPainterPath>

namespace bytecrowds::editor {

/// What tells people apart beside their colour.
enum class UserShape
{
    Disc,
    Square,
    Triangle,
    Diamond,
    Cross,
    Star
};

inline constexpr int UserShapes = 6;

/// The same key always gives the same one; it doesn't depend on userColor().
UserShape userShape(quint64 key);
/// The outline, within the box.
QPainterPath shapePath(UserShape shape, const QRectF& box);

} // namespace bytecrowds::editor
