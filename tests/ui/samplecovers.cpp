// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplecovers.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace kuramori
{
SampleCovers::SampleCovers(CoverBoard &board, const QString &folder)
    : m_board(board)
    , m_folder(folder)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{ }

SampleCovers::~SampleCovers()
{
    m_thread.request_stop();
    m_thread.join();
}

QList<QUrl> SampleCovers::asked() const
{
    const std::scoped_lock lock(m_mutex);
    return m_asked;
}

void SampleCovers::run(const std::stop_token &stop)
{
    while (const std::optional<CoverTask> task = m_board.next(stop)) {
        {
            const std::scoped_lock lock(m_mutex);
            m_asked.append(task->address);
        }
        m_board.found(task->address, paint(task->address));
    }
}

QString SampleCovers::paint(const QUrl &address) const
{
    const QString name = address.fileName();
    QRandomGenerator random(quint32(name.size() * 7'919 + name.section(u'.', 0, 0).toUInt()));
    QImage image(225, 320, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = [&random](int lightness) { return QColor::fromHsl(random.bounded(360), 120, lightness); };
    QLinearGradient sky(0, 0, 0, 320);
    sky.setColorAt(0, color(70));
    sky.setColorAt(1, color(190));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int shape = 0; shape < 6; ++shape) {
        painter.setBrush(color(60 + shape * 25));
        const int side = 30 + random.bounded(140);
        painter.drawEllipse(random.bounded(225) - side / 2, random.bounded(320) - side / 2, side, side);
    }
    painter.end();
    QString path = m_folder.filePath(name);
    image.save(path, "JPG", 90);
    return path;
}
} // namespace kuramori
