#include "app/desktop/look/icons.h"

#include "app/desktop/commands/commandset.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace bytecrowds::desktop::icons {

namespace {

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, QByteArray drawing, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_drawing(std::move(drawing))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray tinted = m_drawing;
        tinted.replace("currentColor", ink(mode).name().toLatin1());
        QSvgRenderer renderer(tinted);
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        renderer.render(painter, square);
    }

    /// `size` is in device-independent pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap scaled = pixmap(size * scale, mode, state);
        scaled.setDevicePixelRatio(scale);
        return scaled;
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIcon(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, m_role);
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    QString m_name;
    QByteArray m_drawing;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon named(const QString& name, QPalette::ColorRole role)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return QIcon(new TintedIcon(name, drawing, role));
}

void giveTo(const CommandSet& commands)
{
    static constexpr std::pair<const char*, const char*> Table[] = {
        {"file.new", "new-file"},
        {"file.open", "open"},
        {"file.openLink", "link"},
        {"file.save", "save"},
        {"file.closeTab", "close"},
        {"edit.undo", "undo"},
        {"edit.redo", "redo"},
        {"edit.settings", "settings"},
        {"view.splitRight", "split-right"},
        {"view.splitDown", "split-down"},
        {"go.file", "search"},
        {"go.command", "palette"},
        {"crowd.share", "share"},
        {"crowd.name", "people"},
        {"help.keys", "keyboard"},
    };
    for (const auto& [id, icon] : Table) {
        if (QAction* command = commands.find(QLatin1StringView(id)))
            command->setIcon(named(QLatin1StringView(icon)));
    }
}

} // namespace bytecrowds::desktop::icons
