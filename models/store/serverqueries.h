// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/querytables.h"

#include <array>

// A fact of a book, of the kind that JSON's ->> has in both dialects.
#define SERVER_FACT(column)                                                                                            \
    QueryColumn                                                                                                        \
    {                                                                                                                  \
        column, QueryColumn::Type::Text, "b.facts ->> '$." column "'", "b.facts::json ->> '" column "'"                \
    }
// The same for arrays.
#define SERVER_LIST(name, key)                                                                                         \
    QueryColumn                                                                                                        \
    {                                                                                                                  \
        name, QueryColumn::Type::Json, "json_extract(b.facts, '$." key "')", "(b.facts::json -> '" key "')::text"      \
    }

namespace kuramori::serverqueries
{
using T = QueryColumn::Type;

// The tables about audiobook servers that scripts may read; a part of queryTables().

inline constexpr std::array servers{
    QueryColumn{"id", T::Integer, "s.id"},
    QueryColumn{"name", T::Text, "s.name"},
    QueryColumn{"url", T::Text, "s.url"},
    QueryColumn{"user", T::Text, "s.user_name"},
    QueryColumn{"enabled", T::Boolean, "s.enabled"},
    QueryColumn{"writes", T::Boolean, "s.writes"},
    QueryColumn{"version", T::Text, "s.version"},
    QueryColumn{"account", T::Text, "s.account"},
    QueryColumn{"is_admin", T::Boolean, "s.is_admin"},
    QueryColumn{"libraries", T::Integer,
                "(SELECT count(*) FROM server_libraries l WHERE l.server_id = s.id AND l.missing_since IS NULL)"},
    QueryColumn{"books", T::Integer,
                "(SELECT count(*) FROM server_books b WHERE b.server_id = s.id AND b.missing_since IS NULL)"},
    QueryColumn{"added_at", T::Time, "s.added_at"},
    QueryColumn{"synced_at", T::Time, "s.synced_at"},
    QueryColumn{"trouble", T::Text, "s.trouble"},
};

inline constexpr std::array mappings{
    QueryColumn{"server", T::Text, "s.name"},
    QueryColumn{"server_folder", T::Text, "m.server_folder"},
    QueryColumn{"local_folder", T::Text, "m.local_folder"},
};

inline constexpr std::array libraries{
    QueryColumn{"id", T::Integer, "l.id"},
    QueryColumn{"server", T::Text, "s.name"},
    QueryColumn{"source_id", T::Text, "l.source_id"},
    QueryColumn{"name", T::Text, "l.name"},
    QueryColumn{"media_type", T::Text, "l.media_type"},
    QueryColumn{"folders", T::Json, "l.folders"},
    QueryColumn{"walked_at", T::Time, "l.walked_at"},
    QueryColumn{"missing_since", T::Time, "l.missing_since"},
};

inline constexpr std::array books{
    QueryColumn{"id", T::Integer, "b.id"},
    QueryColumn{"server", T::Text, "s.name"},
    QueryColumn{"library", T::Text, "l.name"},
    QueryColumn{"source_id", T::Text, "b.source_id"},
    QueryColumn{"title", T::Text, "b.title"},
    SERVER_FACT("subtitle"),
    QueryColumn{"author_text", T::Text, "b.authors"},
    QueryColumn{"narrator_text", T::Text, "b.narrators"},
    QueryColumn{"series_text", T::Text, "b.series"},
    SERVER_LIST("authors", "authors"),
    SERVER_LIST("narrators", "narrators"),
    SERVER_LIST("series", "series"),
    SERVER_LIST("genres", "genres"),
    SERVER_LIST("tags", "tags"),
    SERVER_LIST("chapters", "chapters"),
    QueryColumn{"published_year", T::Text, "b.published_year"},
    SERVER_FACT("publisher"),
    QueryColumn{"language", T::Text, "b.language"},
    QueryColumn{"asin", T::Text, "b.asin"},
    QueryColumn{"isbn", T::Text, "b.isbn"},
    QueryColumn{"duration_ms", T::Integer, "b.duration_ms"},
    QueryColumn{"size", T::Integer, "b.size"},
    QueryColumn{"audio_files", T::Integer, "b.audio_files"},
    QueryColumn{"path", T::Text, "b.path"},
    QueryColumn{"is_file", T::Boolean, "b.is_file"},
    QueryColumn{"is_missing", T::Boolean, "b.is_missing"},
    QueryColumn{"is_invalid", T::Boolean, "b.is_invalid"},
    QueryColumn{"matched", T::Text, "b.matched"},
    QueryColumn{"match_trouble", T::Text, "b.match_trouble"},
    QueryColumn{"local_path", T::Text, "b.local_path"},
    QueryColumn{"added_at", T::Time, "b.added_at"},
    QueryColumn{"updated_at", T::Time, "b.updated_at"},
    QueryColumn{"first_seen", T::Time, "b.first_seen"},
    QueryColumn{"read_at", T::Time, "b.read_at"},
    QueryColumn{"missing_since", T::Time, "coalesce(b.missing_since, l.missing_since)"},
};

inline constexpr std::array files{
    QueryColumn{"server", T::Text, "s.name"},
    QueryColumn{"book_id", T::Integer, "f.book_id"},
    QueryColumn{"title", T::Text, "b.title"},
    QueryColumn{"position", T::Integer, "f.position"},
    QueryColumn{"path", T::Text, "f.path"},
    QueryColumn{"type", T::Text, "f.type"},
    QueryColumn{"inode", T::Integer, "f.inode"},
    QueryColumn{"size", T::Integer, "f.size"},
    QueryColumn{"duration_ms", T::Integer, "f.duration_ms"},
    QueryColumn{"codec", T::Text, "f.codec"},
    QueryColumn{"bitrate", T::Integer, "f.bitrate"},
    QueryColumn{"file_id", T::Integer, "f.file_id"},
    QueryColumn{"match_by", T::Text, "f.match_by"},
    QueryColumn{"match_trouble", T::Text, "f.match_trouble"},
};

inline constexpr std::array progress{
    QueryColumn{"server", T::Text, "s.name"},
    QueryColumn{"source_id", T::Text, "p.source_id"},
    QueryColumn{"book_id", T::Integer, "b.id"},
    QueryColumn{"title", T::Text, "b.title"},
    QueryColumn{"episode_id", T::Text, "p.episode_id"},
    QueryColumn{"progress", T::Real, "p.progress"},
    QueryColumn{"current_ms", T::Integer, "p.current_ms"},
    QueryColumn{"duration_ms", T::Integer, "p.duration_ms"},
    QueryColumn{"is_finished", T::Boolean, "p.is_finished"},
    QueryColumn{"updated_at", T::Time, "p.updated_at"},
    QueryColumn{"started_at", T::Time, "p.started_at"},
    QueryColumn{"finished_at", T::Time, "p.finished_at"},
    QueryColumn{"missing_since", T::Time, "p.missing_since"},
};
} // namespace kuramori::serverqueries

#undef SERVER_FACT
#undef SERVER_LIST
