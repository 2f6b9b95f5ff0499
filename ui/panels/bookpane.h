// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bookdetails.h"

#include <QScrollArea>

class QBoxLayout;
class QFormLayout;
class QVBoxLayout;

namespace kuramori
{
class CoverShelf;
class PlainLabel;

/// One audiobook in full, beside the table: cover, persons, series, and each recording with its files, chapters and
/// what the sources say of it.
class BookPane final : public QScrollArea
{
    Q_OBJECT
public:
    /// The shelf outlives it.
    explicit BookPane(CoverShelf &covers, QWidget *parent = nullptr);

    void show(const BookDetails &details);
    void showNothing(); ///< no book is selected, or it is gone

Q_SIGNALS:
    void playWanted(const QByteArray &file); ///< absolute, as the disk has it; so is the other one
    void folderWanted(const QByteArray &folder);
    void correctionWanted(kuramori::ItemId item);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(const BookDetails &details);
    void addFacts(const BookDetails &details);
    void addRecording(const BookRecording &recording, const QString &name);
    void addItem(const BookItem &item);
    void addItemButtons(const BookItem &item);
    void addFileButtons(const BookItem &item);
    static void addLookup(QFormLayout &form, const BookItem &item);
    static void addSettled(QFormLayout &form, const BookItem &item);
    void addFiles(const BookItem &item);
    void addChapters(const BookItem &item);
    void addAssertions(const BookItem &item);
    QFormLayout *addForm();
    static void addPath(QFormLayout &form, const QString &path);
    static void addFact(QFormLayout &form, const QString &label, const QString &value);
    void addTitle(const QString &text);
    PlainLabel *addCaption(const QString &text);
    static PlainLabel *addText(const QString &text, QBoxLayout &layout);
    void fitHead();
    QWidget *startPage();

    CoverShelf &m_covers;
    BookDetails m_shown;
    QVBoxLayout *m_page = nullptr; // of the page that is being filled
    QBoxLayout *m_head = nullptr; // of that page: cover and titles
    PlainLabel *m_title = nullptr; // in it
};
} // namespace kuramori
