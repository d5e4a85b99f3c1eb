#include "editor/languages.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bytecrowds::editor {

Languages::Languages(const QString& table)
{
    QFile file(table);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_names.insert(PlainText, QStringLiteral("Plain text"));
    m_ids.insert(QStringLiteral("None"), PlainText); // the highlighter's own name for it
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& row : rows) {
        const QString id = row[QStringLiteral("id")].toString();
        const QString kate = row[QStringLiteral("kate")].toString();
        const KSyntaxHighlighting::Definition definition = m_repository.definitionForName(kate);
        if (id != PlainText && !definition.isValid())
            continue;
        m_names.insert(id, row[QStringLiteral("name")].toString());
        if (id != PlainText) {
            m_definitions.insert(id, definition.name());
            m_ids.insert(definition.name(), id);
        }
        for (const QJsonValue& extension : row[QStringLiteral("extensions")].toArray())
            m_extensions.insert(extension.toString().toLower(), id);
        for (const QJsonValue& name : row[QStringLiteral("filenames")].toArray())
            m_fileNames.insert(name.toString(), id);
    }
    const auto definitions = m_repository.definitions();
    for (const KSyntaxHighlighting::Definition& definition : definitions) {
        if (definition.isHidden() || m_ids.contains(definition.name()))
            continue;
        const QString id = definition.name().toLower();
        if (m_names.contains(id))
            continue;
        m_names.insert(id, definition.translatedName());
        m_definitions.insert(id, definition.name());
        m_ids.insert(definition.name(), id);
    }
    for (auto i = m_names.cbegin(); i != m_names.cend(); ++i)
        m_all.append({i.key(), i.value()});
    std::sort(m_all.begin(), m_all.end(), [](const Language& a, const Language& b) {
        const int order = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

QString Languages::languageForFileName(const QString& fileName) const
{
    const QFileInfo info(fileName);
    if (const auto id = m_fileNames.constFind(info.fileName()); id != m_fileNames.cend())
        return *id;
    if (const auto id = m_extensions.constFind(info.suffix().toLower()); id != m_extensions.cend())
        return *id;
    return m_ids.value(m_repository.definitionForFileName(info.fileName()).name(), PlainText);
}

QString Languages::name(const QString& id) const
{
    return m_names.value(id, id);
}

KSyntaxHighlighting::Definition Languages::definition(const QString& id) const
{
    const auto name = m_definitions.constFind(id);
    return name == m_definitions.cend() ? KSyntaxHighlighting::Definition() : m_repository.definitionForName(*name);
}

} // namespace bytecrowds::editor
