// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/gramindex.h"
#include "models/search/nameindex.h"
#include "models/search/namekey.h"
#include "tests/models/search/namelines.h"
#include "tests/models/search/plainsearch.h"

#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace kuramori;

namespace
{
/// Works of few words, so that all kinds of matches come about.
class Shelf
{
public:
    explicit Shelf(quint32 seed)
        : m_random(seed)
    { }
    quint32 below(quint32 limit) { return quint32(m_random() % limit); }
    QString name()
    {
        QStringList words;
        for (quint32 i = 1 + below(3); i > 0; --i) {
            words.append(m_words.at(int(below(quint32(m_words.size())))));
        }
        return words.join(u' ');
    }
    SubjectNames subject(qint64 id)
    {
        SubjectNames made{SubjectId(id), {}};
        for (quint32 i = 1 + below(3); i > 0; --i) {
            made.names.append({NameKind(below(5)), name()});
        }
        return made;
    }
    QString query()
    {
        QString text = name();
        text = below(3) == 0 ? text.left(1 + below(quint32(text.size()))) : text;
        for (quint32 i = below(3); i > 0 && text.size() > 1; --i) {
            const qsizetype at = below(quint32(text.size() - 1));
            const QChar letter = text.at(at);
            switch (below(4)) {
            case 0:
                text.remove(at, 1);
                break;
            case 1:
                text.insert(at, u'x');
                break;
            case 2:
                text[at] = u'n';
                break;
            default:
                text[at] = text.at(at + 1);
                text[at + 1] = letter;
            }
        }
        return text;
    }

private:
    std::mt19937 m_random;
    QStringList m_words
        = QString::fromUtf8("dune dunes messiah sand sander sanderson mistborn born mist foundation found "
                            "king of stormlight звезда звезды ночь 鋼の錬金術師 錬金 物語 ガンダム 夏")
              .split(u' ');
};

/// What an index cannot promise: mistakes may spoil every gram of a short query.
bool isPromised(const NameHit &hit, const QString &key)
{
    return hit.mistakes == 0 || (hit.mistakes == 1 && gramsOf(key).size() > 4);
}
} // namespace

class TestNameSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithReadingAllNames()
    {
        int promised = 0;
        int similar = 0;
        for (quint32 round = 0; round < 40; ++round) {
            Shelf shelf(round);
            NameIndex index;
            QMap<SubjectId, SubjectNames> subjects;
            for (int i = 0; i < 60; ++i) {
                const SubjectNames subject = shelf.subject(1 + shelf.below(40));
                subjects.insert(subject.subject, subject);
                index.put({subject});
            }
            for (int i = 0; i < 60; ++i) {
                const QString query = nameKey(shelf.query());
                compare(index, subjects, query, promised, similar);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        QVERIFY2(promised > 5'000, qPrintable(QString::number(promised)));
        QVERIFY2(similar > 500, qPrintable(QString::number(similar)));
    }

    void readersSeeWholeStates();
    void readersOutliveTheirParts();

private:
    static void compare(const NameIndex &index, const QMap<SubjectId, SubjectNames> &subjects, const QString &query,
                        int &promised, int &similar)
    {
        const QList<NameHit> hits = index.find(query, int(subjects.size()));
        QVERIFY(std::is_sorted(hits.begin(), hits.end()));
        QMap<SubjectId, NameHit> found;
        for (const NameHit &hit : hits) {
            QVERIFY(!found.contains(hit.subject));
            found.insert(hit.subject, hit);
        }
        for (const SubjectNames &subject : subjects) {
            const std::optional<NameHit> expected = plainMatch(subject, query);
            const QByteArray what = QStringLiteral("%1 in subject %2").arg(query).arg(subject.subject.value()).toUtf8();
            QVERIFY2(expected || !found.contains(subject.subject), what);
            if (!expected || !isPromised(*expected, query)) {
                continue;
            }
            ++promised;
            similar += expected->mistakes;
            QVERIFY2(found.contains(subject.subject), what);
            const NameHit hit = found.value(subject.subject);
            QVERIFY2(hit.mistakes == expected->mistakes && hit.match == expected->match, what);
            QVERIFY2(hit.match == NameMatch::WordsAcross
                         || (hit.kind == expected->kind && hit.length == expected->length),
                     what);
        }
    }
};

/// A writer gives two subjects another name in one put() that takes its time, removes and brings back a third: readers
/// see both with the one name or both with the other, at any time.
void TestNameSearch::readersSeeWholeStates()
{
    NameIndex index;
    QList<SubjectNames> others;
    for (int i = 10; i < 400; ++i) {
        others.append({SubjectId(i), {{NameKind::Title, QStringLiteral("other name %1").arg(i)}}});
    }
    const auto renamed = [&others](const char *name) {
        const Name title{NameKind::Title, QString::fromLatin1(name)};
        return QList<SubjectNames>{{SubjectId(1), {title}}, {SubjectId(2), {title}}} + others;
    };
    index.put(others);
    index.put(renamed("mistborn one"));
    std::atomic<bool> isOver = false;
    std::atomic<int> torn = 0;
    std::atomic<int> searches = 0;
    const auto read = [&] {
        while (!isOver) {
            const QList<NameHit> both = index.find(u"mistbron", 10);
            torn += both.size() == 2 && both.constFirst().name == both.constLast().name ? 0 : 1;
            torn += index.find(u"other name 77", 1).isEmpty() ? 1 : 0;
            ++searches;
        }
    };
    std::vector<std::jthread> readers;
    readers.emplace_back(read);
    readers.emplace_back(read);
    for (int round = 0; round < 100 || searches < 200; ++round) {
        index.put(renamed(round % 2 == 0 ? "mistborn two" : "mistborn one"));
        index.put({others.at(round % others.size())});
        index.put({{SubjectId(3), {{NameKind::Title, QStringLiteral("third")}}}});
        index.remove({SubjectId(3)});
    }
    isOver = true;
    readers.clear(); // joins
    QCOMPARE(torn.load(), 0);
    QCOMPARE(index.subjects(), others.size() + 2);
}

/// The filter is called in the middle of a search: what is removed meanwhile stays whole for it.
void TestNameSearch::readersOutliveTheirParts()
{
    NameIndex index;
    index.put(subjectsOf(QStringLiteral("Dune\nDune Two\nDune Three")));
    NameFilter filter;
    filter.accepts = [&](SubjectId) {
        index.remove({SubjectId(1), SubjectId(2), SubjectId(3)});
        index.put(subjectsOf(QStringLiteral("Other")));
        return true;
    };
    const QList<NameHit> hits = index.find(u"dune", 10, filter);
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits.constFirst().name, QStringLiteral("Dune"));
    QCOMPARE(index.subjects(), 1);
}

QTEST_GUILESS_MAIN(TestNameSearch)
#include "test_namesearch.moc"
