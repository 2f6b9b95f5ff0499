// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/welcomedialog.h"

#include "models/base/post.h"
#include "models/settings/settings.h"
#include "ui/dialogs/bringpage.h"
#include "ui/dialogs/settingfield.h"
#include "ui/dialogs/welcomecard.h"
#include "ui/dialogs/wrappedlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileDialog>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

namespace kuramori
{
namespace
{
const QString languageKey = QStringLiteral("ui.language");
const QString themeKey = QStringLiteral("ui.theme");
Q_LOGGING_CATEGORY(welcomeLog, "welcome")

using namespace std::chrono_literals;

constexpr auto untilTheSampleIsSeen = 3s;
constexpr QSize firstSize{1000, 620};
constexpr int widest = 1080; // lines longer than that are hard to read
constexpr int air = 28;
constexpr int cardLetters = 30; // in a line of a card that stands beside others
constexpr int headLetters = 100;
} // namespace

WelcomeDialog::WelcomeDialog(const WelcomeParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_area(new QScrollArea(this))
    , m_note(new WrappedLabel({}, this))
{
    m_sampleStarts.setSingleShot(true);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowIcon(programIcon());
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setContentsMargins(air, air / 2, air, air / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_note);
    resize(firstSize.boundedTo(screen()->availableSize()));
    build();
    m_cards.constLast()->button()->setFocus();
}

/// In the language of the moment; what stood there before goes.
void WelcomeDialog::build()
{
    if (QWidget *before = m_area->takeWidget()) {
        before->hide();
        before->deleteLater(); // a switch in it may have asked for this
    }
    setWindowTitle(tr("Welcome to Kuramori"));
    setAccessibleName(windowTitle());
    auto *host = new QWidget;
    auto *content = new QWidget(host);
    content->setMaximumWidth(widest);
    auto *middle = new QHBoxLayout(host);
    middle->setContentsMargins(air, air, air, air);
    middle->addWidget(content);
    m_pages = new QStackedWidget(content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addStretch(1);
    layout->addWidget(createHead(content));
    layout->addWidget(m_pages);
    layout->addStretch(2);
    m_pages->addWidget(createCards(m_pages));
    m_pages->addWidget(createBring(m_pages));
    m_area->setWidget(host);
    say({});
    arrange();
}

QWidget *WelcomeDialog::createHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *picture = new QLabel(head);
    picture->setPixmap(programIcon().pixmap(64, 64));
    picture->setAccessibleName(tr("Icon of Kuramori"));
    auto *name = new WrappedLabel(QStringLiteral("Kuramori"), head);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setBold(true);
    name->setFont(font);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(new WrappedLabel(
        tr("Keeper of the storehouse: it knows what your library holds, what it lacks, and keeps it complete."), head));
    words->addStretch(1);
    auto *title = new QHBoxLayout;
    title->setSpacing(18);
    title->addWidget(picture, 0, Qt::AlignTop);
    title->addLayout(words, 1);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(24);
    m_head->addLayout(title, 1);
    m_head->addWidget(createSwitches(head), 0, Qt::AlignTop);
    return head;
}

QWidget *WelcomeDialog::createSwitches(QWidget *parent)
{
    auto *switches = new QWidget(parent);
    auto *grid = new QGridLayout(switches);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(2, 1); // both fields are as wide as the wider one
    addSwitch(*grid, languageKey, tr("Lan&guage"));
    addSwitch(*grid, themeKey, tr("&Colours"));
    return switches;
}

void WelcomeDialog::addSwitch(QGridLayout &grid, const QString &key, const QString &label)
{
    SettingField *field = SettingField::make(*findSetting(key), grid.parentWidget());
    QWidget *box = field->widget();
    field->show(m_parts.settings.text(key));
    box->setObjectName(key);
    box->setAccessibleName(QString(label).remove(u'&'));
    const auto origin = m_parts.settings.origin(key);
    if (origin == Settings::Origin::Environment || origin == Settings::Origin::CommandLine) {
        box->setEnabled(false);
        box->setToolTip(tr("Fixed by how Kuramori was started"));
    }
    connect(field, &SettingField::edited, this, [this, key](const QString &value) { change(key, value); });
    auto *name = new QLabel(label, grid.parentWidget());
    name->setBuddy(box);
    const int row = grid.rowCount();
    grid.addWidget(name, row, 0);
    grid.addWidget(box, row, 1);
}

QWidget *WelcomeDialog::createCards(QWidget *parent)
{
    auto *page = new QWidget(parent);
    const auto card = [page](const char *icon, const QString &title, const QString &text, const QString &button) {
        return new WelcomeCard(QLatin1String(icon), title, text, button, page);
    };
    m_cards = {card("library", tr("Look around"),
                    tr("Opens a second window with a recording of real anime lists. It needs no network and leaves "
                       "nothing behind."),
                    tr("&Look around")),
               card("open", tr("Bring my setup"),
                    tr("Begin with a backup of Kuramori. Audiobookshelf, download clients and indexers follow."),
                    tr("&Bring my setup…")),
               card("play", tr("Start fresh"),
                    tr("Opens the window with an empty library. Nothing is read from anywhere until you ask for it."),
                    tr("&Start fresh"))};
    m_cards.constLast()->button()->setProperty("primary", true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(16);
    for (WelcomeCard *each : std::as_const(m_cards)) {
        m_row->addWidget(each, 1);
    }
    column->addLayout(m_row);
    column->addStretch(1); // the other page may be higher
    connect(m_cards.at(0)->button(), &QPushButton::clicked, this, &WelcomeDialog::lookAround);
    connect(m_cards.at(1)->button(), &QPushButton::clicked, this, &WelcomeDialog::showBring);
    connect(m_cards.at(2)->button(), &QPushButton::clicked, this, &WelcomeDialog::finish);
    return page;
}

QWidget *WelcomeDialog::createBring(QWidget *parent)
{
    auto *page = new BringPage(bool(m_parts.restore), parent);
    connect(page->restoreButton(), &QPushButton::clicked, this, &WelcomeDialog::chooseBackup);
    connect(page->backButton(), &QPushButton::clicked, this, &WelcomeDialog::showCards);
    return page;
}

void WelcomeDialog::change(const QString &key, const QString &value)
{
    if (const Result<void> changed = m_parts.settings.set(key, value); !changed) {
        complain(changed.error().message);
        return;
    }
    if (key == themeKey) {
        applyTheme(*qApp, m_parts.settings.text(key));
        return;
    }
    applyLanguage(*qApp, m_parts.settings.text(key));
    const int page = m_pages->currentIndex();
    build();
    m_pages->setCurrentIndex(page);
    m_area->widget()->findChild<QWidget *>(key)->setFocus();
}

void WelcomeDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

/// Side by side where each has room for a line that reads well, else one below the other.
void WelcomeDialog::arrange()
{
    if (!m_row) {
        return;
    }
    const int inside = std::min(width() - 2 * air, widest);
    const int letter = fontMetrics().averageCharWidth();
    const bool flat = inside < int(m_cards.size()) * cardLetters * letter;
    m_row->setDirection(flat ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (WelcomeCard *card : std::as_const(m_cards)) {
        card->setFlat(flat);
    }
    m_head->setDirection(inside < headLetters * letter ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// Esc leaves the page for a backup first.
void WelcomeDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() > 0 && !m_isBusy) {
        showCards();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void WelcomeDialog::reject()
{
    if (m_isBusy) {
        m_wantsOut = true;
    } else {
        QDialog::reject();
    }
}

void WelcomeDialog::showCards()
{
    m_pages->setCurrentIndex(0);
    say({});
    m_cards.at(1)->button()->setFocus();
}

void WelcomeDialog::showBring()
{
    m_pages->setCurrentIndex(1);
    say({});
    const auto *page = m_pages->findChild<BringPage *>();
    QPushButton *first = page->restoreButton()->isEnabled() ? page->restoreButton() : page->backButton();
    first->setFocus();
}

void WelcomeDialog::lookAround()
{
    if (m_sampleStarts.isActive()) { // a second click
        return;
    }
    if (const Result<void> started = m_parts.lookAround(); !started) {
        complain(started.error().message);
    } else {
        m_sampleStarts.start(untilTheSampleIsSeen);
        say(tr(
            "The sample opens in a window of its own, in a moment. Nothing of it touches your profile; this page waits "
            "for you."));
    }
}

void WelcomeDialog::chooseBackup()
{
    auto *dialog = new QFileDialog(this, tr("Restore a backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Backups of Kuramori (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomeDialog::restoreBackup);
    dialog->open();
}

void WelcomeDialog::restoreBackup(const QString &file)
{
    m_isBusy = true;
    m_area->setEnabled(false);
    say(tr("Reading the backup through…"));
    m_restoring = std::jthread([this, restore = m_parts.restore, file] {
        post(this, [this, restored = restore(file)] {
            m_isBusy = false;
            m_area->setEnabled(true);
            if (restored) {
                finish();
            } else if (m_wantsOut) {
                reject();
            } else {
                showBring();
                complain(restored.error().message);
            }
        });
    });
}

void WelcomeDialog::finish()
{
    const Result<void> written = m_parts.settings.set(QStringLiteral("ui.welcomed"), QStringLiteral("true"));
    if (!written) { // then the page comes again, which is better than to keep somebody out
        qCWarning(welcomeLog, "%s", qUtf8Printable(written.error().message));
    }
    accept();
}

void WelcomeDialog::say(const QString &sentence)
{
    m_note->setProperty("role", QVariant());
    m_note->style()->polish(m_note);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void WelcomeDialog::complain(const QString &sentence)
{
    m_note->setProperty("role", QStringLiteral("warning"));
    m_note->style()->polish(m_note);
    m_note->setText(QStringLiteral("⚠ ") + sentence);
    m_note->show();
}
} // namespace kuramori
