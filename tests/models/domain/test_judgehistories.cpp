// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/anysaying.h"
#include "tests/models/domain/speltdrifts.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
constexpr int rounds = 500;

struct Verdict
{
    QString book;
    QStringList doubts; ///< fields, margins and dissenters; as a set
    bool operator==(const Verdict &) const = default;
};

Verdict verdictOn(const QList<BookAssertion> &said)
{
    QList<FieldDoubt> doubts;
    Verdict verdict{spelt(judgeBook(said, &doubts)), {}};
    for (const FieldDoubt &doubt : std::as_const(doubts)) {
        verdict.doubts.append(QStringLiteral("%1 %2 %3")
                                  .arg(bookFieldName(doubt.field))
                                  .arg(doubt.margin, 0, 'f', 9)
                                  .arg(bookSourceName(doubt.dissenter)));
    }
    verdict.doubts.sort();
    return verdict;
}

QByteArray told(const Verdict &verdict)
{
    return (verdict.book + u'\n' + verdict.doubts.join(u'\n')).toUtf8();
}
} // namespace

/// What holds of every verdict of the judge, doubts and their margins included.
class TestJudgeHistories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSpeaksFirstDoesNotMatter();
    void sayingItTwiceIsSayingItOnce();
    void agreementTakesNoDoubtAway();
    void aPersonEndsEveryDoubt();
};

void TestJudgeHistories::whoSpeaksFirstDoesNotMatter()
{
    QRandomGenerator chance(11);
    qsizetype doubts = 0;
    for (int round = 0; round < rounds; ++round) {
        QList<BookAssertion> said = anySaying(chance);
        const Verdict first = verdictOn(said);
        std::shuffle(said.begin(), said.end(), chance);
        const Verdict second = verdictOn(said);
        QVERIFY2(second == first, told(first) + "\nand then\n" + told(second));
        doubts += first.doubts.size();
    }
    QVERIFY(doubts > rounds); // or nothing was tried
}

void TestJudgeHistories::sayingItTwiceIsSayingItOnce()
{
    QRandomGenerator chance(13);
    for (int round = 0; round < rounds; ++round) {
        const QList<BookAssertion> said = anySaying(chance);
        const Verdict once = verdictOn(said);
        const Verdict twice = verdictOn(said + said);
        QVERIFY2(twice == once, told(once) + "\nand twice\n" + told(twice));
    }
}

/// Whoever joins those that won makes the margin no smaller, and another winner of no field that he speaks of.
void TestJudgeHistories::agreementTakesNoDoubtAway()
{
    QRandomGenerator chance(17);
    for (int round = 0; round < rounds; ++round) {
        QList<BookAssertion> said = anySaying(chance);
        said.removeIf([](const BookAssertion &one) {
            return one.source == BookSource::MetadataJson || one.field != BookField::Publisher;
        });
        QList<FieldDoubt> before;
        const JudgedBook book = judgeBook(said, &before);
        if (book.publisher.isEmpty()) {
            continue;
        }
        QList<FieldDoubt> after;
        said.append({BookSource::MetadataJson, BookField::Publisher, 0, book.publisher, {}, 0.5});
        const JudgedBook same = judgeBook(said, &after);
        QCOMPARE(same.publisher, book.publisher);
        QCOMPARE(after.size(), before.size());
        for (qsizetype at = 0; at < after.size(); ++at) {
            QVERIFY(after.at(at).margin >= before.at(at).margin);
        }
    }
}

void TestJudgeHistories::aPersonEndsEveryDoubt()
{
    QRandomGenerator chance(19);
    for (int round = 0; round < rounds; ++round) {
        QList<BookAssertion> said = anySaying(chance);
        said.append({BookSource::Person, BookField::Year, 0, QStringLiteral("1999"), {}, 0.1});
        QList<FieldDoubt> doubts;
        const JudgedBook book = judgeBook(said, &doubts);
        QCOMPARE(book.facts.year, 1999);
        QVERIFY(std::ranges::none_of(doubts, [](const FieldDoubt &doubt) { return doubt.field == BookField::Year; }));
    }
}

QTEST_APPLESS_MAIN(TestJudgeHistories)
#include "test_judgehistories.moc"
