// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pairtablemodel.h"

#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "models/tables/bookwords.h"
#include "models/tables/words.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString unknownText()
{
    return QStringLiteral("–");
}

QString joined(const QStringList &texts)
{
    return texts.join(QLatin1String(", "));
}

QString abridgedText(const std::optional<bool> &abridged)
{
    return !abridged ? QString() : *abridged ? PairTableModel::tr("yes") : PairTableModel::tr("no");
}

QString bitRateText(const LibraryItem &item)
{
    constexpr int bitsOfByte = 8;
    const qint64 rate = item.runtime.count() > 0 ? item.size * bitsOfByte / item.runtime.count() : 0;
    return rate > 0 ? PairTableModel::tr("%1 kbit/s").arg(QLocale().toString(rate)) : QString();
}

struct Side
{
    LibraryItem item;
    QString path;
    bool isThere = false; ///< the item
};

Side sideOf(ReadTx &tx, ItemId id)
{
    Side side;
    if (const auto item = id.isValid() ? ItemRows(tx).item(id) : std::nullopt) {
        const auto root = LibraryRows(tx).root(item->root);
        side.item = *item;
        side.path = shownPath(root ? root->path + '/' + item->path : item->path);
        side.isThere = true;
    }
    return side;
}

/// Rows of the table, one after the other.
class Facts
{
public:
    Facts(const Side &a, const Side &b)
        : m_a(a)
        , m_b(b)
    { }
    /// \a weighed: 0 to 1. Without it equal texts agree.
    template <class Text>
    void add(const QString &name, Text text, const std::optional<double> &weighed = {})
    {
        PairFact fact{int(m_facts.size()), name, text(m_a), text(m_b), Agreement::Unknown, {}};
        if (!fact.first.isEmpty() && !fact.second.isEmpty()) {
            const bool isSame = weighed ? *weighed >= likeEnough : fact.first == fact.second;
            fact.agreement = isSame ? Agreement::Same : Agreement::Differs;
            fact.likeness = weighed ? QLocale().toString(*weighed * 100, 'f', 0) + QLatin1String(" %") : QString();
        }
        m_facts.append(fact);
    }
    QList<PairFact> take() { return std::move(m_facts); }

private:
    static constexpr double likeEnough = 0.9; // as of MatchVerdict::Same

    const Side &m_a;
    const Side &m_b;
    QList<PairFact> m_facts;
};

QString runtimeText(const LibraryItem &item)
{
    return item.runtime.count() == 0 ? QString()
                                     : durationText(std::chrono::duration_cast<std::chrono::seconds>(item.runtime));
}

QString stateText(const LibraryItem &item)
{
    return item.missingSince ? PairTableModel::tr("missing") : PairTableModel::tr("here");
}

void addBook(Facts &facts, const BookMatch &match)
{
    const bool isWeighed = match.ground == MatchGround::Likeness;
    const auto when = [isWeighed](const std::optional<double> &figure) { return isWeighed ? figure : std::nullopt; };
    facts.add(
        PairTableModel::tr("Title"), [](const Side &side) { return side.item.facts.facts.title; }, when(match.title));
    facts.add(PairTableModel::tr("Subtitle"), [](const Side &side) { return side.item.facts.facts.subtitle; });
    facts.add(
        PairTableModel::tr("Authors"), [](const Side &side) { return joined(side.item.facts.facts.authors); },
        when(match.author));
    facts.add(PairTableModel::tr("Series"), [](const Side &side) { return seriesText(side.item.facts.facts.series); });
    facts.add(
        PairTableModel::tr("Year"),
        [](const Side &side) {
            const auto year = side.item.facts.facts.year;
            return year ? QString::number(*year) : QString();
        },
        when(match.year));
    facts.add(PairTableModel::tr("Narrators"),
              [](const Side &side) { return joined(side.item.facts.recording.narrators); });
    facts.add(PairTableModel::tr("Abridged"),
              [](const Side &side) { return abridgedText(side.item.facts.recording.abridged); });
    facts.add(PairTableModel::tr("Language"), [](const Side &side) { return side.item.facts.recording.language; });
    facts.add(PairTableModel::tr("ASIN"), [](const Side &side) { return side.item.facts.facts.identifiers.asin; });
    facts.add(PairTableModel::tr("ISBN"), [](const Side &side) { return side.item.facts.facts.identifiers.isbn13; });
    facts.add(PairTableModel::tr("Hardcover"),
              [](const Side &side) { return side.item.facts.facts.identifiers.hardcover; });
    facts.add(PairTableModel::tr("Publisher"), [](const Side &side) { return side.item.facts.publisher; });
    facts.add(
        PairTableModel::tr("Length"), [](const Side &side) { return runtimeText(side.item); }, when(match.runtime));
}

