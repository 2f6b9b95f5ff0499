// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplechecks.h"

#include "models/jobs/checkspec.h"
#include "models/store/checktable.h"
#include "models/store/scheduletable.h"
#include "tests/ui/samplehouse.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;
using R = CheckRule;
using W = CheckWeight;

/// What is wrong with some, the rest are sound.
QList<CheckFindings> faults()
{
    return {
        {{R::DecodeErrors, W::Fault, 4327s, {}, 17, QStringLiteral("invalid new backstep -1")},
         {R::Shorter, W::Fault, 68'040s, 75'960'000, 68'040'000, {}}},
        {{R::CutOff, W::Fault, 29'410s, {}, {}, {}}},
        {{R::Empty, W::Fault, {}, {}, {}, {}}},
        {{R::ChapterOrder, W::Warning, 7200s, {}, 1, {}}},
        {{R::SilentTail, W::Warning, 36'120s, {}, 2'880'000, {}}},
        {{R::RuntimeShort, W::Warning, 96'000s, 98'640'000, 96'000'000, QStringLiteral("server home")}},
        {{R::TrackGap, W::Warning, {}, 2, 3, {}}, {R::LengthEstimated, W::Note, {}, {}, {}, {}}},
        {{R::TooSmall, W::Warning, {}, 41'000'000, 28'000'000, {}}},
        {{R::Unreadable, W::Obstacle, {}, {}, {}, QStringLiteral("Input/output error")}},
    };
}

void putCheck(WriteTx &tx, FileId file, const CheckFindings &findings, CheckTier tier)
{
    const FileStamp stamp = CheckRows(tx).file(file).value().stamp;
    CheckTable(tx).put(file, {tier, verdictOf(findings), findings, stamp, {}});
}
} // namespace

void addSampleChecks(SampleHouse &house)
{
    house.write([](WriteTx &tx) {
        const QList<FileId> files
            = tx.all("SELECT id FROM files WHERE kind = 'audio' AND missing_since IS NULL ORDER BY id",
                     [](const Row &row) { return row.id<FileId>(0); });
        const QList<CheckFindings> wrong = faults();
        for (qsizetype at = 0; at < files.size() - sampleNever; ++at) {
            const bool isWrong = at % 2 == 0 && at / 2 < wrong.size();
            putCheck(tx, files.at(at), isWrong ? wrong.at(at / 2) : CheckFindings(),
                     at % 5 == 4 ? CheckTier::Header : CheckTier::Runtime);
        }
        tx.run("UPDATE files SET modified_ns = modified_ns + 1 WHERE id = $1", files.at(1));
        ScheduleSpec spec;
        spec.name = QStringLiteral("check");
        spec.kind = libraryCheckKind;
        spec.cron = QStringLiteral("30 2 * * *");
        spec.args = checkShareArgs();
        ScheduleTable(tx).put(spec);
        tx.touch(Topic::Checks | Topic::Schedules);
    });
}
} // namespace kuramori
