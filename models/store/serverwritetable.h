// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverecho.h"
#include "models/store/overridetable.h"

#include <QSet>

namespace kuramori
{
/// A book of a server all of whose audio is one item here, and all of that item's.
struct WritableBook
{
    ServerBookId id;
    QString sourceId;
    QString title; ///< the server's, as of its last reading
    ItemId item;
    BookWords mine; ///< of that item, as it was judged last
    BookWords bases; ///< what was written last, and read back
    QSet<BookField> blanks; ///< of which a person wants nothing said; never one that must say something
};

/// A field that is not the same on both sides.
struct PlannedField
{
    BookField field = BookField::Title;
    FieldSides sides; ///< `mine` as it would be written
    WriteOutcome outcome = WriteOutcome::Same;
    WriteChoice choice = WriteChoice::None;

    WriteDeed deed() const { return deedOf(outcome, choice, sides.isMineKnown()); }
    bool operator==(const PlannedField &) const = default;
};

/// The same with its book, to be shown.
struct PlanLine
{
    ServerBookId book;
    QString title; ///< the server's
    PlannedField planned;
    bool operator==(const PlanLine &) const = default;
};

/// What a run did, or was about to do, to one field.
struct ServerStep
{
    ServerActId act;
    ServerBookId book;
    QString sourceId;
    BookField field = BookField::Title;
    WriteDeed deed = WriteDeed::Send; ///< Adopt: mine changed, not theirs
    bool isProven = false; ///< false: it was sent, and nobody has read whether it took
    FieldWords before; ///< on the side that changed
    FieldWords written;
    std::optional<FieldWords> baseBefore; ///< empty: it was the first time
    ActId said; ///< of an adoption: the person's word that was made of it
};

/// Reading what was and what is to be written.
class ServerWriteRows
{
public:
    explicit ServerWriteRows(ReadTx &tx)
        : m_tx(tx)
    { }
    /// Books that are there and known on both sides, by id from behind `after`. Items whose files have changed since
    /// they were judged are left out: what is known of them may be of other files.
    QList<WritableBook> writable(ServerId server, ServerBookId after, int most) const;
    /// Of these, those that have been read since they were last compared.
    QList<WritableBook> uncompared(ServerId server, ServerBookId after, int most) const;
    BookWords bases(ServerBookId book) const;
    BookWords seen(ServerBookId book) const; ///< FieldSides::seen of each field, also where there is a base since
    /// What was written last to books with these files, on its way or there; not where somebody's own word was taken
    /// over from there since, or it was taken back.
    SentFields sentOf(ItemId item) const;
    /// Whether a person wants the field of what this book is here to be blank.
    bool isBlankMeant(ServerBookId book, BookField field) const;
    QList<ServerStep> unproven(ServerBookId book) const; ///< the latest last
    QList<ServerStep> undoing(ServerBookId book) const; ///< of which intendUndo() is the last that is known
    FieldWords mine(ItemId item, BookField field) const; ///< WritableBook::mine, as it is now
    QList<PlanLine> plan(ServerId server) const; ///< by title and book, fields in the order of writableFields
    /// The last of which something is left to take back.
    std::optional<ServerActId> lastAct(ServerId server) const;
    ServerId serverOf(ServerActId act) const; ///< invalid: there is no such act
    QList<ServerStep> steps(ServerActId act) const; ///< what is left to take back, by book
    bool hasSent(ServerActId act) const; ///< some of that is on the server

private:
    QList<WritableBook> writableWhere(std::string_view condition, ServerId server, ServerBookId after, int most) const;
    QSet<BookField> blanksOf(ItemId item) const;
    QList<ServerStep> stepsWhere(std::string_view condition, qint64 id) const;

    ReadTx &m_tx;
};

/// Keeping it.
class ServerWriteTable
{
public:
    explicit ServerWriteTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// All that is not the same in this book, in place of what was planned. Returns it with the choices that hold:
    /// those said to the same two sides.
    QList<PlannedField> putPlan(ServerBookId book, const QList<PlannedField> &fields);
    /// Takes away what no reading since `start` has found again.
    void endPlan(ServerId server, Timestamp start);
    void choose(ServerBookId book, BookField field, WriteChoice choice); ///< no error where nothing is planned

    ServerActId begin(ServerId server);
    /// Before anything is sent: what is lost on the way can be found again. `before` and `written` are theirs.
    void intend(const ServerStep &step);
    /// It was read back as `theirs`: the base from now on.
    void prove(const ServerStep &step, const FieldWords &theirs);
    void forget(const ServerStep &step); ///< it did not take
    /// Both sides came to the same by themselves since the last base.
    void agree(ServerBookId book, BookField field, const FieldWords &words);
    void setCompared(const QList<WritableBook> &books); ///< with what they were last read to say
    void keepSeen(ServerBookId book, const BookWords &words); ///< in place of what was kept
    /// Theirs holds here, too, by the word `step.said`. `before` is mine, `written` theirs.
    void adopt(const ServerStep &step);
    void intendUndo(const ServerStep &step); ///< before it is sent: what is proven may be there no more
    /// It is as it was; what was written then is not done again by itself. `theirs` is what the server says now.
    void undo(const ServerStep &step, const FieldWords &theirs);

private:
    void insertPlan(ServerBookId book, const PlannedField &planned);
    void setBase(ServerBookId book, BookField field, const FieldWords &words);
    void insertStep(const ServerStep &step, const char *state);
    void setState(const ServerStep &step, const char *state);
    void dropPlan(ServerBookId book, BookField field);

    WriteTx &m_tx;
};
} // namespace kuramori
