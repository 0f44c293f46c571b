// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"
#include "valise/crypto/agreement.hpp"

/// Sealed files that carry what an exchange would, on a stick and by hand. docs/formats.md has the bytes,
/// docs/sync.md the idea and the laws.
namespace valise::pouch {

/// A pouch, in one file or in several volumes: drawn when it is made.
using PouchId = Id<struct PouchTag, 16>;

/// One file of a pouch; they count from 1.
struct VolumeName {
    PouchId pouch;
    std::uint32_t volume = 1;

    auto operator<=>(const VolumeName&) const = default;
};

/// What a volume says of itself, first of all. Its maker signs it with all that follows.
struct Label {
    VolumeName name;
    SubjectId maker;                   ///< A device.
    RecordId certificate;              ///< The maker's, whose key signs.
    Timestamp made;                    ///< Shown only.
    std::vector<SubjectId> addressees; ///< Devices, in the order of their names.

    bool operator==(const Label&) const = default;
};

/// A device that is meant to open a pouch, and the key in its certificate for that.
struct Addressee {
    SubjectId device;
    crypto::AgreementKey bundle_key{};

    bool operator==(const Addressee&) const = default;
};

/// What a volume may hold at most. The first is of the file, the others of what is in it.
inline constexpr std::uint64_t largest_volume = std::uint64_t{4} << 30;
inline constexpr std::uint32_t most_records = 1'000'000;
inline constexpr std::size_t most_spaces = 4'096;
inline constexpr std::size_t most_addressees = 1'024;
/// A chunk of an attachment, sealed.
inline constexpr std::size_t largest_chunk = (std::size_t{64} << 10) + 16;
/// 1.9 GiB, where a pouch goes on in another volume: every file system of a stick takes this.
inline constexpr std::uint64_t usual_volume = 2'040'109'465;

} // namespace valise::pouch
