// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/charts/chartspec.h"

#include <QFont>
#include <QFrame>

class QChartView;
class QLabel;
class QToolButton;

namespace kuramori
{
class PlainLabel;
struct ThemeColors;

/// A chart with its title, its note and a menu to save it. Hovering, or the arrow keys, tells values in plain text.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);
    void setSmallest(QSize chart); ///< the chart alone, without title and note

    void setSpec(const ChartSpec &spec);
    const ChartSpec &spec() const { return m_spec; }

    Result<void> savePicture(const QString &path, QSize size = QSize(1280, 720)) const; ///< PNG
    Result<void> saveTable(const QString &path) const; ///< CSV

Q_SIGNALS:
    void saveFailed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addMenu(QToolButton *button);
    void askPathAndSave(const QString &suffix, Result<void> (ChartCard::*save)(const QString &) const);
    Result<void> savePictureOfDefaultSize(const QString &path) const { return savePicture(path); }
    ChartSpec fittingSpec() const;
    void redraw();
    void tell(int category, QPoint globalPosition);
    bool moveByKey(int key);
    QString inWords() const;

    ChartSpec m_spec;
    ChartSpec m_drawn;
    QSize m_drawnSize;
    const ThemeColors *m_drawnColors = nullptr;
    QFont m_drawnFont;
    int m_current = -1; ///< category the arrow keys stand on
    PlainLabel *m_title;
    PlainLabel *m_note;
    PlainLabel *m_empty;
    QChartView *m_view;
};
} // namespace kuramori
