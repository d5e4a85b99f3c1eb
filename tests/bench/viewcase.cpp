#include "tests/bench/viewcase.h"

#include "editor/codeview.h"
#include "editor/folding.h"
#include "editor/highlighter.h"
#include "editor/languages.h"
#include "editor/relativepositionjson.h"
#include "editor/remotecarets.h"
#include "editor/textbinding.h"
#include "tests/bench/documents.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

namespace bytecrowds::bench {

namespace {

using namespace editor;
using Sci = QsciScintilla;
using std::chrono::milliseconds;

constexpr int Peers = 5;
constexpr auto Root = "bytecrowdText";

/// C++ as people write it, about so long.
std::string code(std::size_t bytes, bool oneLine)
{
    std::string text;
    text.reserve(bytes + 200);
    for (int i = 0; text.size() < bytes; ++i)
        text += "int function" + std::to_string(i) +
                "(int first, const char* second)\n{\n    // What the caller wants: “" + std::to_string(i % 97) +
                "”\n    if (first > " + std::to_string(i) +
                ") {\n        return call(second, \"text\") + 0x1f;\n    }\n    return first;\n}\n\n";
    if (oneLine)
        std::ranges::replace(text, '\n', ' ');
    return text;
}

/// Remembers when painting ended, and how long it took.
class WatchedView : public CodeView
{
public:
    using CodeView::CodeView;

    int paints = 0;
    std::vector<double> frames; // milliseconds

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QElapsedTimer clock;
        clock.start();
        CodeView::paintEvent(event);
        ++paints;
        frames.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
};

double ms(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

QJsonObject spread(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double part) {
        return times[std::min(std::size_t(part * double(times.size())), times.size() - 1)];
    };
    return {{QStringLiteral("p50"), at(0.5)}, {QStringLiteral("p99"), at(0.99)}, {QStringLiteral("max"), times.back()}};
}

/// A document in a window, and five who write in it.
class Stage
{
public:
    explicit Stage(const ViewCase& wanted)
        : m_doc(makeDoc(1))
        , m_remote(makeDoc(2))
        , m_awareness(1)
    {
        const std::string text = code(wanted.bytes, wanted.oneLine);
        m_doc->text(Root).insert(crdt::Utf8(0), text);
        applyTo(*m_remote, m_doc->encodeStateAsUpdate());
        m_updates = m_remote->onUpdate([this](crdt::ByteView update, const crdt::Transaction&) {
            if (m_playing)
                applyTo(*m_doc, update);
        });
        const auto now = [] { return milliseconds(1000); };
        QElapsedTimer clock;
        clock.start();
        view = std::make_unique<WatchedView>(m_languages.repository(), std::size_t(1) << 30);
        view->resize(1200, 900);
        if (wanted.wrapped)
            view->setWrapMode(QsciScintilla::WrapWord);
        m_highlighter = std::make_unique<Highlighter>(*view);
        m_highlighter->setDefinition(m_languages.definition(QStringLiteral("cpp")));
        m_folding = std::make_unique<Folding>(*view, *m_highlighter);
        m_binding = std::make_unique<TextBinding>(*view, m_doc->text(Root), now);
        m_carets = std::make_unique<RemoteCarets>(*view, m_doc->text(Root), m_awareness, now);
        open = ms(clock);
        view->show();
        waitForPaint(0);
        firstPaint = ms(clock);
        while (!m_highlighter->isDone() || !m_folding->isDone())
            QCoreApplication::processEvents();
        allStyled = ms(clock);
        m_playing = true;
    }

    void waitForPaint(int before) const
    {
        while (view->paints == before)
            QCoreApplication::processEvents();
    }

