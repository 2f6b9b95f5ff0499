// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/integrityreport.h"

#include "models/figures/csv.h"
#include "models/figures/pagetemplate.h"
#include "models/store/checktable.h"
#include "models/store/queryview.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QStringList columns{QStringLiteral("verdict"),    QStringLiteral("root"),  QStringLiteral("path"),
                          QStringLiteral("size"),       QStringLiteral("tier"),  QStringLiteral("breaks_at_ms"),
                          QStringLiteral("checked_at"), QStringLiteral("stale"), QStringLiteral("what")};

constexpr std::array worstFirst{FileVerdict::Damaged, FileVerdict::Suspect, FileVerdict::Unknown};

/// What was found, each a sentence.
QStringList sentencesOf(const QJsonObject &row)
{
    QStringList sentences;
    const CheckFindings findings = checkFindingsFrom(row.value(QLatin1String("findings")).toArray());
    for (const CheckFinding &finding : findings) {
        if (finding.weight != CheckWeight::Note) {
            sentences.append(checkSentence(finding));
        }
    }
    return sentences;
}

QJsonArray rowsOf(ReadTx &tx, FileVerdict verdict)
{
    QJsonArray rows;
    const QString condition = QStringLiteral("verdict=%1").arg(fileVerdictName(verdict));
    need(QueryView::prepare({QStringLiteral("checks"), {condition}, QStringLiteral("path"), std::nullopt}))
        .each(tx, [&](const QJsonObject &row) { rows.append(row); });
    return rows;
}

/// For people.
QJsonObject inWords(QJsonObject row)
{
    const FileVerdict verdict
        = fileVerdictFrom(row.value(QLatin1String("verdict")).toString()).value_or(FileVerdict::Unknown);
    const QJsonValue breaks = row.value(QLatin1String("breaks_at_ms"));
    row.insert(QStringLiteral("verdict"), fileVerdictWord(verdict));
    row.insert(QStringLiteral("what"), sentencesOf(row).join(u' '));
    row.insert(QStringLiteral("at"),
               breaks.isDouble() ? clockText(std::chrono::milliseconds(breaks.toInteger())) : QString());
    row.insert(QStringLiteral("note"),
               row.value(QLatin1String("stale")).toBool() ? Words::tr("has changed since") : QString());
    return row;
}

QJsonObject labels()
{
    return {{QStringLiteral("title"), Words::tr("Integrity of audio files")},
            {QStringLiteral("checked"), Words::tr("Checked")},
            {QStringLiteral("never"), Words::tr("Never checked")},
            {QStringLiteral("sound"), Words::tr("Sound")},
            {QStringLiteral("suspect"), Words::tr("Suspect")},
            {QStringLiteral("damaged"), Words::tr("Damaged")},
            {QStringLiteral("unknown"), Words::tr("Unknown")},
            {QStringLiteral("verdict"), Words::tr("Verdict")},
            {QStringLiteral("file"), Words::tr("File")},
            {QStringLiteral("what"), Words::tr("What was found")},
            {QStringLiteral("at"), Words::tr("Breaks at")},
            {QStringLiteral("when"), Words::tr("Checked at")},
            {QStringLiteral("nothing"), Words::tr("All that was checked is sound.")}};
}
} // namespace

QJsonObject readIntegrity(ReadTx &tx)
{
    QJsonObject counts{{QStringLiteral("checked"), tx.number("SELECT count(*) FROM file_checks")},
                       {QStringLiteral("never"),
                        tx.number("SELECT count(*) FROM files f WHERE f.kind = 'audio' AND f.missing_since IS NULL "
                                  "AND NOT EXISTS (SELECT 1 FROM file_checks c WHERE c.file_id = f.id)")}};
    for (const FileVerdict verdict : fileVerdicts) {
        counts.insert(fileVerdictName(verdict),
                      tx.number("SELECT count(*) FROM file_checks WHERE verdict = $1", fileVerdictName(verdict)));
    }
    QJsonArray files;
    for (const FileVerdict verdict : worstFirst) {
        const QJsonArray rows = rowsOf(tx, verdict);
        for (const QJsonValueConstRef row : rows) {
            files.append(row);
        }
    }
    return {{QStringLiteral("as_of"), toIso(tx.now())},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("files"), files}};
}

QByteArray integrityCsv(const QJsonObject &integrity)
{
    QByteArray csv = columns.join(u',').toUtf8() + "\r\n";
    const QJsonArray files = integrity.value(QLatin1String("files")).toArray();
    for (const QJsonValueConstRef file : files) {
        QJsonObject row = file.toObject();
        row.insert(QStringLiteral("what"), sentencesOf(row).join(u' '));
        row.insert(QStringLiteral("stale"), row.value(QLatin1String("stale")).toBool() ? 1 : 0);
        csv += csvLine(row, columns);
    }
    return csv;
}

QByteArray integrityHtml(const QJsonObject &integrity)
{
    QFile page(QStringLiteral(":/templates/integrity.html"));
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    QJsonArray files;
    const QJsonArray rows = integrity.value(QLatin1String("files")).toArray();
    for (const QJsonValueConstRef row : rows) {
        files.append(inWords(row.toObject()));
    }
    QJsonObject data = integrity;
    data.insert(QStringLiteral("files"), files);
    data.insert(QStringLiteral("labels"), labels());
    return fillTemplate(QString::fromUtf8(page.readAll()), data).toUtf8();
}
} // namespace kuramori
