#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace bytecrowds::inspect {

/// An archive of crowds is a .tar.gz of
///
///   crowds/<id>/crowd.json    the fields of its hash but those that follow from the document
///   crowds/<id>/state.yjs     its document, a Yjs update in V1
///   crowds/<id>/files/…       the same as plain text, for people
///   crowds/<id>/damaged/…     what could not be read, as Redis' DUMP packs it
///   backup.json               what this is; last, so that half an archive is none
namespace archive {

inline constexpr int Version = 1;
inline constexpr const char* Label = "backup.json";
inline constexpr const char* Fields = "crowd.json";
inline constexpr const char* State = "state.yjs";

/// More is in no value of a Redis.
inline constexpr quint64 MaxBytes = 512 * 1024 * 1024;
inline constexpr quint64 MaxLabelBytes = 64 * 1024;

/// The folder of a crowd, with the slash.
QByteArray folderOf(const QString& id);

/// What an entry's name says. None: no such name stands in an archive, or not in a well-meant one.
struct Place
{
    QString crowd; ///< empty: it belongs to none
    QByteArray name;
};
std::optional<Place> placeOf(const QByteArray& entry);

QByteArray label(qint64 seconds);
/// Empty when it is the label of an archive that can be read here, else a sentence.
QString problemOfLabel(const QByteArray& json);

/// What crowd.json says.
struct Description
{
    enum class Document
    {
        None,    ///< nobody has written in it
        Whole,   ///< it is in state.yjs
        Damaged, ///< it could not be read
    };

    QString id;
    Document document = Document::None;
    QMap<QByteArray, QByteArray> fields;

    /// Fields that are no UTF-8 are written in base64.
    QByteArray toJson() const;
    /// Else a sentence.
    static std::variant<Description, QString> fromJson(const QByteArray& json);
};

} // namespace archive

} // namespace bytecrowds::inspect
