// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplebooks.h"
#include "tests/ui/samplehouse.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookfilterbar.h"
#include "ui/panels/datatable.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace kuramori;

/// The search of the audiobooks' own filter, and filters that are kept, in a window with its store.
class TestBookFilters final : public QObject
{
    Q_OBJECT
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<MainWindow> m_window;
    AudiobooksPanel *m_panel = nullptr;

    int rows() const { return m_panel->table()->model()->rowCount(); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < rows(); ++row) {
            titles.append(m_panel->table()->model()->index(row, 0).data().toString());
        }
        return titles;
    }
    QToolButton *button(const char *name) const
    {
        for (QToolButton *each : m_panel->findChildren<QToolButton *>()) {
            if (each->accessibleName() == QLatin1String(name)) {
                return each;
            }
        }
        return nullptr;
    }
    /// The entry of the filter button's menu, or of a menu in it.
    QAction *entry(const char *menu, const QString &text) const
    {
        QMenu *all = button("Filter by language, format or state")->menu();
        Q_EMIT all->aboutToShow();
        for (QAction *action : all->actions()) {
            if (!action->menu() && *menu == 0 && action->text() == text) {
                return action;
            }
            const QList<QAction *> within = action->menu() ? action->menu()->actions() : QList<QAction *>();
            for (QAction *inner : within) {
                if (action->text() == QLatin1String(menu) && inner->text() == text) {
                    return inner;
                }
            }
        }
        return nullptr;
    }
    QString chip() const
    {
        const auto *bar = m_panel->findChild<BookFilterBar *>();
        return bar->isVisible() ? bar->findChild<QToolButton *>()->text() : QString();
    }
    QList<SavedFilter> kept() const
    {
        return m_house->read([](ReadTx &tx) { return FilterRows(tx).all(); });
    }
    void keep(const QString &name) const
    {
        entry("", QStringLiteral("Keep this filter…"))->trigger();
        auto *question = m_panel->findChild<QInputDialog *>();
        QVERIFY(question);
        question->setTextValue(name);
        question->accept();
        QTRY_VERIFY(entry("Kept filters", QString(name).replace(u'&', QStringLiteral("&&"))));
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<SampleHouse>();
        addSampleBooks(*m_house);
        m_window = std::make_unique<MainWindow>(m_house->parts());
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_window->actions().action(QStringLiteral("view.audiobooks"))->trigger();
        m_panel = m_window->findChild<AudiobooksPanel *>();
        QTRY_VERIFY(rows() > 20);
    }
    void cleanup()
    {
        m_window.reset();
        m_house.reset();
    }

    void slipsAreForgiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("substring") << QStringLiteral("ekyll")
                                   << QStringList{QStringLiteral(
                                          "The Strange Case of Dr Jekyll and Mr Hyde and Other Tales of Terror")};
        QTest::newRow("swapped") << QStringLiteral("frankenstien") << QStringList{QStringLiteral("Frankenstein")};
        QTest::newRow("of a narrator") << QStringLiteral("juliet stevensen") << QStringList{QStringLiteral("Emma")};
        QTest::newRow("right ones alone") << QStringLiteral("emma") << QStringList{QStringLiteral("Emma")};
        QTest::newRow("hiragana") << QString::fromUtf8("のるうぇい")
                                  << QStringList{QString::fromUtf8("ノルウェイの森")};
    }
    void slipsAreForgiven()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        m_panel->setFilter(text);
        QTRY_COMPARE(titles(), expected);
    }

    void whatComesLaterJoins()
    {
        m_panel->setFilter(QStringLiteral("akria"));
        QTRY_COMPARE(rows(), 0);
        m_house->write([](WriteTx &tx) {
            const qint64 id = tx.number("SELECT id FROM works WHERE title = 'Emma'");
            tx.run("UPDATE works SET title = 'Akira', updated_at = updated_at + 1 WHERE id = $1", id);
            tx.touch(Topic::Books);
        });
        QTRY_COMPARE(titles(), QStringList{QStringLiteral("Akira")});
    }

    void aFilterIsKeptAndComesBack()
    {
        m_panel->showOnly(PersonOfBook{person("Nigel Planer"), QStringLiteral("Nigel Planer")}, true);
        m_panel->setFilter(QStringLiteral("guadrs"));
        QTRY_COMPARE(titles(), QStringList{QStringLiteral("Guards! Guards!")});
        keep(QStringLiteral("Watch & co"));
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().search, QStringLiteral("guadrs"));
        QCOMPARE(kept().constFirst().conditions, QStringList{QStringLiteral("narrator=Nigel Planer")});
        m_window->actions().action(QStringLiteral("books.clear"))->trigger();
        QTRY_VERIFY(rows() > 20);
        entry("Kept filters", QStringLiteral("Watch && co"))->trigger();
        QTRY_COMPARE(titles(), QStringList{QStringLiteral("Guards! Guards!")});
        QCOMPARE(chip(), QStringLiteral("Narrator: Nigel Planer"));
    }

    void aFilterIsRemovedAndBroughtBack()
    {
        m_panel->setFilter(QStringLiteral("emma"));
        keep(QStringLiteral("one"));
        entry("Remove a filter", QStringLiteral("one"))->trigger();
        QTRY_VERIFY(kept().isEmpty());
        QTRY_VERIFY(!entry("Kept filters", QStringLiteral("one")));
        QTRY_VERIFY(m_window->actions().action(QStringLiteral("edit.undo"))->isEnabled());
        m_window->actions().action(QStringLiteral("edit.undo"))->trigger();
        QTRY_COMPARE(kept().size(), 1);
        QTRY_VERIFY(entry("Kept filters", QStringLiteral("one")));
    }

    /// Kept on the command line: what the panel cannot show is not offered.
    void onlyWhatCanBeShownIsOffered()
    {
        m_house->write([](WriteTx &tx) {
            const QString books = QStringLiteral("books");
            FilterTable(tx).put({QStringLiteral("new"), books, {}, {QStringLiteral("year>2010")}, {}});
            FilterTable(tx).put({QStringLiteral("gone"), books, {}, {QStringLiteral("author=Nobody")}, {}});
            FilterTable(tx).put({QStringLiteral("people"), QStringLiteral("persons"), {}, {}, {}});
            FilterTable(tx).put({QStringLiteral("here"),
                                 books,
                                 {},
                                 {QStringLiteral("state=here"), QStringLiteral("series=Mistborn")},
                                 {}});
        });
        QTRY_VERIFY(entry("Kept filters", QStringLiteral("here")));
        for (const char *name : {"new", "gone", "people"}) {
            QVERIFY2(!entry("Kept filters", QLatin1String(name)), name);
        }
        entry("Kept filters", QStringLiteral("here"))->trigger();
        QTRY_COMPARE(rows(), 4);
    }

private:
    PersonId person(const char *name) const
    {
        return m_house->read([&](ReadTx &tx) {
            return PersonId(tx.number("SELECT id FROM persons WHERE name = $1", QString::fromLatin1(name)));
        });
    }
};

QTEST_MAIN(TestBookFilters)
#include "test_bookfilters.moc"
