// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/providergate.h"

#include "models/base/redact.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/providertable.h"
#include "models/store/store.h"
#include "workers/http/httpclient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <mutex>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderGate)
};

const QString keepAnswers = QStringLiteral("metadata.answers.keep");
const QString patience = QStringLiteral("metadata.answers.patience");
const QString believeMissing = QStringLiteral("metadata.answers.missing");
constexpr std::chrono::seconds defaultRest{60}; ///< when an answer says "too often" and not for how long
constexpr std::chrono::hours triedAgain{6}; ///< a key that was not known

ProviderWord notAsked(Silence silence, const QString &message, std::optional<Timestamp> until = std::nullopt)
{
    ProviderWord word;
    word.state = AnswerState::NotAsked;
    word.silence = silence;
    word.message = message;
    word.until = until;
    return word;
}

ProviderWord said(AnswerState state, Timestamp saidAt, const QString &detail = {})
{
    ProviderWord word;
    word.state = state;
    word.saidAt = saidAt;
    word.detail = detail;
    return word;
}

Timestamp nextMidnight(Timestamp now)
{
    return std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1);
}

/// The site shows its key with or without the word, and both are copied.
QByteArray tokenOf(const Secret &key)
{
    const QByteArrayView word = "bearer ";
    const QByteArray token = key.reveal().trimmed();
    return token.toLower().startsWith(word) ? token.sliced(word.size()).trimmed() : token;
}

QByteArray hashOf(const Secret &key)
{
    return QCryptographicHash::hash(tokenOf(key), QCryptographicHash::Sha256);
}
} // namespace

/// The key that was not known, until it is tried again; a person who asks tries it at once.
struct ProviderGate::RefusedKey
{
    std::mutex mutex;
    QByteArray hash; ///< empty: none
    QString message;
    Timestamp until;
};

/// How far a question has come.
struct ProviderGate::Course
{
    bool wasSent = false; ///< it had its turn
    bool isSpent = false; ///< the budget did not let it go
    std::optional<Secret> key = {};
};

ProviderGate::ProviderGate(const ProviderParts &parts, ProviderPlan plan)
    : m_parts(parts)
    , m_plan(std::move(plan))
    , m_refused(std::make_shared<RefusedKey>())
{ }

QString ProviderGate::setting(const char *key) const
{
    return QStringLiteral("metadata.%1.%2").arg(m_plan.name, QLatin1String(key));
}

std::optional<ProviderWord> ProviderGate::silence() const
{
    if (!m_parts.settings.boolean(setting("enabled"))) {
        return notAsked(Silence::SwitchedOff, Words::tr("%1 is switched off in the settings.").arg(m_plan.title));
    }
    return std::nullopt;
}

/// A key that its place does not hand out now is as good as none, and its error says how to mend that.
std::optional<ProviderWord> ProviderGate::findKey(const QUrl &address, const Asking &asking, Course &course) const
{
    if (!m_plan.needsKey) {
        return std::nullopt;
    }
    Result<std::optional<Secret>> key = m_parts.secrets.find(m_plan.name, address, asking.stop);
    if (!key && key.error().kind == ErrorKind::Cancelled) {
        return failed({}, key.error(), course);
    }
    if (!key) {
        return notAsked(Silence::NoKey, key.error().message);
    }
    if (!*key) {
        return notAsked(Silence::NoKey,
                        Words::tr("%1 is asked only with a key. Enter yours under Program, Keys and passwords, or by: "
                                  "kuramori --batch secrets set %2 (or put it into %3 in the environment).")
                            .arg(m_plan.title, m_plan.name, Secrets::variable(m_plan.name)));
    }
    course.key = std::move(*key);
    return std::nullopt;
}

std::optional<ProviderWord> ProviderGate::refusedKey(const Course &course) const
{
    const std::scoped_lock lock(m_refused->mutex);
    const bool isRefused
        = course.key && m_refused->hash == hashOf(*course.key) && m_parts.clock.wall() < m_refused->until;
    return isRefused ? std::optional(notAsked(Silence::KeyRefused, m_refused->message, m_refused->until))
                     : std::nullopt;
}

/// Only where the provider says that it does not know the key: one that may not do one thing may do others.
void ProviderGate::noteKey(const Course &course, const Error &error) const
{
    const bool isOfKey = error.context.contains(QLatin1String("token"), Qt::CaseInsensitive)
        || error.context.contains(QLatin1String("jwt"), Qt::CaseInsensitive);
    if (course.key && error.kind == ErrorKind::Auth && isOfKey) {
        const std::scoped_lock lock(m_refused->mutex);
        m_refused->hash = hashOf(*course.key);
        m_refused->message = error.message;
        m_refused->until = m_parts.clock.wall() + triedAgain;
    }
}

