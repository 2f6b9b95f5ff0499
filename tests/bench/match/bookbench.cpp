// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"
#include "models/domain/bookindex.h"
#include "tests/bench/match/parts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kuramori
{
namespace
{
struct Labelled
{
    AskedBook book;
    BookRecord record;
    int work = 0;
    QString recording;
    bool isAbsent = false;
};

BookProvider providerOf(const QString &name)
{
    const QStringList names{QStringLiteral("hardcover"), QStringLiteral("audnexus"), QStringLiteral("itunes"),
                            QStringLiteral("openlibrary")};
    return static_cast<BookProvider>(names.indexOf(name));
}

QStringList texts(const QJsonValue &list)
{
    QStringList kept;
    const QJsonArray array = list.toArray();
    for (const QJsonValueConstRef text : array) {
        kept.append(text.toString());
    }
    return kept;
}

BookFacts factsOf(const QJsonObject &line)
{
    BookFacts facts;
    facts.title = line[QLatin1String("title")].toString();
    facts.subtitle = line[QLatin1String("subtitle")].toString();
    facts.authors = texts(line[QLatin1String("authors")]);
    const QJsonArray series = line[QLatin1String("series")].toArray();
    for (const QJsonValueConstRef entry : series) {
        facts.series.append({entry.toArray().at(0).toString(), seriesPosition(entry.toArray().at(1).toString())});
    }
    if (const QJsonValue runtime = line[QLatin1String("runtime")]; runtime.isDouble()) {
        facts.runtime = runtime.toInteger();
    }
    if (const QJsonValue year = line[QLatin1String("year")]; year.isDouble()) {
        facts.year = year.toInt();
    }
    facts.identifiers.asin = line[QLatin1String("asin")].toString();
    return facts;
}

Labelled labelled(const QJsonObject &line)
{
    Labelled one;
    one.work = line[QLatin1String("work")].toInt();
    one.recording = line[QLatin1String("recording")].toString();
    one.isAbsent = line[QLatin1String("is_absent")].toBool();
    one.book.facts = factsOf(line);
    one.book.recording.narrators = texts(line[QLatin1String("narrators")]);
    one.book.recording.runtime = one.book.facts.runtime;
    if (const QJsonValue abridged = line[QLatin1String("abridged")]; abridged.isBool()) {
        one.book.recording.abridged = abridged.toBool();
    }
    one.record.provider = providerOf(line[QLatin1String("provider")].toString());
    one.record.id = line[QLatin1String("id")].toString();
    one.record.facts = one.book.facts;
    one.record.recording = one.book.recording;
    one.record.format = line[QLatin1String("format")] == QLatin1String("print") ? BookFormat::Print : BookFormat::Audio;
    return one;
}

std::vector<Labelled> linesOf(const QString &path)
{
    std::vector<Labelled> lines;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            lines.push_back(labelled(QJsonDocument::fromJson(file.readLine()).object()));
        }
    }
    return lines;
}

struct Counts
{
    int asked = 0; ///< books of which there is a record
    int top = 0; ///< the first candidate is of the work
    int automatic = 0;
    int review = 0;
    int wrongAutomatic = 0; ///< of the absent, too
    int recordings = 0; ///< said to be the same
    int wrongRecordings = 0;
};

void tell(const char *what, const Labelled &book, const std::vector<Labelled> &records, const BookAnswer &answer)
{
    std::fprintf(stderr, "%s: %s [%s] work %d\n", what, qPrintable(book.book.facts.title),
                 qPrintable(book.book.facts.authors.join(u'|')), book.work);
    for (const BookCandidate &one : answer.best) {
        const Labelled &record = records.at(size_t(one.record));
        std::fprintf(stderr, "    %.3f title %.2f rung %d: %s [%s] work %d\n", one.match.score, one.match.title,
                     int(one.rung), qPrintable(record.book.facts.title),
                     qPrintable(record.book.facts.authors.join(u'|')), record.work);
    }
}

void count(const Labelled &book, const std::vector<Labelled> &records, const BookAnswer &answer, Counts *counts)
{
    const Labelled *first = answer.best.isEmpty() ? nullptr : &records.at(size_t(answer.best.constFirst().record));
    const bool isRight = first != nullptr && first->work == book.work;
    counts->asked += book.isAbsent ? 0 : 1;
    counts->top += !book.isAbsent && isRight ? 1 : 0;
    counts->review += answer.decision == MatchDecision::Review ? 1 : 0;
    if (!book.isAbsent && !isRight) {
        tell("not first", book, records, answer);
    }
    if (answer.decision != MatchDecision::Automatic) {
        return;
    }
    ++counts->automatic;
    counts->wrongAutomatic += isRight ? 0 : 1;
    if (!isRight) {
        tell("WRONG", book, records, answer);
    }
    if (answer.isRecordingKnown()) {
        ++counts->recordings;
        counts->wrongRecordings += first != nullptr && first->recording == book.recording ? 0 : 1;
    }
}
} // namespace

int benchBooks(const QString &folder, Clock &clock)
{
    const std::vector<Labelled> labelledRecords = linesOf(QDir(folder).filePath(QStringLiteral("records.jsonl")));
    const std::vector<Labelled> books = linesOf(QDir(folder).filePath(QStringLiteral("books.jsonl")));
    std::vector<BookRecord> records;
    records.reserve(labelledRecords.size());
    for (const Labelled &one : labelledRecords) {
        records.push_back(one.record);
    }
    const SteadyTime begun = clock.steady();
    const BookIndex index(std::move(records));
    const SteadyTime built = clock.steady();
    std::vector<BookAnswer> answers;
    answers.reserve(books.size());
    for (const Labelled &book : books) {
        answers.push_back(index.answer(book.book));
    }
    const SteadyTime done = clock.steady();
    Counts counts;
    for (size_t at = 0; at < books.size(); ++at) {
        count(books.at(at), labelledRecords, answers.at(at), &counts);
    }
    const auto seconds = [](auto time) { return std::chrono::duration<double>(time).count(); };
    std::printf("{\"records\": %zu, \"books\": %zu, \"build\": %.4f, \"ask\": %.4f, \"asked\": %d, \"top\": %d, "
                "\"automatic\": %d, \"review\": %d, \"wrong_automatic\": %d, \"recordings\": %d, "
                "\"wrong_recordings\": %d}\n",
                labelledRecords.size(), books.size(), seconds(built - begun), seconds(done - built), counts.asked,
                counts.top, counts.automatic, counts.review, counts.wrongAutomatic, counts.recordings,
                counts.wrongRecordings);
    return books.empty() || labelledRecords.empty() ? 1 : 0;
}
} // namespace kuramori