void addFiles(Facts &facts)
{
    facts.add(PairTableModel::tr("Size"), [](const Side &side) {
        return side.isThere ? QLocale().formattedDataSize(side.item.size, 1) : QString();
    });
    facts.add(PairTableModel::tr("Files"),
              [](const Side &side) { return side.isThere ? QLocale().toString(side.item.audioFiles) : QString(); });
    facts.add(PairTableModel::tr("Format"), [](const Side &side) { return side.item.format; });
    facts.add(PairTableModel::tr("Bit rate"), [](const Side &side) { return bitRateText(side.item); });
    facts.add(PairTableModel::tr("State"),
              [](const Side &side) { return side.isThere ? stateText(side.item) : QString(); });
    facts.add(PairTableModel::tr("Path"), [](const Side &side) { return side.path; });
}
} // namespace

QList<PairFact> pairFacts(ReadTx &tx, ItemId a, ItemId b)
{
    const Side first = sideOf(tx, a);
    const Side second = sideOf(tx, b);
    if (!first.isThere) {
        return {};
    }
    Facts facts(first, second);
    addBook(facts, matchBooks(first.item.facts.facts, second.item.facts.facts));
    addFiles(facts);
    QList<PairFact> known = facts.take();
    known.removeIf([](const PairFact &fact) { return fact.first.isEmpty() && fact.second.isEmpty(); });
    return known;
}

PairTableModel::PairTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Books, pause)
{
    using Answer = std::pair<std::pair<ItemId, ItemId>, QList<PairFact>>;
    const auto question = [this] {
        return [pair = m_pair](ReadTx &tx) { return Answer(pair, pairFacts(tx, pair.first, pair.second)); };
    };
    m_refresher.watch(question, [this](Result<Answer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
        } else if (answer->first == m_pair) { // else the person is already at the next one
            update(std::move(answer->second));
        }
    });
}

void PairTableModel::setPair(ItemId a, ItemId b)
{
    const std::pair pair(a, b);
    if (std::exchange(m_pair, pair) != pair) {
        m_refresher.refreshNow();
    }
}

QVariant PairTableModel::cell(int row, PairColumn column, int role) const
{
    const PairFact &fact = at(row);
    if (role == KeyRole) {
        return fact.key();
    }
    if (role == AgreementRole) {
        return int(fact.agreement);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case PairColumn::Fact:
        return fact.name;
    case PairColumn::First:
        return fact.first.isEmpty() ? unknownText() : fact.first;
    case PairColumn::Second:
        return fact.second.isEmpty() ? unknownText() : fact.second;
    case PairColumn::Agreement: {
        const QString word = fact.agreement == Agreement::Unknown ? unknownText()
            : fact.agreement == Agreement::Same                   ? tr("same")
                                                                  : tr("differs");
        return fact.likeness.isEmpty() ? word : QStringLiteral("%1, %2").arg(word, fact.likeness);
    }
    case PairColumn::Count:
        break;
    }
    return {};
}

QString PairTableModel::title(PairColumn column) const
{
    switch (column) {
    case PairColumn::Fact:
        return tr("Fact");
    case PairColumn::First:
        return tr("First");
    case PairColumn::Second:
        return tr("Second");
    case PairColumn::Agreement:
        return tr("Agreement");
    case PairColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
