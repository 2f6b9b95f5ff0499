// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/tagkeys.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace kuramori::probe
{
namespace
{
struct Names
{
    std::string_view key;
    std::string_view fields; // in capitals, between bars; \251 is © in Latin-1
};

constexpr Names table[] = {
    {"title", "TITLE|TIT2|\251NAM|NAME"},
    {"subtitle", "SUBTITLE|TIT3|WM/SUBTITLE"},
    {"title_sort", "TITLESORT|TITLE_SORT|SORT_NAME|TSOT|SONM"},
    {"album", "ALBUM|TALB|\251ALB|WM/ALBUMTITLE"},
    {"album_sort", "ALBUMSORT|ALBUM_SORT|SORT_ALBUM|TSOA|SOAL"},
    {"artist", "ARTIST|TPE1|\251ART|AUTHOR"},
    {"artist_sort", "ARTISTSORT|SORT_ARTIST|TSOP|SOAR"},
    {"album_artist", "ALBUMARTIST|ALBUM_ARTIST|ALBUM ARTIST|TPE2|AART|WM/ALBUMARTIST"},
    {"album_artist_sort", "ALBUMARTISTSORT|SORT_ALBUM_ARTIST|TSO2|SOAA"},
    {"composer", "COMPOSER|TCOM|\251WRT|WM/COMPOSER"},
    {"composer_sort", "COMPOSERSORT|SORT_COMPOSER|TSOC|SOCO"},
    {"performer", "PERFORMER|TPE3|CONDUCTOR"},
    {"narrator", "NARRATOR|NARRATORS|NARRATEDBY|NARRATED BY|READ BY|READER|\251NRT|WM/NARRATOR"},
    {"translator", "TRANSLATOR"},
    {"series", "SERIES|SERIESNAME|SERIES NAME|SERIES_NAME"},
    {"series_part", "SERIES-PART|SERIES_PART|SERIESPART|SERIES-SEQUENCE|SERIES_SEQUENCE|PART"},
    {"movement_name", "MOVEMENTNAME|MVNM|\251MVN"},
    {"movement", "MOVEMENTNUMBER|MOVEMENT|MVIN|\251MVI"},
    {"show", "SHOW|TVSH"},
    {"episode", "EPISODE_ID|TVEN"},
    {"grouping", "GROUPING|CONTENTGROUP|TIT1|GRP1|\251GRP|WM/CONTENTGROUPDESCRIPTION"},
    {"asin", "ASIN|AUDIBLE_ASIN|AMAZON_ASIN|CDEK"},
    {"isbn", "ISBN|ISBN13|ISBN10|WM/ISBN"},
    {"language", "LANGUAGE|LANG|TLAN|WM/LANGUAGE"},
    {"date", "DATE|YEAR|TDRC|TYER|\251DAY|WM/YEAR"},
    {"release_date", "RELEASEDATE|RELEASE DATE|RELEASE_DATE|RELEASETIME|TDRL|RLDT"},
    {"original_date", "ORIGINALDATE|ORIGINALYEAR|ORIGYEAR|TDOR|TORY"},
    {"genre", "GENRE|TCON|\251GEN|GNRE|WM/GENRE|TMP_GENRE1|TMP_GENRE2"},
    {"disc", "DISC|DISCNUMBER|TPOS|DISK|WM/PARTOFSET"},
    {"disc_total", "DISCTOTAL|TOTALDISCS"},
    {"track", "TRACK|TRACKNUMBER|TRCK|TRKN|WM/TRACKNUMBER"},
    {"track_total", "TRACKTOTAL|TOTALTRACKS"},
    {"comment", "COMMENT|COMM|\251CMT|WM/COMMENTS"},
    {"description", "DESCRIPTION|DESC|SYNOPSIS|LDES|SUMMARY|TDES|\251DES"},
    {"publisher", "PUBLISHER|ORGANIZATION|LABEL|TPUB|\251PUB|WM/PUBLISHER"},
    {"copyright", "COPYRIGHT|TCOP|CPRT|\251CPY"},
    {"abridged", "ABRIDGED"},
    {"format", "FORMAT"},
    {"length", "TLEN"}, // in ms; LENGTH in other formats is anything
    {"encoded_by", "ENCODEDBY|ENCODED_BY|ENCODED-BY|TENC|\251ENC|WM/ENCODEDBY"},
    {"encoder", "ENCODER|TSSE|\251TOO|WM/ENCODINGSETTINGS"},
};

std::unordered_map<std::string_view, std::string_view> fieldsByName()
{
    std::unordered_map<std::string_view, std::string_view> keys;
    for (const Names &names : table) {
        for (std::size_t at = 0; at <= names.fields.size();) {
            const std::size_t end = std::min(names.fields.find('|', at), names.fields.size());
            keys.emplace(names.fields.substr(at, end - at), names.key);
            at = end + 1;
        }
    }
    return keys;
}

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
}
} // namespace

std::string_view standardKey(std::string_view field)
{
    static const std::unordered_map<std::string_view, std::string_view> keys = fieldsByName();
    std::string name(field.substr(0, 64));
    std::transform(name.begin(), name.end(), name.begin(), upper);
    const auto found = keys.find(name);
    return found == keys.end() ? std::string_view() : found->second;
}
} // namespace kuramori::probe
