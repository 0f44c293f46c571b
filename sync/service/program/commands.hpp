// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <CLI/CLI.hpp>

/// The commands of `valise-module`. Each adds itself, and leaves in `exit_code` how it ended.
namespace valise::service {

inline constexpr const char* usual_folder = "valise-module";

/// The options that say where a module lies.
void add_place(CLI::App& command, std::string& folder, std::string& database);

void add_serve(CLI::App& app, int& exit_code);
void add_backup(CLI::App& app, int& exit_code);
void add_restore(CLI::App& app, int& exit_code);
void add_check(CLI::App& app, int& exit_code);
void add_audit(CLI::App& app, int& exit_code);
void add_status(CLI::App& app, int& exit_code);

} // namespace valise::service
