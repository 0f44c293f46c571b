// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "valise/log/range.hpp"

/// Showing one entry to somebody who is not a member, an auditor, with all that proves who wrote it where.
///
/// It holds the key of this entry and nothing that opens another. It shows what members read who hold the
/// epoch key, unless author and discloser conspire: a cipher alone does not bind a text to one key.
namespace valise::log {

/// What a disclosure showed.
struct DisclosedEntry {
    crypto::EntryPosition position;
    EntryHeader header;
    Bytes body;
};

/// Discloses the entry at this place in a range, that the owner of the epoch key can open; its bytes hold a
/// key and are for whom the entry is. Refuses to disclose what does not open, as `open_entry` does.
[[nodiscard]] Result<Bytes> disclose(
    crypto::KeyView epoch_key, const VerifiedRange& range, std::size_t index);

/// Opens a disclosure, and checks that the owner of `device` signed this very entry. `malformed` and
/// `unsupported` for what `disclose` does not write, `corrupt_data` for all else that is not so.
[[nodiscard]] Result<DisclosedEntry> verify_disclosure(ByteView bytes, const crypto::VerificationKey& device);

} // namespace valise::log
