// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/jobs/animespec.h"
#include "tests/workers/metadata/simulatedproviders.h"

namespace kuramori
{
/// Base of tests of the job about anime: a store, the simulated AniList, and short words for what such tests do most.
class AnimeDesk
{
public:
    struct End
    {
        Result<void> result;
        QJsonObject output;
        qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(); }
    };

    /// As MyAnimeList has an anime of the simulator's story.
    static Anime animeOf(qint64 malId, const char *title, const char *type, PartialDate from, int episodes = 12);
    bool start() { return m_services.start(); } ///< before all tests
    void furnish(); ///< before each
    void begin(const QStringList &settings = {}); ///< another store from here on
    void put(const QList<Anime> &anime);
    void follow(qint64 malId);
    /// The job, from claim to completion.
    End ask(const AnimeOrder &order = {});
    QString rows(std::string_view sql); ///< the first column, joined
    void fault(const QByteArray &json);
    int asked() { return m_services.asked(QStringLiteral("/anilist/")); }

protected:
    SimulatedProviders m_services;
    std::unique_ptr<ProviderRig> m_rig;
};
} // namespace kuramori
