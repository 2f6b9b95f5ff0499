// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/casecheck.h"

#include "app/assembly/house.h"
#include "app/output/textgrid.h"
#include "models/store/labelledcases.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <map>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnrichVerb)
};

using Counts = std::array<qint64, caseVerdicts.size()>; // by CaseVerdict

QString verdictWord(CaseVerdict verdict)
{
    switch (verdict) {
    case CaseVerdict::Agrees:
        return Words::tr("as the person says");
    case CaseVerdict::Open:
        return Words::tr("left to a person");
    case CaseVerdict::Contradicts:
        return Words::tr("other than the person says");
    }
    return {};
}

QString kindWord(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Record:
        return Words::tr("record");
    case CaseKind::Search:
        return Words::tr("search");
    case CaseKind::Work:
        return Words::tr("book");
    case CaseKind::Recording:
        return Words::tr("recording");
    case CaseKind::Field:
        return Words::tr("field");
    case CaseKind::Series:
        return Words::tr("series");
    case CaseKind::Anime:
        return Words::tr("anime");
    }
    return {};
}

QJsonObject toJson(const LabelledCase &one)
{
    QJsonObject fields{{QStringLiteral("kind"), caseKindName(one.kind)},
                       {QStringLiteral("subject"), one.subject},
                       {QStringLiteral("name"), one.name},
                       {QStringLiteral("verdict"), caseVerdictName(one.verdict)},
                       {QStringLiteral("said"), one.said},
                       {QStringLiteral("rules"), one.byRules}};
    if (one.isOfItem()) {
        fields.insert(QStringLiteral("item"), one.subject.toLongLong());
        fields.insert(QStringLiteral("path"), one.name);
    }
    return fields;
}

QJsonObject toJson(const Counts &counts)
{
    QJsonObject object;
    for (const CaseVerdict verdict : caseVerdicts) {
        object.insert(caseVerdictName(verdict), counts.at(size_t(verdict)));
    }
    return object;
}

void tellCases(Output &output, const QList<LabelledCase> &cases)
{
    TextGrid grid(
        {Words::tr("kind"), Words::tr("what"), Words::tr("the rules"), Words::tr("said"), Words::tr("by the rules")});
    for (const LabelledCase &one : cases) {
        output.event(QStringLiteral("case"), toJson(one));
        grid.add({kindWord(one.kind), one.name, verdictWord(one.verdict), one.said, one.byRules});
    }
    if (!grid.isEmpty() && !output.isJson()) {
        output.grid(grid);
    }
}

void tellCounts(Output &output, const std::map<CaseKind, Counts> &kinds)
{
    QStringList head{Words::tr("kind")};
    head.reserve(qsizetype(caseVerdicts.size()) + 1);
    for (const CaseVerdict verdict : caseVerdicts) {
        head.append(verdictWord(verdict));
    }
    TextGrid grid(head);
    for (const auto &[kind, counts] : kinds) {
        QStringList cells{kindWord(kind)};
        cells.reserve(qsizetype(counts.size()) + 1);
        for (const qint64 count : counts) {
            cells.append(QLocale().toString(count));
        }
        grid.add(cells);
    }
    if (!grid.isEmpty()) {
        output.grid(grid);
    } else {
        output.line(Words::tr("Nobody has corrected anything yet."));
    }
}
} // namespace

Result<ExitCode> checkCases(VerbRun &run)
{
    const auto cases = run.house.store().read([](ReadTx &tx) { return labelledCases(tx); });
    if (!cases) {
        return fail(cases.error());
    }
    Counts all{};
    std::map<CaseKind, Counts> kinds;
    for (const LabelledCase &one : *cases) {
        ++all.at(size_t(one.verdict));
        ++kinds[one.kind].at(size_t(one.verdict));
    }
    tellCases(run.output, *cases);
    if (!run.output.isJson()) {
        tellCounts(run.output, kinds);
    }
    QJsonObject byKind;
    for (const auto &[kind, counts] : kinds) {
        byKind.insert(caseKindName(kind), toJson(counts));
    }
    run.summary.counts = toJson(all);
    run.summary.more.insert(QStringLiteral("kinds"), byKind);
    return all.at(size_t(CaseVerdict::Contradicts)) == 0 ? ExitCode::Done : ExitCode::Failed;
}
} // namespace kuramori
