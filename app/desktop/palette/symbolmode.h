#pragma once

#include "app/desktop/palette/palettemode.h"

namespace bytecrowds::desktop {

/// What is declared in the text in use.
class SymbolMode : public PaletteMode
{
public:
    static inline const QString Prefix = QStringLiteral("@");

    struct Symbol
    {
        QString name;
        int line = 0; ///< from zero
    };
    /// In the order of their lines.
    using Provider = std::function<QList<Symbol>()>;
    using Go = std::function<void(int line)>;

    SymbolMode(Provider provider, Go go);

    QString prefix() const override { return Prefix; }
    QString hint() const override;
    QString nothingFor(const QString& query) const override;
    QList<PaletteItem> items(const QString& query) override;

private:
    Provider m_provider;
    Go m_go;
};

} // namespace bytecrowds::desktop
