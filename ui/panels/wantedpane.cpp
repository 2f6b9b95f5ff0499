// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wantedpane.h"

#include "models/tables/bookwords.h"
#include "models/tables/recordingwords.h"
#include "models/tables/wantedwords.h"
#include "ui/covers/coverframe.h"
#include "ui/panels/smalltable.h"
#include "ui/theme/plaintext.h"

#include <QLocale>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
enum Column { Term, Points, Most };

constexpr QSize bookCover{104, 104};
constexpr QSize animeCover{104, 156};

QString titleOf(const WantedLine &line)
{
    const QString title = line.subtitle.isEmpty() ? line.title : line.title + QStringLiteral(": ") + line.subtitle;
    return line.authors.isEmpty() ? title : WantedPane::tr("%1, by %2").arg(title, line.authors);
}

QString providersOf(const QStringList &names)
{
    QStringList words;
    words.reserve(names.size());
    for (const QString &name : names) {
        words.append(providerWord(name));
    }
    return words.join(QStringLiteral(", "));
}

QString factsOf(const WantedLine &line)
{
    QStringList facts{seriesPlaceText(line), wantedKindText(line)};
    if (line.episodes) {
        facts.append(WantedPane::tr("episodes: %1").arg(*line.episodes));
    }
    if (line.minutes) {
        facts.append(WantedPane::tr("minutes each: %1").arg(*line.minutes));
    }
    facts.append(line.released.isEmpty() && !line.isUnscheduled
                     ? WantedPane::tr("day of release not known")
                     : WantedPane::tr("released: %1").arg(releasedText(line)));
    QStringList languages;
    for (const QString &language : line.languages) {
        languages.append(languageWord(language));
    }
    if (!languages.isEmpty()) {
        facts.append(WantedPane::tr("recordings: %1").arg(languages.join(QStringLiteral(", "))));
    }
    facts.append(
        WantedPane::tr("told by %1, last on %2")
            .arg(providersOf(line.agreeing), QLocale().toString(toDateTime(line.saidAt).date(), QLocale::ShortFormat)));
    return facts.join(QStringLiteral(" · "));
}

QString doubtsOf(const WantedLine &line)
{
    QStringList sentences;
    if (line.standing == Standing::Missing) {
        sentences = doubtSentences(line);
    }
    if (line.recording) {
        sentences += chosenSentences(*line.recording);
        if (line.recording->recording.isGone && line.standing != Standing::Missing) { // else it is among the doubts
            sentences.append(goneSentence(*line.recording));
        }
    }
    if (line.standing == Standing::Doubtful && !(line.recording && line.recording->here)) {
        sentences.append(WantedPane::tr("At this place your library has \"%1\".").arg(line.ownTitle));
    }
    if (line.standing == Standing::NoRecording) {
        sentences.append(WantedPane::tr("Recordings are known, in other languages than those of your books."));
    }
    if (!line.dissenting.isEmpty()) {
        sentences.append(WantedPane::tr("Another book stands here according to %1.").arg(providersOf(line.dissenting)));
    }
    return sentences.join(u'\n');
}
} // namespace

WantedPane::WantedPane(CoverShelf &covers, QWidget *parent)
    : QWidget(parent)
    , m_cover(new CoverFrame(covers, CoverShelf::Place::Wanted, bookCover, this))
    , m_title(new PlainLabel(this))
    , m_facts(new PlainLabel(this))
    , m_doubts(new PlainLabel(this))
    , m_score(new SmallTable(tr("What the score is made of"), {tr("Reason"), tr("Points"), tr("Of")}, Term, this))
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setProperty("role", QStringLiteral("caption"));
    m_facts->setWordWrap(true);
    m_doubts->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    texts->addWidget(m_doubts);
    texts->addWidget(m_score);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_cover, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    showNothing();
}

void WantedPane::show(const WantedLine &line)
{
    if (m_shown == line) {
        return; // a refresh that changed nothing must not take a selection away
    }
    m_shown = line;
    m_cover->setCoverSize(line.isAnime() ? animeCover : bookCover);
    m_cover->setWork(line.title, line.cover);
    m_cover->show();
    m_title->setText(titleOf(line));
    m_facts->setText(factsOf(line));
    const QString doubts = doubtsOf(line);
    m_doubts->setText(doubts);
    m_doubts->setVisible(!doubts.isEmpty());
    m_score->clear();
    const QLocale locale;
    for (const ScorePart &part : line.parts) {
        m_score->addLine({scoreTermWord(part.term, line.medium),
                          part.points ? locale.toString(*part.points, 'f', 0) : tr("not known"),
                          locale.toString(mostPoints(part.term))});
    }
    m_score->show();
}

void WantedPane::setSeen(bool seen)
{
    m_cover->setSeen(seen);
}

void WantedPane::showNothing()
{
    m_shown.reset();
    m_cover->hide();
    m_title->clear();
    m_facts->clear();
    m_doubts->hide();
    m_score->hide();
}
} // namespace kuramori
