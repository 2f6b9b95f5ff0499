// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class SampleHouse;

/// A server that was read, with a library that is gone and folders that are mapped; one that refuses, and one that was
/// not asked yet and is off.
void addSampleServers(SampleHouse &house);
} // namespace kuramori
