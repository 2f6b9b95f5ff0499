// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/detailspane.h"

#include "models/domain/snapshotlist.h"
#include "ui/charts/animecharts.h"
#include "ui/charts/chartcard.h"
#include "ui/covers/coverframe.h"
#include "ui/covers/covershelf.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"

#include <QDesktopServices>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr QSize coverSize{96, 144};
constexpr QSize smallestMembers{180, 190}; // the pane is narrow

bool isWebPage(const QUrl &url)
{
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QString airedText(const Anime &anime)
{
    const QString from = anime.airedFrom.toString();
    const QString to = anime.airedTo.toString();
    return to.isEmpty() || to == from ? from : QStringLiteral("%1 – %2").arg(from, to);
}

template <class T>
QString numberText(const std::optional<T> &number)
{
    return number ? QLocale().toString(*number) : QString();
}
} // namespace

DetailsPane::DetailsPane(CoverShelf &covers, QWidget *parent)
    : QScrollArea(parent)
    , m_covers(covers)
{
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(260);
    showNothing();
}

QWidget *DetailsPane::startPage()
{
    if (m_members) { // the page it stands on is about to go
        m_members->setParent(this);
        m_members->hide();
    }
    auto *page = new QWidget;
    m_head = nullptr;
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(16, 12, 16, 12);
    m_page->setSpacing(6);
    return page;
}

void DetailsPane::showNothing()
{
    m_work = {};
    m_covers.want(CoverShelf::Place::Details, {});
    QWidget *page = startPage();
    PlainLabel *hint = addText(tr("Select a work to see its titles, figures and links."));
    hint->setProperty("role", QStringLiteral("caption"));
    m_page->addStretch();
    setWidget(page);
}

void DetailsPane::show(const WorkDetails &details)
{
    const bool sameWork = details.id == m_work;
    m_work = details.id;
    QWidget *page = startPage();
    addHeading(details.anime);
    addFacts(details.anime);
    addMembers(details.history);
    addLinks(details);
    QStringList relations;
    for (const AnimeRelation &relation : details.relations) {
        relations.append(QStringLiteral("%1: %2").arg(relation.relation, relation.targetName));
    }
    addSection(tr("Relations"), relations);
    addSection(tr("Doubts about the data"), details.findings);
    m_page->addStretch();
    const int scrolled = verticalScrollBar()->value();
    setWidget(page);
    verticalScrollBar()->setValue(sameWork ? scrolled : 0);
}

void DetailsPane::addHeading(const Anime &anime)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(12);
    auto *cover = new CoverFrame(m_covers, CoverShelf::Place::Details, coverSize);
    cover->setWork(anime.title, anime.coverUrl);
    m_head->addWidget(cover, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(6);
    m_head->addLayout(titles, 1);
    m_head->setAlignment(titles, Qt::AlignTop);
    m_page->addLayout(m_head);
    PlainLabel *heading = addText(anime.title, *titles);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setBold(true);
    heading->setFont(font);
    for (const AnimeTitle &title : anime.titles) {
        if (title.text != anime.title) {
            PlainLabel *line = addText(title.text, *titles);
            line->setToolTip(plainTip(title.type));
            line->setProperty("role", QStringLiteral("caption"));
        }
    }
    m_page->addSpacing(8);
    fitHead();
}

/// Words are not broken: where the longest of a title does not fit beside the cover, the titles stand below it.
void DetailsPane::fitHead()
{
    if (!m_head) {
        return;
    }
    m_head->setDirection(QBoxLayout::LeftToRight);
    const QMargins margins = m_page->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right();
    if (m_head->minimumSize().width() > room) {
        m_head->setDirection(QBoxLayout::TopToBottom);
    }
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHead();
}

