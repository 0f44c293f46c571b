// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "valise/desk/desk.hpp"

/// The next focal point of a State whose focal point is gone: who left, or lost the passphrase and all
/// computers. The secretariat lets them in, and two of the root keys speak for that.
namespace valise::desk {

/// Two of the three root keys, each with its place in the root policy. Owner of the keys; move-only.
class TwoRootKeys {
public:
    /// From their seeds. `invalid_input` for one that is not of this policy, and for the same one twice.
    [[nodiscard]] static Result<TwoRootKeys> of(
        const crypto::RootPolicy& policy, const std::array<crypto::Secret, 2>& seeds);

    [[nodiscard]] crypto::RootSigners signers() const {
        return {crypto::RootSigner{places_[0], keys_[0]}, crypto::RootSigner{places_[1], keys_[1]}};
    }

private:
    TwoRootKeys(std::array<std::uint8_t, 2> places, std::array<crypto::SigningKey, 2> keys)
        : places_(places), keys_(std::move(keys)) {}

    std::array<std::uint8_t, 2> places_; ///< The lower one first.
    std::array<crypto::SigningKey, 2> keys_;
};

/// The focal point that a State had last, in force or not; none if it never had one.
[[nodiscard]] Result<std::optional<SubjectId>> last_focal_point_of(
    Desk& desk, const crypto::StateCode& state);

/// What the secretariat did when it let in a successor.
struct Succession {
    Bytes revocation;        ///< Of the one before; empty where nobody was in force.
    std::size_t spaces = 0;  ///< Out of which the computers of the one before were taken.
    std::size_t reviews = 0; ///< In which the successor was entered in their place.
};

/// Takes the focal point of a State out of use by the roots, and their computers out of all spaces where the
/// owner may. Experts whom they certified, as far as that is known here, stay what they are. Nothing to do
/// where there is none.
[[nodiscard]] Result<Succession> end_focal_point(
    Desk& desk, const crypto::StateCode& state, const crypto::RootSigners& roots);
/// Enters a successor as focal point, in each review in which one of their State's is.
[[nodiscard]] Result<std::size_t> enter_successor(
    Desk& desk, const crypto::StateCode& state, const SubjectId& person, std::string_view name);

/// Revokes the computers of all who were focal point of the owner's State before the owner; how many. Nothing
/// for others than a focal point with their key.
[[nodiscard]] Result<std::size_t> revoke_computers_of_predecessors(Desk& desk);

} // namespace valise::desk
