#include "editor/carets.h"

#include "editor/codeview.h"
#include "editor/viewtext.h"

#include <algorithm>

namespace bytecrowds::editor {

namespace {

using Sci = QsciScintillaBase;

Place placeOf(const Sci& view, unsigned position, unsigned beyond, std::size_t number)
{
    return {view.SendScintilla(position, number), view.SendScintilla(beyond, number)};
}

std::optional<Caret> rectangleOf(const Sci& view)
{
    if (!view.SendScintilla(Sci::SCI_SELECTIONISRECTANGLE))
        return {};
    return Caret{{view.SendScintilla(Sci::SCI_GETRECTANGULARSELECTIONANCHOR),
                  view.SendScintilla(Sci::SCI_GETRECTANGULARSELECTIONANCHORVIRTUALSPACE)},
                 {view.SendScintilla(Sci::SCI_GETRECTANGULARSELECTIONCARET),
                  view.SendScintilla(Sci::SCI_GETRECTANGULARSELECTIONCARETVIRTUALSPACE)}};
}

/// Scintilla believes in places behind the end of the text, and in virtual space where a line goes on.
Place existing(const Sci& view, const Place& place)
{
    const long at = std::clamp(place.at, 0L, textLength(view));
    return {at, at == lineEnd(view, lineAt(view, at)) ? place.beyond : 0};
}

Caret existing(const Sci& view, const Caret& caret)
{
    return {existing(view, caret.anchor), existing(view, caret.caret)};
}

void setRectangle(Sci& view, const Caret& corners)
{
    view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONANCHOR, (unsigned long)(corners.anchor.at));
    view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONANCHORVIRTUALSPACE, (unsigned long)(corners.anchor.beyond));
    view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONCARET, (unsigned long)(corners.caret.at));
    view.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONCARETVIRTUALSPACE, (unsigned long)(corners.caret.beyond));
}

Place first(const Caret& caret)
{
    return std::min(caret.anchor, caret.caret);
}

Place last(const Caret& caret)
{
    return std::max(caret.anchor, caret.caret);
}

/// Whether the later one has to join the earlier one: they overlap, or one of them stands at the other's edge.
bool touches(const Caret& earlier, const Caret& later)
{
    return first(later) < last(earlier) || (first(later) == last(earlier) && (earlier.isEmpty() || later.isEmpty()));
}

Caret joined(const Caret& earlier, const Caret& later)
{
    const Place from = first(earlier), to = std::max(last(earlier), last(later));
    const bool backwards = later.isEmpty() ? earlier.caret < earlier.anchor : later.caret < later.anchor;
    return backwards ? Caret{to, from} : Caret{from, to};
}

Carets merged(const Carets& carets)
{
    std::vector<std::size_t> order(carets.all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return first(carets.all[i]); });
    Carets result;
    for (const std::size_t i : order) {
        if (!result.all.empty() && touches(result.all.back(), carets.all[i]))
            result.all.back() = joined(result.all.back(), carets.all[i]);
        else
            result.all.push_back(carets.all[i]);
        if (i == carets.main)
            result.main = result.all.size() - 1;
    }
    return result;
}

/// The caret's column, in which tabs and virtual space count.
long columnOf(const Sci& view, const Place& place)
{
    return view.SendScintilla(Sci::SCI_GETCOLUMN, (unsigned long)(place.at)) + place.beyond;
}

void addCaretInLine(CodeView& view, const Caret& beside, int line)
{
    if (line < 0 || line >= lineCount(view))
        return;
    Carets carets = caretsOf(view);
    if (carets.all.size() >= MaxCarets)
        return;
    carets.rectangle.reset();
    const long at = view.SendScintilla(Sci::SCI_FINDCOLUMN, (unsigned long)(line), columnOf(view, beside.caret));
    carets.all.push_back(Caret::at(at));
    carets.main = carets.all.size() - 1;
    setCarets(view, carets);
    view.SendScintilla(Sci::SCI_SCROLLRANGE, (unsigned long)(at), at);
}

/// The word around a place; empty where there is none.
Caret wordAt(const Sci& view, long at)
{
    constexpr long OnlyWordCharacters = 1;
    return Caret::selecting(view.SendScintilla(Sci::SCI_WORDSTARTPOSITION, (unsigned long)(at), OnlyWordCharacters),
                            view.SendScintilla(Sci::SCI_WORDENDPOSITION, (unsigned long)(at), OnlyWordCharacters));
}

