// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/itemjudging.h"
#include "models/store/itemtable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/workers/audiobookshelf/writerig.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace kuramori;

namespace
{
constexpr int histories = 4;
constexpr int steps = 60;
constexpr int books = 2;
constexpr std::array fields{BookField::Publisher, BookField::Narrator, BookField::Subtitle};

/// One of which nobody knows a thing is among them.
const QStringList values{QString(), QStringLiteral("Ada Quill"), QStringLiteral("Quill, Ada"),
                         QStringLiteral("Boris Lind"), QStringLiteral("Chika Mori")};

/// Well formed, and without a book: those that were asked for, or all of a library.
QByteArray emptyAnswer(const char *path, const char *body)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), QStringLiteral("body")},
                                     {QStringLiteral("body"), QString::fromLatin1(body)},
                                     {QStringLiteral("path"), QString::fromLatin1(path)}})
        .toJson(QJsonDocument::Compact);
}

const QByteArrayList faults{
    R"({"kind":"status","status":500,"path":"/api/items/batch/update"})",
    R"({"kind":"status","status":503,"path":"/api/items/batch/get"})",
    R"({"kind":"midbatch","after":1,"path":"/api/items/batch/update"})",
    R"({"kind":"ignorefield","field":"publisher","path":"/api/items/batch/update"})",
    R"({"kind":"reset","path":"/api/items"})",
    R"({"kind":"truncate","path":"/api/items/batch/get"})",
    R"({"kind":"html","path":"/api/items"})",
    emptyAnswer("/api/items/batch/get", R"({"libraryItems":[]})"),
    emptyAnswer("/api/libraries/", R"({"results":[],"total":0})"),
};

void setField(JudgedBook &book, BookField field, const QString &value)
{
    if (field == BookField::Publisher) {
        book.publisher = value;
    } else if (field == BookField::Subtitle) {
        book.facts.subtitle = value;
    } else {
        book.recording.narrators = value.isEmpty() ? QStringList() : QStringList{value};
    }
}

/// All that can be written, as tags say it.
QList<BookAssertion> assertionsOf(const JudgedBook &book)
{
    QList<BookAssertion> said;
    const BookWords all = wordsOf(book);
    for (const auto &[field, words] : all) {
        for (int place = 0; place < words.size(); ++place) {
            said.append({BookSource::Tags, field, place, words.at(place).text, words.at(place).place, 0.6});
        }
    }
    return said;
}

QJsonObject edited(BookField field, const QString &value)
{
    switch (field) {
    case BookField::Publisher:
        return {{QStringLiteral("publisher"), value}};
    case BookField::Subtitle:
        return {{QStringLiteral("subtitle"), value}};
    default:
        return {{QStringLiteral("narrators"), value.isEmpty() ? QJsonArray() : QJsonArray{value}}};
    }
}
} // namespace

/// Nextcloud's way of testing a sync (reliability.md P-10): both sides change at random, the network fails at random.
/// Nothing is lost on the way, and at the end both are equal or what differs is listed.
class TestServerHistories final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void bothSidesEndEqualOrListed_data();
    void bothSidesEndEqualOrListed();

private:
    using Sides = QMap<QString, BookWords>; // by the server's id

    void begin();
    void step();
    void judge(const QString &id, BookField field, const QString &value);
    void tell(const QString &id);
    void editThere(const QString &id, BookField field, const QString &value);
    void blankHere(const QString &id, BookField field);
    void verifyBlanks();
    void run(bool isWriting = true);
    void noteSeen(const Sides &before, const Sides &after);
    void settle();
    Sides there();
    Sides here();
    QString any(const QStringList &list) { return list.at(m_random.bounded(int(list.size()))); }

    WriteRig m_rig;
    QRandomGenerator m_random;
    QStringList m_ids;
    QMap<QString, JudgedBook> m_judged; ///< by files alone
    QMap<QString, ItemId> m_items;
    std::set<std::pair<QString, BookField>> m_ours; ///< what stands there was written by us
    std::map<std::pair<QString, BookField>, QList<FieldWords>>
        m_mayReplace; ///< a person said something else when shown this
    std::map<std::pair<QString, BookField>, FieldWords> m_seen; ///< what the last whole run found, or left
    std::set<std::pair<QString, BookField>> m_clearedThere; ///< by somebody, of what a run had seen
    std::map<std::pair<QString, BookField>, ActId> m_blanks; ///< that a person wants here
    QStringList m_story;
    int m_runs = 0;
    int m_failed = 0;
    int m_changes = 0;
    int m_cleared = 0;
};

