#include "sync/relay/limits.h"

#include <QRegularExpression>

namespace bytecrowds::relay {

namespace {

bool isCount(int count)
{
    return count >= 1 && count <= Limits::MaxCount;
}

bool readCount(const QString& text, int& into)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    if (!ok || !isCount(count))
        return false;
    into = count;
    return true;
}

/// COUNT/SECONDSs, COUNT/MINUTESm or COUNT/HOURSh.
bool readRate(const QString& text, RateLimit& into)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,7})/([0-9]{1,5})([smh])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return false;
    const std::chrono::seconds unit(match.capturedView(3) == QLatin1Char('s')   ? 1
                                    : match.capturedView(3) == QLatin1Char('m') ? 60
                                                                                : 3600);
    const RateLimit limit{match.capturedView(1).toInt(), match.capturedView(2).toInt() * unit};
    if (!isCount(limit.count) || limit.window < unit || limit.window > Limits::MaxWindow)
        return false;
    into = limit;
    return true;
}

bool readOne(const QString& name, const QString& value, Limits& limits)
{
    if (name == QLatin1String("create"))
        return readRate(value, limits.create);
    if (name == QLatin1String("join"))
        return readRate(value, limits.join);
    if (name == QLatin1String("write"))
        return readRate(value, limits.write);
    if (name == QLatin1String("connections"))
        return readCount(value, limits.connections);
    if (name == QLatin1String("members"))
        return readCount(value, limits.members);
    return name == QLatin1String("backlog") && readCount(value, limits.backlog);
}

} // namespace

QString Limits::change(const QString& text)
{
    Limits changed = *this;
    for (const QString& item : text.split(QLatin1Char(','))) {
        const qsizetype equals = item.indexOf(QLatin1Char('='));
        if (equals < 0 || !readOne(item.left(equals).trimmed(), item.mid(equals + 1).trimmed(), changed))
            return tr("--limit takes rates for create, join and write such as create=30/60s (up to %1, within 24h), "
                      "and numbers for connections, members and backlog such as members=50, with commas between them, "
                      "not “%2”.")
                .arg(MaxCount)
                .arg(item.trimmed());
    }
    *this = changed;
    return {};
}

} // namespace bytecrowds::relay
