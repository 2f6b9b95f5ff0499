// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/audiblecatalogue.h"

#include "models/base/lenientjson.h"
#include "models/base/textkey.h"
#include "models/domain/bookidentifier.h"
#include "workers/metadata/answerjson.h"

#include <QJsonArray>

namespace kuramori
{
namespace
{
const QString audible = QStringLiteral("Audible");
constexpr int perSecond = 2; // nobody has told a limit

ProviderPlan plan()
{
    ProviderPlan plan;
    plan.name = QStringLiteral("audible");
    plan.title = audible;
    plan.perSecond = perSecond;
    return plan;
}
} // namespace

AudibleCatalogue::AudibleCatalogue(const ProviderParts &parts)
    : m_gate(parts, plan())
{ }

ProviderAnswer<QStringList> AudibleCatalogue::asins(const QString &title, const QString &author, AudibleRegion region,
                                                    const Asking &asking) const
{
    ProviderQuestion question;
    question.base = QUrl(QStringLiteral("https://api.audible.") + regionDomain(region));
    question.pathAndQuery = QStringLiteral("/1.0/catalog/products")
        + queryOf({{QStringLiteral("num_results"), QStringLiteral("10")},
                   {QStringLiteral("products_sort_by"), QStringLiteral("Relevance")},
                   {QStringLiteral("title"), title},
                   {QStringLiteral("author"), author}});
    question.subject = QStringLiteral("search %1 | %2 | %3").arg(textKey(title), textKey(author), regionCode(region));
    return m_gate.ask(question, asking, [](const Reply &reply) { return decodeAudibleProducts(reply.body); });
}

Result<QStringList> decodeAudibleProducts(const QByteArray &body)
{
    const auto root = answerObject(body, audible);
    if (!root) {
        return fail(root.error());
    }
    const QJsonValue products = root->value(QLatin1String("products"));
    if (!products.isArray()) {
        return fieldMissing(audible, "products");
    }
    QStringList asins;
    const QJsonArray rows = products.toArray();
    for (const QJsonValueConstRef row : rows) {
        const QString asin = asinOf(jsonText(row[QLatin1String("asin")]));
        if (!asin.isEmpty() && !asins.contains(asin)) {
            asins.append(asin);
        }
    }
    return asins.isEmpty() ? Result<QStringList>(notThere(audible)) : asins;
}
} // namespace kuramori
