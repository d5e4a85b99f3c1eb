#include "app/inspect/restore.h"

#include "app/inspect/crowdrestoring.h"
#include "app/inspect/files.h"
#include "app/inspect/inputfile.h"
#include "app/inspect/words.h"

#include <QSet>

#include <algorithm>
#include <ostream>

namespace bytecrowds::inspect {

namespace {

using Depth = ArchiveReader::Depth;
using Result = CrowdRestoring::Result;

struct Found
{
    QSet<QString> ids;
    bool haveDigests = false;
};

/// A crowd more or less is of no use when the archive was cut: nothing is restored from one that is not whole.
std::variant<Found, QString> crowdsIn(InputFile& file)
{
    ArchiveReader reader(file.fromTheBeginning(), Depth::Names);
    Found found;
    while (const auto crowd = reader.next())
        found.ids.insert(crowd->id);
    if (!reader.problem().isEmpty())
        return reader.problem();
    found.haveDigests = reader.hasDigests();
    return found;
}

QString said(const QString& id, Result result)
{
    switch (result) {
    case Result::Restored:
        return Words::tr("“%1” is restored.").arg(id);
    case Result::Merged:
        return Words::tr("“%1” was there and is merged with the archive's; its stored fields stay as they are.")
            .arg(id);
    case Result::HadAll:
        break;
    }
    return Words::tr("“%1” was there, and had all that the archive has.").arg(id);
}

/// What came of all of them.
class Count
{
public:
    void note(const QString& id, Result result, std::ostream& out)
    {
        ++(result == Result::Restored ? m_restored : m_merged);
        out << said(id, result) << '\n';
    }
    void fail(const QString& sentence)
    {
        ++m_failed;
        m_sentences += sentence;
    }
    QString summary() const
    {
        QString text = Words::tr("%n crowd(s) restored", nullptr, m_restored);
        if (m_merged > 0)
            text += Words::tr(", %n merged with what was there", nullptr, m_merged);
        if (m_failed > 0)
            text += Words::tr(", %n not restored", nullptr, m_failed);
        return text + QLatin1Char('.');
    }
    Outcome outcome() const
    {
        return {m_failed > 0 ? Outcome::Wrong : Outcome::Fine, m_sentences.join(QLatin1Char('\n'))};
    }
    Outcome stopped(const Outcome& trouble) const
    {
        return {trouble.code, (m_sentences + QStringList{trouble.sentence}).join(QLatin1Char('\n'))};
    }

private:
    QStringList m_sentences;
    int m_restored = 0, m_merged = 0, m_failed = 0;
};

} // namespace

Outcome restore(const StoreOptions& where, const QString& path, const QStringList& crowds, bool replace,
                std::ostream& out)
{
    InputFile file(path);
    if (const auto trouble = file.open())
        return *trouble;
    const auto damaged = [&path](const QString& why) {
        return Outcome{Outcome::Wrong, Words::tr("Nothing can be restored from %1: %2.").arg(shownName(path), why)};
    };
    const auto found = crowdsIn(file);
    if (const auto* why = std::get_if<QString>(&found))
        return damaged(*why);
    const auto& [ids, haveDigests] = std::get<Found>(found);
    auto opened = OpenStore::open(where);
    if (const auto* outcome = std::get_if<Outcome>(&opened))
        return *outcome;

    if (!haveDigests)
        out << Words::tr("The archive has no digests of its crowds, as older ones have none: damage inside a crowd may "
                         "pass unnoticed.")
            << '\n';
    Count count;
    for (const QString& id : crowds) {
        if (!ids.contains(id))
            count.fail(Words::tr("The crowd “%1” is not in the archive.").arg(id));
    }
    CrowdRestoring restoring(*std::get<0>(opened), replace);
    ArchiveReader reader(file.fromTheBeginning(), Depth::All);
    while (const auto crowd = reader.next()) {
        if (!crowds.isEmpty() && !crowds.contains(crowd->id))
            continue;
        const auto result = restoring.restore(*crowd);
        if (const auto* outcome = std::get_if<Outcome>(&result)) {
            if (outcome->code == Outcome::Trouble) {
                out << count.summary() << '\n';
                return count.stopped(*outcome);
            }
            count.fail(outcome->sentence);
        } else {
            count.note(crowd->id, std::get<Result>(result), out);
        }
    }
    out << count.summary() << '\n';
    return reader.problem().isEmpty() ? count.outcome() : count.stopped(damaged(reader.problem()));
}

} // namespace bytecrowds::inspect
