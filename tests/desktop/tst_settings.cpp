#include "app/desktop/commands/commandset.h"
#include "app/desktop/look/icons.h"
#include "app/desktop/panes/tabarea.h"
#include "app/desktop/panes/textpane.h"
#include "app/desktop/settings/commandkeys.h"
#include "app/desktop/settings/keypresets.h"
#include "app/desktop/settings/settingkeys.h"
#include "app/desktop/settings/settingrow.h"
#include "app/desktop/settings/settingsdialog.h"
#include "app/desktop/settings/settingtable.h"
#include "app/desktop/settings/windowsettings.h"
#include "editor/codeview.h"
#include "tests/desktop/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFontDatabase>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace bytecrowds;
using namespace bytecrowds::desktop;
using namespace bytecrowds::tests;
using editor::CodeView;

namespace {

/// Those between blanks.
QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

using KeyList = QList<QKeySequence>;

QKeySequence key(const char* text)
{
    return QKeySequence::fromString(QLatin1String(text), QKeySequence::PortableText);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

long ask(CodeView& view, unsigned message)
{
    return view.SendScintilla(message);
}

/// Every pixel of the picture that is not transparent has that colour.
bool hasOnly(const QPixmap& pixmap, const QColor& color)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int seen = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250)
                continue;
            ++seen;
            if (pixel.rgb() != color.rgb())
                return false;
        }
    }
    return seen > 0;
}

} // namespace

/// What a person can choose, where it is kept, and what follows from it.
class SettingsTest : public QObject
{
    Q_OBJECT

