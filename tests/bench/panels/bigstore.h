// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
class Store;

/// Fills an empty SQLite store with invented works, numbered from 1, that look like Jikan's in shape and size.
void fillWorks(Store &store, int works);
/// Adds invented audiobooks, numbered from 1, to a store without any: each of one file with chapters, a cover and
/// assertions, 20 by an author and 5 in a series. The covers of the first `covers` lie in `folder`, all one
/// picture.
void fillBooks(Store &store, int books, const QString &folder, int covers);
/// Adds a top list a day with the first `works` works, on as many days, the last of them yesterday.
void fillSnapshots(Store &store, int works, int days);
/// As a crawl does a page: the figures of 25 works move, and one work is new. `page` counts from 1.
void crawlPage(Store &store, int page);
} // namespace kuramori
