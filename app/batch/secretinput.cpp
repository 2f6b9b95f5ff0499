// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/secretinput.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretInput)
};

constexpr qsizetype largest = 64 * 1024; // bytes
constexpr int betweenLooks = 100; // milliseconds, for a stop

/// What is typed is not shown while this lives.
class Blindfold
{
public:
    Blindfold()
    {
        m_isOn = isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isOn) {
            termios hidden = m_before;
            hidden.c_lflag &= ~tcflag_t(ECHO);
            hidden.c_lflag |= ECHONL;
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        }
    }
    ~Blindfold()
    {
        if (m_isOn) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(Blindfold)

    bool isOn() const { return m_isOn; }

private:
    termios m_before = {};
    bool m_isOn = false;
};
} // namespace

Result<Secret> secretFromInput(const std::function<void()> &ask, const std::stop_token &stop)
{
    const Blindfold blindfold;
    if (blindfold.isOn()) {
        ask();
    }
    QByteArray text;
    const auto wipe = qScopeGuard([&text] { text.fill('\0'); });
    while (text.size() <= largest && !(blindfold.isOn() && text.endsWith('\n'))) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled, Words::tr("Stopped before the secret was told."));
        }
        pollfd input{STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, betweenLooks) <= 0) {
            continue;
        }
        char part[4096];
        const ssize_t size = read(STDIN_FILENO, part, sizeof part);
        if (size <= 0) {
            break;
        }
        text.append(part, size);
    }
    const QByteArray told = text.trimmed();
    if (told.isEmpty()) {
        return fail(ErrorKind::Auth,
                    Words::tr("No secret was told. It comes from the standard input: kuramori --batch secrets set NAME "
                              "< FILE"));
    }
    return Secret(told);
}
} // namespace kuramori
