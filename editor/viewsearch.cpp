#include "editor/viewsearch.h"

#include "editor/codeview.h"
#include "editor/textboxes.h"

#include <QPainter>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintilla;

constexpr int ManyEdits = 64;             // in one turn of the event loop: then all is looked at again
constexpr std::size_t RescanReach = 4096; // bytes on both sides of an edit, at most
constexpr std::size_t MaxPainted = 2000;
constexpr int MatchAlpha = 0x60, SelectedAlpha = 0xA0; // of 255

auto firstFrom(const std::vector<Match>& matches, std::size_t at)
{
    return std::ranges::lower_bound(matches, crdt::Utf8(at), {}, &Match::from);
}

} // namespace

ViewSearch::ViewSearch(CodeView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
{
    for (QTimer* timer : {&m_scan, &m_turn}) {
        timer->setInterval(0);
        timer->setSingleShot(true);
    }
    m_quiet.setInterval(Quiet);
    m_quiet.setSingleShot(true);
    connect(&m_scan, &QTimer::timeout, this, &ViewSearch::scanSlice);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_fresh.emplace();
        m_scanned = 0;
        m_scan.start();
    });
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_edits > ManyEdits)
            restart();
        m_edits = 0;
        Q_EMIT changed();
    });
    connect(&view, &CodeView::SCN_MODIFIED, this, [this](int at, int type, const char*, int length) {
        if (type & Sci::SC_MOD_INSERTTEXT)
            onModified(std::size_t(at), 0, std::size_t(length));
        else if (type & Sci::SC_MOD_DELETETEXT)
            onModified(std::size_t(at), std::size_t(length), 0);
    });
    connect(&view, &CodeView::overlayPainting, this, [this](QPainter& painter) { paint(painter); });
}

void ViewSearch::setSearch(const Search& search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_matcher = Matcher(search);
    restart();
    tellChange();
}

void ViewSearch::setHighlighting(bool on)
{
    m_highlighting = on;
    tellChange();
}

QString ViewSearch::error() const
{
    if (const QString error = m_matcher.error(); !error.isEmpty())
        return error;
    return m_tooCostly ? tr("This expression takes too long on this text.") : QString();
}

bool ViewSearch::isComplete() const
{
    return m_fresh || m_more || m_scanned > length();
}

std::optional<std::size_t> ViewSearch::selectedMatch() const
{
    const auto from = std::size_t(m_view.SendScintilla(Sci::SCI_GETSELECTIONSTART));
    const auto to = std::size_t(m_view.SendScintilla(Sci::SCI_GETSELECTIONEND));
    const auto match = firstFrom(m_matches, from);
    if (match == m_matches.end() || *match != Match{crdt::Utf8(from), crdt::Utf8(to)})
        return {};
    return std::size_t(match - m_matches.begin());
}

TextReader ViewSearch::reader() const
{
    return [this](std::size_t from, std::size_t to) {
        const auto* bytes = reinterpret_cast<const char*>(
            m_view.SendScintilla(Sci::SCI_GETRANGEPOINTER, (unsigned long)(from), long(to - from)));
        return std::string_view(bytes, to - from);
    };
}

std::size_t ViewSearch::length() const
{
    return m_view.utf8Length().value;
}

void ViewSearch::restart()
{
    m_matches.clear();
    m_fresh.reset();
    m_quiet.stop();
    m_scanned = 0;
    m_more = m_tooCostly = false;
    m_scan.start();
}

void ViewSearch::scanSlice()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<Match>& into = m_fresh ? *m_fresh : m_matches;
    const TextReader text = reader();
    const std::size_t length = this->length();
    while (m_scanned <= length && clock.durationElapsed() < Slice) {
        const Matcher::Piece piece = m_matcher.find(text, length, m_scanned, into);
        m_scanned = piece.next;
        m_tooCostly = piece.tooCostly;
        if (m_tooCostly || into.size() >= MaxMatches) {
            m_more = into.size() >= MaxMatches;
            m_scanned = length + 1;
        }
    }
    if (m_scanned > length)
        finishScan();
    else
        m_scan.start();
    tellChange();
    answer();
}

void ViewSearch::finishScan()
{
    if (m_fresh)
        m_matches = std::move(*m_fresh);
    m_fresh.reset();
}

void ViewSearch::seek(crdt::Utf8 at, Direction direction)
{
    m_wanted = {at, direction};
    answer();
}

void ViewSearch::answer()
{
    if (!m_wanted)
        return;
    const auto [at, direction] = *m_wanted;
    const auto next = firstFrom(m_matches, at.value);
    const bool forward = direction == Direction::Forward;
    std::optional<Match> match;
    if (forward && next != m_matches.end())
        match = *next;
    else if (forward && m_more)
        match = seekBeyondCounted(at.value);
    else if (!forward && next != m_matches.begin() && (isComplete() || m_scanned > at.value))
        match = *(next - 1);
    if (!match && !isComplete())
        return; // it may come yet
    if (!match && !m_matches.empty())
        match = forward ? m_matches.front() : m_matches.back();
    m_wanted.reset();
    if (match)
        Q_EMIT found(*match);
    else
        Q_EMIT notFound();
}

std::optional<Match> ViewSearch::seekBeyondCounted(std::size_t at) const
{
    QElapsedTimer clock;
    clock.start();
    std::vector<Match> matches;
    for (std::size_t next = at; next <= length() && matches.empty() && clock.durationElapsed() < 10 * Slice;)
        next = m_matcher.find(reader(), length(), next, matches).next;
    return matches.empty() ? std::nullopt : std::optional(matches.front());
}

