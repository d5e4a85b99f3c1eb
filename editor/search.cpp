#include "editor/search.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace bytecrowds::editor {

namespace {

/// How often an expression may try at one place (PCRE's match limit): what goes on for ever ends soon.
constexpr auto TryLimit = "(*LIMIT_MATCH=200000)";

bool continues(char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// A piece of a text in both units.
class Window
{
public:
    /// The bytes [from, to), widened to whole characters.
    Window(const TextReader& text, std::size_t length, std::size_t from, std::size_t to)
    {
        constexpr std::size_t LongestCharacter = 4;
        m_start = from - std::min(from, LongestCharacter - 1);
        m_bytes = text(m_start, std::min(to + LongestCharacter - 1, length));
        std::size_t first = from - m_start, last = std::min(to - m_start, m_bytes.size());
        while (first > 0 && continues(m_bytes[first]))
            --first;
        while (last < m_bytes.size() && continues(m_bytes[last]))
            ++last;
        m_bytes = m_bytes.substr(first, last - first);
        m_start += first;
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
        m_units = decoder(QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())));
    }

    const QString& units() const { return m_units; }
    std::size_t end() const { return m_start + m_bytes.size(); }

    /// The unit at a byte, and the byte at a unit. Quick when asked in ascending order.
    qsizetype unitAt(std::size_t byte)
    {
        seek([&] { return m_atByte < byte; }, [&] { return m_atByte > byte; });
        return m_atUnit;
    }
    std::size_t byteAt(qsizetype unit)
    {
        seek([&] { return m_atUnit < unit; }, [&] { return m_atUnit > unit; });
        return m_atByte;
    }

private:
    template<class IsBefore, class IsBehind>
    void seek(const IsBefore& isBefore, const IsBehind& isBehind)
    {
        if (m_atByte < m_start || isBehind()) {
            m_atByte = m_start;
            m_atUnit = 0;
        }
        while (isBefore() && m_atUnit < m_units.size()) {
            const auto lead = static_cast<unsigned char>(m_bytes[m_atByte - m_start]);
            m_atByte += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            m_atUnit += lead < 0xF0 ? 1 : 2;
        }
    }

    std::size_t m_start = 0;
    std::string_view m_bytes;
    QString m_units;
    std::size_t m_atByte = 0;
    qsizetype m_atUnit = 0;
};

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c.isSurrogate();
}

/// The expression that a search stands for.
QString expressionOf(const Search& search)
{
    if (search.regularExpression)
        return search.wholeWord ? QStringLiteral("\\b(?:%1)\\b").arg(search.pattern) : search.pattern;
    QString expression = QRegularExpression::escape(search.pattern);
    if (search.wholeWord && !search.pattern.isEmpty()) {
        // A sign such as -> is a word's end by itself.
        if (isWordCharacter(search.pattern.front()))
            expression.prepend(QStringLiteral("(?<!\\w)"));
        if (isWordCharacter(search.pattern.back()))
            expression.append(QStringLiteral("(?!\\w)"));
    }
    return expression;
}

QRegularExpression::PatternOptions optionsOf(const Search& search)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    return search.matchCase ? options : options | QRegularExpression::CaseInsensitiveOption;
}

/// What a template becomes with the groups of a match.
QString expanded(const QString& with, const QRegularExpressionMatch& match)
{
    static const QRegularExpression sign(QStringLiteral(R"(\$(?:(\d{1,2})|\{(\w+)\}|([&$]))|\\(?:(\d{1,2})|(.)))"));
    QString result;
    qsizetype copied = 0;
    for (auto signs = sign.globalMatch(with); signs.hasNext();) {
        const auto found = signs.next();
        result += QStringView(with).sliced(copied, found.capturedStart() - copied);
        copied = found.capturedEnd();
        const QString number = found.captured(1) + found.captured(4), name = found.captured(2);
        const QString escaped = found.captured(5);
        if (!number.isEmpty())
            result += match.captured(number.toInt());
        else if (!name.isEmpty())
            result += name.front().isDigit() ? match.captured(name.toInt()) : match.captured(name);
        else if (!escaped.isEmpty())
            result += escaped == QLatin1Char('n')   ? QStringLiteral("\n")
                      : escaped == QLatin1Char('t') ? QStringLiteral("\t")
                                                    : escaped;
        else
            result += found.captured(3) == QLatin1Char('&') ? match.captured(0) : found.captured(3);
    }
    result += QStringView(with).sliced(copied);
    return result;
}

} // namespace

