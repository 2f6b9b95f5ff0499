// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
class ActionRegistry;
class AsyncReader;
class Clock;
class Commands;
class LibrarySearch;
class Store;
class WorkWatch;

/// What every panel is given. All of it outlives the panels.
struct PanelParts
{
    Store &store;
    AsyncReader &reader;
    const Clock &clock;
    ActionRegistry &actions;
    Commands &commands;
    const WorkWatch &work;
    LibrarySearch &search;
};
} // namespace kuramori
