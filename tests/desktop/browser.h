#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QRect>
#include <QUrl>

namespace bytecrowds::tests {

/// A real Chromium at a crowd's page, driven by tests/support/typist.mjs. Each call waits for its answer, with the
/// event loop running.
class Browser
{
public:
    Browser();
    ~Browser();

    /// A window on the display at that place, or headless when it is empty.
    void open(const QUrl& link, const QString& name, const QRect& window = {});
    void type(const QString& text);
    void press(const QString& key);
    void paste(const QString& text);
    QString text();
    /// What its status line says.
    QString status();
    QStringList carets();
    QStringList errors();
    void screenshot(const QString& path);

    /// The first thing that went wrong; empty when nothing did.
    QString failure() const { return m_failure; }

private:
    QJsonValue ask(const QString& what, QJsonObject request = {});

    QProcess m_process;
    QString m_failure;
};

} // namespace bytecrowds::tests
