// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/names.h"

#include <cmath>

namespace kuramori
{
namespace
{
QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u' ');
}

const QStringList &common()
{
    static const QStringList words = list(
        "love girl world night house dark light life story time last secret "
        "king blood heart war man death day dead book lost city black shadow queen fire red moon star magic sea road "
        "wild summer winter home wolf dragon game murder woman sword stone ghost garden child crown silent golden "
        "rising storm mother daughter island empire sky angel rain river white green one two three first second third "
        "good bad little great long short high deep cold burning broken hidden forgotten stolen fallen ancient new old "
        "guide history art case mystery tale tales song dance letters years days hour");
    return words;
}

const QStringList &links()
{
    static const QStringList words
        = {QStringLiteral("of the"), QStringLiteral("of"),       QStringLiteral("and"),    QStringLiteral("and the"),
           QStringLiteral("in"),     QStringLiteral("in the"),   QStringLiteral("for"),    QStringLiteral("to"),
           QStringLiteral("with"),   QStringLiteral("from the"), QStringLiteral("on the"), QStringLiteral("my")};
    return words;
}

const QStringList &stems()
{
    static const QStringList words = list(
        "ab ack ald amber and ar ash bar bel ben bla bram bre bur cal car cas cel chan clar con cor cry dal dan dar "
        "del "
        "der dis dor dra ed el em en er est fal far fer fin for fra gal gar gen gil gla gor gra hal har hel hol hun in "
        "jor kal kar kel kin lan lar len lor lum mal mar mel mer mid mor nar nel nor ob or pal par pel per por pre ral "
        "ran rav ren ros sal san sel ser sil sol sta ster tal tam tel ter thor tor tra ul un val van ver vin wal wan "
        "wes win wor yar yor zan zel");
    return words;
}

const QStringList &endings()
{
    static const QStringList words
        = list("a al an ance ard ation born break dale den dom ed el en er ers ess est ford gate guard hold ia ian ing "
               "ion ish ism ist ite ity land less light ling ly man mark ment mere mont ness on or ous ry s shade ship "
               "side smith son stead stone ton vale ville ward wick wood worth y");
    return words;
}

const QStringList &givenNames()
{
    static const QStringList words = list(
        "Anna Brandon Claire David Elena Frank George Hannah Ian Julia Kate Leon Maria Neil Olga Peter Quentin Robin "
        "Stephen Terry Ursula Victor William Xavier Yuki Zoe Agatha Boris Cixin Dmitry Emily Fyodor Günter Haruki "
        "Isaac "
        "Joanne Karin Liane Michael Naomi Octavia Philip Rebecca Sarah Thomas Umberto Virginia Walter Jürgen François "
        "Zoë Søren Łukasz J.R.R. G.R.R. James Mary John Patricia Robert Jennifer Linda Elizabeth Richard Susan Joseph");
    return words;
}
} // namespace

NameLibrary::NameLibrary(int works, quint32 seed)
    : m_random(seed)
{
    m_words = common();
    for (int i = 0; i < 4'000 + works / 2; ++i) {
        const bool isLong = below(3) == 0;
        m_words.append(oneOf(stems()) + (isLong ? oneOf(stems()) : QString()) + oneOf(endings()));
    }
    for (int i = 0; i < 200 + works / 5; ++i) {
        m_people.append(person(i % 3 == 0));
        m_series.append(english());
    }
    m_works.reserve(works);
    for (int i = 1; i <= works; ++i) {
        QList<Name> names = {{NameKind::Title, title()}};
        const auto sometimes = [&](quint32 percent, NameKind kind, auto make) {
            if (below(100) < percent) {
                names.append({kind, make()});
            }
        };
        sometimes(70, NameKind::AlternativeTitle, [this] { return title(); });
        sometimes(20, NameKind::Series, [this] { return m_series.at(skewed(int(m_series.size()))); });
        sometimes(40, NameKind::Author, [this] { return m_people.at(skewed(int(m_people.size()))); });
        sometimes(20, NameKind::Narrator, [this] { return m_people.at(skewed(int(m_people.size()))); });
        m_names += int(names.size());
        m_works.append({SubjectId(i), names});
    }
}

int NameLibrary::skewed(int count)
{
    const double share = double(m_random() >> 11) / double(1ULL << 53);
    return std::min(count - 1, int(std::pow(double(count), share)) - 1 + int(below(3)));
}

QString NameLibrary::word()
{
    // Half of the words of a title are common ones, the others follow the law of Zipf; links come on top.
    return below(2) == 0 ? m_words.at(skewed(int(common().size()))) : m_words.at(skewed(int(m_words.size())));
}

