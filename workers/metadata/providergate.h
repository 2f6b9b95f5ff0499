// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"
#include "workers/http/request.h"
#include "workers/metadata/provideranswer.h"

#include <functional>
#include <memory>

namespace kuramori
{
class HttpClient;
class Secrets;
class Settings;
class Store;

/// What every provider works with; all of it outlives them.
struct ProviderParts
{
    HttpClient &http;
    Store &store;
    const Settings &settings;
    const Secrets &secrets;
    const Clock &clock;
};

/// What a provider is, as its adapter knows it.
struct ProviderPlan
{
    QString name; ///< "hardcover": its lane, its budget, its secret, and its settings under "metadata.hardcover."
    QString title; ///< "Hardcover", in messages
    int perSecond = 0; ///< besides the setting `per_minute`; 0: no limit
    bool needsKey = false; ///< a Bearer token
    QList<int> throttleStatuses = {}; ///< see SourceProfile
};

/// One question in the provider's terms.
struct ProviderQuestion
{
    QString pathAndQuery; ///< percent-encoded, begins with '/' unless empty; stands under the base address
    QByteArray graphql = {}; ///< the body of a POST; empty: a GET
    /// What is asked, the same each time: under it is remembered what the provider does not have. Empty: nothing is.
    QString subject = {};
    QList<int> readStatuses = {}; ///< see Request
    bool meansMissing = false; ///< a 404 without a body of the provider's own means "not there", not "wrong address"
    int cost = 1; ///< requests, as the provider counts them
    QUrl base = {}; ///< in place of an empty setting `url`
};

/// What every question to a provider passes, in this order: on or off → key → what it is known not to have → a key that
/// was refused → cache → what is left of the day's budget → lane → the day's budget → the answer, read. Any thread;
/// calls block for as long as the HTTP client does, which is the setting metadata.answers.patience a request at most
/// once it is its turn.
class ProviderGate
{
public:
    ProviderGate(const ProviderParts &parts, ProviderPlan plan);

    /// `read` makes the value of an answer: NotFound when the provider says that there is none; any other error is the
    /// answer's.
    template <class Read>
    auto ask(const ProviderQuestion &question, const Asking &asking, Read read) const
    {
        ProviderAnswer<typename std::invoke_result_t<Read, const Reply &>::value_type> answer;
        const auto take = [&](const Reply &reply) -> Result<void> {
            auto value = read(reply);
            if (!value) {
                return fail(std::move(value.error()));
            }
            answer.value = std::move(*value);
            return {};
        };
        static_cast<ProviderWord &>(answer) = word(question, asking, take);
        return answer;
    }

    const QString &title() const { return m_plan.title; }
    /// The day, by UTC: what lies years behind it is no date but a placeholder.
    QDate today() const { return m_parts.clock.todayUtc(); }

private:
    using Take = std::function<Result<void>(const Reply &)>;
    struct Course;
    struct RefusedKey;

    QString setting(const char *key) const;
    std::optional<ProviderWord> silence() const;
    std::optional<ProviderWord> findKey(const QUrl &address, const Asking &asking, Course &course) const;
    QUrl base(const ProviderQuestion &question) const;
    QString subjectAt(const ProviderQuestion &question) const;
    std::optional<ProviderWord> knownMiss(const ProviderQuestion &question, const Asking &asking) const;
    SourceProfile profile(const QUrl &base) const;
    Request request(const ProviderQuestion &question, const Asking &asking, const QUrl &base,
                    const Course &course) const;
    ProviderWord word(const ProviderQuestion &question, const Asking &asking, const Take &take) const;
    std::optional<ProviderWord> refusedKey(const Course &course) const;
    void noteKey(const Course &course, const Error &error) const;
    Result<void> mayBeAsked(int cost, Course &course) const;
    Result<void> spend(int cost, Course &course) const;
    Result<void> spent(qint64 budget) const;
    ProviderWord found(const ProviderQuestion &question, const Reply &reply) const;
    ProviderWord missing(const ProviderQuestion &question, const QString &detail) const;
    ProviderWord failed(const ProviderQuestion &question, const Error &error, const Course &course) const;

    const ProviderParts m_parts;
    const ProviderPlan m_plan;
    const std::shared_ptr<RefusedKey> m_refused; ///< of all copies
};

/// "?a=1&b=c%20d", in this order; what has no value is left out.
QString queryOf(const QList<std::pair<QString, QString>> &parameters);
} // namespace kuramori
