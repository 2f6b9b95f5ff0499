// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bookpane.h"

#include "models/tables/bookwords.h"
#include "ui/covers/coverframe.h"
#include "ui/covers/covershelf.h"
#include "ui/panels/smalltable.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr QSize coverSize{120, 120};
constexpr int smallestWidth = 300;
constexpr int longestPath = 4096;

QString bitrateText(qint64 bitrate)
{
    return bitrate > 0 ? BookPane::tr("%1 kbit/s").arg(QLocale().toString((bitrate + 500) / 1000)) : QString();
}

QString sizeText(qint64 size)
{
    return size > 0 ? QLocale().formattedDataSize(size) : QString();
}

/// "M4B, 64 kbit/s, 11 h 05 min".
QString soundText(const BookItem &item)
{
    QStringList parts{formatWord(item.format), bitrateText(item.bitrate), runtimeText(item.runtime),
                      sizeText(item.size)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "1:05:11".
QString clockText(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 500) / 1000;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString whereText(const BookItem &item)
{
    if (item.isMissing) {
        return BookPane::tr("Its files are missing.");
    }
    return item.rootState == RootState::Offline ? BookPane::tr("Its folder is offline.") : QString();
}
} // namespace

BookPane::BookPane(CoverShelf &covers, QWidget *parent)
    : QScrollArea(parent)
    , m_covers(covers)
{
    setAccessibleName(tr("Details of the audiobook"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(smallestWidth);
    showNothing();
}

QWidget *BookPane::startPage()
{
    auto *page = new QWidget;
    m_head = nullptr;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(16, 12, 16, 12);
    m_page->setSpacing(6);
    return page;
}

void BookPane::showNothing()
{
    m_shown = {};
    m_covers.want(CoverShelf::Place::Details, {});
    QWidget *page = startPage();
    addCaption(tr("Select an audiobook to see its recordings, files and chapters."));
    m_page->addStretch();
    setWidget(page);
}

void BookPane::show(const BookDetails &details)
{
    if (details == m_shown) {
        return; // details are read anew all through a scan, and a table that is read would jump to its top
    }
    const bool sameBook = details.line.id == m_shown.line.id;
    m_shown = details;
    QWidget *page = startPage();
    addHeading(details);
    addFacts(details);
    for (qsizetype at = 0; at < details.recordings.size(); ++at) {
        const BookRecording &recording = details.recordings.at(at);
        addRecording(recording,
                     details.recordings.size() == 1 ? tr("Recording")
                                                    : tr("Recording %1").arg(QLocale().toString(at + 1)));
    }
    m_page->addStretch();
    const int scrolled = verticalScrollBar()->value();
    setWidget(page);
    verticalScrollBar()->setValue(sameBook ? scrolled : 0);
}

void BookPane::addHeading(const BookDetails &details)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(12);
    auto *cover = new CoverFrame(m_covers, CoverShelf::Place::Details, coverSize);
    cover->setWork(details.line.title, details.line.cover);
    m_head->addWidget(cover, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(6);
    m_head->addLayout(titles, 1);
    m_head->setAlignment(titles, Qt::AlignTop);
    m_page->addLayout(m_head);
    m_title = addText(details.line.title, *titles);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    m_title->setFont(font);
    if (!details.subtitle.isEmpty()) {
        addText(details.subtitle, *titles);
    }
    const QString authors = details.line.authors.isEmpty() ? tr("unknown author") : details.line.authors;
    addText(authors, *titles)->setProperty("role", QStringLiteral("caption"));
    m_page->addSpacing(8);
    fitHead();
}

/// Words are not broken: where the longest of a title does not fit beside the cover, the titles stand below it.
void BookPane::fitHead()
{
    if (!m_head) {
        return;
    }
    m_head->setDirection(QBoxLayout::LeftToRight);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    const QMargins margins = m_page->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right();
    if (m_head->minimumSize().width() > room) {
        m_head->setDirection(QBoxLayout::TopToBottom);
    }
    if (m_head->minimumSize().width() > room) { // not even there
        m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
}

void BookPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHead();
}

void BookPane::addFacts(const BookDetails &details)
{
    const BookLine &line = details.line;
    QFormLayout *form = addForm();
    if (!details.series.isEmpty()) { // many books are in none
        addFact(*form, tr("Series"), details.series.join(QStringLiteral(", ")));
    }
    addFact(*form, tr("Narrators"), line.narrators);
    addFact(*form, tr("Year"), line.year ? QString::number(*line.year) : QString());
    addFact(*form, tr("Language"), languageWord(line.language));
    addFact(*form, tr("Runtime"), runtimeText(line.runtime));
    addFact(*form, tr("Size"), sizeText(line.size));
    addFact(*form, tr("State"), bookStateWord(line.state));
    addFact(*form, tr("Added"), QLocale().toString(toDateTime(line.added).toLocalTime().date(), QLocale::ShortFormat));
}

void BookPane::addRecording(const BookRecording &recording, const QString &name)
{
    addTitle(recording.narrators.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, recording.narrators));
    QFormLayout *form = addForm();
    const auto addKnown = [form](const QString &label, const QString &value) {
        if (!value.isEmpty()) { // what every recording may lack is not said of each
            addFact(*form, label, value);
        }
    };
    addKnown(tr("Publisher"), recording.publisher);
    addKnown(tr("Identifiers"), recording.identifiers.join(QStringLiteral(", ")));
    if (recording.abridged) {
        addKnown(tr("Text"), *recording.abridged ? tr("abridged") : tr("unabridged"));
    }
    if (m_shown.recordings.size() > 1) {
        addKnown(tr("Language"), languageWord(recording.language));
    }
    for (const BookItem &item : recording.items) {
        addItem(item);
    }
}

void BookPane::addItem(const BookItem &item)
{
    QFormLayout *form = addForm();
    addFact(*form, tr("Sound"), soundText(item));
    addPath(*form, item.shown);
    if (const QString where = whereText(item); !where.isEmpty()) {
        addFact(*form, tr("State"), where);
    }
    addLookup(*form, item);
    addSettled(*form, item);
    addItemButtons(item);
    addFiles(item);
    addChapters(item);
    addAssertions(item);
    m_page->addSpacing(8);
}

/// What puts right what is said of it stands in a line of its own: in some languages three buttons are too wide.
void BookPane::addItemButtons(const BookItem &item)
{
    if (!item.isMissing) {
        addFileButtons(item);
    }
    auto *correct = new QPushButton(themeIcon(QStringLiteral("edit")), tr("Correct…"));
    correct->setAccessibleName(tr("Correct %1").arg(item.shown));
    correct->setToolTip(tr("Say what its fields are to hold, or keep them as they are"));
    connect(correct, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT correctionWanted(id); });
    m_page->addWidget(correct, 0, Qt::AlignLeft);
}

void BookPane::addFileButtons(const BookItem &item)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const BookFile *first = item.firstAudio();
    auto *play = new QPushButton(themeIcon(QStringLiteral("play")), tr("Play"));
    play->setAccessibleName(tr("Play %1").arg(item.shown));
    play->setToolTip(tr("Open the first audio file in the default player"));
    play->setEnabled(first != nullptr);
    if (first) {
        connect(play, &QPushButton::clicked, this, [this, path = first->path] { Q_EMIT playWanted(path); });
    }
    auto *open = new QPushButton(themeIcon(QStringLiteral("folders")), tr("Open folder"));
    open->setAccessibleName(tr("Open the folder of %1").arg(item.shown));
    connect(open, &QPushButton::clicked, this, [this, folder = item.folder] { Q_EMIT folderWanted(folder); });
    row->addWidget(play);
    row->addWidget(open);
    row->addStretch(1);
    m_page->addLayout(row);
}

