// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textkey.h"

#include <QLatin1String>

namespace kuramori
{
namespace
{
/// Combining marks of the Latin, Greek and Cyrillic scripts. U+3099 and U+309A (kana sound marks) are not here.
bool isDiacritic(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}

QString withoutDiacritics(QString folded)
{
    QString kept;
    folded.replace(u'ß', QLatin1String("ss")); // Qt folds letter by letter
    const QString decomposed = folded.normalized(QString::NormalizationForm_KD);
    kept.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!isDiacritic(c)) {
            kept.append(c);
        }
    }
    return kept.normalized(QString::NormalizationForm_KC);
}

QString withSingleBlanks(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            kept.append(c);
        } else if (!kept.isEmpty() && kept.back() != u' ') {
            kept.append(u' ');
        }
    }
    return kept.trimmed();
}
} // namespace

QString textKey(QStringView text)
{
    QString key = withSingleBlanks(withoutDiacritics(text.toString().toCaseFolded()));
    for (const auto article : {QLatin1String("the "), QLatin1String("a "), QLatin1String("an ")}) {
        if (key.startsWith(article) && key.size() > article.size()) {
            return key.mid(article.size());
        }
    }
    return key;
}
} // namespace kuramori
