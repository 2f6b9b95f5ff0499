// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/libraryroot.h"

#include <QTest>

using namespace kuramori;
using Place = RootSight::Place;

namespace
{
const RootIdentity here{"disk a", 12};
const RootIdentity elsewhere{"disk b", 12};
const RootIdentity newFolder{"disk a", 13};
} // namespace

class TestLibraryRoot final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void absentIsNotRemoved_data()
    {
        QTest::addColumn<qint64>("files");
        QTest::addColumn<RootSight>("sight");
        QTest::addColumn<QString>("why"); // part of the sentence; empty: it can be read
        const auto row = [](const char *name, qint64 files, const RootSight &sight, const char *why) {
            QTest::newRow(name) << files << sight << QString::fromLatin1(why);
        };
        row("as it was", 100, {Place::Folder, here, false, true}, "");
        row("all files changed their names", 100, {Place::Folder, here, false, false}, "");
        row("not there", 100, {Place::Nothing, {}, false, false}, "is not there");
        row("not there, and never held a file", 0, {Place::Nothing, {}, false, false}, "is not there");
        row("a file", 100, {Place::NotAFolder, {}, false, false}, "not a folder");
        row("forbidden", 100, {Place::Forbidden, {}, false, false}, "may not be read");
        row("a server that is away", 100, {Place::Trouble, {}, false, false}, "does not answer");
        row("empty", 100, {Place::Folder, here, true, false}, "held 100 files");
        row("an empty mount point", 100, {Place::Folder, elsewhere, true, false}, "held 100 files");
        row("empty as before", 0, {Place::Folder, here, true, false}, "");
        row("another disk", 100, {Place::Folder, elsewhere, false, false}, "another disk");
        row("another folder by that name", 100, {Place::Folder, newFolder, false, false}, "another disk");
        row("copied to another disk", 100, {Place::Folder, elsewhere, false, true}, "");
        row("another disk, and nothing was known", 0, {Place::Folder, elsewhere, false, false}, "");
    }
    void absentIsNotRemoved()
    {
        QFETCH(qint64, files);
        QFETCH(RootSight, sight);
        QFETCH(QString, why);
        LibraryRoot root;
        root.path = "/mnt/books";
        root.identity = here;
        root.files = files;
        const std::optional<QString> told = whyOffline(root, sight);
        QCOMPARE(told.has_value(), !why.isEmpty());
        QVERIFY2(!told || (told->contains(why) && told->contains(QLatin1String("/mnt/books"))),
                 qPrintable(told.value_or(QString())));
    }

    void theFirstLookFindsWhateverIsThere()
    {
        LibraryRoot root;
        root.path = "/mnt/books";
        QVERIFY(!whyOffline(root, {Place::Folder, here, true, false}));
    }

    void statesHaveTexts()
    {
        for (const RootState state : {RootState::Unread, RootState::Online, RootState::Offline}) {
            QCOMPARE(rootStateFrom(rootStateName(state)), std::optional(state));
        }
        QVERIFY(!rootStateFrom(QStringLiteral("gone")));
    }
};

QTEST_APPLESS_MAIN(TestLibraryRoot)
#include "test_libraryroot.moc"
