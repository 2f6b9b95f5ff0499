// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

namespace kuramori
{
/// The error of an exchange that gave no whole answer, with the sentence for people. `context` is for the log.
Error wireError(ErrorKind kind, const QString &host, const QString &context = {});

/// The kill switch: the interface that everything must go through is not there.
Error interfaceGone(const QString &interface);
} // namespace kuramori
