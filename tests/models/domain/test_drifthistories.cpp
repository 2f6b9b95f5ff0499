// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/anysaying.h"
#include "tests/models/domain/speltdrifts.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
bool isBlanked(const JudgedBook &before, const JudgedBook &after)
{
    const BookWords had = wordsOf(before);
    const BookWords has = wordsOf(after);
    return std::ranges::any_of(writableFields, [&](BookField field) {
        const bool isInTitle = field == BookField::Subtitle; // a title with it may have come
        return !isInTitle && !had.at(field).isEmpty() && has.at(field).isEmpty();
    });
}
} // namespace

/// What holds of every settlement, whatever was held and is said.
class TestDriftHistories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orderDoesNotMatter();
    void twiceIsOnce();
    void aProviderThatIsGoneChangesNoIdentityAndBlanksNothing();
};

void TestDriftHistories::orderDoesNotMatter()
{
    QRandomGenerator chance(3);
    for (int round = 0; round < 300; ++round) {
        const JudgedBook held = judgeBook(anySaying(chance));
        QList<BookAssertion> said = anySaying(chance);
        const Settlement first = settle(judgementOf(held, said));
        std::shuffle(said.begin(), said.end(), chance);
        const Settlement second = settle(judgementOf(held, said));
        QCOMPARE(spelt(second.book), spelt(first.book));
        QCOMPARE(spelt(second.drifts), spelt(first.drifts));
    }
}

void TestDriftHistories::twiceIsOnce()
{
    QRandomGenerator chance(5);
    int waiting = 0;
    for (int round = 0; round < 300; ++round) {
        const JudgedBook held = judgeBook(anySaying(chance));
        const QList<BookAssertion> said = anySaying(chance);
        const Settlement first = settle(judgementOf(held, said));
        const Settlement second = settle(judgementOf(first.book, said));
        QCOMPARE(spelt(second.book), spelt(first.book));
        QCOMPARE(spelt(second.drifts), spelt(first.drifts));
        waiting += int(first.drifts.size());
    }
    QVERIFY(waiting > 100); // or nothing was tried
}

void TestDriftHistories::aProviderThatIsGoneChangesNoIdentityAndBlanksNothing()
{
    QRandomGenerator chance(7);
    for (int round = 0; round < 300; ++round) {
        const QList<BookAssertion> said = anySaying(chance);
        const JudgedBook held = settle(judgementOf({}, said)).book;
        for (const BookSource gone : {BookSource::Hardcover, BookSource::Audnexus, BookSource::OpenLibrary}) {
            QList<BookAssertion> left = said;
            left.removeIf([gone](const BookAssertion &one) { return one.source == gone; });
            const JudgedBook book = settle(judgementOf(held, left)).book;
            QVERIFY2(!isBlanked(held, book), qPrintable(spelt(held) + u' ' + spelt(book)));
            for (const BookField field : {BookField::Title, BookField::Author, BookField::Asin}) {
                const DriftLevel level = driftLevel(field, wordsOf(held).at(field), wordsOf(book).at(field));
                QVERIFY(level <= DriftLevel::Cosmetic);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestDriftHistories)
#include "test_drifthistories.moc"
