// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

// Steps lie so far apart that a lucky late one is still longer than an unlucky early one.
constexpr std::array<std::chrono::minutes, 8> ladder{1min, 5min, 15min, 30min, 1h, 3h, 6h, 12h};
constexpr double spread = 0.2;
constexpr double stagger = 0.1;

std::chrono::milliseconds scaled(std::chrono::milliseconds wait, double factor)
{
    return std::chrono::milliseconds(qint64(double(wait.count()) * factor));
}
} // namespace

std::chrono::milliseconds backoff(int failures, QRandomGenerator &chance)
{
    const auto step = ladder.at(size_t(std::clamp(failures, 1, int(ladder.size())) - 1));
    return scaled(step, 1 - spread + 2 * spread * chance.generateDouble());
}

std::chrono::milliseconds staggered(std::chrono::milliseconds wait, QRandomGenerator &chance)
{
    return scaled(wait, 1 + stagger * chance.generateDouble());
}
} // namespace kuramori
