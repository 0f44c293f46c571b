// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/exchange/ledger.hpp"
#include "valise/module/audit.hpp"

/// Where the secure module keeps what devices gave it.
namespace valise::module {

/// Something in a ledger that is not as it was acknowledged.
struct LedgerFinding {
    std::optional<SpaceId> space;
    std::uint64_t position = 0; ///< In the sequence; 0 when it is not about one item.
    std::string detail;         ///< For the log.

    bool operator==(const LedgerFinding&) const = default;
};

/// A ledger as whoever runs a module sees it: with what it takes to look after one.
class ModuleLedger : public exchange::Ledger {
public:
    /// Begins a new life of the module and notes it: one number higher, or as many as seconds have passed
    /// since 1970 if those are more, so that nobody meets a number twice when one backup is put back twice.
    /// To be called after an older copy was put in place of a ledger, and before any device meets it: devices
    /// then send again what is missing, and do not take it for a module that hides something.
    [[nodiscard]] virtual Result<std::uint32_t> raise_instance(Timestamp now) = 0;

    /// Reads all of it: whether every item is what its name says, positions and running hashes follow each
    /// other, sizes add up, every chunk is whole and no note was changed. Takes as long as that does; others
    /// may go on meanwhile, unless the implementation says otherwise.
    [[nodiscard]] virtual Result<std::vector<LedgerFinding>> check() = 0;

    /// How far every sequence goes, the register too, in no order: what a process that others append beside
    /// asks for several times a second.
    struct End {
        SpaceId space;
        std::uint64_t position = 0;
    };
    [[nodiscard]] virtual Result<std::vector<End>> ends() = 0;

    /// Whether the disk may not have kept what it was given. From then on everything is refused: whoever runs
    /// the module is to end it, and begin again with what the disk has.
    [[nodiscard]] virtual bool has_lost_the_disk() const noexcept { return false; }

    /// Adds to the audit, for good.
    [[nodiscard]] virtual Result<void> note(const AuditNote& note) = 0;
    /// Walks along the audit, from its beginning.
    [[nodiscard]] virtual Result<void> each_noted(const AuditVisitor& visit) = 0;
};

} // namespace valise::module
