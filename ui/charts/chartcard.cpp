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
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QXYSeries>

#include <algorithm>
#include <memory>
#include <optional>

namespace kuramori
{
namespace
{
bool hasValue(const ChartSpec &spec, int category)
{
    return std::ranges::any_of(spec.series,
                               [&](const ChartSeries &series) { return series.values.value(category).has_value(); });
}

bool isLineOnly(const ChartSpec &spec)
{
    return std::ranges::all_of(spec.series,
                               [](const ChartSeries &series) { return series.shape == ChartSeries::Shape::Line; });
}

/// The next category in this direction that has a value.
std::optional<int> nextValue(const ChartSpec &spec, int from, int direction)
{
    for (int category = from + direction; category >= 0 && category < spec.categories.size(); category += direction) {
        if (hasValue(spec, category)) {
            return category;
        }
    }
    return std::nullopt;
}

/// A line between two days belongs to the nearer one.
int nearestValue(const ChartSpec &spec, int category)
{
    if (hasValue(spec, category)) {
        return category;
    }
    const std::optional<int> before = nextValue(spec, category, -1);
    const std::optional<int> after = nextValue(spec, category, 1);
    if (!before || !after) {
        return before.value_or(after.value_or(-1));
    }
    return category - *before <= *after - category ? *before : *after;
}

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

void ChartCard::setSmallest(QSize chart)
{
    m_view->setMinimumSize(chart);
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
    m_view->setAccessibleDescription(inWords());
    m_drawnSize = QSize();
    redraw();
}

/// The largest bars come first, but of a line the end is what one wants to know.
QString ChartCard::inWords() const
{
    constexpr int most = 10;
    QStringList values;
    const bool fromEnd = isLineOnly(m_spec);
    const int count = int(m_spec.categories.size());
    for (int i = 0; i < count && values.size() < most; ++i) {
        const int category = fromEnd ? count - 1 - i : i;
        if (hasValue(m_spec, category)) {
            values.append(describe(m_spec, category));
        }
    }
    return values.join(QStringLiteral("; "));
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
    m_drawnColors = &themeColors(palette());
    m_drawnFont = QGuiApplication::font();
    m_drawn = fittingSpec();
    QChart *chart = drawChart(m_drawn, *m_drawnColors, m_drawnSize);
    for (QAbstractSeries *series : chart->series()) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
            connect(bars, &QAbstractBarSeries::hovered, this,
                    [this](bool inside, int category) { tell(inside ? category : -1, QCursor::pos()); });
        } else if (auto *line = qobject_cast<QXYSeries *>(series)) {
            connect(line, &QXYSeries::hovered, this, [this](QPointF at, bool inside) {
                tell(inside ? nearestValue(m_drawn, qRound(at.x())) : -1, QCursor::pos());
            });
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
    const int last = int(m_drawn.categories.size()) - 1;
    const int start = m_current < 0 && isLineOnly(m_drawn) ? last + 1 : m_current; // the end is where it is now
    m_current = nextValue(m_drawn, start, start > last || backward ? -1 : 1).value_or(m_current);
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
    // A palette comes anew with every parent and every style sheet; a chart of three years takes 20 ms to draw.
    const bool isStale = m_drawnColors != &themeColors(palette()) || m_drawnFont != QGuiApplication::font();
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && isStale) {
        m_drawnSize = QSize();
        redraw();
    }
}
} // namespace kuramori
