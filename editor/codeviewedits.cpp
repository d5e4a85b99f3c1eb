// How text comes into a view, and how edits leave it.

#include "editor/cleantext.h"
#include "editor/codeview.h"
#include "editor/textboxes.h"

#include <QLocale>

#include <algorithm>
#include <optional>
#include <ranges>
#include <string_view>
#include <utility>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintilla;

bool isWrapped(const CodeView& view)
{
    return view.SendScintilla(Sci::SCI_GETWRAPMODE) != Sci::SC_WRAP_NONE;
}

/// Where the first visible row begins.
std::size_t firstVisiblePosition(const CodeView& view)
{
    const long line = view.SendScintilla(Sci::SCI_DOCLINEFROMVISIBLE, view.SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE));
    const auto start = std::size_t(view.SendScintilla(Sci::SCI_POSITIONFROMLINE, line));
    if (!isWrapped(view) || view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, long(start)) >= 0)
        return start;
    return std::size_t(view.SendScintilla(Sci::SCI_POSITIONFROMPOINT, (unsigned long)(textArea(view).left()), 0L));
}

/// The row of a position, as Scintilla counts them: closed folds have none, wrapped lines have several.
long rowOf(const CodeView& view, std::size_t at)
{
    if (!isWrapped(view))
        return view.SendScintilla(Sci::SCI_VISIBLEFROMDOCLINE, view.SendScintilla(Sci::SCI_LINEFROMPOSITION, long(at)));
    const long y = view.SendScintilla(Sci::SCI_POINTYFROMPOSITION, 0UL, long(at));
    const long height = view.SendScintilla(Sci::SCI_TEXTHEIGHT, 0UL);
    return view.SendScintilla(Sci::SCI_GETFIRSTVISIBLELINE) + (y < 0 ? (y - height + 1) / height : y / height);
}

} // namespace

void CodeView::perform(const std::function<void()>& action)
{
    if (m_actions > 0)
        return action();
    settle(viewpoint());
    const Viewpoint before = viewpoint();
    ++m_actions;
    action();
    --m_actions;
    settle(before);
}

void CodeView::performAlone(const std::function<void()>& action)
{
    if (m_actions > 0)
        return action();
    settle(viewpoint());
    Q_EMIT stepEnded();
    perform(action);
    Q_EMIT stepEnded();
}

void CodeView::replaceAtOnce(const std::vector<Replacement>& replacements)
{
    Q_ASSERT(m_actions > 0);
    if (replacements.empty())
        return;
    const std::string before = utf8();
    const std::size_t from = replacements.front().at, to = replacements.back().at + replacements.back().erased;
    std::string after; // of all that lies between them
    std::size_t done = from;
    for (const Replacement& replacement : replacements) {
        after.append(before, done, replacement.at - done);
        after += replacement.inserted;
        done = replacement.at + replacement.erased;
    }
    const std::size_t size = before.size() - (to - from) + after.size();
    if (size > m_maxBytes && size > before.size()) {
        m_refused = true;
        return;
    }
    replace(from, to - from, after);
    for (const Replacement& replacement : replacements | std::views::reverse) {
        m_edits.push_back(
            {crdt::Utf8(replacement.at), before.substr(replacement.at, replacement.erased), replacement.inserted});
    }
}

void CodeView::mirror(const std::vector<crdt::TextChange>& changes)
{
    Q_ASSERT(m_actions == 0);
    if (!m_edits.empty()) { // they no longer fit the document, which has changed
        m_refused = true;
        settle(viewpoint());
    }
    const bool readOnly = isReadOnly();
    SendScintilla(SCI_SETREADONLY, 0UL);
    // The first visible row is followed to where it goes.
    const auto firstVisible = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    std::size_t looked = firstVisiblePosition(*this);
    // Scintilla takes what comes there for blanks that fill virtual space.
    std::optional<Carets> inVirtualSpace;
    if (Carets carets = caretsOf(*this); carets.isInVirtualSpace())
        inVirtualSpace = std::move(carets);
    for (const crdt::TextChange& change : changes) {
        const std::size_t at = change.utf8.value, erased = change.erasedUtf8.value;
        const bool pushesLineDown = at == looked && erased == 0 && firstVisible > 0 && change.inserted.ends_with('\n');
        replace(at, erased, change.inserted);
        m_drag.follow(change);
        if (inVirtualSpace)
            inVirtualSpace = moved(*inVirtualSpace, change);
        if (at + erased <= looked && (at < looked || pushesLineDown))
            looked += change.inserted.size() - erased;
        else if (at < looked)
            looked = at;
    }
    if (inVirtualSpace)
        setCarets(*this, *inVirtualSpace);
    else
        mergeCarets(*this);
    if (firstVisible > 0)
        SendScintilla(SCI_SETFIRSTVISIBLELINE, rowOf(*this, looked));
    SendScintilla(SCI_SETREADONLY, (unsigned long)(readOnly));
}

