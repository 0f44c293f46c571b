// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/catalogue_notice.hpp"

#include "notices.hpp"
#include "review_fields.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

crypto::Digest digest_of(const Catalogue& catalogue) {
    return crypto::object_id(crypto::context::catalogue_text, as_bytes(to_json(catalogue)));
}

Result<Bytes> encode(const CatalogueNotice& notice) {
    FixedWriter to = writer();
    to.u32(notice.version).bytes(notice.digest).operation(notice.announced);
    return readable(to, notice, parse_catalogue_notice);
}

Result<CatalogueNotice> parse_catalogue_notice(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    CatalogueNotice notice;
    notice.version = reader.u32();
    notice.digest = reader.array<std::tuple_size_v<crypto::Digest>>();
    notice.announced = reader.operation();
    if (notice.version == 0) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return notice;
}

std::vector<Stated<CatalogueNotice>> read_catalogue_notices(
    const draft::Deeds& deeds, const AuthorOf& author_of) {
    return notices_in(deeds, author_of, parse_catalogue_notice);
}

} // namespace valise::casework
