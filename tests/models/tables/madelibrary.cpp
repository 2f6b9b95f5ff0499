// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/tables/madelibrary.h"

namespace kuramori
{
MadeLibrary::MadeLibrary(int books)
{
    QStringList persons;
    for (int i = 0; i < 30; ++i) {
        persons.append(word() + u' ' + word());
    }
    for (int i = 0; i < books; ++i) {
        QString title = word() + u' ' + word() + u' ' + word();
        const QString series
            = below(3) == 0 ? QStringLiteral("%1 Saga #%2").arg(m_words.at(below(40))).arg(i) : QString();
        lines.append(
            QStringLiteral("%1 | %2 | %3 | %4").arg(title, persons.at(below(30)), series, persons.at(below(30))));
        titles.append(title);
    }
}

QString MadeLibrary::word()
{
    static const QStringList starts
        = QStringLiteral("bran dol ker lum mar nor pel quin ros sil tam ver wil yor zan").split(u' ');
    static const QStringList middles = QStringLiteral("a e i o u ae ia or an el").split(u' ');
    static const QStringList ends = QStringLiteral("born dale gate hold mere ness stone ward wick wood").split(u' ');
    QString text = starts.at(below(15)) + middles.at(below(10)) + ends.at(below(10));
    text[0] = text.at(0).toUpper();
    m_words.append(text);
    return text;
}

QString slipped(const QString &text, int rule, int at)
{
    QString slip = text;
    const QString keys = QStringLiteral("qwertyuiopasdfghjklzxcvbnm");
    switch (rule) {
    case 0:
        slip[at] = text.at(at + 1);
        slip[at + 1] = text.at(at);
        break;
    case 1:
        slip.remove(at, 1);
        break;
    case 2:
        slip.insert(at, text.at(at));
        break;
    default:
        slip[at] = keys.at((keys.indexOf(text.at(at).toLower()) + 1) % keys.size());
    }
    return slip;
}
} // namespace kuramori