/// Where a text stands first between two places; none when it doesn't.
std::optional<long> find(Sci& view, const std::string& text, long from, long to)
{
    view.SendScintilla(Sci::SCI_SETSEARCHFLAGS, (unsigned long)(Sci::SCFIND_MATCHCASE));
    view.SendScintilla(Sci::SCI_SETTARGETRANGE, (unsigned long)(from), to);
    const long at = view.SendScintilla(Sci::SCI_SEARCHINTARGET, text.size(), text.c_str());
    return at < 0 ? std::nullopt : std::optional(at);
}

bool selectWordAtMain(CodeView& view, Carets& carets)
{
    Caret& main = carets.all[carets.main];
    if (!main.isEmpty())
        return false;
    if (const Caret word = wordAt(view, main.caret.at); !word.isEmpty())
        main = word;
    setCarets(view, carets);
    return true;
}

} // namespace

bool Carets::isInVirtualSpace() const
{
    return std::ranges::any_of(all, [](const Caret& caret) { return caret.anchor.beyond || caret.caret.beyond; });
}

void allowManyCarets(Sci& view)
{
    view.SendScintilla(Sci::SCI_SETMULTIPLESELECTION, 1UL);
    view.SendScintilla(Sci::SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    view.SendScintilla(Sci::SCI_SETMULTIPASTE, (unsigned long)(Sci::SC_MULTIPASTE_EACH));
    view.SendScintilla(Sci::SCI_SETVIRTUALSPACEOPTIONS, (unsigned long)(Sci::SCVS_RECTANGULARSELECTION));
    view.SendScintilla(Sci::SCI_SETADDITIONALCARETSBLINK, 1UL);
}

Carets caretsOf(const Sci& view)
{
    Carets carets;
    const auto count = std::size_t(view.SendScintilla(Sci::SCI_GETSELECTIONS));
    for (std::size_t i = 0; i < count; ++i) {
        carets.all.push_back({placeOf(view, Sci::SCI_GETSELECTIONNANCHOR, Sci::SCI_GETSELECTIONNANCHORVIRTUALSPACE, i),
                              placeOf(view, Sci::SCI_GETSELECTIONNCARET, Sci::SCI_GETSELECTIONNCARETVIRTUALSPACE, i)});
    }
    carets.main = std::size_t(view.SendScintilla(Sci::SCI_GETMAINSELECTION));
    carets = merged(carets);
    carets.rectangle = rectangleOf(view);
    return carets;
}

void setCarets(Sci& view, Carets carets)
{
    if (carets.rectangle)
        return setRectangle(view, existing(view, *carets.rectangle));
    for (Caret& caret : carets.all)
        caret = existing(view, caret);
    carets = merged(carets);
    if (view.SendScintilla(Sci::SCI_SELECTIONISRECTANGLE)) // SCI_SETSELECTION would leave it one
        view.SendScintilla(Sci::SCI_CLEARSELECTIONS);
    for (std::size_t i = 0; i < carets.all.size(); ++i) {
        const Caret& caret = carets.all[i];
        view.SendScintilla(i == 0 ? Sci::SCI_SETSELECTION : Sci::SCI_ADDSELECTION, (unsigned long)(caret.caret.at),
                           caret.anchor.at);
        view.SendScintilla(Sci::SCI_SETSELECTIONNANCHORVIRTUALSPACE, i, caret.anchor.beyond);
        view.SendScintilla(Sci::SCI_SETSELECTIONNCARETVIRTUALSPACE, i, caret.caret.beyond);
    }
    view.SendScintilla(Sci::SCI_SETMAINSELECTION, carets.main);
    view.SendScintilla(Sci::SCI_CHOOSECARETX);
}

Place moved(const Place& place, const crdt::TextChange& change)
{
    const auto from = long(change.utf8.value), to = from + long(change.erasedUtf8.value);
    if (place.at <= from)
        return place;
    if (place.at <= to)
        return {from, place.beyond};
    return {place.at + long(change.inserted.size()) - (to - from), place.beyond};
}

Caret moved(const Caret& caret, const crdt::TextChange& change)
{
    return {moved(caret.anchor, change), moved(caret.caret, change)};
}

Carets moved(Carets carets, const crdt::TextChange& change)
{
    for (Caret& caret : carets.all)
        caret = moved(caret, change);
    if (carets.rectangle)
        carets.rectangle = moved(*carets.rectangle, change);
    return carets;
}

bool hasManyCarets(const Sci& view)
{
    return view.SendScintilla(Sci::SCI_GETSELECTIONS) > 1;
}

void mergeCarets(Sci& view)
{
    if (!hasManyCarets(view) || view.SendScintilla(Sci::SCI_SELECTIONISRECTANGLE))
        return;
    if (const Carets carets = caretsOf(view);
        carets.all.size() < std::size_t(view.SendScintilla(Sci::SCI_GETSELECTIONS)))
        setCarets(view, carets);
}

void addCaretAbove(CodeView& view)
{
    const Caret caret = caretsOf(view).all.front();
    addCaretInLine(view, caret, lineAt(view, caret.caret.at) - 1);
}

void addCaretBelow(CodeView& view)
{
    const Caret caret = caretsOf(view).all.back();
    addCaretInLine(view, caret, lineAt(view, caret.caret.at) + 1);
}

void extendRectangle(CodeView& view, int lines)
{
    const Carets carets = caretsOf(view);
    Caret corners = carets.rectangle.value_or(carets.all[carets.main]);
    const long column = columnOf(view, corners.caret);
    const int line = std::clamp(lineAt(view, corners.caret.at) + lines, 0, lineCount(view) - 1);
    const long at = view.SendScintilla(Sci::SCI_FINDCOLUMN, (unsigned long)(line), column);
    const bool isBehind = at == lineEnd(view, line);
    corners.caret = {at, isBehind ? std::max(column - columnOf(view, {at, 0}), 0L) : 0};
    setCarets(view, {{}, 0, corners});
    view.SendScintilla(Sci::SCI_SCROLLCARET);
}

void addNextOccurrence(CodeView& view)
{
    Carets carets = caretsOf(view);
    carets.rectangle.reset();
    if (selectWordAtMain(view, carets) || carets.all.size() >= MaxCarets)
        return;
    const Caret main = carets.all[carets.main];
    const std::string wanted = textBetween(view, main.start(), main.end());
    const auto isTaken = [&](long at) {
        return std::ranges::any_of(carets.all, [&](const Caret& caret) {
            return at < caret.end() && caret.start() < at + long(wanted.size());
        });
    };
    for (const auto& [from, to] : {std::pair(main.end(), textLength(view)), std::pair(0L, main.start())}) {
        auto at = find(view, wanted, from, to);
        while (at && isTaken(*at))
            at = find(view, wanted, *at + 1, to);
        if (!at)
            continue;
        carets.all.push_back(Caret::selecting(*at, *at + long(wanted.size())));
        carets.main = carets.all.size() - 1;
        setCarets(view, carets);
        view.SendScintilla(Sci::SCI_SCROLLRANGE, (unsigned long)(*at), *at + long(wanted.size()));
        return;
    }
}

void selectAllOccurrences(CodeView& view)
{
    Carets carets = caretsOf(view);
    carets.rectangle.reset();
    selectWordAtMain(view, carets);
    const Caret main = caretsOf(view).all[caretsOf(view).main];
    const std::string wanted = textBetween(view, main.start(), main.end());
    if (wanted.empty())
        return;
    carets.all = {main};
    carets.main = 0;
    for (auto at = find(view, wanted, 0, textLength(view)); at && carets.all.size() < MaxCarets;
         at = find(view, wanted, *at + long(wanted.size()), textLength(view))) {
        if (*at + long(wanted.size()) <= main.start() || *at >= main.end())
            carets.all.push_back(Caret::selecting(*at, *at + long(wanted.size())));
    }
    setCarets(view, carets);
}

void splitSelectionIntoLines(CodeView& view)
{
    Carets split;
    for (const Caret& caret : caretsOf(view).all) {
        const int lastLine = lineAt(view, caret.end());
        for (int line = lineAt(view, caret.start()); line <= lastLine && split.all.size() < MaxCarets; ++line) {
            const long from = std::max(caret.start(), lineStart(view, line));
            const long to = std::min(caret.end(), lineEnd(view, line));
            if (caret.isEmpty() || line < lastLine || from < to)
                split.all.push_back(Caret::selecting(from, to));
        }
    }
    split.main = split.all.size() - 1;
    setCarets(view, split);
}

void keepMainCaret(CodeView& view)
{
    const Carets carets = caretsOf(view);
    setCarets(view, {{carets.all[carets.main]}, 0, {}});
}

} // namespace bytecrowds::editor
