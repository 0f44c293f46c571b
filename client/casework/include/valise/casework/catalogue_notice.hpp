// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/casework/review.hpp"

namespace valise::casework {

/// Says in the circle that a catalogue was published. The file is an attachment of the circle: a
/// SignedCatalogue. A plain value.
struct CatalogueNotice {
    std::uint32_t version = 1;
    crypto::Digest digest{}; ///< Of its text: `digest_of`.
    OperationName announced; ///< The file, on the same object.

    bool operator==(const CatalogueNotice&) const = default;
};

/// What a notice says of a catalogue. The same of two that say the same, whoever signed them.
[[nodiscard]] crypto::Digest digest_of(const Catalogue& catalogue);

/// `invalid_input` for what `parse_catalogue_notice` would not read.
[[nodiscard]] Result<Bytes> encode(const CatalogueNotice& notice);
/// Reads what `encode` writes: `malformed`, or `unsupported` from a newer program.
[[nodiscard]] Result<CatalogueNotice> parse_catalogue_notice(ByteView bytes);

/// All that the secretariat said, in the order of turns, by the deeds upon `ReviewPart::catalogues` of a
/// circle. What others say is left out, and so are notices of files that the secretariat did not announce.
[[nodiscard]] std::vector<Stated<CatalogueNotice>> read_catalogue_notices(
    const draft::Deeds& deeds, const AuthorOf& author_of);

} // namespace valise::casework
