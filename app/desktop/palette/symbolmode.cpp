#include "app/desktop/palette/symbolmode.h"

#include "app/desktop/palette/ranking.h"

#include <QCoreApplication>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::SymbolMode)
};

} // namespace

SymbolMode::SymbolMode(Provider provider, Go go)
    : m_provider(std::move(provider))
    , m_go(std::move(go))
{
}

QString SymbolMode::hint() const
{
    return Words::tr("Type the name of a symbol");
}

QString SymbolMode::nothingFor(const QString& query) const
{
    return query.trimmed().isEmpty() ? Words::tr("No symbols are known in this text.")
                                     : Words::tr("No symbol is called “%1”.").arg(query.trimmed());
}

QList<PaletteItem> SymbolMode::items(const QString& query)
{
    QList<PaletteItem> items;
    for (const Symbol& symbol : m_provider())
        items.append({.title = symbol.name,
                      .detail = Words::tr("line %L1").arg(symbol.line + 1),
                      .run = [go = m_go, line = symbol.line] { go(line); }});
    return ranked(items, query);
}

} // namespace bytecrowds::desktop