void TestServerHistories::bothSidesEndEqualOrListed_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= histories; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void TestServerHistories::begin()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QVERIFY(m_rig.begin(dialect));
    m_rig.rig().map(QStringLiteral("/audiobooks"), QStringLiteral("/here/audiobooks"));
    m_ids = m_rig.ids().mid(0, books);
    m_judged.clear();
    m_ours.clear();
    m_mayReplace.clear();
    m_seen.clear();
    m_clearedThere.clear();
    m_blanks.clear();
    m_story.clear();
    m_runs = m_failed = m_changes = m_cleared = 0;
    for (const QString &id : std::as_const(m_ids)) {
        m_judged.insert(id, WriteRig::judgedAs(m_rig.book(id)));
        for (const BookField field : fields) { // they need not begin alike
            const QString value = any(values);
            setField(m_judged[id], field, m_random.bounded(2) == 0 ? value : QString());
        }
        m_items.insert(id, m_rig.know(id, m_judged.value(id)));
        tell(id);
    }
}

TestServerHistories::Sides TestServerHistories::there()
{
    Sides sides;
    for (const QString &id : std::as_const(m_ids)) {
        sides.insert(id, wordsOf(WriteRig::judgedAs(m_rig.book(id))));
    }
    return sides;
}

TestServerHistories::Sides TestServerHistories::here()
{
    Sides sides;
    const QList<WritableBook> writable = need(m_rig.store().read(
        [this](ReadTx &tx) { return ServerWriteRows(tx).writable(m_rig.rig().id(), ServerBookId(), 100); }));
    for (const WritableBook &book : writable) {
        sides.insert(book.sourceId, book.mine);
    }
    return sides;
}

void TestServerHistories::judge(const QString &id, BookField field, const QString &value)
{
    setField(m_judged[id], field, value);
    tell(id);
}

/// Files say what is known, and what people hold goes before it, as ever.
void TestServerHistories::tell(const QString &id)
{
    const ItemId item = m_items.value(id);
    need(m_rig.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        ItemTable(tx).setAssertions(item, assertionsOf(m_judged.value(id)));
        takeHeldFields(tx, item);
        judgeItems(tx, {item});
    }));
}

void TestServerHistories::editThere(const QString &id, BookField field, const QString &value)
{
    const FieldWords before = wordsOf(WriteRig::judgedAs(m_rig.book(id)))[field];
    m_rig.edit(id, edited(field, value));
    const FieldWords after = wordsOf(WriteRig::judgedAs(m_rig.book(id)))[field];
    if (before == after) {
        return;
    }
    m_ours.erase({id, field});
    const auto seen = m_seen.find({id, field});
    if (!after.isEmpty()) {
        m_clearedThere.erase({id, field});
    } else if (seen != m_seen.end() && !seen->second.isEmpty()) {
        m_clearedThere.insert({id, field});
    }
}

/// Or that person lets it go again.
void TestServerHistories::blankHere(const QString &id, BookField field)
{
    const auto held = m_blanks.find({id, field});
    const FieldWords theirs = there().value(id).at(field);
    if (sameWords(field, theirs, here().value(id).at(field))) { // what was taken over from there: the later word holds
        m_mayReplace[{id, field}].append(theirs);
    }
    need(m_rig.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling overruling(tx);
        if (held != m_blanks.end()) {
            overruling.takeBack(held->second);
            m_blanks.erase(held);
        } else if (const ActId act = overruling.hold(m_items.value(id), {{field, {}}}); act.isValid()) {
            m_blanks.insert_or_assign({id, field}, act);
        }
    }));
}

/// No edit there and no run ended them.
void TestServerHistories::verifyBlanks()
{
    const QList<WritableBook> writable = need(m_rig.store().read(
        [this](ReadTx &tx) { return ServerWriteRows(tx).writable(m_rig.rig().id(), ServerBookId(), 100); }));
    for (const auto &[place, act] : m_blanks) {
        const bool isHeld = std::any_of(writable.begin(), writable.end(), [&place = place](const WritableBook &book) {
            return book.sourceId == place.first && book.blanks.contains(place.second)
                && book.mine.at(place.second).isEmpty();
        });
        QVERIFY2(isHeld, qPrintable(m_story.join(u'\n')));
    }
}

void TestServerHistories::noteSeen(const Sides &before, const Sides &after)
{
    for (const QString &id : std::as_const(m_ids)) {
        for (const BookField field : fields) {
            const std::pair<QString, BookField> place{id, field};
            const FieldWords now = after[id].at(field);
            m_seen.insert_or_assign(place, now);
            if (before[id].at(field).isEmpty() && now.isEmpty() && m_blanks.contains(place)) {
                m_clearedThere.erase(place); // a person here wants it so, too
            }
        }
    }
}