TextReader readerOf(std::string_view text)
{
    return [text](std::size_t from, std::size_t to) { return text.substr(from, to - from); };
}

Matcher::Matcher(const Search& search)
    : m_search(search)
    , m_expression(expressionOf(search), optionsOf(search))
{
    if (!search.regularExpression && search.matchCase && !search.wholeWord)
        m_literal = search.pattern.toStdString();
    // A bad pattern is told as it was written; only a good one gets the limit.
    if (m_expression.isValid() && search.regularExpression)
        m_expression.setPattern(QLatin1String(TryLimit) + m_expression.pattern());
    m_expression.optimize();
}

QString Matcher::error() const
{
    if (!m_search.regularExpression || m_expression.isValid())
        return {};
    return QCoreApplication::translate("bytecrowds::editor::Matcher", "This is no regular expression: %1.")
        .arg(m_expression.errorString());
}

Matcher::Piece Matcher::find(const TextReader& text, std::size_t length, std::size_t from,
                             std::vector<Match>& matches) const
{
    if (isEmpty() || from > length || !m_expression.isValid())
        return {length + 1};
    if (!m_literal.empty())
        return findLiteral(text, length, from, matches);
    const std::size_t to = std::min(from + PieceBytes, length), known = matches.size();
    Piece piece;
    for (std::size_t lookAhead = LookAheadBytes; !findExpression(text, length, from, to, lookAhead, matches, piece);
         lookAhead *= 4)
        matches.resize(known);
    return piece;
}

Matcher::Piece Matcher::findLiteral(const TextReader& text, std::size_t length, std::size_t from,
                                    std::vector<Match>& matches) const
{
    const std::size_t to = std::min(from + PieceBytes, length);
    const std::string_view bytes = text(from, std::min(to + m_literal.size() - 1, length));
    std::size_t next = to;
    for (std::size_t at = 0; (at = bytes.find(m_literal, at)) != std::string_view::npos; at += m_literal.size()) {
        next = std::max(next, from + at + m_literal.size());
        matches.push_back({crdt::Utf8(from + at), crdt::Utf8(from + at + m_literal.size())});
    }
    return {to == length ? length + 1 : next};
}

/// False when a match may go on behind what it was shown of the text.
bool Matcher::findExpression(const TextReader& text, std::size_t length, std::size_t from, std::size_t to,
                             std::size_t lookAhead, std::vector<Match>& matches, Piece& piece) const
{
    Window window(text, length, from - std::min(from, ContextBytes), std::min(to + lookAhead, length));
    const QString& units = window.units();
    piece.next = to == length ? length + 1 : to;
    // What comes to the end of what is shown, where more text is, is a partial match.
    const bool showsMore = window.end() < length && lookAhead < MaxMatchBytes;
    const auto kind = showsMore ? QRegularExpression::PartialPreferFirstMatch : QRegularExpression::NormalMatch;
    for (qsizetype unit = window.unitAt(from); unit <= units.size();) {
        const auto found = m_expression.match(units, unit, kind, QRegularExpression::DontCheckSubjectStringMatchOption);
        piece.tooCostly = !found.isValid();
        if (found.hasPartialMatch())
            return window.byteAt(found.capturedStart()) >= to;
        if (!found.hasMatch())
            return true;
        const std::size_t start = window.byteAt(found.capturedStart()), end = window.byteAt(found.capturedEnd());
        if (start > to || (start == to && to < length))
            return true;
        matches.push_back({crdt::Utf8(start), crdt::Utf8(end)});
        if (to < length)
            piece.next = std::max(piece.next, end);
        unit = found.capturedEnd();
        if (end == start)
            unit += unit < units.size() && units[unit].isHighSurrogate() ? 2 : 1;
    }
    return true;
}

std::string Matcher::replacement(const TextReader& text, std::size_t length, const Match& match,
                                 const QString& with) const
{
    if (!m_search.regularExpression)
        return with.toStdString();
    const std::size_t from = match.from.value;
    Window window(text, length, from - std::min(from, ContextBytes), std::min(match.to.value + LookAheadBytes, length));
    const auto found = m_expression.match(window.units(), window.unitAt(from), QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption |
                                              QRegularExpression::DontCheckSubjectStringMatchOption);
    return expanded(with, found).toStdString();
}

} // namespace bytecrowds::editor
