// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/authorrecord.h"
#include "workers/metadata/audibleregion.h"
#include "workers/metadata/providergate.h"

namespace kuramori
{
/// The chapters of one recording as the shop cuts it.
struct AudnexusChapters
{
    QString asin;
    QList<RecordChapter> chapters;
    bool areExact = false;
    std::chrono::milliseconds intro{0};
    std::chrono::milliseconds outro{0};
    std::chrono::milliseconds runtime{0}; ///< finer than the book's, which is in minutes; 0: not told
};

struct AudnexusName
{
    QString asin;
    QString name;
};

/// Audnexus, which tells what Audible's shops know by ASIN (protocols.md §5). Any thread; every call blocks.
/// What is not there in one region may be in another: ProviderWord::detail is then `elsewhere`.
class Audnexus
{
public:
    static constexpr auto elsewhere = QLatin1String("REGION_UNAVAILABLE");

    explicit Audnexus(const ProviderParts &parts);

    /// Without chapters. A text that is no ASIN fails with Usage and is not sent.
    ProviderAnswer<BookRecord> book(const QString &asin, AudibleRegion region, const Asking &asking) const;
    ProviderAnswer<AudnexusChapters> chapters(const QString &asin, AudibleRegion region, const Asking &asking) const;
    ProviderAnswer<AuthorRecord> author(const QString &asin, AudibleRegion region, const Asking &asking) const;
    /// Authors of that name; different ones may share it, none stands there twice.
    ProviderAnswer<QList<AudnexusName>> authors(const QString &name, AudibleRegion region, const Asking &asking) const;

private:
    ProviderQuestion question(const QString &path, const QString &subject, AudibleRegion region) const;

    ProviderGate m_gate;
};

/// Puts chapters and their finer runtime into the book that they are of.
void addChapters(const AudnexusChapters &chapters, BookRecord &book);

// All of them: NotFound and the like when the provider says so (in either of its two forms), BadSchema when it is
// something else. `today` tells a date from a placeholder.
Result<BookRecord> decodeAudnexusBook(const QByteArray &body, QDate today);
Result<AudnexusChapters> decodeAudnexusChapters(const QByteArray &body);
Result<AuthorRecord> decodeAudnexusAuthor(const QByteArray &body);
Result<QList<AudnexusName>> decodeAudnexusNames(const QByteArray &body); ///< a bare list
} // namespace kuramori
