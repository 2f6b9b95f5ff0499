// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bookorder.h"
#include "models/tables/pagedmodel.h"

namespace kuramori
{
enum BookRole {
    BookStateRole = FirstModelRole, ///< BookState as int; invalid until it is read
    /// Of the columns of authors and series: what is left to say where the row above is of the same author, or of the
    /// same series, of which the place is left, or where there is none. Invalid where a group begins.
    RestRole,
};

/// The audiobooks: any number of them. Until a title is read, it reads "…".
class BookTableModel final : public PagedModel<BookColumn, BookQuery, BookLine>
{
    Q_OBJECT
public:
    /// `pause`: how long changes of the books are gathered; a scan stores some every second.
    BookTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    BookColumn sortColumn() const { return query().column; }
    /// Books whose titles, series and persons contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    /// Books that answer the filter besides, until there is another one.
    void setAlike(const QList<qint64> &books);
    void setFacets(const BookFacets &facets);
    const BookFacets &facets() const { return query().facets; }

Q_SIGNALS:
    void refreshed(); ///< rows and total() are those of the store and of the filter
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, BookColumn column, int role) const override;
    QString title(BookColumn column) const override;
    bool isNumber(BookColumn column) const override;
    void tellRefreshed() override { Q_EMIT refreshed(); }
    void tellFailed(const Error &error) override { Q_EMIT failed(error); }

private:
    static QString text(const BookLine &line, BookColumn column);
    QVariant rest(int row, const BookLine &line, BookColumn column) const;
};
} // namespace kuramori
