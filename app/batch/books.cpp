// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/drifts.h"
#include "app/batch/jobverb.h"
#include "app/batch/saying.h"
#include "app/batch/sidecars.h"
#include "app/batch/verbs.h"
#include "models/domain/recordlink.h"
#include "models/jobs/enrichspec.h"
#include "models/jobs/fetchspec.h"
#include "models/store/recordtable.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Books)
};

QList<ItemId> itemsOf(WriteTx &tx, const QString &book)
{
    QList<ItemId> items = itemsOfBook(tx, WorkId(numberOf(book)));
    if (items.isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("There is no book %1. `query books` lists them.").arg(book));
    }
    return items;
}

QList<ItemId> itemsOfAll(WriteTx &tx, const QStringList &books)
{
    QList<ItemId> items;
    for (const QString &book : books) {
        items += itemsOf(tx, book);
    }
    return items;
}

QList<ItemId> itemsNamed(ReadTx &tx, const QStringList &words)
{
    QList<ItemId> items;
    for (const QString &word : words) {
        const ItemId item(numberOf(word));
        if (!bookOfItem(tx, item).isValid()) {
            stopWith(ErrorKind::Usage, Words::tr("There is no item %1. `query items` lists them.").arg(word));
        }
        items.append(item);
    }
    return items;
}

template <OverrideKind kind>
ActId relateBooks(WriteTx &tx, const QStringList &books)
{
    return Overruling(tx).relate(kind, itemsOfAll(tx, books.mid(1)), itemsOf(tx, books.constFirst()));
}

template <OverrideKind kind>
ActId relateItems(WriteTx &tx, const QStringList &words)
{
    const QList<ItemId> items = itemsNamed(tx, words);
    return Overruling(tx).relate(kind, items.mid(1), {items.constFirst()});
}

ActId split(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).split(itemsNamed(tx, words));
}

ActId pin(WriteTx &tx, const QStringList &books)
{
    return Overruling(tx).pin(itemsOfAll(tx, books));
}

ActId ignore(WriteTx &tx, const QStringList &books)
{
    return Overruling(tx).ignore(itemsOfAll(tx, books));
}

ActId ignorePair(WriteTx &tx, const QStringList &words)
{
    const QList<ItemId> items = itemsNamed(tx, words);
    return Overruling(tx).ignorePair(items.at(0), items.at(1));
}

ItemId itemNamed(ReadTx &tx, const QString &word)
{
    return itemsNamed(tx, {word}).constFirst();
}

/// PROVIDER ID [REGION], as `query records` shows them.
RecordKey recordNamed(const QStringList &words)
{
    const std::optional<RecordKey> key = recordKeyFrom(words.join(u' '));
    if (!key) {
        stopWith(ErrorKind::Usage,
                 Words::tr("\"%1\" names no record. `query records` lists them.").arg(words.join(u' ')));
    }
    return *key;
}

ActId chooseRecord(WriteTx &tx, const QStringList &words)
{
    const ItemId item = itemNamed(tx, words.constFirst());
    const RecordKey key = recordNamed(words.mid(1));
    const std::optional<KnownRecord> known = RecordRows(tx).record(key);
    if (!known) {
        stopWith(ErrorKind::Usage, Words::tr("No provider has told of %1 yet.").arg(recordKeyText(key)));
    }
    RecordTable(tx).bring(item, known->id);
    return Overruling(tx).chooseRecord(item, key);
}

ActId refuseRecord(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).refuseRecords(itemNamed(tx, words.constFirst()), {recordNamed(words.mid(1))});
}

ActId refuseAllRecords(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).refuseAllRecords(itemNamed(tx, words.constFirst()));
}

