// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/sequence.hpp"

namespace valise::exchange {

/// That a module had a sequence up to a place, by its signature.
///
/// Within one instance a module signs no moment before one that it signed for the same sequence, whatever its
/// clock says. So two of them can be a proof that it hid, or went back behind, what it had: `contradict`. And
/// two for different places are one together with what stands between them: `ModuleProof`.
struct Receipt {
    crypto::VerificationKey module_key{};
    std::uint32_t instance = 1;
    Cursor cursor;
    Timestamp moment;
    crypto::Signature signature{};

    static constexpr std::size_t size = 2 + 32 + 4 + 32 + 8 + 32 + 8 + 64;

    bool operator==(const Receipt&) const = default;
};

/// Fills in the key and the signature, over all the rest. The moment is not before 1970.
void sign(Receipt& receipt, const crypto::SigningKey& module);
[[nodiscard]] bool is_signed(const Receipt& receipt);

[[nodiscard]] Bytes encode(const Receipt& receipt);
/// `malformed`, `unsupported`; whether it is signed is for the caller to ask.
[[nodiscard]] Result<Receipt> parse_receipt(ByteView bytes);

/// Whether no honest module signs both: of one module, instance and sequence, two hashes at one
/// position, or a later moment with a lower position. Signatures are not looked at.
[[nodiscard]] bool contradict(const Receipt& one, const Receipt& other);

/// What somebody read next in a sequence: an item, or slots, by how many they are.
struct SlotRun {
    std::uint32_t count = 1; ///< Not 0.

    bool operator==(const SlotRun&) const = default;
};
using Step = std::variant<ItemName, SlotRun>;

/// What stands between two places of a sequence. Hashes make it the only thing that leads to the second.
struct Passage {
    crypto::Digest from{};   ///< The running hash at the first.
    std::vector<Step> steps; ///< No run of slots next to another, and no slot by its name.

    bool operator==(const Passage&) const = default;
};
/// Over so many positions at most a proof leads: as many as a space may have.
inline constexpr std::uint64_t longest_passage = std::uint64_t{1} << 22;

/// The proof against a module: two receipts that hold, of which no honest module signs both.
///
/// Either they contradict each other as they are, or a passage leads to the second, which begins at the
/// position of the first, which is lower, with another hash than that has.
struct ModuleProof {
    Receipt one;
    Receipt other;
    std::optional<Passage> passage;

    bool operator==(const ModuleProof&) const = default;
};
/// Whether it proves anything: signatures, and every step.
[[nodiscard]] bool holds(const ModuleProof& proof);
/// Without a passage the one with the smaller bytes first, whichever is `one`.
[[nodiscard]] Bytes encode(const ModuleProof& proof);
/// `malformed`, `unsupported`; `corrupt_data` when it proves nothing. Allocates a few times the bytes at
/// most.
[[nodiscard]] Result<ModuleProof> parse_module_proof(ByteView bytes);

} // namespace valise::exchange
