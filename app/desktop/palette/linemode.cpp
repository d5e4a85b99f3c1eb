#include "app/desktop/palette/linemode.h"

#include <QCoreApplication>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::LineMode)
};

} // namespace

LineMode::LineMode(Describe describe, Go go)
    : m_describe(std::move(describe))
    , m_go(std::move(go))
{
}

QString LineMode::hint() const
{
    return Words::tr("Type a line, or a line and a column such as 120:5");
}

QString LineMode::nothingFor(const QString& query) const
{
    return query.trimmed().isEmpty() ? hint() : Words::tr("“%1” is no place in a text.").arg(query.trimmed());
}

QList<PaletteItem> LineMode::items(const QString& query)
{
    const QString text = query.trimmed();
    const QString where = m_describe(text);
    if (where.isEmpty())
        return {};
    return {{.title = where, .run = [go = m_go, text] { go(text); }}};
}

} // namespace bytecrowds::desktop
