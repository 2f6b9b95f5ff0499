// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct AVFrame;

namespace kuramori::probe
{
/// Whether anything in it is louder than -60 dB of full scale: below that lies the noise of a quiet room, and what
/// lossy coding makes of silence. True for sample formats that it does not know.
bool isLoud(const AVFrame &frame);
} // namespace kuramori::probe
