#include "app/desktop/people/qrcode.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace bytecrowds::desktop {

namespace {

constexpr int ModuleSize = 5; // usually, device-independent pixels

} // namespace

std::optional<QrCode> QrCode::of(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> raw(
        QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!raw)
        return {};
    QrCode code;
    code.m_size = raw->width;
    code.m_modules.resize(raw->width * raw->width);
    for (qsizetype i = 0; i < code.m_modules.size(); ++i)
        code.m_modules.setBit(i, raw->data[i] & 1); // the other bits say what a module is for
    return code;
}

QrView::QrView(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_code(QrCode::of(text))
{
    setObjectName(QStringLiteral("qrCode"));
    setAccessibleName(tr("QR code of the link"));
    setAccessibleDescription(text);
    setToolTip(tr("Scan it to open the crowd on a phone or tablet"));
}

QSize QrView::sizeHint() const
{
    const int side = m_code ? (m_code->size() + 2 * QuietZone) * ModuleSize : 0;
    return {side, side};
}

QRect QrView::codeRect(qreal scale) const
{
    if (!m_code)
        return {};
    const QSize pixels = (QSizeF(size()) * scale).toSize();
    const int module = std::min(pixels.width(), pixels.height()) / (m_code->size() + 2 * QuietZone);
    QRect code(0, 0, module * m_code->size(), module * m_code->size());
    code.moveTopLeft({(pixels.width() - code.width()) / 2, (pixels.height() - code.height()) / 2});
    return code;
}

void QrView::paintEvent(QPaintEvent*)
{
    paintCode(*this, devicePixelRatioF());
}

void QrView::paintCode(QPaintDevice& device, qreal scale) const
{
    if (!m_code)
        return;
    QPainter painter(&device);
    painter.scale(1 / device.devicePixelRatioF(), 1 / device.devicePixelRatioF());
    const QRect code = codeRect(scale);
    const int module = code.width() / m_code->size(), quiet = QuietZone * module;
    painter.fillRect(code.adjusted(-quiet, -quiet, quiet, quiet), Qt::white);
    for (int row = 0; row < m_code->size(); ++row) {
        for (int column = 0; column < m_code->size(); ++column) {
            if (m_code->isDark(column, row))
                painter.fillRect(code.left() + column * module, code.top() + row * module, module, module, Qt::black);
        }
    }
}

} // namespace bytecrowds::desktop