QString NameLibrary::english()
{
    QStringList words;
    const int count = 1 + skewed(6);
    for (int i = 0; i < count; ++i) {
        if (i > 0 && below(2) == 0) {
            words.append(links().at(skewed(int(links().size()))));
        }
        QString one = below(4) == 0 ? m_words.at(int(below(quint32(m_words.size())))) : word();
        one[0] = one.at(0).toUpper();
        words.append(one);
    }
    const QStringList openings = {QStringLiteral("The "), QStringLiteral("A "), QString(), QString(), QString()};
    QString text = oneOf(openings) + words.join(u' ');
    if (below(8) == 0) {
        text += QStringLiteral(": Book %1").arg(1 + skewed(12));
    }
    return text;
}

QString NameLibrary::japanese()
{
    static const QStringList parts = list(
        "鋼 錬金術師 の 物語 魔法 少女 世界 異 転生 勇者 魔王 王国 剣 姫 騎士 学園 青春 恋愛 夏 冬 夜 月 星 空 海 花 "
        "雪 猫 "
        "刑事 事件 探偵 殺人 館 密室 時間 旅 人 生 死 神 鬼 竜 戦記 英雄 伝説 図書館 司書 薬屋 日記 手紙 家族 約束 "
        "記憶 "
        "スライム ダンジョン ギルド レベル スキル エルフ ドラゴン カフェ ホテル アイドル ゲーム ロボット です ました "
        "だった から まで ひとり ふたり さくら ひまわり しあわせ ものがたり おとぎばなし");
    QString text;
    const int count = 3 + skewed(5);
    for (int i = 0; i < count; ++i) {
        text += oneOf(parts);
    }
    return below(5) == 0 ? text + u' ' + QString::number(1 + skewed(30)) : text;
}

QString NameLibrary::russian()
{
    static const QStringList roots
        = list("звезд ноч солн мёртв жив снег огн вод ветр лес город дом путь сон свет тьм корол книг тайн любов смерт "
               "вой мир зим лет весн дорог остров берег зерк памят голос");
    static const QStringList ends = list("а ы ой ный ная ник ница ство ость ка ки ами ах ом ёнок ение");
    QStringList words;
    const int count = 2 + skewed(5);
    for (int i = 0; i < count; ++i) {
        words.append(oneOf(roots) + (below(3) == 0 ? oneOf(roots) : QString()) + oneOf(ends));
    }
    words.first()[0] = words.constFirst().at(0).toUpper();
    return words.join(u' ');
}

QString NameLibrary::title()
{
    const quint32 kind = below(20);
    return kind < 2 ? japanese() : kind < 3 ? russian() : english();
}

QString NameLibrary::person(bool isNarrator)
{
    QString surname = oneOf(stems()) + (isNarrator ? QString() : oneOf(stems())) + oneOf(endings());
    surname[0] = surname.at(0).toUpper();
    return oneOf(givenNames()) + u' ' + (below(3) == 0 ? oneOf(givenNames()) + u' ' : QString()) + surname;
}

QString NameLibrary::anyTitle(int letters)
{
    while (true) {
        const QList<Name> &names = m_works.at(int(below(quint32(m_works.size())))).names;
        const Name &name = names.at(int(below(quint32(names.size()))));
        if (name.kind <= NameKind::AlternativeTitle && name.text.size() >= letters) {
            return name.text;
        }
    }
}

void NameLibrary::mistake(QString &name)
{
    const int at = int(below(quint32(name.size())));
    const QChar other = name.at(int(below(quint32(name.size())))); // a letter of the same script
    const qsizetype blank = name.indexOf(u' ', at);
    switch (below(9)) {
    case 0:
    case 1:
        name.remove(at, 1);
        break;
    case 2:
    case 3:
        name.insert(at, other);
        break;
    case 4:
    case 5:
        if (at + 1 < name.size()) {
            const QChar letter = name.at(at);
            name[at] = name.at(at + 1);
            name[at + 1] = letter;
        }
        break;
    case 6:
        if (blank > 0) {
            name.remove(blank, 1);
            break;
        }
        [[fallthrough]];
    default:
        name[at] = other;
    }
}

QString NameLibrary::misspelt(const QString &name, int mistakes)
{
    QString text = name;
    for (int i = 0; i < mistakes; ++i) {
        for (const QString before = text; text == before;) {
            mistake(text);
        }
    }
    return text;
}
} // namespace kuramori
