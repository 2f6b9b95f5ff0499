// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/duplicatereading.h"

#include "models/base/textkey.h"
#include "models/store/ignored.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace kuramori
{
namespace
{
using Pair = std::pair<ItemId, ItemId>;
using K = OverrideKind;

Pair ordered(ItemId a, ItemId b)
{
    return {std::min(a, b), std::max(a, b)};
}

// Which items the pairs below are of; asked for at once, for one by one they take a server seconds.
constexpr std::string_view itemsOfPairs
    = "SELECT i.id, e.work_id, e.id, w.title, b.authors, r.shown, i.shown, i.size FROM items i "
      "JOIN editions e ON e.id = i.edition_id JOIN works w ON w.id = e.work_id JOIN books b ON b.work_id = e.work_id "
      "JOIN roots r ON r.id = i.root_id WHERE i.id IN (SELECT item_a FROM likenesses UNION "
      "SELECT item_b FROM likenesses)";
constexpr std::string_view oneItem
    = "SELECT i.id, e.work_id, e.id, w.title, b.authors, r.shown, i.shown, i.size FROM items i "
      "JOIN editions e ON e.id = i.edition_id JOIN works w ON w.id = e.work_id JOIN books b ON b.work_id = e.work_id "
      "JOIN roots r ON r.id = i.root_id WHERE i.id = $1";

DuplicateItem toItem(const Row &row)
{
    const QString below = row.text(6);
    return {row.id<ItemId>(0), row.id<WorkId>(1), row.id<EditionId>(2),
            row.text(3),       row.text(4),       below.isEmpty() ? row.text(5) : row.text(5) + u'/' + below,
            row.integer(7)};
}

/// Puts the pairs together, each once.
class Gathering
{
public:
    explicit Gathering(ReadTx &tx)
        : m_tx(tx)
        , m_ignoredBooks(ignoredBooks(tx))
    { }
    DuplicateReading run();

private:
    void readWords();
    void addLikeness(const Row &row);
    void addSaid();
    void add(DuplicateLine line);
    bool isIgnored(const DuplicateLine &line) const;
    DuplicateItem item(ItemId id);

    ReadTx &m_tx;
    const QSet<WorkId> m_ignoredBooks;
    QHash<ItemId, DuplicateItem> m_items;
    std::set<Pair> m_ignoredPairs;
    std::set<Pair> m_decided; ///< a person said whether they are the same
    DuplicateReading m_reading;
};

DuplicateReading Gathering::run()
{
    readWords();
    m_tx.each(itemsOfPairs, [this](const Row &row) {
        const DuplicateItem found = toItem(row);
        m_items.insert(found.id, found);
    });
    m_tx.each("SELECT item_a, item_b, level, verdict, score, proof FROM likenesses ORDER BY item_a, item_b",
              [this](const Row &row) { addLikeness(row); });
    addSaid();
    return std::move(m_reading);
}

void Gathering::readWords()
{
    const auto take = [this](K kind, std::set<Pair> &pairs) {
        for (const Override &word : OverrideRows(m_tx).inForce(kind)) {
            pairs.insert(ordered(ItemId(word.subject.toLongLong()), ItemId(word.object.toLongLong())));
        }
    };
    take(K::IgnorePair, m_ignoredPairs);
    for (const K kind : {K::OtherWork, K::SameEdition, K::OtherEdition}) { // SameWork leaves open which recording
        take(kind, m_decided);
    }
}

void Gathering::addLikeness(const Row &row)
{
    DuplicateLine line;
    line.a = m_items.value(row.id<ItemId>(0));
    line.b = m_items.value(row.id<ItemId>(1));
    const QString level = row.text(2);
    const bool isReview = row.text(3) == QLatin1String("review");
    if (isReview) {
        line.level = DuplicateLevel::ToDecide;
        line.about = level == QLatin1String("work") ? K::SameWork : K::SameEdition;
    } else {
        line.level = level == QLatin1String("file") ? DuplicateLevel::File
            : level == QLatin1String("work")        ? DuplicateLevel::Work
                                                    : DuplicateLevel::Recording;
    }
    line.score = row.optionalReal(4);
    line.proof = row.text(5);
    if (!isReview || !m_decided.contains(ordered(line.a.id, line.b.id))) {
        add(std::move(line));
    }
}

/// One line an act: of whole books it has many words.
void Gathering::addSaid()
{
    std::set<ActId> acts;
    QList<DuplicateLine> said;
    m_tx.each("SELECT coalesce(act_id, id), kind, subject, object FROM overrides WHERE ended_at IS NULL ORDER BY id",
              [&](const Row &row) {
                  const auto act = row.id<ActId>(0);
                  const auto kind = overrideKindFrom(row.text(1));
                  const bool isOfItem = kind && (isOfItems(*kind) || *kind == K::IgnorePair || *kind == K::IgnoreBook);
                  if (isOfItem && acts.insert(act).second) {
                      DuplicateLine line;
                      line.level = DuplicateLevel::Said;
                      line.about = *kind;
                      line.act = act;
                      line.a.id = ItemId(row.text(2).toLongLong());
                      line.b.id = ItemId(row.text(3).toLongLong());
                      said.append(line);
                  }
              });
    for (DuplicateLine &line : said) { // after the rows: the connection serves one question at a time
        line.a = item(line.a.id);
        line.b = item(line.b.id);
        add(std::move(line));
    }
}

DuplicateItem Gathering::item(ItemId id)
{
    if (id.isValid() && !m_items.contains(id)) {
        m_items.insert(id, m_tx.first(oneItem, toItem, id).value_or(DuplicateItem()));
    }
    return m_items.value(id);
}

bool Gathering::isIgnored(const DuplicateLine &line) const
{
    return m_ignoredPairs.contains(ordered(line.a.id, line.b.id)) || m_ignoredBooks.contains(line.a.work)
        || m_ignoredBooks.contains(line.b.work);
}

void Gathering::add(DuplicateLine line)
{
    const bool isSaid = line.level == DuplicateLevel::Said;
    if (!line.a.id.isValid() || (!isSaid && (!line.b.id.isValid() || isIgnored(line)))) {
        return;
    }
    m_reading.places.insert(line.key(), int(m_reading.lines.size()));
    m_reading.lines.append(std::move(line));
}

bool isChosen(const DuplicateLine &line, const DuplicateQuery &query)
{
    if (query.level ? line.level != *query.level : line.level == DuplicateLevel::Said) {
        return false;
    }
    if (query.words.isEmpty()) {
        return true;
    }
    const QString text = textKey(line.a.title + u' ' + line.b.title + u' ' + line.a.authors + u' ' + line.b.authors
                                 + u' ' + line.a.path + u' ' + line.b.path);
    return std::ranges::all_of(query.words, [&](const QString &word) { return text.contains(word); });
}

struct Sorted
{
    const DuplicateLine *line;
    QString title;
};

int sign(double difference)
{
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

int compared(const Sorted &a, const Sorted &b, DuplicateColumn column)
{
    switch (column) {
    case DuplicateColumn::Level:
    case DuplicateColumn::Proof:
        return int(a.line->level) - int(b.line->level);
    case DuplicateColumn::Score:
        return sign(a.line->score.value_or(-1) - b.line->score.value_or(-1));
    case DuplicateColumn::Size:
        return sign(double(a.line->a.size + a.line->b.size) - double(b.line->a.size + b.line->b.size));
    case DuplicateColumn::First:
        return a.line->a.path.compare(b.line->a.path);
    case DuplicateColumn::Second:
        return a.line->b.path.compare(b.line->b.path);
    default:
        return a.title.compare(b.title);
    }
}
} // namespace

qint64 DuplicateLine::key() const
{
    constexpr int half = 31; // ids count from 1, and no library has two milliards of books
    return level == DuplicateLevel::Said ? -act.value() : (a.id.value() << half) + b.id.value();
}

std::optional<OverrideKind> sameWord(const DuplicateLine &line)
{
    switch (line.level) {
    case DuplicateLevel::ToDecide:
        return line.about;
    case DuplicateLevel::Work:
        return K::SameEdition;
    default:
        return std::nullopt;
    }
}

std::optional<OverrideKind> otherWord(const DuplicateLine &line)
{
    switch (line.level) {
    case DuplicateLevel::ToDecide:
        return line.about == K::SameWork ? K::OtherWork : K::OtherEdition;
    case DuplicateLevel::Work:
        return K::OtherWork;
    case DuplicateLevel::Recording:
        return K::OtherEdition;
    default:
        return std::nullopt;
    }
}

DuplicateReading DuplicateReading::read(ReadTx &tx)
{
    return Gathering(tx).run();
}

Keys DuplicateReading::order(const DuplicateQuery &query) const
{
    std::vector<Sorted> rows;
    rows.reserve(size_t(lines.size()));
    for (const DuplicateLine &line : lines) {
        if (isChosen(line, query)) {
            rows.push_back({&line, textKey(line.a.title)});
        }
    }
    std::ranges::stable_sort(rows, [&](const Sorted &a, const Sorted &b) {
        const int order = compared(a, b, query.column);
        return order != 0 ? (query.descending ? order > 0 : order < 0) : a.title < b.title;
    });
    Keys keys;
    keys.reserve(rows.size());
    for (const Sorted &row : rows) {
        keys.push_back(row.line->key());
    }
    return keys;
}

qsizetype DuplicateReading::count(DuplicateLevel level) const
{
    return std::ranges::count(lines, level, &DuplicateLine::level);
}
} // namespace kuramori
