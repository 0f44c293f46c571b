// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <optional>

#include "valise/exchange/responder.hpp"
#include "valise/module/audit.hpp"

namespace valise::service {

/// What is noted of what a module tells: of one device that something was refused, of one space that it is
/// full or damaged, each once an hour, however often it happens; so nobody fills the audit. Used by several
/// threads.
class RareNotes {
public:
    struct Note {
        module::AuditEvent event = module::AuditEvent::refused;
        ByteArray<32> about{};

        auto operator<=>(const Note&) const = default;
    };

    /// What is to be noted now, if anything is.
    [[nodiscard]] std::optional<Note> of(
        const exchange::Notice& notice, std::chrono::steady_clock::time_point now);

private:
    std::mutex mutex_;
    std::map<Note, std::chrono::steady_clock::time_point> noted_;
};

} // namespace valise::service