bool ViewSearch::replace(const Match& match, const QString& with)
{
    if (m_view.isReadOnly())
        return false;
    const std::string inserted = m_matcher.replacement(reader(), length(), match, with);
    m_view.perform([&] {
        m_view.SendScintilla(Sci::SCI_SETTARGETRANGE, match.from.value, long(match.to.value));
        m_view.SendScintilla(Sci::SCI_REPLACETARGET, inserted.size(), inserted.data());
        revealSelection(m_view, match.from + crdt::Utf8(inserted.size()), match.from + crdt::Utf8(inserted.size()));
    });
    return true;
}

std::size_t ViewSearch::replaceAll(const QString& with)
{
    if (m_view.isReadOnly())
        return 0;
    std::vector<Match> matches;
    for (std::size_t next = 0; next <= length();) {
        const Matcher::Piece piece = m_matcher.find(reader(), length(), next, matches);
        if (piece.tooCostly)
            return 0;
        next = piece.next;
    }
    std::vector<std::string> inserted;
    for (const Match& match : matches)
        inserted.push_back(m_matcher.replacement(reader(), length(), match, with));
    m_view.perform([&] {
        for (std::size_t i = matches.size(); i-- > 0;) {
            m_view.SendScintilla(Sci::SCI_SETTARGETRANGE, matches[i].from.value, long(matches[i].to.value));
            m_view.SendScintilla(Sci::SCI_REPLACETARGET, inserted[i].size(), inserted[i].data());
        }
    });
    return matches.size();
}

void ViewSearch::onModified(std::size_t at, std::size_t erased, std::size_t inserted)
{
    if (m_matcher.isEmpty())
        return;
    m_turn.start();
    if (++m_edits > ManyEdits)
        return;
    if (m_fresh) { // it was begun on a text that is no more
        m_fresh.reset();
        m_scanned = length() + 1;
    }
    const auto moved = [&](crdt::Utf8 place) {
        const std::size_t kept = place.value >= at + erased ? place.value - erased : std::min(place.value, at);
        return crdt::Utf8(place.value >= at + erased ? kept + inserted : kept);
    };
    const auto touched = std::ranges::lower_bound(m_matches, crdt::Utf8(at), {}, &Match::to);
    for (auto match = touched; match != m_matches.end(); ++match)
        *match = {match->from.value < at ? match->from : moved(match->from), moved(match->to)};
    if (m_scanned <= at)
        return;
    m_scanned = moved(crdt::Utf8(m_scanned)).value;
    rescan(at, at + inserted);
    if (m_search.regularExpression)
        m_quiet.start();
}

/// Finds anew what an edit, now [from, to), may have made or broken: in its lines.
void ViewSearch::rescan(std::size_t from, std::size_t to)
{
    const auto lineOf = [&](std::size_t at) { return m_view.SendScintilla(Sci::SCI_LINEFROMPOSITION, at); };
    std::size_t start = std::size_t(m_view.SendScintilla(Sci::SCI_POSITIONFROMLINE, lineOf(from)));
    std::size_t end = std::size_t(m_view.SendScintilla(Sci::SCI_GETLINEENDPOSITION, lineOf(to)));
    start = std::max(start, from - std::min(from, RescanReach));
    end = std::min(end, to + RescanReach);
    auto first = std::ranges::lower_bound(m_matches, crdt::Utf8(start), {}, &Match::to);
    if (first != m_matches.end())
        start = std::min(start, first->from.value);

    std::vector<Match> now;
    const TextReader text = reader();
    for (std::size_t next = start; next <= std::min(end, m_scanned) && now.size() < MaxMatches;)
        next = m_matcher.find(text, length(), next, now).next;
    std::erase_if(now, [&](const Match& match) { return match.from.value > end; });
    const std::size_t covered = now.empty() ? end : std::max(end, now.back().to.value);
    auto last = first;
    while (last != m_matches.end() && last->from.value <= covered)
        ++last;
    const auto kept = m_matches.erase(first, last);
    m_matches.insert(kept, now.begin(), now.end());
}

void ViewSearch::tellChange()
{
    m_view.viewport()->update();
    Q_EMIT changed();
}

void ViewSearch::paint(QPainter& painter) const
{
    if (m_matches.empty() || !m_highlighting)
        return;
    const LineRange lines = visibleLines(m_view);
    const std::size_t from = visibleBytes(m_view, lines.first).from, to = visibleBytes(m_view, lines.last).to;
    const auto selected = selectedMatch();
    QColor color = QColor::fromRgba(m_view.theme().editorColor(KSyntaxHighlighting::Theme::SearchHighlight));
    painter.save();
    painter.setClipRect(textArea(m_view), Qt::IntersectClip);
    std::size_t painted = 0;
    for (auto match = std::ranges::lower_bound(m_matches, crdt::Utf8(from), {}, &Match::to);
         match != m_matches.end() && match->from.value <= to && painted < MaxPainted; ++match, ++painted) {
        color.setAlpha(selected == std::size_t(match - m_matches.begin()) ? SelectedAlpha : MatchAlpha);
        for (const QRect& box : textBoxes(m_view, match->from, match->to))
            painter.fillRect(box, color);
    }
    painter.restore();
}

} // namespace bytecrowds::editor
