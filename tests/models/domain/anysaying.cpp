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
    for (const BookSource source : bookSources) {
        if (source == BookSource::Person || chance.bounded(3) == 0) {
            continue;
        }
        const auto say = [&](BookField field, const QString &value, const QString &label = {}) {
            if (chance.bounded(4) > 0) {
                said.append({source, field, 0, value, label, 0.1 * (1 + chance.bounded(9))});
            }
        };
        say(BookField::Title, titles.at(chance.bounded(int(titles.size()))));
        say(BookField::Subtitle, chance.bounded(2) ? QStringLiteral("A Novel") : QStringLiteral("A Tale"));
        say(BookField::Author, names.at(chance.bounded(int(names.size()))));
        say(BookField::Year, QString::number(1965 + chance.bounded(3)));
        say(BookField::Publisher, chance.bounded(2) ? QStringLiteral("Ace") : QStringLiteral("ACE!"));
        say(BookField::Series, QStringLiteral("Dune"),
            chance.bounded(2) ? QString::number(chance.bounded(3)) : QString());
        say(BookField::Asin, chance.bounded(2) ? QStringLiteral("B002V1OF70") : QStringLiteral("B002V1A0WE"));
    }
    return said;
}
} // namespace kuramori
