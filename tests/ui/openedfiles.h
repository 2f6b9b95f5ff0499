// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QUrl;

namespace kuramori
{
/// Stands in for the desktop: keeps the paths of files and folders that it is asked to open. One at a time.
class OpenedFiles final : public QObject
{
    Q_OBJECT
public:
    OpenedFiles();
    ~OpenedFiles() override;
    Q_DISABLE_COPY_MOVE(OpenedFiles)

    QList<QByteArray> paths; ///< as the disk has them, in the order they were asked for

public Q_SLOTS:
    void open(const QUrl &address);
};
} // namespace kuramori
