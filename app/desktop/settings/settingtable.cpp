#include "app/desktop/settings/settingtable.h"

#include "app/desktop/profile.h"
#include "app/desktop/settings/keypresets.h"
#include "app/desktop/settings/settingkeys.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QColor>
#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::SettingTable)
};

const QString Editor = QStringLiteral("editor"), Files = QStringLiteral("files"), Look = QStringLiteral("look");
const QString Crowd = QStringLiteral("crowd"), Keyboard = QStringLiteral("keyboard");

constexpr int MaxFontSize = 72; // points
constexpr int MaxTabWidth = 16, MaxEdgeColumn = 1000;
constexpr int MaxUrlLength = 2000;

Setting make(QLatin1StringView id, const QString& category, Setting::Kind kind, const QVariant& usual,
             const QString& label, const QString& explanation)
{
    return {.id = id, .category = category, .kind = kind, .usual = usual, .label = label, .explanation = explanation};
}

Setting flag(SettingKey<bool> key, const QString& category, bool usual, const QString& label,
             const QString& explanation)
{
    return make(key.id, category, Setting::Kind::Bool, usual, label, explanation);
}

Setting number(SettingKey<int> key, const QString& category, int usual, int least, int most, const QString& label,
               const QString& explanation)
{
    Setting setting = make(key.id, category, Setting::Kind::Int, usual, label, explanation);
    setting.least = least;
    setting.most = most;
    return setting;
}

Setting choice(SettingKey<QString> key, const QString& category, const QList<Setting::Choice>& choices,
               const QString& usual, const QString& label, const QString& explanation)
{
    Setting setting = make(key.id, category, Setting::Kind::Choice, usual, label, explanation);
    setting.choices = choices;
    return setting;
}

Setting text(SettingKey<QString> key, const QString& category, int most, const QString& label,
             const QString& explanation, std::function<QString(const QString&)> problem = {})
{
    Setting setting = make(key.id, category, Setting::Kind::String, QString(), label, explanation);
    setting.most = most;
    setting.problem = std::move(problem);
    return setting;
}

QString problemWithRelay(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return text.isEmpty() || (isWeb && !url.host().isEmpty())
               ? QString()
               : Words::tr("A relay's address begins with http:// or https://, and names a host.");
}

/// Those on paper of that kind; the first choice is ours.
QList<Setting::Choice> themesOf(const KSyntaxHighlighting::Repository& repository, bool dark)
{
    QList<Setting::Choice> choices;
    for (const auto& theme : repository.themes()) {
        const QColor paper = QColor::fromRgb(theme.editorColor(KSyntaxHighlighting::Theme::BackgroundColor));
        if ((paper.lightness() < 128) == dark)
            choices.append({theme.name(), theme.translatedName()});
    }
    return choices;
}

QString usualTheme(const QList<Setting::Choice>& choices, const QString& wanted)
{
    const bool isThere = std::ranges::find(choices, wanted, &Setting::Choice::value) != choices.end();
    return isThere || choices.isEmpty() ? wanted : choices.first().value;
}

