// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"
#include "valise/casework/catalogue.hpp"
#include "valise/crypto/signature.hpp"

namespace valise::casework {

/// A catalogue as the secretariat published it, with the signature of one of its devices. Kept as it was
/// received; nothing in it counts before `open`. Whether the owner of that certificate may sign catalogues is
/// for the caller to say, before or after.
///
/// A plain value.
class SignedCatalogue {
public:
    /// Looks at the layout alone: `unsupported` for another version or suite, `malformed`, or `too_large`.
    [[nodiscard]] static Result<SignedCatalogue> parse(ByteView bytes);

    /// Refuses one that `faults_of` finds faults in, `invalid_input`, and one whose text is longer than is
    /// read, `too_large`.
    [[nodiscard]] static Result<SignedCatalogue> sign(
        const Catalogue& catalogue, const RecordId& signer, const crypto::SigningKey& key);

    /// The version that it says it has.
    [[nodiscard]] std::uint32_t version() const noexcept { return version_; }
    /// The certificate whose key signed it, as it says.
    [[nodiscard]] const RecordId& signer() const noexcept { return signer_; }
    [[nodiscard]] const Bytes& bytes() const noexcept { return bytes_; }

    /// The catalogue, if the owner of `key` signed it: `corrupt_data` otherwise, `malformed` when what was
    /// signed is not a catalogue as it is written.
    [[nodiscard]] Result<Catalogue> open(const crypto::VerificationKey& key) const;

private:
    SignedCatalogue() = default;

    std::uint32_t version_ = 0;
    RecordId signer_;
    Bytes bytes_;
    std::size_t content_size_ = 0; ///< Of the text, when it is not compressed.
    std::size_t frame_begins_ = 0;
};

/// Whether one catalogue takes the place of another, both opened: a later version does, an earlier one and
/// the same one again do not. Two different ones with one number are refused, whichever came first:
/// `corrupt_data`; the one that is held stays.
[[nodiscard]] Result<bool> replaces(const Catalogue& offered, const Catalogue& held);

} // namespace valise::casework
