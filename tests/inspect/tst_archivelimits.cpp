#include "app/inspect/archivereader.h"
#include "app/inspect/tarwriter.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace bytecrowds::inspect;

/// An archive is read up to its limits and no further.
class TestArchiveLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bounds_data()
    {
        QTest::addColumn<int>("crowds");
        QTest::addColumn<int>("contentBytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("at both limits") << 3 << MaxContent << QString();
        QTest::newRow("one crowd more") << 4 << 0
                                        << QStringLiteral("more crowds are in it than can be restored at once");
        QTest::newRow("more bytes") << 1 << MaxContent + (4 << 20)
                                    << QStringLiteral("it unpacks to more than 64.00 MiB");
    }
    void bounds()
    {
        QFETCH(int, crowds);
        QFETCH(int, contentBytes);
        QFETCH(QString, said);
        QTemporaryFile file;
        QVERIFY(file.open());
        write(file.handle(), crowds, contentBytes);
        for (const auto depth : {ArchiveReader::Depth::Names, ArchiveReader::Depth::All}) {
            ::lseek(file.handle(), 0, SEEK_SET);
            ArchiveReader reader(file.handle(), depth, {MaxUnpacked, 3});
            int found = 0;
            while (reader.next())
                ++found;
            QCOMPARE(reader.problem(), said);
            QCOMPARE(found == crowds, said.isEmpty());
        }
    }

    void writesNothingMoreAfterAProblem()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly));
        TarWriter tar(full.handle(), 0);
        QByteArray noise(MaxContent, '\0');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char((i * i) >> 7);
        tar.add("a", noise);
        tar.add("b", noise);
        QVERIFY(!tar.finish());
        QCOMPARE(tar.problem(), QStringLiteral("No space left on device"));
    }

private:
    static constexpr int MaxContent = 60 << 20;
    static constexpr quint64 MaxUnpacked = 64 << 20;

    static void write(int descriptor, int crowds, int contentBytes)
    {
        TarWriter tar(descriptor, 0);
        tar.add(archive::folderOf(QStringLiteral("0")) + "files/zeros", QByteArray(contentBytes, '\0'));
        for (int i = 0; i < crowds; ++i)
            for (const char* name : {archive::Fields, archive::Digests})
                tar.add(archive::folderOf(QString::number(i)) + name, "{}");
        tar.add(archive::Label, archive::label(0));
        QVERIFY(tar.finish());
    }
};

QTEST_GUILESS_MAIN(TestArchiveLimits)
#include "tst_archivelimits.moc"
