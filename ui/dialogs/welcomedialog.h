// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>
#include <QList>
#include <QTimer>

#include <functional>
#include <thread>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace kuramori
{
class Settings;
class WelcomeCard;
class WrappedLabel;

/// What the page of the first start is given. All of it outlives the page.
struct WelcomeParts
{
    Settings &settings;
    std::function<Result<void>()> lookAround; ///< starts the sample beside this program
    /// Puts the backup in the place of the database; runs on a thread of its own. Empty: this database has a keeper.
    std::function<Result<void>(const QString &backup)> restore;
};

/// The first start: language and colours, which hold at once, and three ways to begin. Accepted when the person has
/// chosen how; then the setting ui.welcomed is written. Closed without a choice it is rejected and nothing is written
/// but language and colours.
class WelcomeDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit WelcomeDialog(const WelcomeParts &parts, QWidget *parent = nullptr);

    void reject() override; ///< not while a backup is restored

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *createHead(QWidget *parent);
    QWidget *createSwitches(QWidget *parent);
    void addSwitch(QGridLayout &grid, const QString &key, const QString &label);
    QWidget *createCards(QWidget *parent);
    QWidget *createBring(QWidget *parent);
    void change(const QString &key, const QString &value);
    void arrange();
    void lookAround();
    void chooseBackup();
    void restoreBackup(const QString &file);
    void finish();
    void say(const QString &sentence);
    void complain(const QString &sentence);
    void showCards();
    void showBring();

    WelcomeParts m_parts;
    QScrollArea *m_area;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_row = nullptr; ///< of the cards
    QList<WelcomeCard *> m_cards;
    QStackedWidget *m_pages = nullptr;
    WrappedLabel *m_note;
    QTimer m_sampleStarts;
    bool m_isBusy = false;
    bool m_wantsOut = false; ///< asked to close while it was busy
    std::jthread m_restoring; // last: it is waited for before the rest goes
};
} // namespace kuramori
