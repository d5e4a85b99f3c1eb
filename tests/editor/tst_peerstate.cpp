#include "editor/cleantext.h"
#include "editor/peerstate.h"
#include "editor/relativepositionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace bytecrowds;
using namespace bytecrowds::editor;

namespace {

constexpr const char* FromCodeMirror = R"({
    "user": {"name": "Ada", "color": "#30bced", "colorLight": "#30bced33"},
    "cursor": {
        "anchor": {"type": null, "tname": "bytecrowdText", "item": {"client": 1, "clock": 2}, "assoc": 0},
        "head": {"type": null, "tname": "bytecrowdText", "item": null, "assoc": -1}
    },
    "file": "bytecrowdText"
})";

/// JSON with single quotes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

/// Red, green and blue of light.
using Light = std::array<double, 3>;
using Eyes = std::array<Light, 3>;

/// CIE 1976 L*a*b* of what these eyes see, under D65.
Light seenBy(const Eyes& eyes, const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const Light light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Light seen;
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(eyes[i][0] * light[0] + eyes[i][1] * light[1] + eyes[i][2] * light[2], 0.0, 1.0);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

} // namespace

class PeerStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As y-codemirror.next 0.3 writes it.
    void readsAnotherEditorsState()
    {
        const auto state = PeerState::parse(FromCodeMirror, 7);
        QVERIFY(state);
        QCOMPARE(state->name, QStringLiteral("Ada"));
        QCOMPARE(state->color.color, QColor(0x30, 0xbc, 0xed));
        QCOMPARE(state->color.light, QColor(0x30, 0xbc, 0xed, 0x33));
        QCOMPARE(state->file, QStringLiteral("bytecrowdText"));
        QVERIFY(state->cursor);
        const PeerState::Cursor expected{{"bytecrowdText", crdt::Id{1, 2}, 0}, {"bytecrowdText", {}, -1}};
        QVERIFY(*state->cursor == expected);
    }

    void refusesWhatIsNoState_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "null", "[]", "1", "'x'", "{", "{'user':}", "\xff"})
            QTest::newRow(*text ? text : "(empty)") << json(text);
        QTest::newRow("deep") << QByteArray(100000, '[');
    }

    void refusesWhatIsNoState()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!PeerState::parse(text.toStdString(), 1));
    }

    void replacesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("kinds") << json("{'user':1,'cursor':[],'file':{}}");
        QTest::newRow("kinds inside") << json(
            "{'user':{'name':{},'color':1,'colorLight':[]},'cursor':{'anchor':1,'head':'x'}}");
        QTest::newRow("colours") << json(
            "{'user':{'color':'red; x','colorLight':'#12345'},'cursor':{'anchor':{},'head':null}}");
        QTest::newRow("a name without visible characters") << json("{'user':{'name':' \\u202e\\u0000\\n\\u200b'}}");
        QTest::newRow("half a cursor") << json("{'cursor':{'head':{'tname':'t'}}}");
    }

    void replacesWhatMakesNoSense()
    {
        QFETCH(QByteArray, text);
        const auto state = PeerState::parse(text.toStdString(), 7);
        QVERIFY(state);
        QVERIFY(state->name.isEmpty());
        QCOMPARE(state->color.color, userColor(7).color);
        QVERIFY(!state->file);
        QVERIFY(!state->cursor);
    }

    void namesAreShort_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const auto a = [](int n) { return QString(n, u'a'); };
        QTest::newRow("at the limit") << a(PeerState::MaxNameLength) << a(PeerState::MaxNameLength);
        QTest::newRow("past the limit") << a(PeerState::MaxNameLength + 1) << a(PeerState::MaxNameLength);
        QTest::newRow("a pair at the limit")
            << QString(a(PeerState::MaxNameLength - 1) + QStringLiteral("😀")) << a(PeerState::MaxNameLength - 1);
        QTest::newRow("lines and marks") << QStringLiteral("A\nda \u202eLove\u200blace")
                                         << QStringLiteral("Ada Lovelace");
    }

    void namesAreShort()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        const QJsonObject json{{QStringLiteral("user"), QJsonObject{{QStringLiteral("name"), name}}}};
        const auto state = PeerState::parse(QJsonDocument(json).toJson().toStdString(), 1);
        QVERIFY(state);
        // A line break in the middle of a name is a space less, not a space more: what can't be seen goes.
        QCOMPARE(state->name, shown);
    }

    /// The text under a selection stays legible.
    void selectionsAreTranslucent()
    {
        const auto state =
            PeerState::parse(json("{'user':{'color':'#ff0000','colorLight':'#00ff00'}}").toStdString(), 1);
        QVERIFY(state);
        QCOMPARE(state->color.light.alpha(), PeerState::MaxSelectionAlpha);
        const auto without = PeerState::parse(json("{'user':{'color':'#ff0000'}}").toStdString(), 1);
        QVERIFY(without->color.light.alpha() <= PeerState::MaxSelectionAlpha);
        QCOMPARE(without->color.light.red(), 255);
    }

    void positionsAsYjsWritesThem()
    {
        const crdt::RelativePosition position{"t", crdt::Id{9007199254740991, 3}, -1};
        const QJsonObject object = toJson(position);
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact),
                 json("{'assoc':-1,'item':{'client':9007199254740991,'clock':3},'tname':'t','type':null}"));
        QVERIFY(relativePositionFromJson(object) == position);
        const crdt::RelativePosition end{"t", {}, 0};
        QVERIFY(relativePositionFromJson(toJson(end)) == end);
    }

    void badPositions_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* text) { QTest::newRow(text) << json(text); };
        row("{'item':{'client':1,'clock':2}}");
        row("{'tname':null,'type':{'client':1,'clock':2}}");
        row("{'tname':'t','type':{'client':1,'clock':2}}");
        row("{'tname':'t','item':{'client':-1,'clock':2}}");
        row("{'tname':'t','item':{'client':1.5,'clock':2}}");
        row("{'tname':'t','item':{'client':1,'clock':9007199254740992}}");
        row("{'tname':'t','item':{'client':1e300,'clock':1}}");
        row("{'tname':'t','item':{'client':'1','clock':1}}");
        row("{'tname':'t','item':{'client':1}}");
        row("{'tname':'t','item':[1,2]}");
        row("{'tname':5}");
        row("[]");
    }

    void badPositions()
    {
        QFETCH(QByteArray, text);
        const QJsonDocument document = QJsonDocument::fromJson(text);
        QVERIFY(!document.isNull());
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QVERIFY(!relativePositionFromJson(value));
    }

    void colours()
    {
        QSet<QRgb> different;
        for (quint64 key = 0; key < 1000; ++key) {
            const UserColor color = userColor(key);
            QCOMPARE(userColor(key).color, color.color);
            QCOMPARE(color.color.alpha(), 255);
            QVERIFY(color.light.alpha() > 0 && color.light.alpha() <= PeerState::MaxSelectionAlpha);
            // Seen on both kinds of paper, and its flag is legible (WCAG 2.2: 3 for shapes, 4.5 for text).
            QVERIFY(contrast(color.color, Qt::white) >= 2);
            QVERIFY(contrast(color.color, QColor(0x20, 0x20, 0x20)) >= 2.5);
            QVERIFY(contrast(color.color, inkOn(color.color)) >= 4.5);
            QCOMPARE(colorFromCss(colorToCss(color.color)), color.color);
            QCOMPARE(colorFromCss(colorToCss(color.light)), color.light);
            different.insert(color.color.rgb());
        }
        QCOMPARE(different.size(), 8);
        QCOMPARE(colorFromCss(QStringLiteral("#fa0")), QColor(0xff, 0xaa, 0x00));
        QVERIFY(!colorFromCss(QStringLiteral("#ff")).isValid());
        QVERIFY(!colorFromCss(QStringLiteral("orange")).isValid());
        QVERIFY(!colorFromCss(QStringLiteral("#gggggg")).isValid());
    }

    /// Simulated after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
    /// Deficiency" (2009), severity 1.
    void coloursDifferToAllEyes_data()
    {
        QTest::addColumn<Eyes>("eyes");
        QTest::newRow("usual") << Eyes{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
        QTest::newRow("protanopia") << Eyes{
            {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
        QTest::newRow("deuteranopia") << Eyes{
            {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
        QTest::newRow("tritanopia") << Eyes{
            {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    }

    void coloursDifferToAllEyes()
    {
        QFETCH(Eyes, eyes);
        QSet<QRgb> palette;
        for (quint64 key = 0; key < 1000; ++key)
            palette.insert(userColor(key).color.rgb());
        for (const QRgb one : palette) {
            for (const QRgb other : palette) {
                const Light a = seenBy(eyes, one), b = seenBy(eyes, other);
                const double distance = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                QVERIFY2(one == other || distance >= 20,
                         qPrintable(
                             QStringLiteral("%1 %2: %3").arg(QColor(one).name(), QColor(other).name()).arg(distance)));
            }
        }
    }

    void shapesAreMany()
    {
        QSet<int> shapes;
        QSet<std::pair<QRgb, int>> together;
        for (quint64 key = 0; key < 1000; ++key) {
            QCOMPARE(userShape(key), userShape(key));
            shapes.insert(int(userShape(key)));
            together.insert({userColor(key).color.rgb(), int(userShape(key))});
        }
        QCOMPARE(shapes.size(), UserShapes);
        QCOMPARE(together.size(), 8 * UserShapes); // they don't depend on one another
        const QRectF box(10, 20, 30, 30);
        QList<QPainterPath> outlines;
        for (int i = 0; i < UserShapes; ++i) {
            const QPainterPath outline = shapePath(UserShape(i), box);
            QVERIFY(box.contains(outline.boundingRect()));
            QVERIFY(outline.boundingRect().height() > box.height() * 0.75);
            QVERIFY(!outlines.contains(outline));
            outlines.append(outline);
        }
    }

    void followingIsAClientOrNobody_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<crdt::ClientId>>("client");
        const auto row = [](const char* value, std::optional<crdt::ClientId> client) {
            QTest::newRow(value) << QByteArray(value) << client;
        };
        row("0", crdt::ClientId(0));
        row("4294967295", crdt::ClientId(4294967295));
        row("9007199254740991", crdt::ClientId(9007199254740991));
        for (const char* nonsense : {"9007199254740992", "1e300", "-1", "1.5", "null", "true", "\"7\"", "[7]", "{}"})
            row(nonsense, {});
    }

    void followingIsAClientOrNobody()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::optional<crdt::ClientId>, client);
        const auto state = PeerState::parse(("{\"following\":" + value + "}").toStdString(), 1);
        QVERIFY(state);
        QCOMPARE(state->following, client);
        QVERIFY(!PeerState::parse("{}", 1)->following);
    }

    void cleanBytes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char* name, QByteArray raw, QByteArray clean) {
            QTest::newRow(name) << raw << clean;
        };
        row("clean", "a\nb é😀", "a\nb é😀");
        row("empty", "", "");
        row("line ends", "\r\n\r\r\n\n\r", "\n\n\n\n\n");
        row("NUL between CR and LF", QByteArray("\r\0\n", 3), "\n\n");
        row("overlong", "\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd");
        row("surrogate", "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
        row("cut off", "x\xf0\x9f\x98", "x\xef\xbf\xbd");
    }

    void cleanBytes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(cleanText(raw.toStdString())), clean);
        QCOMPARE(isClean(raw.toStdString()), raw == clean);
        QVERIFY(isClean(clean.toStdString()));
    }

    void cleanUtf16()
    {
        QString all;
        for (const char32_t c : {U'a', U'\x7f', U'\x80', U'\x7ff', U'\x800', U'\xffff', U'\x10000', U'\x10ffff'})
            all += QString::fromUcs4(&c, 1);
        QCOMPARE(QByteArray::fromStdString(cleanText(QStringView(all), 1000)), all.toUtf8());
        // It stops with the first character behind the limit.
        QCOMPARE(cleanText(QStringView(u"abcdef"), 3), std::string("abcd"));
        QCOMPARE(cleanText(QStringView(u"abc"), 3), std::string("abc"));
        QCOMPARE(cleanText(QStringView(u"ab\r\n\r\n"), 4), std::string("ab\n\n"));
    }
};

QTEST_GUILESS_MAIN(PeerStateTest)
#include "tst_peerstate.moc"
