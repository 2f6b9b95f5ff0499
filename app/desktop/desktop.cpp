// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/batch/commandline.h"

#include <cstdio>

namespace kuramori
{
int runDesktop(const CommandLine &, int &, char **)
{
    std::fputs("kuramori: there is no display. Run it with --batch; see kuramori --help.\n", stderr);
    return 1;
}
} // namespace kuramori
