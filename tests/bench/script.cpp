#include "tests/bench/script.h"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace bytecrowds::bench {

namespace {

constexpr int N = 6000;
constexpr int Clients = 1540; // 20 * floor(sqrt(N))

/// mulberry32.
class Draws
{
public:
    std::uint64_t below(std::uint64_t count) { return next() * count >> 32; }

private:
    std::uint64_t next()
    {
        m_state += 0x6D2B79F5u;
        std::uint32_t t = (m_state ^ m_state >> 15) * (1 | m_state);
        t = (t + (t ^ t >> 7) * (61 | t)) ^ t;
        return t ^ t >> 14;
    }

    std::uint32_t m_state = 1;
};

/// The edits of one replica, drawn as if it were alone.
class Writer
{
public:
    explicit Writer(Draws& draws, std::size_t length = 0)
        : m_draws(draws)
        , m_length(length)
    {
    }

    std::vector<ScriptEdit> take() { return std::move(m_edits); }
    std::size_t length() const { return m_length; }

    void insert(std::size_t at, std::string text)
    {
        m_length += text.size();
        m_edits.push_back({ScriptEdit::Kind::InsertText, at, 0, std::move(text), {}});
    }
    void insertNumbers(std::size_t at, std::size_t count)
    {
        std::vector<crdt::Value> values;
        for (std::size_t i = 0; i < count; ++i)
            values.emplace_back(double(m_draws.below(std::uint64_t(1) << 31)));
        m_length += count;
        m_edits.push_back({ScriptEdit::Kind::InsertValues, at, 0, {}, std::move(values)});
    }
    void erase(std::size_t at, std::size_t count)
    {
        m_length -= count;
        m_edits.push_back({ScriptEdit::Kind::Erase, at, count, {}, {}});
    }
    void change(std::size_t at)
    {
        if (at == m_length || m_draws.below(2) == 0)
            insert(at, word(2, 10));
        else
            erase(at, 1 + m_draws.below(std::min<std::size_t>(9, m_length - at)));
    }

    std::size_t place() { return m_draws.below(m_length + 1); }
    std::string letters(std::size_t count)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += char('a' + m_draws.below(26));
        return text;
    }
    std::string word(std::size_t least, std::size_t most) { return letters(least + m_draws.below(most - least + 1)); }

private:
    Draws& m_draws;
    std::size_t m_length;
    std::vector<ScriptEdit> m_edits;
};

using Act = std::function<void(Writer&)>;

Act nTimes(Act act)
{
    return [act = std::move(act)](Writer& writer) {
        for (int i = 0; i < N; ++i)
            act(writer);
    };
}

/// A place is drawn before what is written there.
Act nPlaces(std::function<void(Writer&, std::size_t)> act)
{
    return nTimes([act = std::move(act)](Writer& writer) { act(writer, writer.place()); });
}

struct Named
{
    std::string name;
    Script::Writers writers;
    Script::Content content;
    Act act;                                   // of one or two writers
    std::function<crdt::Value(int)> valueOf; // of many
};

const std::vector<Named>& cases()
{
    using enum Script::Writers;
    using enum Script::Content;
    using crdt::Value;
    static const std::vector<Named> all = {
        {"B1.1", One, Text, nTimes([](Writer& w) { w.insert(w.length(), w.letters(1)); }), {}},
        {"B1.2", One, Text, [](Writer& w) { w.insert(0, w.letters(N)); }, {}},
        {"B1.3", One, Text, nTimes([](Writer& w) { w.insert(0, w.letters(1)); }), {}},
        {"B1.4", One, Text, nPlaces([](Writer& w, std::size_t at) { w.insert(at, w.letters(1)); }), {}},
        {"B1.5", One, Text, nPlaces([](Writer& w, std::size_t at) { w.insert(at, w.word(2, 10)); }), {}},
        {"B1.6", One, Text,
         [](Writer& w) {
             w.insert(0, w.letters(N));
             w.erase(0, N);
         },
         {}},
        {"B1.7", One, Text, nPlaces([](Writer& w, std::size_t at) { w.change(at); }), {}},
        {"B1.8", One, Array, nTimes([](Writer& w) { w.insertNumbers(w.length(), 1); }), {}},
        {"B1.9", One, Array, [](Writer& w) { w.insertNumbers(0, N); }, {}},
        {"B1.10", One, Array, nTimes([](Writer& w) { w.insertNumbers(0, 1); }), {}},
        {"B1.11", One, Array, nPlaces([](Writer& w, std::size_t at) { w.insertNumbers(at, 1); }), {}},
        {"B2.1", Two, Text, [](Writer& w) { w.insert(0, w.letters(N)); }, {}},
        {"B2.2", Two, Text, nPlaces([](Writer& w, std::size_t at) { w.insert(at, w.letters(1)); }), {}},
        {"B2.3", Two, Text, nPlaces([](Writer& w, std::size_t at) { w.insert(at, w.word(3, 9)); }), {}},
        {"B2.4", Two, Text,
         nPlaces([](Writer& w, std::size_t at) {
             w.insert(at, w.word(3, 9));
             w.change(at);
         }),
         {}},
        {"B3.1", Many, Map, {}, [](int i) { return Value(i); }},
        {"B3.2", Many, Map, {},
         [](int i) { return Value(Value::Object{{"name", std::to_string(i)}, {"address", "here"}}); }},
        {"B3.3", Many, Map, {},
         [](int i) {
             std::string text;
             for (int times = 0; times < Clients; ++times)
                 text += std::to_string(i);
             return Value(text);
         }},
        {"B3.4", Many, Array, {}, [](int i) { return Value(std::to_string(i)); }},
    };
    return all;
}

std::vector<ScriptEdit> editsOf(const Act& act, Draws& draws, std::size_t length)
{
    Writer writer(draws, length);
    act(writer);
    return writer.take();
}

} // namespace

const std::vector<std::string>& scriptNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const Named& each : cases())
            all.push_back(each.name);
        return all;
    }();
    return names;
}

Script makeScript(std::string_view name)
{
    const auto found = std::find_if(cases().begin(), cases().end(), [&](const Named& each) { return each.name == name; });
    if (found == cases().end())
        throw std::runtime_error("there is no such case");
    Script script{found->writers, found->content, {}, {}};
    Draws draws;
    switch (found->writers) {
    case Script::Writers::One:
        script.edits.push_back(editsOf(found->act, draws, 0));
        break;
    case Script::Writers::Two:
        script.beginning = Writer(draws).letters(100);
        for (int i = 0; i < 2; ++i)
            script.edits.push_back(editsOf(found->act, draws, script.beginning.size()));
        break;
    case Script::Writers::Many:
        for (int i = 0; i < Clients; ++i) {
            const bool isMap = found->content == Script::Content::Map;
            script.edits.push_back({{isMap ? ScriptEdit::Kind::Set : ScriptEdit::Kind::InsertValues, 0, 0,
                                     isMap ? "v" : "", {found->valueOf(i)}}});
        }
    }
    return script;
}

} // namespace bytecrowds::bench
