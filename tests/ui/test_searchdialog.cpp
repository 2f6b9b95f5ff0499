// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordtable.h"
#include "tests/ui/paneldesk.h"
#include "tests/ui/samplereviews.h"
#include "tests/ui/sight.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/reviewpanel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace kuramori;

/// Books searched for by what a person types, by clicks and keys.
class TestSearchDialog final : public QObject, private PanelDesk<ReviewPanel>
{
    Q_OBJECT
    void open()
    {
        addSampleReviews(*m_house);
        PanelDesk::open("view.review");
    }
    SearchDialog *dialog() const { return m_window->findChild<SearchDialog *>(); }
    QLineEdit *lineOf(const char *name) const { return field(dialog(), QLatin1String(name)); }
    void type(const char *name, const QString &text) const
    {
        lineOf(name)->clear();
        QTest::keyClicks(lineOf(name), text);
    }
    /// In force, the last one said.
    QString said() const
    {
        return m_house->read([](ReadTx &tx) {
            return tx
                .first("SELECT object FROM overrides WHERE kind = 'search_as' AND ended_at IS NULL ORDER BY id DESC",
                       [](const Row &row) { return row.text(0); })
                .value_or(QString());
        });
    }

private Q_SLOTS:
    void init() { furnish(); }
    void cleanup() { leave(); }

    void wordsAreTypedInReview();
    void wordsAreTypedAmongTheBooks();
};

void TestSearchDialog::wordsAreTypedInReview()
{
    open();
    const auto titles = [this] { return column(m_panel->table(), int(ReviewColumn::Book)); };
    QTRY_VERIFY(titles().contains(QStringLiteral("Lantern")));
    m_panel->table()->selectRow(int(titles().indexOf(QStringLiteral("Lantern"))));
    m_panel->table()->setFocus();
    QTRY_VERIFY(action("review.search")->isEnabled());
    QTest::keyClick(m_panel->table(), Qt::Key_H);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(lineOf("Title")->text(), QStringLiteral("Lantern"));
    lineOf("Title")->clear();
    QVERIFY(!button(dialog(), QStringLiteral("Search"))->isEnabled());
    type("Title", QStringLiteral(" Lantern  Street "));
    type("Authors", QStringLiteral("Ann Reed; ;Tom Reed"));
    QTest::keyClick(lineOf("Authors"), Qt::Key_Return);
    QTRY_COMPARE(said(), QStringLiteral("as [\"Lantern Street\",\"Ann Reed\",\"Tom Reed\"]"));
    QCOMPARE(number("SELECT count(*) FROM jobs WHERE kind = 'metadata.enrich' AND args LIKE '%Lantern Street%'"), 1);
    QTRY_VERIFY(action("edit.undo")->isEnabled());
    action("edit.undo")->trigger();
    QTRY_COMPARE(said(), QString());
}

void TestSearchDialog::wordsAreTypedAmongTheBooks()
{
    open();
    action("view.audiobooks")->trigger();
    auto *books = m_window->findChild<AudiobooksPanel *>();
    QTRY_VERIFY(books->table()->model()->rowCount() > 0);
    books->table()->selectRow(0);
    QTRY_VERIFY(action("books.search")->isEnabled());
    action("books.search")->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(!lineOf("Title")->text().isEmpty());
    type("Title", QStringLiteral("Something Else"));
    lineOf("Authors")->clear();
    QTest::mouseClick(button(dialog(), QStringLiteral("Search")), Qt::LeftButton);
    QTRY_COMPARE(said(), QStringLiteral("as [\"Something Else\"]"));
}

QTEST_MAIN(TestSearchDialog)
#include "test_searchdialog.moc"
