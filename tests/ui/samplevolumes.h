// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace kuramori
{
/// A book that the sample of series and duplicates has.
struct SampleVolume
{
    const char *line; ///< for bookOf(); ends in "!" when its files are missing
    int minutes;
    int megabytes;
    const char *format;
};
inline constexpr std::array sampleVolumes{
    SampleVolume{"The Quiet Harbour | Mira Holloway | Tidewater #1 | Anselm Reyes | 2009", 611, 312, "m4b"},
    SampleVolume{"The Quiet Harbour | Mira Holloway | Tidewater #1 | Joan Petrie | 2016", 655, 480, "mp3"},
    SampleVolume{"Low Water | Mira Holloway | Tidewater #2 | Anselm Reyes | 2011", 702, 355, "m4b"},
    SampleVolume{"A Candle for the Ferry | Mira Holloway | Tidewater #2.5 | Anselm Reyes | 2012", 94, 51, "m4b"},
    SampleVolume{"Neap | Mira Holloway | Tidewater #4 | Anselm Reyes | 2014", 733, 361, "m4b"},
    SampleVolume{"The Long Ebb | Mira Holloway | Tidewater #7 | Anselm Reyes | 2019", 801, 402, "m4b"},
    SampleVolume{"The Long Ebb | Holloway Mira | | Anselm Reyes", 800, 801, "mp3"},
    SampleVolume{"The Clockmaker's Debt, Volumes 1-3 | Osric Vane | The Clockmaker's Debt #1-3 | Full Cast", 1804, 990,
                 "m4b"},
    SampleVolume{"Mainspring | Osric Vane | The Clockmaker's Debt #5 | Lena Brandt | 2020", 540, 260, "opus"},
    SampleVolume{"Escapement | Osric Vane | The Clockmaker's Debt #6 | Lena Brandt | 2021!", 566, 271, "opus"},
    SampleVolume{"Storehouse Nights | 佐藤 美和 | 蔵の物語 #1 | 田中 一郎 | 2018", 420, 205, "m4b"},
    SampleVolume{"Storehouse Days | 佐藤 美和 | 蔵の物語 #3 | 田中 一郎 | 2020", 433, 210, "m4b"},
    SampleVolume{"Bird of Paper | Ilse Marchetti | | Tom Ashby | 2003", 380, 190, "mp3"},
    SampleVolume{"Bird of Paper | Ilse Marchetti | | Tom Ashby | 2003", 380, 190, "mp3"},
    SampleVolume{"Bird of Paper | Ilse Marchetti", 381, 77, "m4b"},
    SampleVolume{"Salt Atlas | Ilse Marchetti | Maps of Nowhere", 0, 130, "flac"},
    SampleVolume{"Ink Atlas | Ilse Marchetti | Maps of Nowhere #12 | Tom Ashby", 300, 140, "flac"},
    SampleVolume{"Dust Atlas | Ilse Marchetti | Maps of Nowhere #40 | Tom Ashby", 300, 140, "flac"},
};
} // namespace kuramori
