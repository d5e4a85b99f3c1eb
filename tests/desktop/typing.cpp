#include "tests/desktop/typing.h"

#include "app/desktop/panes/textpane.h"
#include "editor/codeview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

namespace bytecrowds::tests {

quint32 numberFrom(const char* variable, quint32 otherwise)
{
    bool ok = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&ok);
    return ok ? number : otherwise;
}

QString viewText(desktop::MainWindow& window)
{
    return QString::fromStdString(window.view().utf8());
}

QString documentText(desktop::MainWindow& window)
{
    return QString::fromStdString(window.pane()->text().text().toString());
}

void paste(desktop::MainWindow& window, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&window.view(), Qt::Key_V, Qt::ControlModifier);
}

QString randomText(QRandomGenerator& random)
{
    static const QStringList samples{
        QStringLiteral("int main()"),
        QStringLiteral(" return 0;"),
        QStringLiteral("naïve "),
        QString::fromUtf8("😀"),
        QString::fromUtf8("👩‍👩‍👧‍👦 "),
        QString::fromUtf8("🏳️‍🌈"),
        QString::fromUtf8("𝔘𝔫𝔦"),
        QStringLiteral("one\r\ntwo\r\n"),
        QStringLiteral("a\rb"),
        QStringLiteral("\n"),
        QString::fromUtf8("مرحبا "),
        QString::fromUtf8("שלום "),
        QString::fromUtf8("日本語"),
    };
    return samples[random.bounded(samples.size())];
}

void typeSomething(desktop::MainWindow& window, QRandomGenerator& random)
{
    editor::CodeView* view = &window.view();
    const Qt::KeyboardModifiers shift = random.bounded(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier;
    switch (random.bounded(14)) {
    case 0:
        paste(window, randomText(random));
        break;
    case 1:
        QTest::keyClick(view, Qt::Key_Backspace);
        break;
    case 2:
        QTest::keyClick(view, Qt::Key_Delete);
        break;
    case 3:
        QTest::keyClick(view, Qt::Key_Return);
        break;
    case 4:
        QTest::keyClick(view, random.bounded(2) ? Qt::Key_Up : Qt::Key_Down, shift);
        break;
    case 5:
        QTest::keyClick(view, random.bounded(2) ? Qt::Key_Left : Qt::Key_Right, shift);
        break;
    case 6:
        QTest::keyClick(view, random.bounded(2) ? Qt::Key_Home : Qt::Key_End,
                        random.bounded(3) ? Qt::NoModifier : Qt::ControlModifier);
        break;
    case 7:
        if (random.bounded(3) == 0)
            view->undo();
        else if (random.bounded(2))
            view->redo();
        break;
    default:
        QTest::keyClick(view, char('a' + random.bounded(26)));
        break;
    }
}

} // namespace bytecrowds::tests
