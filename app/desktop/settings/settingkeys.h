#pragma once

#include "app/desktop/settings/setting.h"

/// What the program asks the settings for. What each means, and its limits, is declared in settingtable.cpp.
namespace bytecrowds::desktop::keys {

inline constexpr SettingKey<QString> FontFamily{QLatin1StringView("editor/fontFamily")}; ///< empty: the system's
inline constexpr SettingKey<int> FontSize{QLatin1StringView("editor/fontSize")};         ///< points; 0: the system's
inline constexpr SettingKey<int> TabWidth{QLatin1StringView("editor/tabWidth")};         ///< columns
inline constexpr SettingKey<bool> IndentWithTabs{QLatin1StringView("editor/indentWithTabs")};
inline constexpr SettingKey<bool> DetectIndentation{QLatin1StringView("editor/detectIndentation")};
inline constexpr SettingKey<bool> ShowWhiteSpace{QLatin1StringView("editor/showWhiteSpace")};
inline constexpr SettingKey<bool> WordWrap{QLatin1StringView("editor/wordWrap")};
inline constexpr SettingKey<bool> LineNumbers{QLatin1StringView("editor/lineNumbers")};
inline constexpr SettingKey<bool> IndentationGuides{QLatin1StringView("editor/indentationGuides")};
inline constexpr SettingKey<bool> HighlightCurrentLine{QLatin1StringView("editor/highlightCurrentLine")};
inline constexpr SettingKey<int> EdgeColumn{QLatin1StringView("editor/edgeColumn")}; ///< 0: none
inline constexpr SettingKey<bool> AutoCloseBrackets{QLatin1StringView("editor/autoCloseBrackets")};
inline constexpr SettingKey<bool> WordCompletion{QLatin1StringView("editor/wordCompletion")};

inline constexpr SettingKey<bool> TrimOnSave{QLatin1StringView("files/trimTrailingBlanks")};
inline constexpr SettingKey<bool> FinalNewline{QLatin1StringView("files/finalNewline")};
inline constexpr SettingKey<bool> RestoreWindows{QLatin1StringView("files/restoreWindows")};

inline constexpr SettingKey<QString> ColorScheme{QLatin1StringView("look/theme")}; ///< SchemeSystem, …
inline constexpr SettingKey<QString> LightTheme{QLatin1StringView("look/lightEditorTheme")};
inline constexpr SettingKey<QString> DarkTheme{QLatin1StringView("look/darkEditorTheme")};

inline constexpr SettingKey<QString> Relay{QLatin1StringView("relay/url")};   ///< empty: the bundled one
inline constexpr SettingKey<QString> Name{QLatin1StringView("profile/name")}; ///< empty: the account's
inline constexpr SettingKey<bool> AnnouncePeople{QLatin1StringView("crowd/announcePeople")};

inline constexpr SettingKey<QString> KeyboardPreset{QLatin1StringView("keyboard/preset")}; ///< a KeyPreset's id

inline const QString SchemeSystem = QStringLiteral("system");
inline const QString SchemeLight = QStringLiteral("light");
inline const QString SchemeDark = QStringLiteral("dark");

} // namespace bytecrowds::desktop::keys
