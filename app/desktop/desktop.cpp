// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/batch/answer.h"
#include "app/batch/batch.h"
#include "app/desktop/session.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

int complain(const QString &text, ExitCode code)
{
    std::fprintf(stderr, "kuramori: %s\n", qUtf8Printable(text));
    return int(code);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

QString noDisplay()
{
    return Words::tr("There is no display to open a window on. Run it without one: kuramori --batch sync. "
                     "`kuramori --help` lists what else it can do.");
}

/// Qt ends the process when the display does not answer; this way it says what to do.
void handleWhileConnecting(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (type == QtFatalMsg) {
        std::_Exit(complain(noDisplay(), ExitCode::Failed));
    }
}

std::unique_ptr<QApplication> connectToDisplay(int &argc, char **argv)
{
    const QtMessageHandler before = qInstallMessageHandler(handleWhileConnecting);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(before);
    QApplication::setApplicationDisplayName(QStringLiteral("Kuramori"));
    QApplication::setDesktopFileName(QStringLiteral("org.kuramori.Kuramori"));
    QApplication::setQuitOnLastWindowClosed(false); // the session decides
    return application;
}
} // namespace

int runDesktop(const CommandLine &line, int &argc, char **argv)
{
    if (!hasDisplay()) {
        return complain(noDisplay(), ExitCode::Failed);
    }
    const auto application = connectToDisplay(argc, argv);
    applyLanguage(*application, languageOf(line));
    const auto house = House::build(planFrom(line));
    if (!house) {
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Kuramori"), house.error().message);
        box.setTextFormat(Qt::PlainText);
        box.exec();
        return complain(house.error().message, exitCodeFor(house.error().kind));
    }
    (*house)->log().setShow(
        [](const LogLine &logLine) { std::fprintf(stderr, "%s\n", qUtf8Printable(logText(logLine))); },
        line.has("verbose") ? LogLevel::Debug : LogLevel::Warning);
    applyTheme(*application, (*house)->settings().text(QStringLiteral("ui.theme")));
    return int(Session(**house).run());
}
} // namespace kuramori