ActId hold(WriteTx &tx, const QStringList &words)
{
    const ItemId item = itemNamed(tx, words.constFirst());
    const std::optional<BookField> field = bookFieldFrom(words.at(1));
    if (!field) {
        QStringList names;
        for (const BookField each : bookFields) {
            names.append(bookFieldName(each));
        }
        stopWith(ErrorKind::Usage,
                 Words::tr("\"%1\" is no field; there are: %2.").arg(words.at(1), names.join(QLatin1String(", "))));
    }
    HeldField held{*field, {}};
    const QStringList values = words.mid(2);
    for (const QString &value : values) {
        held.values.append(heldValueFrom(*field, value));
    }
    return Overruling(tx).hold(item, {held});
}

/// search-as ITEM TITLE [AUTHOR…]
ActId searchAs(WriteTx &tx, const QStringList &words)
{
    return Overruling(tx).searchAs({itemNamed(tx, words.at(0))}, {words.at(1).simplified(), words.mid(2)});
}

constexpr std::array driftOptions{
    OptionSpec{"accept", "FIELD",
               QT_TRANSLATE_NOOP("CommandLine", "with drift: what others say of this field holds; \"all\" of each")},
    OptionSpec{"keep", "FIELD",
               QT_TRANSLATE_NOOP("CommandLine", "with drift: this field stays as it is; \"all\" of each")},
};

constexpr auto options = [] {
    std::array<OptionSpec, driftOptions.size() + sideCarOptions.size()> all{};
    std::ranges::copy(driftOptions, all.begin());
    std::ranges::copy(sideCarOptions, all.begin() + driftOptions.size());
    return all;
}();

constexpr std::array sayings{
    Saying{"same", 2, anyNumberOfWords, relateBooks<OverrideKind::SameWork>},
    Saying{"other", 2, anyNumberOfWords, relateBooks<OverrideKind::OtherWork>},
    Saying{"same-recording", 2, anyNumberOfWords, relateItems<OverrideKind::SameEdition>},
    Saying{"other-recording", 2, anyNumberOfWords, relateItems<OverrideKind::OtherEdition>},
    Saying{"split", 1, anyNumberOfWords, split},
    Saying{"pin", 1, anyNumberOfWords, pin},
    Saying{"ignore", 1, anyNumberOfWords, ignore},
    Saying{"ignore-pair", 2, 2, ignorePair},
    Saying{"record", 3, 4, chooseRecord},
    Saying{"not-record", 3, 4, refuseRecord},
    Saying{"no-record", 1, 1, refuseAllRecords},
    Saying{"hold", 2, anyNumberOfWords, hold},
    Saying{"search-as", 2, anyNumberOfWords, searchAs},
};

bool isOfSideCars(const CommandLine &line)
{
    const QString word = line.words().value(0);
    return word == QLatin1String("sidecar") || word == QLatin1String("undo-sidecar");
}

/// Options and dry runs are of side-cars alone; of what a person says, they would be lost.
bool hasSideCarOptions(const CommandLine &line)
{
    return line.has("dry-run")
        || std::ranges::any_of(sideCarOptions, [&line](const OptionSpec &option) { return line.has(option.name); });
}

Result<ExitCode> runSideCars(VerbRun &run)
{
    const QStringList words = run.line.words();
    if (words.constFirst() == QLatin1String("sidecar")) {
        return writeSideCars(run, words.mid(1));
    }
    if (words.size() > 2) {
        return fail(ErrorKind::Usage, Words::tr("Write books undo-sidecar [RUN]."));
    }
    return undoSideCars(run, words.value(1));
}

bool isOfDrift(const CommandLine &line)
{
    return line.words().value(0) == QLatin1String("drift");
}

bool isOfRecord(const CommandLine &line)
{
    return line.words().value(0) == QLatin1String("record");
}

bool isOfSearch(const CommandLine &line)
{
    return line.words().value(0) == QLatin1String("search-as");
}