QUrl ProviderGate::base(const ProviderQuestion &question) const
{
    const QUrl told = m_parts.settings.url(setting("url"));
    QUrl base = (told.isEmpty() ? question.base : told)
                    .adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (base.path() == QLatin1String("/")) {
        base.setPath({});
    }
    return base;
}

/// What a server at another address does not have, says nothing about this one.
QString ProviderGate::subjectAt(const ProviderQuestion &question) const
{
    const bool isUsual = m_parts.settings.origin(setting("url")) == Settings::Origin::Default;
    return question.subject.isEmpty() || isUsual
        ? question.subject
        : question.subject + QLatin1String(" @ ") + base(question).toString(QUrl::RemoveUserInfo);
}

/// A store that fails here costs a request, never an answer.
std::optional<ProviderWord> ProviderGate::knownMiss(const ProviderQuestion &question, const Asking &asking) const
{
    const std::chrono::seconds believed = std::min(m_parts.settings.seconds(believeMissing), asking.oldest);
    const QString subject = subjectAt(question);
    if (subject.isEmpty()) {
        return std::nullopt;
    }
    const auto miss = m_parts.store.read([&](ReadTx &tx) { return ProviderTable::miss(tx, m_plan.name, subject); });
    if (!miss || !*miss || m_parts.clock.wall() - (*miss)->saidAt >= believed) {
        return std::nullopt;
    }
    return said(AnswerState::NotFound, (*miss)->saidAt, (*miss)->detail);
}

SourceProfile ProviderGate::profile(const QUrl &base) const
{
    SourceProfile profile;
    profile.name = m_plan.name;
    profile.origin = base.adjusted(QUrl::RemovePath);
    profile.pathPrefixes = {base.path().isEmpty() ? QStringLiteral("/") : base.path()};
    profile.perSecond = m_plan.perSecond;
    profile.perMinute = int(m_parts.settings.integer(setting("per_minute")));
    profile.throttleStatuses = m_plan.throttleStatuses;
    return profile;
}

Request ProviderGate::request(const ProviderQuestion &question, const Asking &asking, const QUrl &base,
                              const Course &course) const
{
    Request request;
    request.url = QUrl(base.toString(QUrl::FullyEncoded) + question.pathAndQuery);
    request.cache.timeToLive = std::min(m_parts.settings.seconds(keepAnswers), asking.oldest);
    request.deadline = m_parts.settings.seconds(patience);
    request.readStatuses = question.readStatuses;
    if (!question.graphql.isEmpty()) {
        request.method = "POST";
        request.isQuestion = true;
        request.headers = {{"Content-Type", "application/json"}};
        request.body = question.graphql;
    }
    if (course.key) {
        const QByteArray token = tokenOf(*course.key);
        registerSecret(*course.key);
        registerSecret(Secret(token));
        request.secretHeaders = {{"Authorization", Secret("Bearer " + token)}};
    }
    return request;
}

ProviderWord ProviderGate::word(const ProviderQuestion &question, const Asking &asking, const Take &take) const
{
    if (const auto silent = silence()) {
        return *silent;
    }
    const QUrl address = base(question);
    Course course;
    if (const auto keyless = findKey(address, asking, course)) {
        return *keyless;
    }
    if (const auto miss = asking.isFresh ? std::nullopt : knownMiss(question, asking)) {
        return *miss;
    }
    if (const auto refused = asking.isFresh ? std::nullopt : refusedKey(course)) {
        return *refused;
    }
    for (bool isFresh = asking.isFresh;; isFresh = true) {
        course.wasSent = course.isSpent = false;
        std::optional<Result<void>> taken;
        Request asked = request(question, asking, address, course);
        asked.cache.refresh = isFresh;
        asked.cache.deserves = [&](const Reply &reply) { return taken.emplace(take(reply)).has_value(); };
        asked.prospect = [&] { return mayBeAsked(question.cost, course); };
        asked.allowance = [&] { return spend(question.cost, course); };
        const Result<Reply> reply = m_parts.http.get(profile(address), asked, asking.stop);
        if (!reply) {
            return failed(question, reply.error(), course);
        }
        if (!taken) {
            taken.emplace(take(*reply));
        }
        if (*taken) {
            return found(question, *reply);
        }
        if (!reply->fromCache) {
            return taken->error().kind == ErrorKind::NotFound ? missing(question, taken->error().context)
                                                              : failed(question, taken->error(), course);
        }
        // What was kept is in a form that is read no more: it is asked for anew.
    }
}

