// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filecheck.h"
#include "models/jobs/sidecarspec.h"
#include "models/store/filtertable.h"
#include "models/store/serverwritetable.h"
#include "models/store/store.h"
#include "ui/history/historystep.h"
#include "ui/panels/orders.h"
#include "ui/panels/wordorders.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>
#include <memory>

class QUndoStack;

namespace kuramori
{
struct DriftLine;
struct KnownSource;
struct PathMapping;
struct SeriesAddress;
struct Server;

/// What a person orders in the window, written as rows. Nothing waits: the answer comes back as a sentence. What can be
/// taken back stands in the history from then on.
class Commands final : public QObject
{
    Q_OBJECT
public:
    Commands(Store &store, const JobKinds &kinds, QUndoStack &history, QObject *parent = nullptr);

    void takeSnapshots(); ///< of the four daily lists, for today
    void fetchDetails(qint64 malId);
    void cancel(const QList<JobId> &jobs);
    void retryNow(const QList<JobId> &jobs);
    void redrive(const QList<JobId> &jobs);
    void reprioritise(const QList<JobId> &jobs, int priority);
    void pauseQueues(const QStringList &queues);
    void resumeQueues(const QStringList &queues);
    void pauseEverything();
    void resumeEverything();
    void markNoticesRead();
    void testSource(const KnownSource &source);
    /// Takes a folder into the library and reads it. `path`: absolute, as the disk has it.
    void addFolder(const QByteArray &path);
    /// Takes folders out of the library; nothing in them is changed. Cannot be taken back.
    void removeFolders(const QList<RootId> &roots);
    void scanFolders(const QList<RootId> &roots);
    void allowSideCars(const QList<RootId> &roots, bool isAllowed);
    void writeSideCars(const SideCarOrder &order); ///< or plans them
    void undoSideCars(SideCarActId act);
    void checkFiles(const QList<FileId> &files, CheckTier depth); ///< at most mostCheckedFiles
    void checkBooks(const QList<WorkId> &books); ///< their audio files, to the last depth; as many at most
    void checkEverything(CheckTier depth); ///< in all folders
    static constexpr qsizetype mostCheckedFiles = 10'000; ///< a job names each of them
    void compareFiles(); ///< looks for items with the same audio
    // Audiobook servers; see serverorders.h.
    void addServer(const Server &server);
    void changeServer(const Server &server); ///< its address and user; its name stays
    void switchServers(const QList<ServerId> &servers, bool on);
    void removeServer(const Server &server);
    void readServers(const QList<ServerId> &servers);
    void allowWriting(const Server &server, bool mayWrite);
    void planWriting(const Server &server); ///< compares with the server
    void writeServer(const Server &server);
    void undoWriting(const Server &server, ServerActId act);
    void chooseFields(const QList<PlanLine> &lines, WriteChoice choice);
    void mapFolder(ServerId server, const PathMapping &mapping); ///< as checkedMapping() leaves it
    void unmapFolder(ServerId server, const QString &serverFolder);
    // What a person says; see wordorders.h.
    void relate(OverrideKind kind, ItemId moved, ItemId kept);
    void ignorePair(ItemId a, ItemId b);
    void mergeBooks(WorkId kept, const QList<WorkId> &others);
    void splitBook(const QList<ItemId> &items); ///< they become a book of their own
    void pinBooks(const QList<WorkId> &works);
    void ignoreBooks(const QList<WorkId> &works);
    void heedBooks(const QList<WorkId> &works); ///< ignores them no longer
    void ignoreGaps(SeriesId series, const QList<SeriesGap> &gaps);
    void heedGaps(SeriesId series, const QList<SeriesGap> &gaps);
    /// See entriesOrder() and takeEntriesBackOrder().
    void sayOfEntries(OverrideKind kind, const QList<EntryOfSeries> &entries);
    void takeBackOfEntries(OverrideKind kind, const QList<EntryOfSeries> &entries);
    void lookUpRecordings(const EntryOfSeries &entry); ///< past all that is remembered of earlier answers
    /// Only this one will do; without a record any will again.
    void chooseRecording(const EntryOfSeries &entry, const std::optional<RecordKey> &record);
    void takeLanguages(const QStringList &languages); ///< that a person listens to; the setting has its own history
    void lookUpSeries(const QList<SeriesId> &series); ///< asks the services; about all where it is empty
    void lookUpEverything(); ///< about all series, and about the anime that are followed
    void lookUpAnime(); ///< about those that are followed, past all that is remembered of earlier answers
    /// FollowAnime or HaveAnime; AniList is asked what belongs to them.
    void sayOfAnime(OverrideKind kind, const QList<AnimeKey> &anime);
    void followWork(WorkId work); ///< an anime
    void takeBackOfAnime(OverrideKind kind, const QList<AnimeKey> &anime);
    // Which of the services' series one of the library is; see seriescommands.cpp.
    void linkSeries(SeriesId series, const QString &provider, const QString &sourceId);
    void refuseSeries(SeriesId series, const QString &provider, const QString &sourceId);
    void refuseAllSeries(SeriesId series); ///< no service has it
    void rateSeries(SeriesId series, std::optional<int> stars); ///< 1 to mostStars, or none again
    /// The same as linkSeries() of one that need not have been told of: then it is asked for first, by a job.
    void fetchSeries(SeriesId series, const SeriesAddress &address);
    void mergePersons(PersonId kept, const QList<PersonId> &others);
    void splitPerson(const QStringList &spellings); ///< they become a person of their own
    void linkPenName(PersonId penName, PersonId real);
    // Records of providers; see reviewcommands.cpp.
    void lookUpBooks(); ///< asks providers about all that are due
    void lookUpBooks(const QList<WorkId> &books); ///< due or not
    void lookUpAgain(ItemId item); ///< past all that is remembered of earlier answers
    void searchFor(ItemId item, const SearchWords &words); ///< instead of what its files say; see searchOrder()
    void searchFor(WorkId book, const SearchWords &words);
    void chooseRecord(ItemId item, const RecordKey &record); ///< that was kept
    /// The same of one that need not have been: then its provider is asked for it first, by a job.
    void fetchRecord(ItemId item, const RecordKey &record);
    void refuseRecords(ItemId item, const QList<RecordKey> &records);
    void refuseAllRecords(ItemId item); ///< no provider has it
    void holdBook(ItemId item); ///< its title, authors and series stay as they are
    /// These fields hold this, and those that are released what the sources say.
    void correctBook(ItemId item, const QList<HeldField> &held, const QList<BookField> &released);
    void acceptFields(const QList<DriftLine> &lines); ///< what others say of them holds
    void keepFields(const QList<DriftLine> &lines); ///< they stay as they are
    // Pairs of anime, by the numbers of MyAnimeList and AniList.
    void lookUpPairs(); ///< asks AniList about all anime that are due
    void pairAnime(qint64 malId, qint64 aniListId); ///< they are the same; AniList is asked about one not heard of
    void refusePairs(qint64 malId, const QList<qint64> &aniListIds);
    void refuseAllPairs(qint64 malId); ///< AniList does not have it
    void takeBack(ActId act);
    void takeBack(const QStringList &spellings); ///< what was said of them
    void keepFilter(const SavedFilter &filter); ///< in place of one of this name
    void forgetFilter(const QString &name);
    bool isBusy() const { return !m_pending.empty(); } ///< an order is under way

Q_SIGNALS:
    void testQueued(const QString &source, kuramori::JobId job); ///< `source`: its name
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Sentence = std::function<QString(qint64)>;
    class Step;
    struct Ordered
    {
        Order order;
        Sentence sentence;
        std::shared_ptr<Order> inverse; ///< where its inverse goes; empty: into a new step of the history
        Step *step; ///< that was taken back or done again; may be gone when the answer comes
        HistoryStep::Direction direction;
    };
    struct PendingOrder
    {
        Pending<Outcome> answer;
        Ordered ordered;
    };

    void submit(Order order, Sentence sentence);
    void say(Order order, const QString &sentence);
    void submit(Ordered ordered);
    void setQueuesPaused(const QStringList &queues, bool paused, Sentence sentence);
    void collect();
    void finish(PendingOrder pending);

    Store &m_store;
    const JobKinds &m_kinds;
    QUndoStack &m_history;
    std::list<PendingOrder> m_pending;
    QTimer m_timer; // runs while orders are under way: a future tells nobody that it is ready
};
} // namespace kuramori
