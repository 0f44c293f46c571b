// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"
#include "valise/exchange/card.hpp"

/// How a device comes to have a certificate. docs/formats.md has the bytes, docs/sync.md the idea.
namespace valise::enrolment {

/// The secret by which one device is let in, once: given in person, or by a way that neither the module nor
/// the network can read. Who has it can ask in the invited one's place, and is found out by the six words.
///
/// Owner of the secret; move-only.
class Ticket {
public:
    static constexpr std::size_t size = 16;
    static constexpr std::size_t symbol_count = 26;

    [[nodiscard]] static Ticket draw(Random& random);
    /// As it was kept; the caller wipes its own copy.
    [[nodiscard]] static Ticket of(std::span<const Byte, size> bytes);
    /// What somebody typed: any case, with spaces and hyphens anywhere, O for 0, I and L for 1. Else
    /// `malformed`. There is room for two bits of check: they find two letters that look or sound alike, and
    /// three of four other slips; the rest are found when nothing lies at the ticket's addresses, or when
    /// what lies there does not open.
    [[nodiscard]] static Result<Ticket> parse(std::string_view text);

    /// In groups with hyphens between them.
    [[nodiscard]] crypto::Secret text() const;
    [[nodiscard]] std::span<const Byte, size> view() const {
        return std::span<const Byte, size>(bytes_.view());
    }
    [[nodiscard]] Ticket clone() const { return Ticket(bytes_.clone()); }

private:
    explicit Ticket(crypto::Secret bytes) : bytes_(std::move(bytes)) {}

    crypto::Secret bytes_;
};

/// Which module carries the letters, and where it is asked. A value.
struct ModuleAddress {
    static constexpr std::size_t longest = 200;

    exchange::ModuleId module;
    std::string address; ///< Printable ASCII without spaces, not empty, no longer than `longest`.

    bool operator==(const ModuleAddress&) const = default;
};

/// Whether letters can be asked for there.
[[nodiscard]] bool is_address(std::string_view text) noexcept;

/// What a QR code says: the ticket and, unless the letters are carried as files, the module.
struct TicketCode {
    Ticket ticket;
    std::optional<ModuleAddress> module;
};

[[nodiscard]] crypto::Secret text_of(const TicketCode& code);
/// `malformed` for anything that `text_of` does not write, but for the ticket, which is read as when typed.
[[nodiscard]] Result<TicketCode> parse_ticket_code(std::string_view text);

} // namespace valise::enrolment