std::string CodeView::bytes(long from, long length) const
{
    const auto* start =
        reinterpret_cast<const char*>(SendScintilla(SCI_GETRANGEPOINTER, (unsigned long)(from), length));
    return std::string(start, std::size_t(length));
}

CodeView::Viewpoint CodeView::viewpoint() const
{
    return {caretsOf(*this), SendScintilla(SCI_GETFIRSTVISIBLELINE)};
}

void CodeView::onModified(int at, int type, const char* text, int length)
{
    if (m_replacing)
        return;
    // Scintilla takes no change while it tells of one: what has to be put right waits for the end of the action.
    if (type & SC_MOD_INSERTCHECK) {
        if (std::size_t(length) > m_maxBytes - std::min(utf8Length().value, m_maxBytes)) {
            SendScintilla(SCI_CHANGEINSERTION, 0UL, "");
            m_refused = true;
        }
        return;
    }
    if (type & SC_MOD_BEFOREDELETE) { // the last moment to see what goes: with no undo Scintilla keeps nothing
        m_edits.push_back({crdt::Utf8(std::size_t(at)), bytes(at, length), {}});
        return;
    }
    if ((type & SC_MOD_INSERTTEXT) && length > 0)
        m_edits.push_back({crdt::Utf8(std::size_t(at)), {}, std::string(text, std::size_t(length))});
    if (m_actions > 0)
        return;
    const bool clean = std::ranges::all_of(m_edits, [](const Edit& edit) { return isClean(edit.inserted); });
    if (!m_refused && clean) {
        if (!m_edits.empty())
            Q_EMIT edited(std::exchange(m_edits, {}));
    } else {
        QMetaObject::invokeMethod(this, [this] { settle(viewpoint()); }, Qt::QueuedConnection);
    }
}

/// Ends an action that began at `before`.
void CodeView::settle(const Viewpoint& before)
{
    if (std::exchange(m_refused, false)) {
        takeBack();
        setCarets(*this, before.carets);
        SendScintilla(SCI_SETFIRSTVISIBLELINE, before.firstLine);
        Q_EMIT refused(tr("That was not inserted: a file here may hold no more than %1.")
                           .arg(QLocale().formattedDataSize(qint64(m_maxBytes), 1)));
        return;
    }
    if (!std::ranges::all_of(m_edits, [](const Edit& edit) { return isClean(edit.inserted); }))
        cleanUp();
    if (!m_edits.empty())
        Q_EMIT edited(std::exchange(m_edits, {}));
}

void CodeView::takeBack()
{
    while (!m_edits.empty()) {
        const Edit edit = std::move(m_edits.back());
        m_edits.pop_back();
        replace(edit.at.value, edit.inserted.size(), edit.erased);
    }
}

/// Replaces the edits, and what they did to the text, by one edit that does the same and is clean.
void CodeView::cleanUp()
{
    // [from, from + oldLength) of the text before became [from, from + newLength) of the text now.
    std::size_t from = m_edits.front().at.value, oldLength = 0, newLength = 0;
    for (const Edit& edit : m_edits) {
        if (edit.at.value < from) {
            oldLength += from - edit.at.value;
            newLength += from - edit.at.value;
            from = edit.at.value;
        }
        if (const std::size_t end = edit.at.value + edit.erased.size(); end > from + newLength) {
            oldLength += end - (from + newLength);
            newLength = end - from;
        }
        newLength = newLength - edit.erased.size() + edit.inserted.size();
    }
    const std::string now = utf8();
    const std::string_view changed = std::string_view(now).substr(from, newLength);
    const auto cleaned = [&](long position) {
        const std::size_t at = std::clamp(std::size_t(position), from, from + newLength);
        const std::size_t behind = std::size_t(position) - at;
        return from + cleanText(changed.substr(0, at - from)).size() + behind;
    };
    const Viewpoint view = viewpoint();
    const long at = view.carets.all[view.carets.main].caret.at;
    const bool behindChange = std::size_t(at) >= from;
    const std::string clean = cleanText(changed);
    const std::size_t caret = behindChange ? cleaned(at) : std::size_t(at);

    takeBack();
    const std::string erased = utf8().substr(from, oldLength);
    replace(from, oldLength, clean);
    SendScintilla(SCI_SETEMPTYSELECTION, caret);
    SendScintilla(SCI_SETFIRSTVISIBLELINE, view.firstLine);
    m_edits.push_back({crdt::Utf8(from), erased, clean});
}

void CodeView::replace(std::size_t at, std::size_t erased, std::string_view inserted)
{
    m_replacing = true;
    SendScintilla(SCI_SETTARGETRANGE, at, long(at + erased));
    SendScintilla(SCI_REPLACETARGET, inserted.size(), inserted.empty() ? "" : inserted.data());
    m_replacing = false;
}

} // namespace bytecrowds::editor
