// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "ui/charts/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace kuramori
{
namespace
{
Result<void> writeFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        return fail(ErrorKind::Io,
                    ChartCard::tr("The chart could not be saved as %1: %2").arg(path, file.errorString()));
    }
    return {};
}
} // namespace

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_empty(new PlainLabel(tr("No figures yet."), this))
    , m_view(new QChartView(this))
{
    setProperty("card", true);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("caption"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_view->setMinimumSize(smallestChart);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::transparent);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->installEventFilter(this);

    auto *menuButton = new QToolButton(this);
    addMenu(menuButton);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(menuButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->setSpacing(2);
    layout->addLayout(header);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_note);
    setSpec({});
}

void ChartCard::addMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    menu->addAction(themeIcon(QStringLiteral("image")), tr("Save as picture…"), this,
                    [this] { askPathAndSave(QStringLiteral("png"), &ChartCard::savePictureOfDefaultSize); });
    menu->addAction(themeIcon(QStringLiteral("table")), tr("Save as table…"), this,
                    [this] { askPathAndSave(QStringLiteral("csv"), &ChartCard::saveTable); });
    button->setIcon(themeIcon(QStringLiteral("save")));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setToolTip(tr("Save this chart"));
    button->setAccessibleName(tr("Save this chart"));
}

void ChartCard::askPathAndSave(const QString &suffix, Result<void> (ChartCard::*save)(const QString &) const)
{
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_spec.title));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("*.") + suffix);
    dialog->selectFile(m_spec.title + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &path) {
        if (const Result<void> saved = (this->*save)(path); !saved) {
            Q_EMIT saveFailed(saved.error().message);
        }
    });
    dialog->open();
}

void ChartCard::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_current = -1;
    m_title->setText(spec.title);
    m_note->setText(spec.note);
    m_note->setVisible(!spec.note.isEmpty());
    m_view->setVisible(!spec.isEmpty());
    m_empty->setVisible(spec.isEmpty());
    m_view->setAccessibleName(spec.title);
    QStringList values;
    for (int i = 0; i < std::min<qsizetype>(spec.categories.size(), 10); ++i) {
        values.append(describe(spec, i));
    }
    m_view->setAccessibleDescription(values.join(QStringLiteral("; ")));
    m_drawnSize = QSize();
    redraw();
}

Result<void> ChartCard::savePicture(const QString &path, QSize size) const
{
    const QImage picture = renderChart(m_spec, size, themeColors(palette()));
    return writeFile(path, [&](QIODevice &file) { return picture.save(&file, "PNG"); });
}

Result<void> ChartCard::saveTable(const QString &path) const
{
    const QByteArray table = toCsv(m_spec);
    return writeFile(path, [&](QIODevice &file) { return file.write(table) == table.size(); });
}

/// A horizontal bar needs the height of its label.
ChartSpec ChartCard::fittingSpec() const
{
    const int labels = (m_view->height() - 56) / (2 * fontMetrics().height()); // Qt Charts shows dots below that
    return m_spec.horizontal ? firstCategories(m_spec, std::max(3, labels)) : m_spec;
}

void ChartCard::redraw()
{
    if (m_spec.isEmpty() || m_drawnSize == m_view->size()) {
        return;
    }
    m_drawnSize = m_view->size();
    m_drawn = fittingSpec();
    QChart *chart = drawChart(m_drawn, themeColors(palette()), m_drawnSize);
    for (QAbstractSeries *series : chart->series()) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            connect(bars, &QAbstractBarSeries::hovered, this,
                    [this](bool inside, int category) { tell(inside ? category : -1, QCursor::pos()); });
        }
    }
    const std::unique_ptr<QChart> previous(m_view->chart());
    m_view->setChart(chart);
}

void ChartCard::tell(int category, QPoint globalPosition)
{
    if (category < 0 || category >= m_drawn.categories.size()) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(globalPosition, plainTip(describe(m_drawn, category)), m_view);
}

bool ChartCard::moveByKey(int key)
{
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool backward = key == Qt::Key_Left || key == Qt::Key_Up;
    if (m_spec.isEmpty() || !(forward || backward)) {
        return false;
    }
    m_current = std::clamp(m_current + (forward ? 1 : -1), 0, int(m_drawn.categories.size()) - 1);
    tell(m_current, m_view->mapToGlobal(m_view->rect().center()));
    return true;
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize) {
        redraw();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        return moveByKey(static_cast<QKeyEvent *>(event)->key());
    }
    return QFrame::eventFilter(watched, event);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_drawnSize = QSize();
        redraw();
    }
}
} // namespace kuramori
