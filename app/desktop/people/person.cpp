#include "app/desktop/people/person.h"

#include "app/desktop/files/filelist.h"
#include "editor/peerstate.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bytecrowds::desktop::Person)
};

QString firstGrapheme(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

} // namespace

QString Person::initials() const
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString initials;
    if (!words.isEmpty())
        initials = firstGrapheme(words.first());
    if (words.size() > 1)
        initials += firstGrapheme(words.last());
    return initials.toUpper();
}

QList<Person> Person::present(const crdt::Awareness& awareness)
{
    QList<Person> people;
    for (const auto& [client, state] : awareness.states()) {
        if (auto person = find(awareness, client))
            people.append(*std::move(person));
    }
    std::stable_sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return a.self != b.self ? a.self : a.name.localeAwareCompare(b.name) < 0;
    });
    return people;
}

std::optional<Person> Person::find(const crdt::Awareness& awareness, crdt::ClientId client)
{
    const auto state = awareness.states().find(client);
    const auto peer =
        state == awareness.states().end() ? std::nullopt : editor::PeerState::parse(state->second, client);
    if (!peer)
        return {};
    Person person{peer->name.isEmpty() ? Words::tr("Anonymous") : peer->name, peer->color.color,
                  client == awareness.clientId(), client, peer->shape};
    if (peer->cursor) {
        person.file = peer->file.value_or(FileList::firstFile());
        person.caret = peer->cursor->head;
    }
    person.following = peer->following;
    return person;
}

} // namespace bytecrowds::desktop
