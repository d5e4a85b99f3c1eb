#include "editor/editorconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <editorconfig/editorconfig.h>
#include <memory>
#include <type_traits>

namespace bytecrowds::editor {

namespace {

using Handle = std::unique_ptr<std::remove_pointer_t<editorconfig_handle>, int (*)(editorconfig_handle)>;

std::optional<bool> asBool(const QString& value)
{
    return value == QLatin1String("true")    ? std::optional(true)
           : value == QLatin1String("false") ? std::optional(false)
                                             : std::nullopt;
}

std::optional<int> asNumber(const QString& value, int min, int max)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= min && number <= max ? std::optional(number) : std::nullopt;
}

std::optional<EditorConfig::EndOfLine> asEndOfLine(const QString& value)
{
    using enum EditorConfig::EndOfLine;
    static const QHash<QString, EditorConfig::EndOfLine> Names = {
        {QStringLiteral("lf"), Lf}, {QStringLiteral("crlf"), CrLf}, {QStringLiteral("cr"), Cr}};
    const auto name = Names.constFind(value);
    return name == Names.cend() ? std::nullopt : std::optional(*name);
}

void take(EditorConfig& config, const QString& name, const QString& value)
{
    constexpr int MaxLineLength = 10000;
    if (name == QLatin1String("indent_style"))
        config.useTabs = value == QLatin1String("tab")     ? std::optional(true)
                         : value == QLatin1String("space") ? std::optional(false)
                                                           : std::nullopt;
    else if (name == QLatin1String("indent_size"))
        config.width = asNumber(value, MinIndentWidth, MaxIndentWidth);
    else if (name == QLatin1String("tab_width"))
        config.tabWidth = asNumber(value, MinIndentWidth, MaxIndentWidth);
    else if (name == QLatin1String("trim_trailing_whitespace"))
        config.trimTrailingBlanks = asBool(value);
    else if (name == QLatin1String("insert_final_newline"))
        config.insertFinalNewline = asBool(value);
    else if (name == QLatin1String("max_line_length"))
        config.maxLineLength = asNumber(value, 1, MaxLineLength);
    else if (name == QLatin1String("end_of_line"))
        config.endOfLine = asEndOfLine(value);
}

/// Whether a path of a crowd stays in its folder.
bool isInside(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return !path.contains(QChar(0)) && parts.size() <= EditorConfig::MaxDepth &&
           std::ranges::none_of(parts, [](const QString& part) {
               return part.isEmpty() || part == QLatin1String(".") || part == QLatin1String("..");
           });
}

bool write(const QString& path, const QString& text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// The .editorconfig files of a crowd that lie above one of its files.
QStringList configsAbove(const QString& path)
{
    QStringList configs;
    for (qsizetype end = path.lastIndexOf(u'/'); end >= 0; end = end == 0 ? -1 : path.lastIndexOf(u'/', end - 1))
        configs.append(path.left(end + 1) + EditorConfig::FileName);
    configs.append(EditorConfig::FileName);
    return configs;
}

} // namespace

EditorConfig EditorConfig::forFile(const QString& path)
{
    EditorConfig config;
    const Handle handle(editorconfig_handle_init(), editorconfig_handle_destroy);
    if (!handle || editorconfig_parse(QFile::encodeName(path).constData(), handle.get()) != 0)
        return config;
    for (int i = 0; i < editorconfig_handle_get_name_value_count(handle.get()); ++i) {
        const char *name = nullptr, *value = nullptr;
        editorconfig_handle_get_name_value(handle.get(), i, &name, &value);
        take(config, QString::fromUtf8(name), QString::fromUtf8(value).toLower());
    }
    return config;
}

EditorConfig EditorConfig::forCrowdFile(const QString& path, const QHash<QString, QString>& files)
{
    if (!isInside(path))
        return {};
    QStringList configs;
    for (const QString& config : configsAbove(path)) {
        if (const auto text = files.constFind(config); text != files.cend() && text->size() <= MaxFileSize)
            configs.append(config);
    }
    if (configs.isEmpty())
        return {};
    // libeditorconfig reads folders on disk alone, and goes up to the root of the system unless it is stopped.
    const QTemporaryDir folder;
    const QString crowd = folder.filePath(QStringLiteral("crowd/"));
    if (!folder.isValid() || !write(folder.filePath(FileName), QStringLiteral("root = true\n")))
        return {};
    for (const QString& config : configs) {
        if (!write(crowd + config, files.value(config)))
            return {};
    }
    return forFile(crowd + path);
}

Indentation EditorConfig::indentation(const Indentation& fallback) const
{
    Indentation indentation = fallback;
    indentation.useTabs = useTabs.value_or(fallback.useTabs);
    indentation.tabWidth = tabWidth.value_or(width.value_or(fallback.tabWidth));
    indentation.width = width.value_or(indentation.useTabs ? indentation.tabWidth : fallback.width);
    return indentation;
}

} // namespace bytecrowds::editor
