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
///   crowds/<id>/SHA256SUMS    digests of all these, as sha256sum(1) writes and checks them
///   backup.json               what this is; last, so that half an archive is none
///
/// Digests came later: an archive without them is one too, when its label promises none.
namespace archive {

inline constexpr int Version = 1;
inline constexpr const char* Label = "backup.json";
inline constexpr const char* Fields = "crowd.json";
inline constexpr const char* State = "state.yjs";
inline constexpr const char* Digests = "SHA256SUMS";

/// More is in no value of a Redis.
inline constexpr quint64 MaxBytes = 512 * 1024 * 1024;
inline constexpr quint64 MaxLabelBytes = 64 * 1024;
inline constexpr quint64 MaxDigestsBytes = 64 * 1024 * 1024;
/// No crowd has a longer one.
inline constexpr qsizetype MaxIdLength = 128;

/// Of an archive as a whole.
struct Limits
{
    quint64 unpackedBytes = quint64(1) << 40;
    qsizetype crowds = 1 << 21; ///< the ids of all of them are in memory
};

/// The folder of a crowd, with the slash.
QByteArray folderOf(const QString& id);

/// What an entry's name says. None: no such name stands in an archive, or not in a well-meant one.
struct Place
{
    QString crowd; ///< empty: it belongs to none
    QByteArray name;
};
std::optional<Place> placeOf(const QByteArray& entry);

/// A line of SHA256SUMS; `name` is below the crowd's folder.
QByteArray digestOf(const QByteArray& name, const QByteArray& content);
/// Whether the lines of a SHA256SUMS say that the file is what it was.
bool hasDigestOf(const QByteArray& lines, const QByteArray& name, const QByteArray& content);

/// The label of an archive that has digests.
QByteArray label(qint64 seconds);
/// Of an archive that can be read here, whether it promises digests; else a sentence.
std::variant<bool, QString> promisesDigests(const QByteArray& label);

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
