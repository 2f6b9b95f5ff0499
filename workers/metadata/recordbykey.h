// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordchoice.h"
#include "workers/metadata/providers.h"

namespace kuramori
{
/// The record that a person named, with its chapters where it is Audnexus'. NotFound and the like as the provider says.
/// In place of its own id Open Library may be given an ISBN, and Hardcover the name in its address, "slug/dune"; the
/// record says then which id it is. Of Audible's shops that of the key is asked first, or any where it names none.
ProviderAnswer<BookRecord> recordByKey(const Providers &providers, const RecordKey &key, const ShopLanguages &languages,
                                       const Asking &asking);
} // namespace kuramori
