// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/anysaying.h"

namespace kuramori
{
QList<BookAssertion> anySaying(QRandomGenerator &chance)
{
    QList<BookAssertion> said;
    const QStringList titles{QStringLiteral("Dune"), QStringLiteral("DUNE"), QStringLiteral("Dune Messiah"),
                             QStringLiteral("Dune: A Novel")};
    const QStringList names{QStringLiteral("Frank Herbert"), QStringLiteral("Herbert, Frank"),
                            QStringLiteral("Brian Herbert")};
    const QStringList narrators{QStringLiteral("Scott Brick"), QStringLiteral("Brick, Scott"),
                                QStringLiteral("Simon Vance"), QStringLiteral("S. Vance")};
    const QStringList languages{QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("de")};
    for (const BookSource source : bookSources) {
        if (source == BookSource::Person || chance.bounded(3) == 0) {
            continue;
        }
        const auto sayEach = [&](BookField field, const QStringList &all) {
            const double weight = 0.1 * (1 + chance.bounded(9));
            const qsizetype several = 1 + chance.bounded(2);
            const int first = chance.bounded(int(all.size()));
            for (int at = 0; at < several && chance.bounded(4) > 0; ++at) {
                said.append({source, field, at, all.at((first + at) % all.size()), {}, weight});
            }
        };
        const auto say = [&](BookField field, const QString &value, const QString &label = {}) {
            if (chance.bounded(4) > 0) {
                said.append({source, field, 0, value, label, 0.1 * (1 + chance.bounded(9))});
            }
        };
        say(BookField::Title, titles.at(chance.bounded(int(titles.size()))));
        say(BookField::Subtitle, chance.bounded(2) ? QStringLiteral("A Novel") : QStringLiteral("A Tale"));
        sayEach(BookField::Author, names);
        sayEach(BookField::Narrator, narrators);
        say(BookField::Year, QString::number(1965 + chance.bounded(3)));
        say(BookField::Publisher, chance.bounded(2) ? QStringLiteral("Ace") : QStringLiteral("ACE!"));
        say(BookField::Series, QStringLiteral("Dune"),
            chance.bounded(2) ? QString::number(chance.bounded(3)) : QString());
        say(BookField::Language, languages.at(chance.bounded(int(languages.size()))));
        say(BookField::Abridged, chance.bounded(2) ? QStringLiteral("yes") : QStringLiteral("no"));
        say(BookField::Isbn, chance.bounded(2) ? QStringLiteral("9780441013593") : QStringLiteral("9780593099322"));
        say(BookField::Asin, chance.bounded(2) ? QStringLiteral("B002V1OF70") : QStringLiteral("B002V1A0WE"));
    }
    return said;
}
} // namespace kuramori
