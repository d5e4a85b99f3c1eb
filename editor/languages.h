#pragma once

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QHash>
#include <QList>
#include <QString>

namespace bytecrowds::editor {

/// A language that a file can be in.
struct Language
{
    QString id;   ///< lower case, as in the Language Server Protocol ("cpp"); what a crowd's document holds
    QString name; ///< for a person

    bool operator==(const Language&) const = default;
};

/// All languages that can be highlighted. Those of our table bear the ids that the web page knows too; the others are
/// named by the highlighter's own names, in lower case.
class Languages
{
public:
    static inline const QString PlainText = QStringLiteral("plaintext");

    /// `table`: a JSON array of {id, name, kate, extensions[], ...}.
    explicit Languages(const QString& table = QStringLiteral(":/languages.json"));

    /// By name, without regard to case.
    const QList<Language>& all() const { return m_all; }
    /// The id for a file's name or path; plain text when nothing fits.
    QString languageForFileName(const QString& fileName) const;
    /// A person's name for an id; the id itself when it is unknown.
    QString name(const QString& id) const;
    /// How to highlight; for plain text and unknown ids a definition that is not valid.
    KSyntaxHighlighting::Definition definition(const QString& id) const;
    const KSyntaxHighlighting::Repository& repository() const { return m_repository; }

private:
    KSyntaxHighlighting::Repository m_repository;
    QList<Language> m_all;
    QHash<QString, QString> m_names;       // id to a person's name
    QHash<QString, QString> m_definitions; // id to the highlighter's name
    QHash<QString, QString> m_ids;         // the highlighter's name to the id
    QHash<QString, QString> m_fileNames;   // of the table, to the id
    QHash<QString, QString> m_extensions;  // of the table, in lower case and without a dot, to the id
};

} // namespace bytecrowds::editor
