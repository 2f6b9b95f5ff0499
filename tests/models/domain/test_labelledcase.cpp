// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/labelledcase.h"

#include <QTest>

using namespace kuramori;

namespace
{
BookAssertion title(BookSource source, const char *value, double weight)
{
    return {source, BookField::Title, 0, QString::fromLatin1(value), {}, weight};
}

HeldField heldTitle(const char *value)
{
    return {BookField::Title, {{QString::fromLatin1(value), {}}}};
}

/// "L" linked, "r" for review, "o" another.
QList<SeriesLink> linksOf(const QString &letters)
{
    QList<SeriesLink> links;
    links.reserve(letters.size());
    for (const QChar letter : letters) {
        SeriesLink link;
        link.verdict = letter == u'L' ? LinkVerdict::Linked : letter == u'r' ? LinkVerdict::Review : LinkVerdict::Other;
        links.append(link);
    }
    return links;
}
} // namespace

/// What rules say of what a person said.
class TestLabelledCase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<bool>("isSo");
        QTest::addColumn<RulesAnswer>("rules");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("yes, yes") << true << RulesAnswer::Yes << QStringLiteral("agrees");
        QTest::newRow("yes, no") << true << RulesAnswer::No << QStringLiteral("contradicts");
        QTest::newRow("no, yes") << false << RulesAnswer::Yes << QStringLiteral("contradicts");
        QTest::newRow("no, no") << false << RulesAnswer::No << QStringLiteral("agrees");
        QTest::newRow("yes, unsure") << true << RulesAnswer::Unsure << QStringLiteral("open");
        QTest::newRow("no, unsure") << false << RulesAnswer::Unsure << QStringLiteral("open");
    }
    void verdicts()
    {
        QFETCH(bool, isSo);
        QFETCH(RulesAnswer, rules);
        QTEST(caseVerdictName(caseVerdict(isSo, rules)), "verdict");
    }

    void matches()
    {
        QVERIFY(rulesAnswer(MatchVerdict::Same) == RulesAnswer::Yes);
        QVERIFY(rulesAnswer(MatchVerdict::Review) == RulesAnswer::Unsure);
        QVERIFY(rulesAnswer(MatchVerdict::Different) == RulesAnswer::No);
        QVERIFY(rulesAnswer(RecordingVerdict::Same) == RulesAnswer::Yes);
        QVERIFY(rulesAnswer(RecordingVerdict::Unknown) == RulesAnswer::Unsure);
        QVERIFY(rulesAnswer(RecordingVerdict::Different) == RulesAnswer::No);
    }

    void fields_data()
    {
        QTest::addColumn<HeldField>("held");
        QTest::addColumn<QList<BookAssertion>>("others");
        QTest::addColumn<QString>("answer");
        using enum BookSource;
        const BookAssertion dune = title(Tags, "Dune", 0.6);
        QTest::newRow("the same") << heldTitle("Dune") << QList{dune} << QStringLiteral("same");
        QTest::newRow("in other letters") << heldTitle("DUNE") << QList{dune} << QStringLiteral("same");
        QTest::newRow("another") << heldTitle("Sands") << QList{dune} << QStringLiteral("other");
        QTest::newRow("nobody says it") << heldTitle("Dune") << QList<BookAssertion>() << QStringLiteral("review");
        QTest::newRow("hardly") << heldTitle("Dune") << QList{dune, title(Folder, "Sands", 0.5)}
                                << QStringLiteral("review");
        QTest::newRow("surely") << heldTitle("Dune") << QList{dune, title(Folder, "Sands", 0.4)}
                                << QStringLiteral("same");
        const HeldField blank{BookField::Publisher, {}};
        QTest::newRow("blank") << blank << QList{dune} << QStringLiteral("same");
        QTest::newRow("not blank")
            << blank << QList<BookAssertion>{{Tags, BookField::Publisher, 0, QStringLiteral("Tor"), {}, 0.6}}
            << QStringLiteral("other");
    }
    void fields()
    {
        QFETCH(HeldField, held);
        QFETCH(QList<BookAssertion>, others);
        QList<FieldDoubt> doubts;
        const JudgedBook winner = judgeBook(others, &doubts);
        QTEST(rulesAnswerName(rulesAnswer(held, winner, doubts)), "answer");
    }

    void series_data()
    {
        QTest::addColumn<QString>("links"); // the first is meant
        QTest::addColumn<QString>("itIs");
        QTest::addColumn<QString>("anyIs");
        const auto row = [](const char *links, const char *itIs, const char *anyIs) {
            QTest::newRow(links) << QString::fromLatin1(links) << QString::fromLatin1(itIs)
                                 << QString::fromLatin1(anyIs);
        };
        row("L", "same", "same");
        row("Lr", "same", "same");
        row("r", "review", "review");
        row("rr", "review", "review");
        row("rL", "other", "same");
        row("o", "other", "other");
        row("or", "other", "review");
    }
    void series()
    {
        QFETCH(QString, links);
        QTEST(rulesAnswerName(rulesAnswer(linksOf(links), 0)), "itIs");
        QTEST(rulesAnswerName(rulesAnswer(linksOf(links))), "anyIs");
    }
};

QTEST_GUILESS_MAIN(TestLabelledCase)
#include "test_labelledcase.moc"