QList<Setting> editorSettings()
{
    return {
        make(keys::FontFamily.id, Editor, Setting::Kind::Font, QString(), Words::tr("Font"),
             Words::tr("The font of the text.")),
        number(keys::FontSize, Editor, 0, 0, MaxFontSize, Words::tr("Font size"),
               Words::tr("In points; 0 takes the system's. Zooming comes on top of it.")),
        number(keys::TabWidth, Editor, 4, 1, MaxTabWidth, Words::tr("Tab width"),
               Words::tr("How many columns a tab and a step of indentation are, where the file doesn't say.")),
        flag(keys::IndentWithTabs, Editor, false, Words::tr("Indent with tabs"),
             Words::tr("Where the file doesn't say; otherwise with blanks.")),
        flag(keys::DetectIndentation, Editor, true, Words::tr("Detect indentation"),
             Words::tr("Indents a file as most of its lines are.")),
        flag(keys::ShowWhiteSpace, Editor, false, Words::tr("Show white space"),
             Words::tr("Dots for blanks and arrows for tabs.")),
        flag(keys::WordWrap, Editor, false, Words::tr("Wrap long lines"),
             Words::tr("Shows long lines in several rows instead of scrolling sideways.")),
        flag(keys::LineNumbers, Editor, true, Words::tr("Line numbers"), Words::tr("Beside the text.")),
        flag(keys::IndentationGuides, Editor, false, Words::tr("Indentation guides"),
             Words::tr("Thin lines at each step of indentation.")),
        flag(keys::HighlightCurrentLine, Editor, true, Words::tr("Highlight the current line"),
             Words::tr("Marks the line in which the caret is.")),
        number(keys::EdgeColumn, Editor, 0, 0, MaxEdgeColumn, Words::tr("Edge column"),
               Words::tr("Draws a line behind so many columns; 0 draws none.")),
        flag(keys::AutoCloseBrackets, Editor, true, Words::tr("Close brackets"),
             Words::tr("Typing an opening bracket or quote adds the closing one.")),
        flag(keys::WordCompletion, Editor, true, Words::tr("Complete words"),
             Words::tr("Offers words of the open files while you type.")),
    };
}

QList<Setting> fileSettings()
{
    return {
        flag(keys::TrimOnSave, Files, false, Words::tr("Trim trailing blanks"),
             Words::tr("Removes blanks at the ends of lines when a file is saved.")),
        flag(keys::FinalNewline, Files, false, Words::tr("End with a new line"),
             Words::tr("Ends the last line when a file is saved.")),
        flag(keys::RestoreWindows, Files, true, Words::tr("Restore windows"),
             Words::tr("Starts with the windows and tabs that were open last.")),
    };
}

QList<Setting> lookSettings(const KSyntaxHighlighting::Repository& repository)
{
    const auto light = themesOf(repository, false), dark = themesOf(repository, true);
    return {
        choice(keys::ColorScheme, Look,
               {{keys::SchemeSystem, Words::tr("As the system")},
                {keys::SchemeLight, Words::tr("Light")},
                {keys::SchemeDark, Words::tr("Dark")}},
               keys::SchemeSystem, Words::tr("Light or dark"), Words::tr("Of all windows.")),
        choice(keys::LightTheme, Look, light, usualTheme(light, QStringLiteral("GitHub Light")),
               Words::tr("Colours of the text when light"), Words::tr("Paper, ink and highlighting.")),
        choice(keys::DarkTheme, Look, dark, usualTheme(dark, QStringLiteral("GitHub Dark")),
               Words::tr("Colours of the text when dark"), Words::tr("Paper, ink and highlighting.")),
    };
}

QList<Setting> crowdSettings()
{
    return {
        text(keys::Name, Crowd, Profile::MaxNameLength, Words::tr("Your name"),
             Words::tr("What others see; without one, that of your account.")),
        text(keys::Relay, Crowd, MaxUrlLength, Words::tr("Relay"),
             Words::tr("Where new crowds are kept, such as https://crowds.example.org; without one, on this computer."),
             problemWithRelay),
        flag(keys::AnnouncePeople, Crowd, true, Words::tr("Tell who comes and goes"),
             Words::tr("A short notice when somebody joins or leaves.")),
    };
}

QList<Setting> keyboardSettings()
{
    QList<Setting::Choice> choices;
    for (const KeyPreset& preset : keyPresets())
        choices.append({preset.id, preset.name});
    return {choice(keys::KeyboardPreset, Keyboard, choices, choices.first().value, Words::tr("Keys as in"),
                   Words::tr("Where keys begin from; those that you choose yourself come on top."))};
}

} // namespace

QList<Setting> settingTable(const KSyntaxHighlighting::Repository& themes)
{
    return editorSettings() + fileSettings() + lookSettings(themes) + crowdSettings() + keyboardSettings();
}

QList<SettingCategory> settingCategories()
{
    return {{Editor, Words::tr("Editor")},
            {Look, Words::tr("Look")},
            {Files, Words::tr("Files and windows")},
            {Crowd, Words::tr("You and your crowds")},
            {Keyboard, Words::tr("Keyboard")}};
}

} // namespace bytecrowds::desktop
