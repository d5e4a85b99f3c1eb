#pragma once

#include "app/desktop/palette/palettemode.h"

namespace bytecrowds::desktop {

/// A place in the text, by its numbers.
class LineMode : public PaletteMode
{
public:
    static inline const QString Prefix = QStringLiteral(":");

    /// A sentence that says where the text leads; empty: nowhere.
    using Describe = std::function<QString(const QString& text)>;
    using Go = std::function<void(const QString& text)>;

    LineMode(Describe describe, Go go);

    QString prefix() const override { return Prefix; }
    QString hint() const override;
    QString nothingFor(const QString& query) const override;
    QList<PaletteItem> items(const QString& query) override;

private:
    Describe m_describe;
    Go m_go;
};

} // namespace bytecrowds::desktop
