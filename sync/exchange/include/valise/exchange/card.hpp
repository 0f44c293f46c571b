// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"
#include "valise/crypto/agreement.hpp"
#include "valise/crypto/signature.hpp"

namespace valise::exchange {

/// A module: the hash of the key with which it signs. A device keeps it from its enrolment on, and
/// speaks to no other in its place.
using ModuleId = Id<struct ModuleTag, 32>;

/// What a module shows to whoever asks: the key of its channel, which changes each week.
struct Card {
    crypto::VerificationKey module_key{};
    std::uint32_t instance = 1; ///< Grows when the module was restored from a backup.
    std::uint32_t serial = 1;   ///< Grows with each channel key of one instance.
    crypto::AgreementKey channel{};
    Timestamp issued; ///< Shown only. Not before 1970.

    [[nodiscard]] ModuleId module() const;

    bool operator==(const Card&) const = default;
};

/// A card with the signature of its module, which holds. A value.
class SignedCard {
public:
    static constexpr std::size_t size = 2 + 32 + 4 + 4 + 32 + 8 + 64;

    /// `malformed`, `unsupported`; `corrupt_data` when it is not signed by the key in it; whether that is the
    /// module that one means is to be asked of `card().module()`.
    [[nodiscard]] static Result<SignedCard> parse(ByteView bytes);
    /// `module_key` is filled in.
    [[nodiscard]] static SignedCard sign(const Card& card, const crypto::SigningKey& module);

    [[nodiscard]] const Card& card() const noexcept { return card_; }
    [[nodiscard]] const Bytes& bytes() const noexcept { return bytes_; }

private:
    SignedCard() = default;

    Card card_;
    Bytes bytes_;
};

/// Whether a device that knows `known` may go on with `offered`: the same module, and no instance from
/// before, nor a channel key from before in one instance. (A module that was restored does not know how far
/// it had counted: a new instance may begin with any serial number.)
[[nodiscard]] bool follows(const Card& known, const Card& offered);

/// What the handshake of an exchange under this card is bound to.
[[nodiscard]] Bytes prologue_of(const Card& card);

} // namespace valise::exchange