/// Nobody queues for what is spent already. A store that fails here says so when it is taken from.
Result<void> ProviderGate::mayBeAsked(int cost, Course &course) const
{
    const qint64 budget = m_parts.settings.integer(setting("per_day"));
    const Result<qint64> asked
        = m_parts.store.read([&](ReadTx &tx) { return ProviderTable::requestsToday(tx, m_plan.name); });
    course.isSpent = asked && *asked + cost > budget;
    return course.isSpent ? spent(budget) : Result<void>();
}

Result<void> ProviderGate::spent(qint64 budget) const
{
    return fail(ErrorKind::Refused,
                Words::tr("%1 was asked as often today as its budget of %2 requests allows. It is asked again "
                          "after midnight (UTC).")
                    .arg(m_plan.title)
                    .arg(budget));
}

Result<void> ProviderGate::spend(int cost, Course &course) const
{
    course.wasSent = true;
    const qint64 budget = m_parts.settings.integer(setting("per_day"));
    const Result<bool> taken = m_parts.store.write(
        [name = m_plan.name, cost, budget](WriteTx &tx) { return ProviderTable(tx).take(name, cost, budget); });
    if (!taken) {
        return fail(taken.error());
    }
    course.isSpent = !*taken;
    return *taken ? Result<void>() : spent(budget);
}

ProviderWord ProviderGate::found(const ProviderQuestion &question, const Reply &reply) const
{
    const QString subject = subjectAt(question);
    const auto miss = m_parts.store.read([&](ReadTx &tx) { return ProviderTable::miss(tx, m_plan.name, subject); });
    if (miss && *miss) { // asked past it, or it was too old
        const auto dropped = m_parts.store.write(
            [name = m_plan.name, subject](WriteTx &tx) { ProviderTable(tx).dropMiss(name, subject); });
        Q_UNUSED(dropped) // it ends by its age, too
    }
    ProviderWord word = said(AnswerState::Found, reply.fetchedAt);
    word.rawHash = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256);
    return word;
}

ProviderWord ProviderGate::missing(const ProviderQuestion &question, const QString &detail) const
{
    if (const QString subject = subjectAt(question); !subject.isEmpty()) {
        const Timestamp horizon = m_parts.clock.wall() - m_parts.settings.seconds(believeMissing);
        const auto noted = m_parts.store.write([name = m_plan.name, subject, detail, horizon](WriteTx &tx) {
            ProviderTable table(tx);
            table.prune(horizon);
            table.putMiss(name, subject, detail);
        });
        Q_UNUSED(noted) // then it is asked again
    }
    return said(AnswerState::NotFound, m_parts.clock.wall(), detail);
}

ProviderWord ProviderGate::failed(const ProviderQuestion &question, const Error &error, const Course &course) const
{
    const Timestamp now = m_parts.clock.wall();
    std::optional<Timestamp> until;
    if (error.retryAfter) {
        until = now + *error.retryAfter;
    } else if (error.kind == ErrorKind::Throttled) {
        until = now + defaultRest;
    }
    if (course.isSpent) {
        return notAsked(Silence::BudgetSpent, error.message, nextMidnight(now));
    }
    const bool isResting = error.kind == ErrorKind::Throttled || error.kind == ErrorKind::BreakerOpen;
    if (isResting && !course.wasSent) {
        return notAsked(Silence::Resting, error.message, until);
    }
    if (error.kind == ErrorKind::NotFound && question.meansMissing) {
        return missing(question, {});
    }
    noteKey(course, error);
    ProviderWord word;
    word.state = AnswerState::Failed;
    word.failure = error.kind;
    word.message = error.message;
    word.detail = error.context;
    word.until = until;
    return word;
}

QString queryOf(const QList<std::pair<QString, QString>> &parameters)
{
    QStringList pairs;
    pairs.reserve(parameters.size());
    for (const auto &[name, value] : parameters) {
        if (!value.isEmpty()) {
            pairs.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
        }
    }
    return pairs.isEmpty() ? QString() : u'?' + pairs.join(u'&');
}
} // namespace kuramori
