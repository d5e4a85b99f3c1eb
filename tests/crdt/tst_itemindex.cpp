#include "sync/crdt/itemindex.h"
#include "sync/crdt/typecore.h"
#include "tests/crdt/replica.h"

#include <QRandomGenerator>
#include <QTest>

#include <list>
#include <random>

using namespace bytecrowds::crdt;

namespace {

/// The slow, obvious version: a list that is walked.
class Walked
{
public:
    std::vector<Item*> items;

    Extent before(const Item* item) const
    {
        Extent sum;
        for (auto each = items.begin(); *each != item; ++each)
            sum += extentOf(**each);
        return sum;
    }
    Extent total() const
    {
        Extent sum;
        for (const Item* item : items)
            sum += extentOf(*item);
        return sum;
    }
    const Item* find(std::uint64_t offset, std::uint64_t Extent::*unit) const
    {
        for (const Item* item : items) {
            const std::uint64_t length = extentOf(*item).*unit;
            if (offset < length)
                return item;
            offset -= length;
        }
        return nullptr;
    }
    void relink()
    {
        for (std::size_t i = 0; i < items.size(); ++i)
            items[i]->right = i + 1 < items.size() ? items[i + 1] : nullptr;
    }
};

} // namespace

class TestItemIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty()
    {
        const ItemIndex index;
        QCOMPARE(index.total(), Extent());
        QVERIFY(!index.findUtf16(0).item && !index.findUtf8(0).item && !index.last());
        QCOMPARE(index.check(nullptr), std::string());
    }

    /// Random inserts, removals and changes, beside the slow version.
    void random_data()
    {
        QTest::addColumn<int>("growth"); // in ten: how often an item comes rather than goes
        QTest::newRow("grows") << 8;
        QTest::newRow("stays") << 5;
        QTest::newRow("shrinks") << 3;
    }
    void random()
    {
        QFETCH(int, growth);
        const qint64 seed = fromEnvironment("SEED", QRandomGenerator::global()->bounded(1 << 30));
        const qint64 steps = fromEnvironment("STEPS", 3000);
        qInfo("SEED=%lld STEPS=%lld", seed, steps);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto below = [&random](std::size_t count) { return random() % count; };

        std::list<Item> owned;
        Walked walked;
        ItemIndex index;
        for (qint64 step = 0; step < steps; ++step) {
            const bool filling = step < 200;
            const auto choice = int(below(10));
            if (walked.items.empty() || filling || choice < growth) {
                Item& item = owned.emplace_back();
                const char* texts[] = {"a", "é", "😀x", "long enough to matter"};
                const std::string text = texts[below(4)];
                item.length = QString::fromStdString(text).size();
                item.content = content::String{text};
                if (below(10) == 0) {
                    item.content = content::Embed{"{}"};
                    item.length = 1;
                }
                item.deleted = below(3) == 0;
                const std::size_t at = below(4) == 0 ? walked.items.size() : below(walked.items.size() + 1);
                index.insertAfter(at > 0 ? walked.items[at - 1] : nullptr, &item);
                walked.items.insert(walked.items.begin() + std::ptrdiff_t(at), &item);
            } else if (choice < 9) {
                const std::size_t at = below(walked.items.size());
                index.remove(walked.items[at]);
                walked.items.erase(walked.items.begin() + std::ptrdiff_t(at));
            } else {
                Item* item = walked.items[below(walked.items.size())];
                item->deleted = !item->deleted;
                index.update(item);
            }
            walked.relink();
            QCOMPARE(index.check(walked.items.empty() ? nullptr : walked.items.front()), std::string());
            QCOMPARE(index.total(), walked.total());
            QCOMPARE(index.last(), walked.items.empty() ? nullptr : walked.items.back());
            if (walked.items.empty())
                continue;
            const Item* item = walked.items[below(walked.items.size())];
            QCOMPARE(index.before(item), walked.before(item));
            const std::uint64_t unit = below(std::size_t(walked.total().utf16) + 2);
            const ItemIndex::Place byUnit = index.findUtf16(unit);
            QCOMPARE(byUnit.item, walked.find(unit, &Extent::utf16));
            QCOMPARE(byUnit.start, byUnit.item ? walked.before(byUnit.item) : walked.total());
            const std::uint64_t byte = below(std::size_t(walked.total().utf8) + 2);
            QCOMPARE(index.findUtf8(byte).item, walked.find(byte, &Extent::utf8));
        }
    }
};

QTEST_GUILESS_MAIN(TestItemIndex)
#include "tst_itemindex.moc"
