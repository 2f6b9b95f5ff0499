// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/providerseriestable.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

#include <QUrl>

namespace kuramori
{
enum class SeriesLinkColumn { Service, Name, State, Why, Volumes, Told, Count };

enum SeriesLinkRole {
    LinkVerdictRole = FirstModelRole, ///< LinkVerdict as int
};

/// A service's series that one of the library is, or may be, as a row of a table.
struct SeriesLinkLine
{
    int number = 0; ///< in the order of the table
    QString provider; ///< "hardcover"
    QString sourceId;
    QString name; ///< foreign text
    QUrl page; ///< empty: it has none
    LinkVerdict verdict = LinkVerdict::Review;
    bool isByPerson = false;
    QString why; ///< what speaks for it and against
    int volumes = 0; ///< entries that were ever told
    Timestamp saidAt{};
    qint64 key() const { return number; }
    bool operator==(const SeriesLinkLine &) const = default;
};

/// The services' series that one of the library is, or may be, by service and number.
class SeriesLinkModel final : public ListModel<SeriesLinkLine, SeriesLinkColumn>
{
    Q_OBJECT
public:
    SeriesLinkModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void setSeries(SeriesId series); ///< invalid: none
    /// Of setSeries(), once its rows are read: nobody says of a series what was shown for another.
    SeriesId series() const { return m_shown; }
    /// Why there is no row, with what to do; empty: there is one, or that is not read yet.
    const QString &whyNone() const { return m_whyNone; }

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, SeriesLinkColumn column, int role) const override;
    QString title(SeriesLinkColumn column) const override;
    bool isNumber(SeriesLinkColumn column) const override { return column == SeriesLinkColumn::Volumes; }

private:
    SeriesId m_series;
    SeriesId m_shown;
    QString m_whyNone;
    Refresher m_refresher;
};
} // namespace kuramori