/// Says it, and asks at once.
Result<ExitCode> search(VerbRun &run, const QString &usage)
{
    Result<ExitCode> said = runSaying(run, sayings, usage);
    if (!said || *said != ExitCode::Done) {
        return said;
    }
    const QStringList words = run.line.words();
    const SearchWords typed{words.at(2).simplified(), words.mid(3)};
    return runJobs(run, {enrichSpec({{ItemId(numberOf(words.at(1)))}, false, false, searchText(typed)})},
                   enrichColumns());
}

/// Nobody has told of this record yet, so that its provider is to be asked first. Nothing: it is kept.
std::optional<FetchOrder> recordToFetch(ReadTx &tx, const QStringList &words)
{
    const ItemId item = itemNamed(tx, words.at(1));
    const QString text = words.mid(2).join(u' ');
    if (const auto key = recordKeyFrom(text); key && RecordRows(tx).record(*key)) {
        return std::nullopt;
    }
    return FetchOrder{item, need(recordLink(text))};
}

Result<ExitCode> run(VerbRun &run)
{
    const QStringList words = run.line.words();
    if (isOfDrift(run.line)) {
        return runDrifts(run);
    }
    if (run.line.has("accept") || run.line.has("keep")) {
        return fail(ErrorKind::Usage, Words::tr("--accept and --keep are of `books drift`."));
    }
    if (isOfSideCars(run.line)) {
        return runSideCars(run);
    }
    if (hasSideCarOptions(run.line)) {
        return fail(
            ErrorKind::Usage,
            Words::tr("--all, --format and --replace belong to books sidecar, --dry-run to that and to books drift."));
    }
    if (isOfRecord(run.line) && words.size() >= 3 && words.size() <= 5) {
        const auto order = run.house.store().read([&](ReadTx &tx) { return recordToFetch(tx, words); });
        if (!order) {
            return fail(order.error());
        }
        if (*order) {
            return runJobs(run, {fetchSpec(**order)}, fetchColumns());
        }
    }
    const QString usage = Words::tr(
        "Write books same BOOK BOOK…, other BOOK BOOK…, pin BOOK… or ignore BOOK…; or books "
        "same-recording ITEM ITEM…, other-recording ITEM ITEM…, split ITEM…, ignore-pair "
        "ITEM ITEM, record ITEM PROVIDER ID [REGION] or record ITEM LINK, not-record ITEM PROVIDER ID [REGION], "
        "no-record ITEM, search-as ITEM TITLE [AUTHOR…] or hold ITEM FIELD [VALUE…]; or drift [BOOK…] [--accept FIELD "
        "| --keep FIELD]; or books "
        "sidecar BOOK… (or --all) or undo-sidecar [RUN].");
    return isOfSearch(run.line) ? search(run, usage) : runSaying(run, sayings, usage);
}

Need needOfBooks(const CommandLine &line)
{
    if (isOfDrift(line) && (line.has("dry-run") || (!line.has("accept") && !line.has("keep")))) {
        return Need::Reading;
    }
    return isOfRecord(line) || isOfSearch(line) || isOfSideCars(line) ? Need::Working : Need::Writing;
}
} // namespace

const Verb booksVerb{
    .name = "books",
    .arguments
    = "same|other BOOK BOOK… | pin|ignore BOOK… | same-recording|other-recording ITEM ITEM… "
      "| split ITEM… | ignore-pair ITEM ITEM | record ITEM LINK | record|not-record ITEM PROVIDER ID [REGION] "
      "| no-record ITEM | search-as ITEM TITLE [AUTHOR…] | hold ITEM FIELD [VALUE…] | drift [BOOK…] [--accept FIELD | "
      "--keep FIELD] "
      "| sidecar BOOK… | undo-sidecar [RUN]",
    .mostWords = anyNumberOfWords,
    .summary = QT_TRANSLATE_NOOP("CommandLine", "say which books and recordings are the same; write side-cars"),
    .options = options,
    .canDryRun = true,
    .canSample = false,
    .need = needOfBooks,
    .run = run};
} // namespace kuramori
