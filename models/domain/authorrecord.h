// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookrecord.h"

namespace kuramori
{
/// What a provider says of an author. All text is foreign, trimmed, without markup; what it leaves out is empty.
struct AuthorRecord
{
    BookProvider provider = BookProvider::Audnexus;
    QString id; ///< the provider's own
    QString name; ///< given name first
    QString description;
    QStringList genres;
    QUrl image;
    QString region;
};
} // namespace kuramori
