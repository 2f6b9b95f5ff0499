// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/metadata/audibleregion.h"
#include "workers/metadata/providergate.h"

#include <QStringList>

namespace kuramori
{
/// The catalogue search of Audible's shops, which gives ASINs for Audnexus to tell about (protocols.md §5; no key,
/// undocumented). Any thread; every call blocks.
class AudibleCatalogue
{
public:
    explicit AudibleCatalogue(const ProviderParts &parts);

    /// The best hits first, ten at most; they are guesses until somebody has compared the books. An empty author is
    /// left out.
    ProviderAnswer<QStringList> asins(const QString &title, const QString &author, AudibleRegion region,
                                      const Asking &asking) const;

private:
    ProviderGate m_gate;
};

/// The valid ASINs of an answer, each once. NotFound when there is none.
Result<QStringList> decodeAudibleProducts(const QByteArray &body);
} // namespace kuramori
