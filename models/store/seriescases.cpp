// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casegroups.h"
#include "models/store/overridetable.h"
#include "models/store/providerseriestable.h"

namespace kuramori
{
namespace
{
/// What one provider may have of a series, judged as if a person had not said `but`.
struct Offer
{
    QStringList keys; ///< "hardcover:123"
    QList<SeriesLink> links; ///< of the same, settled among them
};

QString keyOf(const KeptSeries &series)
{
    return bookProviderName(series.series.provider) + u':' + series.series.id;
}

/// Of what people refused but for `but` nothing is asked.
Offer offerOf(ReadTx &tx, SeriesId series, BookProvider provider, const Override &but)
{
    const ProviderSeriesRows rows(tx);
    const OurSeries ours = rows.ours(series);
    Offer offer;
    const QList<LinkedSeries> known = rows.linksOf(series);
    for (const LinkedSeries &link : known) {
        const Override refusal{OverrideKind::NotSeries, but.subject, keyOf(link.series)};
        if (link.series.series.provider == provider && (refusal == but || !OverrideRows(tx).actOf(refusal))) {
            offer.keys.append(refusal.object);
            offer.links.append(linkOf(ours, link.series.series.name, link.series));
        }
    }
    settleRivals(offer.links);
    return offer;
}

QStringList linkedIn(const Offer &offer)
{
    QStringList linked;
    for (qsizetype at = 0; at < offer.links.size(); ++at) {
        if (offer.links.at(at).verdict == LinkVerdict::Linked) {
            linked.append(offer.keys.at(at));
        }
    }
    return linked;
}

/// It is, or is not, the one named. Empty: nobody tells of that one any more.
std::optional<LabelledCase> caseOfOne(ReadTx &tx, const Override &word, const QString &name)
{
    const auto provider = bookProviderFrom(word.object.section(u':', 0, 0));
    const Offer offer = provider ? offerOf(tx, SeriesId(word.subject.toLongLong()), *provider, word) : Offer();
    const qsizetype meant = offer.keys.indexOf(word.object);
    if (meant < 0) {
        return std::nullopt;
    }
    const bool isSo = word.kind == OverrideKind::LinkSeries;
    return LabelledCase{CaseKind::Series,
                        word.subject,
                        name,
                        caseVerdict(isSo, rulesAnswer(offer.links, meant)),
                        isSo ? word.object : QLatin1String("not ") + word.object,
                        linkedIn(offer).join(QLatin1String(", "))};
}

/// It is none of any provider's.
LabelledCase caseOfAll(ReadTx &tx, const Override &word, const QString &name)
{
    QList<SeriesLink> links;
    QStringList linked;
    for (const BookProvider provider : bookProviders) {
        const Offer offer = offerOf(tx, SeriesId(word.subject.toLongLong()), provider, word);
        links += offer.links;
        linked += linkedIn(offer);
    }
    return {CaseKind::Series,
            word.subject,
            name,
            caseVerdict(false, rulesAnswer(links)),
            QStringLiteral("none"),
            linked.join(QLatin1String(", "))};
}
} // namespace

QList<LabelledCase> seriesCases(ReadTx &tx)
{
    using K = OverrideKind;
    QList<LabelledCase> cases;
    for (const K kind : {K::LinkSeries, K::NotSeries, K::NoSeries}) {
        const QList<Override> words = OverrideRows(tx).inForce(kind);
        for (const Override &word : words) {
            const std::optional<QString> name = tx.first(
                "SELECT name FROM series WHERE id = $1", [](const Row &row) { return row.text(0); },
                SeriesId(word.subject.toLongLong()));
            std::optional<LabelledCase> one;
            if (name) {
                one = kind == K::NoSeries ? caseOfAll(tx, word, *name) : caseOfOne(tx, word, *name);
            }
            if (one) {
                cases.append(*one);
            }
        }
    }
    return cases;
}
} // namespace kuramori
