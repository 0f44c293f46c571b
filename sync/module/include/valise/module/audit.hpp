// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/base/clock.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::module {

/// What a module notes for those who answer for it. The numbers are those of the format.
enum class AuditEvent : std::uint8_t {
    made = 1,        ///< The ledger is new.
    started = 2,     ///< The program that serves it.
    stopped = 3,     ///< The same.
    owned = 4,       ///< Somebody founded what the module is for.
    channel_key = 5, ///< A new one, of this serial number.
    backed_up = 6,   ///< So many items.
    restored = 7,    ///< From a backup; the instance since then.
    checked = 8,     ///< With so many findings.
    refused = 9,     ///< Something that a device brought, for good.
    full = 10,       ///< A space, or a device there, may keep no more.
    damaged = 11,    ///< Something of a space cannot be read; said once while the program runs.
};

/// The spelling for logs and for JSON; "unknown" of a number from elsewhere.
[[nodiscard]] std::string_view name_of(AuditEvent event) noexcept;

/// What is to be noted. No name, no address and nothing that somebody wrote: only pseudonyms and counts.
struct AuditNote {
    AuditEvent event = AuditEvent::started;
    Timestamp moment;
    ByteArray<32> about{}; ///< A space, or a device and zeros; or zeros.
    std::uint64_t count = 0;

    bool operator==(const AuditNote&) const = default;
};

/// A note in its place: each is bound to all before it, so that none can be changed or left out in
/// between without all that follow.
struct AuditEntry {
    std::uint64_t number = 0; ///< From 1.
    AuditNote note;
    crypto::Digest hash{};

    bool operator==(const AuditEntry&) const = default;
};

/// The hash of the entry with this number, behind one with the hash `before`: zeros for the first.
[[nodiscard]] crypto::Digest chain_hash(
    const crypto::Digest& before, std::uint64_t number, const AuditNote& note);

/// One line of JSON, with the end of the line.
[[nodiscard]] std::string json_line_of(const AuditEntry& entry);

/// Is told of entries in their order; false ends the walk.
using AuditVisitor = std::function<bool(const AuditEntry&)>;

} // namespace valise::module
