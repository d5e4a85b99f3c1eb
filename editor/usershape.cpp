#include "editor/usershape.h"

#include <QPolygonF>

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace bytecrowds::editor {

namespace {

/// Points in a square from (0, 0) to (1, 1).
QPainterPath polygon(const QRectF& box, const QList<QPointF>& points)
{
    QPolygonF polygon;
    for (const QPointF& point : points)
        polygon.append(box.topLeft() + QPointF(point.x() * box.width(), point.y() * box.height()));
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath star(const QRectF& box)
{
    constexpr int Points = 5;
    constexpr double Inner = 0.22; // of the box, as the outer radius is a half
    QList<QPointF> points;
    for (int i = 0; i < 2 * Points; ++i) {
        const double angle = i * std::numbers::pi / Points - std::numbers::pi / 2;
        const double radius = i % 2 ? Inner : 0.5;
        points.append({0.5 + radius * std::cos(angle), 0.5 + radius * std::sin(angle)});
    }
    return polygon(box, points);
}

} // namespace

UserShape userShape(quint64 key)
{
    key *= 0xD6E8FEB86659FD93; // another odd number than the colour's, so that the two don't go together
    key ^= key >> 32;
    return UserShape(key % UserShapes);
}

QPainterPath shapePath(UserShape shape, const QRectF& box)
{
    switch (shape) {
    case UserShape::Square:
        return polygon(box, {{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.9}, {0.1, 0.9}});
    case UserShape::Triangle:
        return polygon(box, {{0.5, 0}, {1, 0.95}, {0, 0.95}});
    case UserShape::Diamond:
        return polygon(box, {{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}});
    case UserShape::Cross:
        return polygon(box, {{0.33, 0},
                             {0.67, 0},
                             {0.67, 0.33},
                             {1, 0.33},
                             {1, 0.67},
                             {0.67, 0.67},
                             {0.67, 1},
                             {0.33, 1},
                             {0.33, 0.67},
                             {0, 0.67},
                             {0, 0.33},
                             {0.33, 0.33}});
    case UserShape::Star:
        return star(box);
    case UserShape::Disc:
        break;
    }
    QPainterPath disc;
    disc.addEllipse(box.adjusted(0.05 * box.width(), 0.05 * box.height(), -0.05 * box.width(), -0.05 * box.height()));
    return disc;
}

} // namespace bytecrowds::editor
