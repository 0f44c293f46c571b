// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "sync/service/module_scene.hpp"

namespace valise::tests {

enum class LedgerKind { sqlite, postgres };

/// A secure module as an administrator runs it: the program, a folder, and a ledger. At a port that the
/// system chooses, so that who moves it tells people where it is.
class Hub {
public:
    explicit Hub(LedgerKind kind);

    /// Waits until it serves; false when it ended instead.
    bool start();
    void kill() { program_->kill(); }
    [[nodiscard]] std::string output() const { return program_->output(); }

    [[nodiscard]] std::string address() const { return program_->address(); }
    /// As it printed them.
    [[nodiscard]] std::string words() const;
    /// What its first owner takes it over with.
    [[nodiscard]] std::string secret() const;

    /// Copies it as it is now. One of PostgreSQL is away meanwhile.
    void back_up();
    /// Puts the last copy in the place of what is there, and serves that.
    void restore();

    /// Every byte of its folder, to search in; a ledger in PostgreSQL is elsewhere.
    [[nodiscard]] std::string all_that_it_keeps() const;

private:
    [[nodiscard]] std::vector<std::string> place() const;
    void run(const std::vector<std::string>& words) const;

    LedgerKind kind_;
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
    std::filesystem::path folder_ = home_.path() / "module";
    std::string database_;
    std::unique_ptr<ModuleProgram> program_;
};

} // namespace valise::tests
