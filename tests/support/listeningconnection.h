// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <memory>
#include <string>
#include <vector>

namespace kuramori
{
/// A connection of its own to the database of a store, which remembers the texts of all statements: so that a test
/// explains what is really sent.
class ListeningConnection final : public Connection
{
public:
    explicit ListeningConnection(const Store &store);
    Dialect dialect() const override { return m_connection->dialect(); }
    qint64 run(std::string_view sql, std::span<const Param> params) override
    {
        heard.emplace_back(sql);
        return m_connection->run(sql, params);
    }
    qint64 insert(std::string_view sql, std::span<const Param> params) override
    {
        heard.emplace_back(sql);
        return m_connection->insert(sql, params);
    }
    void each(std::string_view sql, std::span<const Param> params, const OnRow &onRow) override
    {
        heard.emplace_back(sql);
        m_connection->each(sql, params, onRow);
    }
    void script(const QByteArray &sql) override { m_connection->script(sql); }

    std::vector<std::string> heard;

private:
    const std::unique_ptr<Connection> m_connection;
};
} // namespace kuramori
