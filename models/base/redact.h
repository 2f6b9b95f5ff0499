// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace kuramori
{
class Secret;

/// A URL fit for logs, errors and tapes: user-info gone, query values kept only for names known to be harmless,
/// all others "***" (reliability.md §3, Secrets).
QString printable(const QUrl &url);

/// The second net: registered secrets are replaced by "***" in any text before it is written, also in their
/// percent- and base64-encoded forms. Thread-safe; process-wide because a log line has no owner to ask.
void registerSecret(const Secret &secret);
QString redacted(QString text);
} // namespace kuramori
