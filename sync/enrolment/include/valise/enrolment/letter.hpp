// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/enrolment/ticket.hpp"

namespace valise::enrolment {

/// The three letters of an enrolment, in their order.
enum class LetterKind : std::uint8_t {
    invitation = 1, ///< From whoever lets in.
    request = 2,    ///< From the new device.
    answer = 3,     ///< From whoever lets in.
};

/// All letters have this size, which says nothing of what is in them. A file that carries one is these bytes.
inline constexpr std::size_t letter_size = 8192;
inline constexpr std::size_t most_letter_content = letter_size - 2 - 24 - 16 - 2;

/// Where a module keeps a letter: known to those who have the ticket.
using MailAddress = ByteArray<16>;
[[nodiscard]] MailAddress address_of(const Ticket& ticket, LetterKind kind);

/// Seals a letter under the ticket. `too_large` beyond `most_letter_content`.
[[nodiscard]] Result<Bytes> seal_letter(
    const Ticket& ticket, LetterKind kind, ByteView content, Random& random);
/// `malformed` for another size, `unsupported` for another version or suite; `wrong_key` for a letter of
/// another ticket, or of another kind, or one that was changed: which of these, nobody can tell.
[[nodiscard]] Result<Bytes> open_letter(const Ticket& ticket, LetterKind kind, ByteView letter);

/// What both sides of the handshake bring from the ticket.
[[nodiscard]] crypto::Secret handshake_secret(const Ticket& ticket);

} // namespace valise::enrolment
