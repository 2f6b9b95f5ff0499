// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/facts.h"

namespace kuramori::probe
{
/// {"container":"mp4","codec":"aac","duration":1234,"estimated":true,"bitrate":64000,"rate":44100,"channels":2,
///  "cover":true,"encrypted":true,"tags":{"title":["…",…],…},"chapters":[[0,1000,"…"],…]}
/// What is unknown, empty or false is left out.
std::string toJson(const Facts &facts);
} // namespace kuramori::probe