void BookPane::addFiles(const BookItem &item)
{
    if (item.files.isEmpty()) {
        return;
    }
    addCaption(tr("Files: %1").arg(QLocale().toString(item.fileCount)));
    const ThemeColors &colors = themeColors(palette());
    auto *table = new SmallTable(tr("Files"), {tr("File"), tr("Length"), tr("Size")}, 0);
    for (const BookFile &file : item.files) {
        const QString length = file.runtime > 0 ? clockText(file.runtime) : QString();
        const QString size = file.isMissing ? tr("missing") : QLocale().formattedDataSize(file.size);
        const QIcon icon = file.isMissing ? themeIcon(QStringLiteral("level-error"), colors.bad)
            : file.trouble.isEmpty()      ? QIcon()
                                          : themeIcon(QStringLiteral("level-warning"), colors.warning);
        table->addLine({file.shown, length, size}, icon, file.trouble);
    }
    connect(table, &SmallTable::opened, this, [this, files = item.files](int line) {
        if (const BookFile &file = files.at(line); file.kind == FileKind::Audio) {
            Q_EMIT playWanted(file.path);
        }
    });
    m_page->addWidget(table);
    if (item.fileCount > item.files.size()) {
        addCaption(tr("The first %1 are shown.").arg(QLocale().toString(item.files.size())));
    }
}

void BookPane::addChapters(const BookItem &item)
{
    if (item.chapters.isEmpty()) {
        return;
    }
    addCaption(tr("Chapters: %1").arg(QLocale().toString(item.chapters.size())));
    auto *table = new SmallTable(tr("Chapters"), {tr("Chapter"), tr("Start")}, 0);
    for (qsizetype at = 0; at < item.chapters.size(); ++at) {
        const BookChapter &chapter = item.chapters.at(at);
        table->addLine({chapter.title.isEmpty() ? tr("Chapter %1").arg(QLocale().toString(at + 1)) : chapter.title,
                        clockText(chapter.start)});
    }
    m_page->addWidget(table);
}

QFormLayout *BookPane::addForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(5);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_page->addLayout(form);
    return form;
}

/// A line that can be gone through and copied: a path has no words to break it at.
void BookPane::addPath(QFormLayout &form, const QString &path)
{
    auto *name = new PlainLabel(tr("Path"));
    name->setProperty("role", QStringLiteral("caption"));
    auto *line = new QLineEdit(oneLine(path, longestPath));
    line->setReadOnly(true);
    line->setCursorPosition(0);
    line->setAccessibleName(tr("Path"));
    line->setToolTip(plainTip(path));
    form.addRow(name, line);
}

void BookPane::addFact(QFormLayout &form, const QString &label, const QString &value)
{
    auto *name = new PlainLabel(label);
    name->setProperty("role", QStringLiteral("caption"));
    auto *text = new PlainLabel(value.isEmpty() ? tr("unknown") : value);
    text->setWordWrap(true);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a word without end does not widen the page
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, text->text()));
    if (value.isEmpty()) {
        text->setProperty("role", QStringLiteral("caption"));
    }
    form.addRow(name, text);
}

void BookPane::addTitle(const QString &text)
{
    m_page->addSpacing(10);
    PlainLabel *heading = addText(text, *m_page);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
}

PlainLabel *BookPane::addCaption(const QString &text)
{
    PlainLabel *label = addText(text, *m_page);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

PlainLabel *BookPane::addText(const QString &text, QBoxLayout &layout)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout.addWidget(label);
    return label;
}
} // namespace kuramori