    /// Each of the five types a character near the caret, or somewhere, and tells where they are.
    void othersType()
    {
        crdt::Text& text = m_remote->text(Root);
        const auto caret = std::size_t(view->SendScintilla(Sci::SCI_GETCURRENTPOS));
        for (int peer = 0; peer < Peers; ++peer) {
            const std::size_t near = caret + m_random() % 2000, anywhere = m_random() % text.utf8Length().value;
            const auto at = text.toUtf16(crdt::Utf8(std::min(peer < 3 ? near : anywhere, text.utf8Length().value)));
            text.insert(at, m_random() % 10 == 0 ? "\n" : "x");
            const QJsonValue head = toJson(crdt::RelativePosition::at(text, at + crdt::Utf16(1)));
            const QJsonObject state{
                {QStringLiteral("user"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Ada")}}},
                {QStringLiteral("cursor"),
                 QJsonObject{{QStringLiteral("anchor"), head}, {QStringLiteral("head"), head}}}};
            auto& other = m_others[std::size_t(peer)];
            other.setLocalState(QJsonDocument(state).toJson(QJsonDocument::Compact).toStdString(), milliseconds(1000));
            (void)m_awareness.apply(other.encodeAll(), milliseconds(1000));
        }
    }

    /// From a key press to the end of the painting that shows it.
    QJsonObject type(int keys, bool withOthers)
    {
        std::vector<double> times;
        view->frames.clear();
        for (int key = 0; key < keys; ++key) {
            QElapsedTimer clock;
            clock.start();
            if (withOthers)
                othersType();
            const double others = ms(clock);
            const int paints = view->paints;
            QTest::keyClick(view.get(), key % 40 == 39 ? Qt::Key_Return : Qt::Key_A);
            waitForPaint(paints);
            times.push_back(ms(clock) - (withOthers ? others : 0));
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        QJsonObject result = spread(times);
        result[QStringLiteral("longest_frame")] = *std::ranges::max_element(view->frames);
        return result;
    }

    double timed(const std::function<void()>& act) const
    {
        QElapsedTimer clock;
        clock.start();
        const int paints = view->paints;
        act();
        view->viewport()->update();
        waitForPaint(paints);
        return ms(clock);
    }

    void goTo(double part) const
    {
        view->showCaretAt(crdt::Utf8(std::size_t(part * double(view->utf8Length().value))));
        QCoreApplication::processEvents();
    }

    double open = 0, firstPaint = 0, allStyled = 0;
    std::unique_ptr<WatchedView> view;

private:
    Languages m_languages;
    std::unique_ptr<crdt::Doc> m_doc, m_remote;
    crdt::Awareness m_awareness;
    std::array<crdt::Awareness, Peers> m_others{crdt::Awareness(10), crdt::Awareness(11), crdt::Awareness(12),
                                                crdt::Awareness(13), crdt::Awareness(14)};
    std::unique_ptr<Highlighter> m_highlighter;
    std::unique_ptr<Folding> m_folding;
    std::unique_ptr<TextBinding> m_binding;
    std::unique_ptr<RemoteCarets> m_carets;
    crdt::Subscription m_updates;
    bool m_playing = false;
    std::mt19937 m_random{1};
};

} // namespace

void benchView(const ViewCase& wanted)
{
    Stage stage(wanted);
    QJsonObject result{
        {QStringLiteral("bytes"), qint64(wanted.bytes)},      {QStringLiteral("lines"), stage.view->lines()},
        {QStringLiteral("wrapped"), wanted.wrapped},          {QStringLiteral("open_ms"), stage.open},
        {QStringLiteral("first_paint_ms"), stage.firstPaint}, {QStringLiteral("all_styled_ms"), stage.allStyled}};
    const std::pair<const char*, double> places[] = {{"start", 0}, {"middle", 0.5}, {"end", 1}};
    for (const auto& [name, part] : places) {
        stage.goTo(part);
        result[QStringLiteral("key_to_paint_%1_ms").arg(QLatin1String(name))] = stage.type(wanted.keys, false);
    }
    stage.goTo(0.5);
    result[QStringLiteral("key_to_paint_with_peers_ms")] = stage.type(wanted.keys, true);
    result[QStringLiteral("ctrl_end_ms")] = stage.timed([&] {
        stage.goTo(0);
        QTest::keyClick(stage.view.get(), Qt::Key_End, Qt::ControlModifier);
    });
    std::vector<double> scrolls;
    QScrollBar* bar = stage.view->verticalScrollBar();
    for (int step = 0; step <= 50; ++step)
        scrolls.push_back(stage.timed([&] { bar->setValue(bar->maximum() / 50 * step); }));
    result[QStringLiteral("scroll_ms")] = spread(scrolls);
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace bytecrowds::bench
