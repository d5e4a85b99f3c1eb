#include "app/inspect/backup.h"

#include "app/inspect/crowdarchive.h"
#include "app/inspect/outputfile.h"
#include "app/inspect/tarwriter.h"
#include "app/inspect/updatefile.h"
#include "app/inspect/words.h"
#include "sync/protocol/crowdschema.h"
#include "sync/relay/bytearray.h"
#include "sync/relay/crowdzip.h"
#include "sync/relay/storeddocument.h"

#include <QDateTime>

#include <algorithm>
#include <unistd.h>

namespace bytecrowds::inspect {

using relay::StoredCrowd;

namespace {

using Document = archive::Description::Document;

bool isCrowdId(const QString& id)
{
    return protocol::isCrowdId(id.toStdString());
}

class Backup
{
public:
    Backup(OpenStore& store, TarWriter& tar)
        : m_store(store)
        , m_tar(tar)
    {
    }

    /// None when all was gone through.
    std::optional<Outcome> run(const QStringList& named)
    {
        QStringList ids = named;
        if (named.isEmpty()) {
            const auto listed =
                m_store.ask<QStringList>([this](QObject* context, auto then) { m_store.copies().list(context, then); });
            if (const auto* problem = std::get_if<QByteArray>(&listed))
                return m_store.trouble(*problem);
            ids = std::get<QStringList>(listed);
            m_foreign = ids.removeIf([](const QString& id) { return !isCrowdId(id); });
        }
        ids.removeDuplicates();
        if (ids.size() > archive::Limits().crowds)
            return Outcome{Outcome::Trouble, Words::tr("There are more crowds than one archive holds: name some.")};
        for (const QString& id : std::as_const(ids)) {
            if (const auto trouble = add(id, !named.isEmpty()))
                return trouble;
            addDigests(id);
            if (!m_tar.problem().isEmpty())
                break; // the disk is full: finish() tells
        }
        return std::nullopt;
    }

    QString summary() const
    {
        QString text = Words::tr("%n crowd(s) backed up", nullptr, m_done);
        if (m_failed > 0)
            text += Words::tr(", %n not or not wholly", nullptr, m_failed);
        if (m_foreign > 0)
            text += Words::tr("; %n key(s) passed over, under names that no crowd can have", nullptr, int(m_foreign));
        return text + QLatin1Char('.');
    }
    const QStringList& sentences() const { return m_sentences; }

private:
    std::optional<Outcome> add(const QString& id, bool isNamed)
    {
        const auto loaded = m_store.load(id);
        if (const auto* trouble = std::get_if<Outcome>(&loaded))
            return *trouble;
        const auto& stored = std::get<std::optional<StoredCrowd>>(loaded);
        if (!stored)
            return addDamaged(id, {}, Words::tr("What lies under the name of the crowd “%1” is no crowd.").arg(id));
        if (!stored->exists() && stored->fields.isEmpty()) {
            if (isNamed) // else it went meanwhile
                fail(Words::tr("There is no crowd “%1”.").arg(id));
            return std::nullopt;
        }
        return addStored(id, *stored);
    }

    std::optional<Outcome> addStored(const QString& id, const StoredCrowd& stored)
    {
        const auto doc = documentToRead();
        const auto applied = relay::StoredDocument::apply(stored, *doc);
        archive::Description description{id, Document::Whole, stored.fields};
        if (applied.isDamaged)
            return addDamaged(
                id, description,
                Words::tr("The state of the crowd “%1” can't be read: only its bytes are backed up.").arg(id));
        if (!stored.exists() && stored.text.isEmpty())
            description.document = Document::None;
        else
            write(id, *doc);
        write(id, description);
        if (applied.badEntries == 0) {
            ++m_done;
            return std::nullopt;
        }
        return addDumps(id,
                        Words::tr("%n update(s) in the log of the crowd “%1” can't be read: its document is backed up "
                                  "without them, and all its bytes.",
                                  nullptr, applied.badEntries)
                            .arg(id));
    }

    void write(const QString& id, crdt::Doc& doc)
    {
        addFile(id, archive::State, relay::toByteArray(doc.encodeStateAsUpdate()));
        for (const relay::ZipEntry& file : relay::zipEntries(doc))
            addFile(id, "files/" + file.path.toUtf8(), file.text);
    }

    void write(const QString& id, archive::Description description)
    {
        description.fields.removeIf([](const auto& field) { return relay::CrowdCopy::ofDocument(field.key()); });
        addFile(id, archive::Fields, description.toJson());
    }

    std::optional<Outcome> addDamaged(const QString& id, archive::Description description, const QString& sentence)
    {
        description.id = id;
        description.document = Document::Damaged;
        write(id, description);
        return addDumps(id, sentence);
    }

    std::optional<Outcome> addDumps(const QString& id, const QString& sentence)
    {
        using Dumps = QMap<QByteArray, QByteArray>;
        const auto dumped =
            m_store.ask<Dumps>([&](QObject* context, auto then) { m_store.copies().dump(id, context, then); });
        if (const auto* problem = std::get_if<QByteArray>(&dumped))
            return m_store.trouble(*problem);
        for (const auto& [part, bytes] : std::get<Dumps>(dumped).asKeyValueRange())
            addFile(id, "damaged/" + part + ".dump", bytes);
        fail(sentence);
        return std::nullopt;
    }

    void addFile(const QString& id, const QByteArray& name, const QByteArray& content)
    {
        m_tar.add(archive::folderOf(id) + name, content);
        m_digests += archive::digestOf(name, content);
    }

    void addDigests(const QString& id)
    {
        if (!m_digests.isEmpty())
            m_tar.add(archive::folderOf(id) + archive::Digests, m_digests);
        m_digests.clear();
    }

    void fail(const QString& sentence)
    {
        ++m_failed;
        m_sentences += sentence;
    }

    OpenStore& m_store;
    TarWriter& m_tar;
    QByteArray m_digests; // of the crowd that is being added
    QStringList m_sentences;
    int m_done = 0, m_failed = 0;
    qsizetype m_foreign = 0;
};

} // namespace

Outcome backup(const StoreOptions& where, const QStringList& crowds, const QString& path, std::ostream& out)
{
    for (const QString& id : crowds) {
        if (!isCrowdId(id))
            return {Outcome::Trouble, Words::tr("“%1” is no name that a crowd can have.").arg(id)};
    }
    OutputFile file(path);
    if (file.isStandard() && ::isatty(STDOUT_FILENO) != 0)
        return {Outcome::Trouble, Words::tr("An archive is nothing for a terminal: name a file with --output.")};
    auto opened = OpenStore::open(where);
    if (const auto* outcome = std::get_if<Outcome>(&opened))
        return *outcome;
    if (const auto trouble = file.open())
        return *trouble;

    const qint64 now = QDateTime::currentSecsSinceEpoch();
    TarWriter tar(file.handle(), now);
    Backup work(*std::get<0>(opened), tar);
    if (const auto trouble = work.run(crowds))
        return *trouble;
    tar.add(archive::Label, archive::label(now));
    if (!tar.finish())
        return file.refused(tar.problem());
    if (const auto trouble = file.finish())
        return *trouble;

    QStringList sentences = work.sentences();
    if (file.isStandard())
        sentences += work.summary();
    else
        out << work.summary() << '\n';
    return {work.sentences().isEmpty() ? Outcome::Fine : Outcome::Wrong, sentences.join(QLatin1Char('\n'))};
}

} // namespace bytecrowds::inspect
