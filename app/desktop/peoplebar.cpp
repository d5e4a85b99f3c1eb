#include "app/desktop/peoplebar.h"

#include "editor/peerstate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <algorithm>

namespace bytecrowds::desktop {

namespace {

constexpr int Diameter = 28;
constexpr int Step = 32;

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
        if (const auto peer = editor::PeerState::parse(state, client)) {
            const QString name = peer->name.isEmpty() ? PeopleBar::tr("Anonymous") : peer->name;
            people.append({name, peer->color.color, client == awareness.clientId()});
        }
    }
    std::stable_sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return a.self != b.self ? a.self : a.name.localeAwareCompare(b.name) < 0;
    });
    return people;
}

PeopleBar::PeopleBar(crdt::Awareness& awareness, QWidget* parent)
    : QWidget(parent)
    , m_awareness(awareness)
    , m_subscription(awareness.onChange([this](const crdt::AwarenessChange&) { refresh(); }))
{
    setObjectName(QStringLiteral("people"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

QSize PeopleBar::sizeHint() const
{
    return {std::max(1, discs()) * Step, Diameter + 4};
}

void PeopleBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setPixelSize(11);
    font.setBold(true);
    painter.setFont(font);
    for (int i = 0; i < discs(); ++i) {
        const bool rest = i == MaxDiscs - 1 && m_people.size() > MaxDiscs;
        const QColor color = rest ? palette().color(QPalette::Mid) : m_people[i].color;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(disc(i));
        painter.setPen(editor::inkOn(color));
        painter.drawText(disc(i), Qt::AlignCenter,
                         rest ? QStringLiteral("+%1").arg(m_people.size() - MaxDiscs + 1) : m_people[i].initials());
    }
}

bool PeopleBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), accessibleDescription(), this);
        return true;
    }
    return QWidget::event(event);
}

void PeopleBar::refresh()
{
    const QList<Person> people = Person::present(m_awareness);
    if (people == m_people && !accessibleName().isEmpty())
        return;
    m_people = people;
    QStringList names;
    for (const Person& person : people)
        names.append(person.self ? tr("%1 (you)").arg(person.name) : person.name);
    setAccessibleName(tr("%n person(s) here", nullptr, int(people.size())));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QRectF PeopleBar::disc(int index) const
{
    const int place = isRightToLeft() ? discs() - 1 - index : index;
    return {place * double(Step) + 2, 2, Diameter, Diameter};
}

int PeopleBar::discs() const
{
    return int(std::min<qsizetype>(m_people.size(), MaxDiscs));
}

} // namespace bytecrowds::desktop
