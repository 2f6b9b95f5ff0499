// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commandline.h"
#include "app/batch/verb.h"

#include <QTest>

#include <array>

namespace kuramori
{
namespace
{
constexpr std::array queryOptions{
    OptionSpec{"where", "KEY=VALUE", "keep these rows"},
    OptionSpec{"output", "FILE", "write here", 'o'},
    OptionSpec{"quick", nullptr, "a switch"},
};
const std::array verbs{
    Verb{.name = "query",
         .arguments = "TABLE",
         .mostWords = 2,
         .summary = "print rows",
         .options = queryOptions,
         .need = nullptr,
         .run = nullptr},
    Verb{.name = "sync", .summary = "do everything once", .canDryRun = true, .need = nullptr, .run = nullptr},
    Verb{.name = "keep", .summary = "keep it", .canSample = false, .need = nullptr, .run = nullptr},
};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}
} // namespace

class TestCommandLine final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void keepsOrderOfRepeatedOptions();
    void helpNamesEverything();
};

void TestCommandLine::accepts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("positional");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char *line, const char *verb, const char *positional, const char *option, const char *value) {
              QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(verb) << words(positional)
                                  << QString::fromUtf8(option) << QString::fromUtf8(value);
          };
    row("", "", "", "", "");
    row("--profile /x", "", "", "profile", "/x");
    row("--batch sync", "sync", "", "batch", "");
    row("--batch sync --sample", "sync", "", "sample", "");
    row("--sample --batch sync", "sync", "", "sample", "");
    row("--batch query works --where a=b", "query", "works", "where", "a=b");
    row("--batch query --where=a=b works", "query", "works", "where", "a=b");
    row("--batch query -o x.csv works", "query", "works", "output", "x.csv");
    row("--batch query works -- --where", "query", "works --where", "", "");
    row("--batch query -", "query", "-", "", "");
    row("--batch query works --profile=", "query", "works", "profile", "");
    row("--help", "", "", "help", "");
    row("--batch --help", "", "", "help", "");
    row("query -h", "query", "", "help", "");
    row("--batch sync --dry-run", "sync", "", "dry-run", "");
    row("--version", "", "", "version", "");
}

void TestCommandLine::accepts()
{
    QFETCH(QString, line);
    QFETCH(QString, verb);
    QFETCH(QString, option);
    QFETCH(QString, value);
    const auto parsed = CommandLine::parse(words(qUtf8Printable(line)), verbs);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(parsed->verb() ? QString::fromLatin1(parsed->verb()->name) : QString(), verb);
    QTEST(parsed->words(), "positional");
    if (!option.isEmpty()) {
        QVERIFY(parsed->has(qPrintable(option)));
        QCOMPARE(parsed->value(qPrintable(option)), value);
    }
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) { QTest::newRow(line) << QString::fromUtf8(named); };
    row("--batch", "needs a verb");
    row("--batch qeury", "Did you mean query?");
    row("--batch frobnicate", "\"frobnicate\"");
    row("sync", "kuramori --batch sync");
    row("--profil /x", "Did you mean --profile?");
    row("--batch sync --where a=b", "--where");
    row("--batch query --where", "--where KEY=VALUE");
    row("--batch query --quick=1", "takes no value");
    row("--profile", "--profile DIR");
    row("-x", "-x");
    row("--batch sync foo", "sync has no use for the word \"foo\"");
    row("--batch query a b c", "\"c\"");
    row("--batch query works --dry-run", "query knows no dry run");
    row("--sample --database sqlite:x.db", "--database");
    row("--batch keep --sample", "keep has no use for the sample");
    row("--batch query works --database sqlite:x.db --sample", "--database");
    row("--batch sync --zzzzzz", "--zzzzzz");
}

void TestCommandLine::refuses()
{
    QFETCH(QString, named);
    const auto parsed = CommandLine::parse(words(QTest::currentDataTag()), verbs);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
}

void TestCommandLine::keepsOrderOfRepeatedOptions()
{
    const auto parsed = CommandLine::parse(words("--batch query --where a=1 works --where b=2"), verbs);
    QVERIFY(parsed);
    QCOMPARE(parsed->values("where"), words("a=1 b=2"));
    QCOMPARE(parsed->original().size(), 7);
}

void TestCommandLine::helpNamesEverything()
{
    const QString all = helpText(verbs, nullptr);
    for (const Verb &verb : verbs) {
        QVERIFY(all.contains(QLatin1String(verb.name)));
    }
    QVERIFY(all.contains(QStringLiteral("--profile DIR")));
    const QString one = helpText(verbs, &verbs.front());
    QVERIFY(one.contains(QStringLiteral("-o, --output FILE")));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestCommandLine)
#include "test_commandline.moc"
