// SPDX-License-Identifier: Apache-2.0
#include "sealing.hpp"

#include <limits>

#include "body.hpp"
#include "layout.hpp"
#include "range_code.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

Result<VerifiedRange> RangeSealer::seal(EntryClass entry_class, std::span<const Bytes> bodies,
    const std::optional<HeadsDigest>& known_heads, Random& random) const {
    if (bodies.size() > most_entries) return refuse(Errc::too_large, "more entries than a range holds");
    if (log_.head.sequence > std::numeric_limits<std::uint64_t>::max() - most_entries - 1)
        return refuse(Errc::exhausted, "a log at its end");

    const crypto::EntryPosition first{log_.space, log_.log, log_.head.sequence + 1, log_.head.id};
    crypto::EntryPosition position = first;
    EntryHeader header{entry_class, keys_.epoch, known_heads};
    std::vector<EntryHeader> headers;
    std::vector<Bytes> sealed;
    std::vector<Link> links;
    for (const Bytes& body : bodies) {
        VALISE_TRY(const Bytes plaintext, pack_body(body));
        sealed.push_back(
            crypto::seal_entry(keys_.epoch_key, position, EncodedHeader(header).bytes(), plaintext, random));
        if (sealed.back().size() > largest_entry) return refuse(Errc::too_large, "a body beyond an entry");
        headers.push_back(header);
        const auto content = content_digest(header, sealed.back());
        links.push_back({content, entry_id(position, content)});
        position.previous = links.back().id;
        ++position.sequence;
        header.known_heads.reset();
    }

    std::vector<SealedEntry> entries;
    entries.reserve(sealed.size());
    for (std::size_t i = 0; i < sealed.size(); ++i) entries.push_back({headers[i], sealed[i]});
    const auto signature = keys_.device.sign(crypto::context::range, links.back().id.bytes);
    VALISE_TRY(Bytes bytes, encode_range(first, entries, signature));
    VALISE_TRY(Range range, Range::parse(std::move(bytes)));
    return VerifiedRange(std::move(range), std::move(links), keys_.device.verification_key());
}

Result<VerifiedRange> seal_range(const WritingKeys& keys, const OwnLog& log, std::span<const Bytes> bodies,
    const std::optional<HeadsDigest>& known_heads, Random& random) {
    if (bodies.empty()) return refuse(Errc::invalid_input, "nothing to seal");
    if (!is_valid({log.space, log.log, log.head.sequence + 1, log.head.id})
        || !belongs_at(EntryClass::work, log.log, log.head.sequence + 1))
        return refuse(Errc::invalid_input, "a place where no work is written");
    return RangeSealer(keys, log).seal(EntryClass::work, bodies, known_heads, random);
}

} // namespace valise::log