void DetailsPane::addFacts(const Anime &anime)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(5);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_page->addLayout(form);
    QString score = anime.score ? QLocale().toString(*anime.score, 'f', 2) : QString();
    if (anime.score && anime.scoredBy) {
        score = tr("%1 from %2 votes").arg(score, QLocale().toString(*anime.scoredBy));
    }
    addFact(*form, tr("Score"), score);
    addFact(*form, tr("Rank"), numberText(anime.rank));
    addFact(*form, tr("Popularity"), numberText(anime.popularity));
    addFact(*form, tr("Members"), numberText(anime.members));
    addFact(*form, tr("Type"), anime.type);
    addFact(*form, tr("Episodes"), numberText(anime.episodes));
    addFact(*form, tr("Status"), anime.status);
    addFact(*form, tr("Season"), anime.season ? SnapshotList::season(*anime.season).title() : QString());
    addFact(*form, tr("Aired"), airedText(anime));
    addNames(*form, tr("Studios"), anime, QStringLiteral("studio"));
    addNames(*form, tr("Genres"), anime, QStringLiteral("genre"));
    addNames(*form, tr("Themes"), anime, QStringLiteral("theme"));
    addFact(*form, tr("Source"), anime.sourceMaterial);
    addFact(*form, tr("Rating"), anime.rating);
}

void DetailsPane::addFact(QFormLayout &form, const QString &label, const QString &value)
{
    auto *name = new PlainLabel(label);
    name->setProperty("role", QStringLiteral("caption"));
    auto *text = new PlainLabel(value.isEmpty() ? tr("unknown") : value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(label, text->text()));
    if (value.isEmpty()) {
        text->setProperty("role", QStringLiteral("caption"));
    }
    form.addRow(name, text);
}

void DetailsPane::addNames(QFormLayout &form, const QString &label, const Anime &anime, const QString &kind)
{
    QStringList names;
    for (const NamedEntity &entity : anime.entities) {
        if (entity.kind == kind) {
            names.append(entity.name);
        }
    }
    addFact(form, label, names.join(QStringLiteral(", ")));
}

void DetailsPane::addMembers(const QList<FiguresOfDay> &history)
{
    const ChartSpec spec = membersChart(history);
    if (spec.isEmpty()) {
        return; // a line needs two days
    }
    if (!m_members) {
        m_members = new ChartCard(this);
        m_members->setSmallest(smallestMembers);
        connect(m_members, &ChartCard::saveFailed, this, &DetailsPane::failed);
    }
    if (m_members->spec() != spec) { // details are read anew all through a crawl
        m_members->setSpec(spec);
    }
    m_page->addSpacing(8);
    m_page->addWidget(m_members);
    m_members->show();
}

void DetailsPane::addLinks(const WorkDetails &details)
{
    m_page->addSpacing(8);
    addLink(tr("Open on MyAnimeList"), details.anime.url);
    for (const NamedLink &link : details.streaming) {
        addLink(tr("Watch on %1").arg(oneLine(link.name, 40)), link.url);
    }
    if (!details.detailsAt && details.anime.malId > 0) {
        auto *button = new QPushButton(themeIcon(QStringLiteral("snapshots")), tr("Read relations and links"));
        connect(button, &QPushButton::clicked, this,
                [this, malId = details.anime.malId] { Q_EMIT detailsWanted(malId); });
        m_page->addWidget(button);
    }
}

void DetailsPane::addLink(const QString &text, const QUrl &url)
{
    if (!isWebPage(url)) {
        return; // a source may name anything; the desktop would open it
    }
    auto *button
        = new QPushButton(themeIcon(QStringLiteral("open")), QString(text).replace(u'&', QStringLiteral("&&")));
    button->setToolTip(plainTip(url.toDisplayString()));
    connect(button, &QPushButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    m_page->addWidget(button);
}

void DetailsPane::addSection(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return;
    }
    m_page->addSpacing(8);
    PlainLabel *heading = addText(title);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    for (const QString &line : lines) {
        addText(line);
    }
}

PlainLabel *DetailsPane::addText(const QString &text)
{
    return addText(text, *m_page);
}

PlainLabel *DetailsPane::addText(const QString &text, QBoxLayout &layout)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout.addWidget(label);
    return label;
}
} // namespace kuramori
