#pragma once

#include <QBitArray>
#include <QString>
#include <QWidget>

#include <optional>

namespace bytecrowds::desktop {

/// A QR code (ISO/IEC 18004): a square of modules, dark or light, without its quiet zone.
class QrCode
{
public:
    /// None when the text is too long for any.
    static std::optional<QrCode> of(const QString& text);

    int size() const { return m_size; } ///< modules a side
    bool isDark(int column, int row) const { return m_modules.at(row * m_size + column); }

private:
    int m_size = 0;
    QBitArray m_modules;
};

/// A QR code on a screen: each module is a whole number of the screen's pixels, dark on light in any palette, with the
/// quiet zone around it that readers need.
class QrView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int QuietZone = 4; ///< modules; the standard's least

    explicit QrView(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// Where the code is painted on a screen of this scale, without its quiet zone and in the screen's pixels; empty
    /// when the text is too long.
    QRect codeRect(qreal scale) const;
    /// Paints it as on a screen of this scale; `device` has the widget's size in the screen's pixels.
    void paintCode(QPaintDevice& device, qreal scale) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<QrCode> m_code;
};

} // namespace bytecrowds::desktop
