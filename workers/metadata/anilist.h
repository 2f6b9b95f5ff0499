// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/metadata/anilistanswer.h"
#include "workers/metadata/providergate.h"

namespace kuramori
{
/// AniList: anime with titles in all scripts, relations, and numbers of MyAnimeList as a bridge (protocols.md §2). No
/// key. Any thread; every call blocks. Manga are never asked for.
class AniList
{
public:
    static constexpr int perPage = 50;

    explicit AniList(const ProviderParts &parts);

    ProviderAnswer<AniListAnime> byMalId(qint64 malId, const Asking &asking) const;
    ProviderAnswer<AniListAnime> byId(qint64 id, const Asking &asking) const;
    /// Up to `perPage` numbers of MyAnimeList, or of its own, at once; those that it does not have are not there, and
    /// an anime with another number than was asked for is left out.
    ProviderAnswer<QList<AniListAnime>> byMalIds(const QList<qint64> &malIds, const Asking &asking) const;
    ProviderAnswer<QList<AniListAnime>> byIds(const QList<qint64> &ids, const Asking &asking) const;
    /// The best hits first, ten at most.
    ProviderAnswer<QList<AniListAnime>> search(const QString &title, const Asking &asking) const;
    /// All of a season, a request a page, without relations. It fails as a whole.
    ProviderAnswer<QList<AniListAnime>> season(const SeasonOfYear &season, const Asking &asking) const;

private:
    ProviderAnswer<AniListAnime> one(const ProviderQuestion &question, const Asking &asking) const;
    ProviderAnswer<AniListPage> page(const ProviderQuestion &question, const Asking &asking) const;
    ProviderAnswer<QList<AniListAnime>> several(const char *operation, const QByteArray &query, const char *variable,
                                                const QList<qint64> &ids, const Asking &asking) const;

    ProviderGate m_gate;
};
} // namespace kuramori
