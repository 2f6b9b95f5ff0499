// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/pagewalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageWalk)
};

constexpr int mostPages = 10'000; // a million books; beyond that the server makes them up
} // namespace

PageWalk::PageWalk(QString server, int perPage)
    : m_server(std::move(server))
    , m_perPage(perPage)
{ }

Result<void> PageWalk::add(const ServerBookPage &page)
{
    if (Result<void> checked = checkPaging(page); !checked) {
        return checked;
    }
    m_isSteady = m_isSteady && page.total && (m_listing.requests == 0 || *page.total == m_listing.total);
    m_listing.total = page.total.value_or(m_listing.total);
    ++m_listing.requests;
    take(page);
    const bool isLast = page.total && qint64(m_listing.requests) * m_perPage >= *page.total;
    m_isAtEnd = isLast || page.rows() < m_perPage;
    return {};
}

ServerListing PageWalk::listing() const
{
    ServerListing listing = m_listing;
    listing.isWhole = m_isAtEnd && m_isSteady && listing.books.size() + listing.refusals.size() == listing.total;
    return listing;
}

Result<void> PageWalk::checkPaging(const ServerBookPage &page) const
{
    if (page.rows() > m_perPage) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("%1 ignores paging: %2 books were asked for and %3 came. Update the server.")
                        .arg(m_server)
                        .arg(m_perPage)
                        .arg(page.rows()));
    }
    const bool isAllKnown = std::all_of(page.books.begin(), page.books.end(),
                                        [this](const ServerBook &book) { return m_ids.contains(book.id); });
    if (m_listing.requests > 0 && !page.books.isEmpty() && isAllKnown) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("%1 ignores paging: page %2 holds nothing but books of the pages before. Update the "
                              "server.")
                        .arg(m_server)
                        .arg(m_listing.requests + 1));
    }
    if (m_listing.requests >= mostPages) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("%1 ignores paging: it comes to no end after %2 pages.").arg(m_server).arg(mostPages));
    }
    return {};
}

void PageWalk::take(const ServerBookPage &page)
{
    for (const ServerBook &book : page.books) {
        if (!m_ids.contains(book.id)) {
            m_ids.insert(book.id);
            m_listing.books.append(book);
        }
    }
    m_listing.refusals += page.refusals;
}
} // namespace kuramori
