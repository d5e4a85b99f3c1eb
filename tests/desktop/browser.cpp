#include "tests/desktop/browser.h"

#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace bytecrowds::tests {

namespace {

constexpr int AnswerMs = 60000; // a browser's first start takes long on a busy machine

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list.append(each.toString());
    return list;
}

} // namespace

Browser::Browser()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("node"), {QStringLiteral(BYTECROWDS_BUILD "/tests/node/support/typist.mjs")});
}

Browser::~Browser()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10000))
        m_process.kill();
    m_process.waitForFinished();
}

void Browser::open(const QUrl& link, const QString& name, const QRect& window)
{
    QJsonObject request{{QStringLiteral("url"), link.toString()}, {QStringLiteral("name"), name}};
    if (!window.isEmpty()) {
        request[QStringLiteral("window")] = QJsonObject{{QStringLiteral("x"), window.x()},
                                                        {QStringLiteral("y"), window.y()},
                                                        {QStringLiteral("width"), window.width()},
                                                        {QStringLiteral("height"), window.height()}};
    }
    ask(QStringLiteral("open"), request);
}

void Browser::type(const QString& text)
{
    ask(QStringLiteral("type"), {{QStringLiteral("text"), text}});
}

void Browser::press(const QString& key)
{
    ask(QStringLiteral("press"), {{QStringLiteral("key"), key}});
}

void Browser::paste(const QString& text)
{
    ask(QStringLiteral("paste"), {{QStringLiteral("text"), text}});
}

QString Browser::text()
{
    return ask(QStringLiteral("text")).toString();
}

QString Browser::status()
{
    return ask(QStringLiteral("status")).toObject().value(QLatin1String("text")).toString();
}

QStringList Browser::carets()
{
    return strings(ask(QStringLiteral("carets")));
}

QStringList Browser::errors()
{
    return strings(ask(QStringLiteral("errors")));
}

void Browser::screenshot(const QString& path)
{
    ask(QStringLiteral("screenshot"), {{QStringLiteral("path"), path}});
}

QJsonValue Browser::ask(const QString& what, QJsonObject request)
{
    if (!m_failure.isEmpty())
        return {};
    request[QStringLiteral("do")] = what;
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    waitFor([&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, AnswerMs);
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (!answer.value(QLatin1String("ok")).toBool())
        m_failure =
            what + QStringLiteral(": ") + answer.value(QLatin1String("error")).toString(QStringLiteral("no answer"));
    return answer.value(QLatin1String("value"));
}

} // namespace bytecrowds::tests
