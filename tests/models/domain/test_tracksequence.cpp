// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tracksequence.h"

#include <QTest>

using namespace kuramori;

/// What is wrong with the numbers of a book.
class TestTrackSequence final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void tags_data();
    void tags();
};

namespace
{
/// "name;tag;total" each, for files "01.mp3" with the tag 1.
QList<NumberedFile> filesOf(const QStringList &lines)
{
    QList<NumberedFile> files;
    for (const QString &line : lines) {
        NumberedFile file;
        file.byName = trackNumber(QStringLiteral("Book/") + line.section(u';', 0, 0));
        readTags(file, line.section(u';', 1, 1), line.section(u';', 2, 2), line.section(u';', 3, 3));
        files.append(file);
    }
    return files;
}

/// "rule expected found" by the position of the file.
QStringList shown(const QList<CheckFindings> &findings)
{
    QStringList lines;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        for (const CheckFinding &finding : findings.at(i)) {
            QString line = QStringLiteral("%1 %2").arg(i).arg(checkRuleName(finding.rule));
            line += finding.expected ? QStringLiteral(" %1").arg(*finding.expected) : QString();
            line += finding.found ? QStringLiteral(" %1").arg(*finding.found) : QString();
            lines.append(line);
        }
    }
    return lines;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}
} // namespace

void TestTrackSequence::findings_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *files, const char *expected) {
        QTest::newRow(name) << words(files) << words(expected);
    };
    row("whole", "01.mp3|02.mp3|03.mp3", "");
    row("from 0", "00.mp3|01.mp3|02.mp3", "");
    row("gap", "01.mp3|02.mp3|04.mp3|05.mp3", "2 track_gap 3 4");
    row("two gaps", "01.mp3|03.mp3|04.mp3|06.mp3", "1 track_gap 2 3|3 track_gap 5 6");
    row("not from the first", "02.mp3|03.mp3|04.mp3", "0 track_missing_at_start 1 2");
    row("double", "01.mp3|02.mp3|2.mp3|03.mp3", "1 track_double 2|2 track_double 2");
    row("alone", "07.mp3", "");
    row("no numbers", "Intro.mp3|Middle.mp3|End.mp3", "");
    row("years", "1984.mp3|2001.mp3|2010.mp3", "");
    row("one in ten is numbered", "a.mp3|b.mp3|c.mp3|d.mp3|e.mp3|f.mp3|g.mp3|h.mp3|9.mp3", "");
    row("discs begin anew", "CD 1/01.mp3|CD 1/02.mp3|CD 2/01.mp3|CD 2/02.mp3", "");
    row("discs run on", "CD 1/01.mp3|CD 1/02.mp3|CD 2/03.mp3|CD 2/04.mp3", "");
    row("gap between discs", "CD 1/01.mp3|CD 1/02.mp3|CD 2/04.mp3|CD 2/05.mp3", "2 track_missing_at_start 1 4");
    row("gap in the second disc", "CD 1/01.mp3|CD 1/02.mp3|CD 2/01.mp3|CD 2/03.mp3", "3 track_gap 2 3");
    row("three digits are disc and track", "101.mp3|102.mp3|103.mp3|201.mp3|202.mp3", "");
    row("three digits with a gap", "101.mp3|102.mp3|104.mp3|201.mp3|202.mp3", "2 track_gap 3 4");
    row("tags count where names say nothing", "a.mp3;1|b.mp3;2|c.mp3;4", "2 track_gap 3 4");
    row("tags that are all alike number nothing", "01.mp3;1|02.mp3;1|03.mp3;1", "");
    row("tags without discs", "CD 1/01.mp3;1|CD 1/02.mp3;2|CD 2/01.mp3;1|CD 2/02.mp3;2", "");
    row("names and tags agree", "01.mp3;1|02.mp3;2|03.mp3;3", "");
    row("names and tags in other orders", "01.mp3;1|02.mp3;3|03.mp3;2", "1 track_order");
    row("tags count all discs together", "CD 1/01.mp3;1|CD 1/02.mp3;2|CD 2/01.mp3;3|CD 2/02.mp3;4", "");
    row("the last is missing", "01.mp3;1/4|02.mp3;2/4|03.mp3;3/4", "2 track_missing_at_end 4 3");
    row("totals that differ are not believed", "01.mp3;1/4|02.mp3;2/9|03.mp3;3/4", "");
    row("total of 0 is unknown", "01.mp3;1;0|02.mp3;2;0|03.mp3;3;0", "");
}

void TestTrackSequence::findings()
{
    QFETCH(QStringList, files);
    QTEST(shown(trackFindings(filesOf(files))), "expected");
}

void TestTrackSequence::tags_data()
{
    QTest::addColumn<QString>("track");
    QTest::addColumn<QString>("total");
    QTest::addColumn<int>("number"); // -1: none
    QTest::addColumn<int>("of");
    QTest::newRow("plain") << "3"
                           << "" << 3 << -1;
    QTest::newRow("zero in front") << "03"
                                   << "" << 3 << -1;
    QTest::newRow("of twelve") << "3/12"
                               << "" << 3 << 12;
    QTest::newRow("total apart") << "3"
                                 << "12" << 3 << 12;
    QTest::newRow("vinyl") << "A1"
                           << "" << -1 << -1;
    QTest::newRow("below zero") << "-3"
                                << "" << -1 << -1;
    QTest::newRow("huge") << "99999999999"
                          << "" << -1 << -1;
}

void TestTrackSequence::tags()
{
    QFETCH(QString, track);
    QFETCH(QString, total);
    NumberedFile file;
    readTags(file, track, total, {});
    QTEST(file.byTags.track.value_or(-1), "number");
    QTEST(file.trackTotal.value_or(-1), "of");
}

QTEST_GUILESS_MAIN(TestTrackSequence)
#include "test_tracksequence.moc"