/// A run that writes, or one that only reads and adopts what was changed.
void TestServerHistories::run(bool isWriting)
{
    const Sides before = there();
    const Sides known = here();
    const bool isDone = (isWriting ? m_rig.rig().write() : m_rig.rig().sync()).result.has_value();
    m_failed += isDone ? 0 : 1;
    ++m_runs;
    const Sides after = there();
    const Sides knownAfter = here();
    QCOMPARE(after.size(), m_ids.size()); // no side lost a book
    QCOMPARE(knownAfter.size(), known.size());
    for (const QString &id : std::as_const(m_ids)) {
        for (const BookField field : fields) {
            const FieldWords was = before[id][field];
            const FieldWords is = after[id][field];
            const QString where = m_story.join(u'\n') + QStringLiteral("\n%1 %2").arg(id, bookFieldName(field));
            const bool isCleared = !was.isEmpty() && is.isEmpty();
            QVERIFY2(!isCleared || m_blanks.contains({id, field}), where.toUtf8().constData());
            m_cleared += isCleared ? 1 : 0;
            QVERIFY2(known[id][field].isEmpty() || !knownAfter[id][field].isEmpty(), where.toUtf8().constData());
            if (was == is) {
                continue;
            }
            QVERIFY2(isWriting, where.toUtf8().constData());
            ++m_changes;
            const std::pair<QString, BookField> place{id, field};
            QVERIFY2(!m_clearedThere.contains(place) || m_mayReplace[place].contains(was), where.toUtf8().constData());
            QVERIFY2(was.isEmpty() || m_ours.contains(place) || m_mayReplace[place].contains(was),
                     where.toUtf8().constData());
            m_ours.insert(place);
            m_clearedThere.erase(place);
        }
    }
    if (isDone) {
        noteSeen(before, after);
    }
    verifyBlanks();
}

void TestServerHistories::step()
{
    const bool isContested = m_random.bounded(3) > 0; // two who change the same between two runs are rare otherwise
    const QString id = isContested ? m_ids.constFirst() : any(m_ids);
    const BookField field
        = isContested ? BookField::Publisher : fields.at(size_t(m_random.bounded(int(fields.size()))));
    const QString value = any(values);
    switch (m_random.bounded(7)) {
    case 0:
        m_story.append(QStringLiteral("judge %1 %2 '%3'").arg(id, bookFieldName(field), value));
        return judge(id, field, value);
    case 1:
        m_story.append(QStringLiteral("edit %1 %2 '%3'").arg(id, bookFieldName(field), value));
        return editThere(id, field, value);
    case 2:
        m_story.append(QString::fromLatin1(faults.at(m_random.bounded(int(faults.size())))));
        return m_rig.fault(m_story.constLast().toLatin1());
    case 3:
        m_story.append(QStringLiteral("mine"));
        for (const PlanLine &line : m_rig.plan()) {
            const QString book = m_rig.rig().text("SELECT source_id FROM server_books WHERE id = "
                                                  + std::to_string(line.book.value()));
            m_mayReplace[{book, line.planned.field}].append(line.planned.sides.theirs);
        }
        return m_rig.choose(WriteChoice::Mine);
    case 4:
        m_story.append(QStringLiteral("blank %1 %2").arg(id, bookFieldName(field)));
        return blankHere(id, field);
    case 5:
        m_story.append(QStringLiteral("sync"));
        return run(false);
    default:
        m_story.append(QStringLiteral("write"));
        return run();
    }
}

/// The server is well again.
void TestServerHistories::settle()
{
    m_rig.server().control("/_reset", "{}");
    run();
    run();
    const int updates = m_rig.updates();
    run();
    QCOMPARE(m_rig.updates(), updates); // what is done is done
}

void TestServerHistories::bothSidesEndEqualOrListed()
{
    QFETCH(int, seed);
    m_random.seed(quint32(seed));
    begin();
    for (int number = 0; number < steps && !QTest::currentTestFailed(); ++number) {
        step();
    }
    if (QTest::currentTestFailed()) {
        return;
    }
    settle();
    const Sides remote = there();
    const Sides local = here();
    const QList<PlanLine> plan = m_rig.plan();
    for (const QString &id : std::as_const(m_ids)) {
        for (const BookField field : fields) {
            const FieldWords mine = local[id][field];
            const bool isListed = std::any_of(plan.begin(), plan.end(), [&](const PlanLine &line) {
                return line.planned.field == field && line.planned.sides.mine.size() == mine.size()
                    && sameWords(field, line.planned.sides.theirs, remote[id][field]);
            });
            const bool isMineKnown = !mine.isEmpty() || m_blanks.contains({id, field});
            QVERIFY2(!isMineKnown || isListed || sameWords(field, mine, remote[id][field]),
                     qPrintable(m_story.join(u'\n') + QStringLiteral("\n%1 %2").arg(id, bookFieldName(field))));
        }
    }
    qInfo("%d runs, %d of them failed, %d fields written, %d of them cleared", m_runs, m_failed, m_changes, m_cleared);
    QVERIFY(m_runs > 3 && m_changes > 0);
}

QTEST_GUILESS_MAIN(TestServerHistories)
#include "test_serverhistories.moc"
