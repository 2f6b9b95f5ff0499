// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/exitcode.h"
#include "app/output/output.h"
#include "app/output/textgrid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace kuramori
{
class TestOutput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void peopleAndMachinesGetTheirOwn_data();
    void peopleAndMachinesGetTheirOwn();
    void foreignTextCannotCommandTheTerminal();
    void liveBlockIsErasedBeforeALine();
    void liveBlockIsCutToTheWidth();
    void noLiveBlockWithoutATerminal_data();
    void noLiveBlockWithoutATerminal();
    void summaryHoldsTheContract();
    void errorsNameTheirKind();
    void partsMakeOneCode_data();
    void partsMakeOneCode();
    void widths_data();
    void widths();
    void gridAlignsNumbersAndKanji();

private:
    Sink sink()
    {
        return [this](Channel channel, const QByteArray &bytes) { (channel == Channel::Out ? m_out : m_err) += bytes; };
    }
    QByteArray m_out;
    QByteArray m_err;
};

void TestOutput::init()
{
    m_out.clear();
    m_err.clear();
}

void TestOutput::peopleAndMachinesGetTheirOwn_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("people") << false << QByteArray("a line\n{\"id\":1}\n");
    QTest::newRow("machines") << true << QByteArray("{\"id\":1}\n{\"event\":\"job\",\"id\":2}\n");
}

void TestOutput::peopleAndMachinesGetTheirOwn()
{
    QFETCH(bool, json);
    Terminal terminal;
    terminal.json = json;
    Output output(terminal, sink());
    output.line(QStringLiteral("a line"));
    output.row({{QStringLiteral("id"), 1}});
    output.event(QStringLiteral("job"), {{QStringLiteral("id"), 2}});
    output.note(QStringLiteral("beside"));
    QTEST(m_out, "out");
    QCOMPARE(m_err, QByteArray("beside\n"));
}

void TestOutput::foreignTextCannotCommandTheTerminal()
{
    Output output(Terminal(), sink());
    output.line(QStringLiteral("\x1b[2Jgone \u009b0m \u202e蔵守\r"));
    QVERIFY(!m_out.contains('\x1b'));
    QVERIFY(!m_out.contains('\r'));
    const QString text = QString::fromUtf8(m_out);
    QVERIFY(!text.contains(QChar(0x9b)));
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(text.contains(QStringLiteral("蔵守")));
}

void TestOutput::liveBlockIsErasedBeforeALine()
{
    Terminal terminal;
    terminal.errIsTerminal = true;
    Output output(terminal, sink());
    output.showLive({QStringLiteral("one"), QStringLiteral("two")});
    QCOMPARE(m_err, QByteArray("one\ntwo\n"));
    output.showLive({QStringLiteral("one"), QStringLiteral("two")});
    QCOMPARE(m_err, QByteArray("one\ntwo\n"));
    output.line(QStringLiteral("x"));
    QCOMPARE(m_err, QByteArray("one\ntwo\n\x1b[2A\r\x1b[J"));
    output.line(QStringLiteral("y"));
    QCOMPARE(m_err.count('\r'), 1);
}

void TestOutput::liveBlockIsCutToTheWidth()
{
    Terminal terminal;
    terminal.errIsTerminal = true;
    terminal.columns = 40;
    Output output(terminal, sink());
    output.showLive({QString(200, u'x')});
    QVERIFY(QString::fromUtf8(m_err).trimmed().size() < 40);
}

void TestOutput::noLiveBlockWithoutATerminal_data()
{
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<bool>("json");
    QTest::newRow("pipe") << false << false;
    QTest::newRow("json") << true << true;
}

void TestOutput::noLiveBlockWithoutATerminal()
{
    QFETCH(bool, isTerminal);
    QFETCH(bool, json);
    Terminal terminal;
    terminal.errIsTerminal = isTerminal;
    terminal.json = json;
    Output output(terminal, sink());
    output.showLive({QStringLiteral("one")});
    QVERIFY(m_err.isEmpty());
}

void TestOutput::summaryHoldsTheContract()
{
    Terminal terminal;
    terminal.json = true;
    Output output(terminal, sink());
    output.summary({QStringLiteral("crawl"), ExitCode::Partly, {{QStringLiteral("works"), 3}}, {}, 1.5});
    const QJsonObject object = QJsonDocument::fromJson(m_out).object();
    QCOMPARE(object.value(QStringLiteral("event")).toString(), QStringLiteral("summary"));
    QCOMPARE(object.value(QStringLiteral("verb")).toString(), QStringLiteral("crawl"));
    QCOMPARE(object.value(QStringLiteral("ok")).toBool(true), false);
    QCOMPARE(object.value(QStringLiteral("counts")).toObject().value(QStringLiteral("works")).toInt(), 3);
    QCOMPARE(object.value(QStringLiteral("seconds")).toDouble(), 1.5);
}

void TestOutput::errorsNameTheirKind()
{
    Terminal terminal;
    terminal.json = true;
    Output output(terminal, sink());
    output.error({ErrorKind::NoSpace, QStringLiteral("The disk is full."), {}, {}});
    QVERIFY(m_out.contains("\"NoSpace\""));
    QVERIFY(m_err.contains("The disk is full."));
}

void TestOutput::partsMakeOneCode_data()
{
    using enum ExitCode;
    QTest::addColumn<QList<ExitCode>>("parts");
    QTest::addColumn<ExitCode>("whole");
    QTest::newRow("none") << QList<ExitCode>() << Done;
    QTest::newRow("all done") << QList{Done, Done} << Done;
    QTest::newRow("all failed") << QList{Failed, Failed} << Failed;
    QTest::newRow("all refused") << QList{Refused, Refused} << Refused;
    QTest::newRow("one failed") << QList{Done, Failed} << Partly;
    QTest::newRow("one partly, one failed") << QList{Failed, Partly} << Partly;
    QTest::newRow("one has something to do") << QList{Done, Changes, Done} << Changes;
    QTest::newRow("one has something to do, one fails") << QList{Changes, Failed} << Partly;
    QTest::newRow("one key is wrong") << QList{Done, Auth, Failed} << Auth;
    QTest::newRow("stopped in between") << QList{Changes, Partly} << Partly;
    QTest::newRow("failed each in its way") << QList{Failed, Refused} << Failed;
}

void TestOutput::partsMakeOneCode()
{
    QFETCH(QList<ExitCode>, parts);
    QTEST(codeOfAll(parts), "whole");
}

void TestOutput::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("ascii") << QStringLiteral("abc") << 3;
    QTest::newRow("kanji") << QStringLiteral("蔵守") << 4;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("full-width") << QStringLiteral("Ａ") << 2;
    QTest::newRow("half-width kana") << QStringLiteral("ｱ") << 1;
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷") << 2;
}

void TestOutput::widths()
{
    QFETCH(QString, text);
    QTEST(displayWidth(text), "width");
    QVERIFY(displayWidth(cutToWidth(text.repeated(10), 7)) <= 7);
}

void TestOutput::gridAlignsNumbersAndKanji()
{
    TextGrid grid({QStringLiteral("list"), QStringLiteral("works")});
    grid.add({QStringLiteral("蔵"), QStringLiteral("1,234")});
    grid.add({QStringLiteral("airing"), QStringLiteral("5")});
    QCOMPARE(grid.lines(),
             QStringList(
                 {QStringLiteral("list    works"), QStringLiteral("蔵      1,234"), QStringLiteral("airing      5")}));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestOutput)
#include "test_output.moc"