    editor::Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("deep/settings.ini")); }
    std::unique_ptr<Settings> newSettings()
    {
        return std::make_unique<Settings>(path(), settingTable(m_languages.repository()));
    }
    void write(const QString& path, const QByteArray& content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    MainWindow* openPlain(Desk& desk, const QString& name = QStringLiteral("plain.txt"))
    {
        const QString path = m_folder->filePath(name);
        write(path, "one\ntwo\n");
        MainWindow* window = desk.app().openTarget(path);
        window->activateWindow();
        return QTest::qWaitForWindowActive(window) ? window : nullptr;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theTableIsWhole()
    {
        QSet<QString> ids, categories;
        for (const SettingCategory& category : settingCategories())
            categories.insert(category.id);
        for (const Setting& setting : settingTable(m_languages.repository())) {
            QVERIFY2(!ids.contains(setting.id), qPrintable(setting.id));
            ids.insert(setting.id);
            QVERIFY2(categories.contains(setting.category), qPrintable(setting.id));
            QVERIFY2(!setting.label.isEmpty() && !setting.explanation.isEmpty(), qPrintable(setting.id));
            QVERIFY2(setting.problemWith(setting.usual).isEmpty(), qPrintable(setting.id));
        }
    }

    void theFileIsRead_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char* name, QLatin1StringView id, const char* written, const QVariant& value) {
            QTest::newRow(name) << QString(id) << QByteArray(written) << value;
        };
        row("on", keys::WordWrap.id, "true", true);
        row("1", keys::WordWrap.id, "1", true);
        row("off", keys::LineNumbers.id, "FALSE", false);
        row("no flag", keys::WordWrap.id, "maybe", false);
        row("least", keys::TabWidth.id, "1", 1);
        row("most", keys::TabWidth.id, "16", 16);
        row("too little", keys::TabWidth.id, "0", 4);
        row("too much", keys::TabWidth.id, "17", 4);
        row("no number", keys::TabWidth.id, "four", 4);
        row("a choice", keys::ColorScheme.id, "dark", QStringLiteral("dark"));
        row("no choice", keys::ColorScheme.id, "pink", QStringLiteral("system"));
        row("no font", keys::FontFamily.id, "No Such Font", QString());
        row("a relay", keys::Relay.id, "https://crowds.example.org", QStringLiteral("https://crowds.example.org"));
        row("no relay", keys::Relay.id, "ftp://crowds.example.org", QString());
        row("no address", keys::Relay.id, "crowds", QString());
        row("a comma", keys::Name.id, "Lovelace, Ada", QStringLiteral("Lovelace, Ada"));
    }
    void theFileIsRead()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, written);
        const QStringList parts = id.split(QLatin1Char('/'));
        const QByteArray content = '[' + parts[0].toUtf8() + "]\n" + parts[1].toUtf8() + '=' + written + '\n';
        write(path(), content);
        const auto settings = newSettings();
        QTEST(settings->value(id), "value");
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void whatIsSetIsKept()
    {
        {
            const auto settings = newSettings();
            QSignalSpy changed(settings.get(), &Settings::changed);
            QVERIFY(settings->set(keys::TabWidth, 8).isEmpty());
            QVERIFY(settings->set(keys::TabWidth, 8).isEmpty());
            QCOMPARE(changed.size(), 1);
            QVERIFY(!settings->set(keys::TabWidth, 17).isEmpty());
            QVERIFY(!settings->set(keys::ColorScheme, QStringLiteral("pink")).isEmpty());
            QCOMPARE(settings->get(keys::TabWidth), 8);
            QCOMPARE(changed.size(), 1);
        }
        const auto settings = newSettings();
        QCOMPARE(settings->get(keys::TabWidth), 8);
        settings->reset(keys::TabWidth.id);
        QCOMPARE(settings->get(keys::TabWidth), 4);
        QVERIFY(!settings->store().contains(keys::TabWidth.id));
    }

    void whatIsWrittenByHandCountsAtOnce()
    {
        const auto settings = newSettings();
        QSignalSpy changed(settings.get(), &Settings::changed);
        write(path(), "[editor]\ntabWidth=2\n");
        QTRY_COMPARE(settings->get(keys::TabWidth), 2);
        write(path(), "[editor]\ntabWidth=3\nwordWrap=true\n");
        QTRY_COMPARE(settings->get(keys::TabWidth), 3);
        QVERIFY(settings->get(keys::WordWrap));

        // As editors do that never leave half a file.
        const QString beside = path() + QStringLiteral(".new");
        write(beside, "[editor]\ntabWidth=5\n[keys]\ngo.file=Ctrl+E\n");
        QVERIFY(QFile::remove(path()) && QFile::rename(beside, path()));
        QTRY_COMPARE(settings->get(keys::TabWidth), 5);
        QTRY_VERIFY(!settings->get(keys::WordWrap));
        QCOMPARE(settings->ownKeys().value(QStringLiteral("go.file")), KeyList{key("Ctrl+E")});
        write(path(), "[editor]\ntabWidth=6\n");
        QTRY_COMPARE(settings->get(keys::TabWidth), 6);
        QVERIFY(settings->ownKeys().isEmpty());
        QVERIFY(changed.contains({QString(keys::WordWrap.id)}));
    }

    void viewsFollowInAllWindows()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> one(openPlain(desk)), two(openPlain(desk, QStringLiteral("other.txt")));
        Settings& settings = desk.app().settings();
        settings.set(keys::TabWidth, 3);
        settings.set(keys::WordWrap, true);
        settings.set(keys::ShowWhiteSpace, true);
        settings.set(keys::LineNumbers, false);
        settings.set(keys::IndentationGuides, true);
        settings.set(keys::HighlightCurrentLine, false);
        settings.set(keys::EdgeColumn, 80);
        settings.set(keys::FontSize, 23);
        one->tabs().split(Qt::Horizontal);
        QCOMPARE(one->tabs().panes().size(), 2);
        for (TextPane* pane : one->tabs().panes() + two->tabs().panes()) {
            CodeView& view = pane->view();
            QCOMPARE(ask(view, CodeView::SCI_GETTABWIDTH), 3);
            QCOMPARE(ask(view, CodeView::SCI_GETWRAPMODE), long(CodeView::SC_WRAP_WORD));
            QCOMPARE(ask(view, CodeView::SCI_GETVIEWWS), long(CodeView::SCWS_VISIBLEALWAYS));
            QCOMPARE(view.marginWidth(0), 0);
            QVERIFY(view.indentationGuides());
            QCOMPARE(ask(view, CodeView::SCI_GETCARETLINEVISIBLE), 0);
            QCOMPARE(ask(view, CodeView::SCI_GETEDGEMODE), long(CodeView::EDGE_LINE));
            QCOMPARE(ask(view, CodeView::SCI_GETEDGECOLUMN), 80);
            QCOMPARE(view.SendScintilla(CodeView::SCI_STYLEGETSIZE, (unsigned long)(CodeView::STYLE_DEFAULT)), 23);
        }
        settings.reset(keys::EdgeColumn.id);
        settings.reset(keys::LineNumbers.id);
        QCOMPARE(ask(two->view(), CodeView::SCI_GETEDGEMODE), long(CodeView::EDGE_NONE));
        QVERIFY(two->view().marginWidth(0) > 0);
    }

    void theFontIsTheTexts()
    {
        QString family;
        for (const QString& each : QFontDatabase::families()) {
            if (QFontDatabase::isFixedPitch(each) &&
                each != QFontDatabase::systemFont(QFontDatabase::FixedFont).family())
                family = each;
        }
        if (family.isEmpty())
            QSKIP("this system has no two fonts of fixed pitch");
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        desk.app().settings().set(keys::FontFamily, family);
        QCOMPARE(editor::textFont(window->view()).family(), family);
    }

    void lightAndDarkAreChosen()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        Settings& settings = desk.app().settings();
        settings.set(keys::ColorScheme, keys::SchemeDark);
        QVERIFY(isDark(QGuiApplication::palette()));
        QTRY_VERIFY(isDark(window->palette()));
        QCOMPARE(window->view().theme().name(), settings.get(keys::DarkTheme));
        settings.set(keys::DarkTheme, QStringLiteral("Dracula"));
        QCOMPARE(window->view().theme().name(), QStringLiteral("Dracula"));
        settings.set(keys::LightTheme, QStringLiteral("Solarized Light"));
        QCOMPARE(window->view().theme().name(), QStringLiteral("Dracula"));
        settings.set(keys::ColorScheme, keys::SchemeLight);
        QTRY_VERIFY(!isDark(window->palette()));
        QCOMPARE(window->view().theme().name(), QStringLiteral("Solarized Light"));
        settings.reset(keys::ColorScheme.id);
    }

    void theNameIsSeenInAllWindows()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        desk.app().settings().set(keys::Name, QStringLiteral("Ada"));
        QCOMPARE(window->profile().name, QStringLiteral("Ada"));
        Q_EMIT window->profileChosen({QStringLiteral("Ben")});
        QCOMPARE(desk.app().settings().get(keys::Name), QStringLiteral("Ben"));
        QCOMPARE(window->profile().name, QStringLiteral("Ben"));
    }

    void presetsHaveNoConflicts_data()
    {
        QTest::addColumn<QString>("preset");
        for (const KeyPreset& preset : keyPresets())
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }
    void presetsHaveNoConflicts()
    {
        QFETCH(QString, preset);
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        desk.app().settings().set(keys::KeyboardPreset, preset);
        const CommandSet& commands = window->commands();
        for (const auto& [id, keys] : keyPreset(preset).keys.asKeyValueRange()) {
            QVERIFY2(commands.find(id), qPrintable(id));
            QCOMPARE(commands.find(id)->shortcuts(), keys);
        }
        for (const QAction* command : commands.all()) {
            for (const QKeySequence& each : command->shortcuts()) {
                const auto others = commandsWith(each, commands, CommandSet::idOf(*command));
                QVERIFY2(others.isEmpty(), qPrintable(each.toString() + QLatin1Char(' ') + command->objectName()));
            }
        }
    }

    void keysCollide_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("collides");
        QTest::newRow("the same") << "Ctrl+K" << "Ctrl+K" << true;
        QTest::newRow("others") << "Ctrl+K" << "Ctrl+L" << false;
        QTest::newRow("begins as") << "Ctrl+K" << "Ctrl+K, Ctrl+S" << true;
        QTest::newRow("begins so") << "Ctrl+K, Ctrl+S" << "Ctrl+K" << true;
        QTest::newRow("ends otherwise") << "Ctrl+K, Ctrl+S" << "Ctrl+K, Ctrl+T" << false;
        QTest::newRow("none") << "" << "Ctrl+K" << false;
    }
    void keysCollide()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(collide(QKeySequence(a), QKeySequence(b)), "collides");
    }

    void ownKeysCountInAllWindows()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> one(openPlain(desk)), two(openPlain(desk, QStringLiteral("other.txt")));
        Settings& settings = desk.app().settings();
        const QString file = QStringLiteral("go.file"), line = QStringLiteral("go.line");
        assignKeys(settings, one->commands(), line, {key("Ctrl+P"), key("Ctrl+K, Ctrl+G")});
        for (const auto* window : {&one, &two}) {
            QCOMPARE((*window)->commands().find(line)->shortcuts(), KeyList({key("Ctrl+P"), key("Ctrl+K, Ctrl+G")}));
            QCOMPARE((*window)->commands().find(file)->shortcuts(), KeyList());
        }
        {
            settings.flush();
            const Settings again(settings.file(), settingTable(m_languages.repository()));
            QCOMPARE(again.ownKeys(), settings.ownKeys());
        }
        settings.setOwnKeys(file, std::nullopt);
        QCOMPARE(two->commands().find(file)->shortcuts(), KeyList{key("Ctrl+P")});
        settings.resetAllKeys();
        QCOMPARE(two->commands().find(line)->shortcuts(), KeyList{key("Ctrl+G")});
    }

    /// Ctrl+L cuts the line in a Scintilla that nobody tells otherwise.
    void aCommandsKeyIsNotTheViews()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        assignKeys(desk.app().settings(), window->commands(), QStringLiteral("view.splitRight"), {key("Ctrl+L")});
        QTest::keyClick(&window->view(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(window->tabs().panes().size(), 2);
        QCOMPARE(window->view().utf8(), std::string("one\ntwo\n"));
        assignKeys(desk.app().settings(), window->commands(), QStringLiteral("view.splitRight"),
                   {key("Ctrl+K, Ctrl+L")});
        QTest::keyClick(&window->view(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(&window->view(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(window->tabs().panes().size(), 3);
    }

    void everySettingHasAControl()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        showSettings(*window);
        auto* dialog = window->findChild<SettingsDialog*>();
        for (const Setting& setting : desk.app().settings().table()) {
            auto* control = dialog->findChild<QWidget*>(setting.id);
            QVERIFY2(control, qPrintable(setting.id));
            QCOMPARE(control->accessibleName(), setting.label);
            QVERIFY(control->focusPolicy() & Qt::TabFocus);
        }
    }

    void controlsAndSettingsAreOne()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        Settings& settings = desk.app().settings();
        SettingsDialog dialog(settings, window->commands(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* wrap = dialog.findChild<QCheckBox*>(QString(keys::WordWrap.id));
        auto* width = dialog.findChild<QSpinBox*>(QString(keys::TabWidth.id));
        auto* theme = dialog.findChild<QComboBox*>(QString(keys::ColorScheme.id));
        auto* relay = dialog.findChild<QLineEdit*>(QString(keys::Relay.id));
        QTest::keyClick(wrap, Qt::Key_Space);
        QVERIFY(settings.get(keys::WordWrap));
        width->setValue(7);
        QCOMPARE(settings.get(keys::TabWidth), 7);
        settings.set(keys::TabWidth, 5);
        QCOMPARE(width->value(), 5);
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(settings.get(keys::ColorScheme), keys::SchemeLight);

        relay->setText(QStringLiteral("nonsense"));
        Q_EMIT relay->editingFinished();
        QCOMPARE(settings.get(keys::Relay), QString());
        const auto* row = qobject_cast<SettingRow*>(relay->parentWidget());
        QVERIFY(!row->findChild<QLabel*>(QStringLiteral("problem"))->text().isEmpty());
        relay->setText(QStringLiteral("https://crowds.example.org"));
        Q_EMIT relay->editingFinished();
        QCOMPARE(settings.get(keys::Relay), QStringLiteral("https://crowds.example.org"));

        auto* reset = wrap->parentWidget()->findChild<QToolButton*>();
        QVERIFY(!reset->isHidden());
        reset->click();
        QVERIFY(!settings.get(keys::WordWrap));
        QVERIFY(reset->isHidden());
        settings.reset(keys::ColorScheme.id);
    }

    void settingsAreFoundByWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("label") << "tab width" << QStringList{keys::TabWidth.id};
        QTest::newRow("explanation") << "scrolling sideways" << QStringList{keys::WordWrap.id};
        QTest::newRow("id") << "relay/url" << QStringList{keys::Relay.id};
        QTest::newRow("nothing") << "xyzzy" << QStringList();
    }
    void settingsAreFoundByWords()
    {
        QFETCH(QString, words);
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        showSettings(*window);
        auto* dialog = window->findChild<SettingsDialog*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("search"))->setText(words);
        QStringList found;
        for (const SettingRow* row : dialog->findChildren<SettingRow*>()) {
            if (row->isVisible())
                found.append(row->id());
        }
        QTEST(found, "found");
    }

    void theFileIsOpenedAsAText()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        desk.app().settings().set(keys::TabWidth, 7);
        showSettings(*window);
        window->findChild<SettingsDialog*>()->findChild<QPushButton*>(QStringLiteral("openFile"))->click();
        QCOMPARE(window->pane()->text().path(), desk.app().settings().file());
        QVERIFY(window->view().utf8().find("tabWidth=7") != std::string::npos);
    }

    void keysAreFoundAndChosen()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        showSettings(*window, QStringLiteral("keyboard"));
        auto* dialog = window->findChild<SettingsDialog*>();
        auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("commandKeys"));
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->topLevelItemCount(), window->commands().all().size());
        const auto shown = [tree] {
            QStringList ids;
            for (int i = 0; i < tree->topLevelItemCount(); ++i) {
                if (!tree->topLevelItem(i)->isHidden())
                    ids.append(tree->topLevelItem(i)->data(0, Qt::UserRole).toString());
            }
            return ids;
        };
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("commandName"));
        auto* pressed = dialog->findChild<QKeySequenceEdit*>(QStringLiteral("pressedKey"));
        QTest::keyClick(pressed, Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(shown(), list("go.file"));
        pressed->clear();
        name->setText(QStringLiteral("split right"));
        QCOMPARE(shown(), list("view.splitRight"));

        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            if (!tree->topLevelItem(i)->isHidden())
                tree->setCurrentItem(tree->topLevelItem(i));
        }
        QTest::keyClick(dialog->findChild<QKeySequenceEdit*>(QStringLiteral("newKey")), Qt::Key_P, Qt::ControlModifier);
        const auto consequence = [dialog] {
            QString told;
            for (const QLabel* label : dialog->findChildren<QLabel*>(QStringLiteral("problem")))
                told += label->text();
            return told;
        };
        // The field waits for the rest of a chord.
        QTRY_VERIFY(consequence().contains(QLatin1String("Go: File")));
        dialog->findChild<QPushButton*>(QStringLiteral("setKey"))->click();
        const CommandSet& commands = window->commands();
        QCOMPARE(commands.find(QStringLiteral("view.splitRight"))->shortcuts(), KeyList{key("Ctrl+P")});
        QCOMPARE(commands.find(QStringLiteral("go.file"))->shortcuts(), KeyList());
        dialog->findChild<QPushButton*>(QStringLiteral("resetAllKeys"))->click();
        QCOMPARE(commands.find(QStringLiteral("go.file"))->shortcuts(), KeyList{key("Ctrl+P")});
    }

    /// Nobody is caught in the field that takes keys.
    void theTabKeyLeavesTheKeyField()
    {
        Desk desk;
        const std::unique_ptr<MainWindow> window(openPlain(desk));
        showSettings(*window, QStringLiteral("keyboard"));
        auto* dialog = window->findChild<SettingsDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* edit = dialog->findChild<QKeySequenceEdit*>(QStringLiteral("newKey"));
        edit->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!edit->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != edit);
        QVERIFY(edit->keySequence().isEmpty());
    }

    void iconsTakeThePalettesColours_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator files(QStringLiteral(BYTECROWDS_SOURCE "/resources/icons"), {QStringLiteral("*.svg")});
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).baseName();
            if (!name.startsWith(QLatin1String("bytecrowds"))) // the program's own
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void iconsTakeThePalettesColours()
    {
        QFETCH(QString, name);
        const QIcon icon = icons::named(name);
        QVERIFY(!icon.isNull());
        for (const qreal ratio : {1.0, 2.0}) {
            const QPixmap pixmap = icon.pixmap({16, 16}, ratio);
            QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
        }
        const QPalette palette = QGuiApplication::palette();
        QVERIFY(hasOnly(icon.pixmap({64, 64}, 1.0), palette.color(QPalette::Active, QPalette::ButtonText)));
        QVERIFY(hasOnly(icon.pixmap({64, 64}, 1.0, QIcon::Disabled),
                        palette.color(QPalette::Disabled, QPalette::ButtonText)));
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
