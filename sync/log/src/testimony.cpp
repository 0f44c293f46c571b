// SPDX-License-Identifier: Apache-2.0
#include "valise/log/testimony.hpp"

#include "heads_code.hpp"
#include "layout.hpp"
#include "shown_entry.hpp"

namespace valise::log {

namespace {

/// Whether the heads are those of the digest in the header, and of no more.
bool is_about(const crypto::EntryPosition& position, const EntryHeader& header, const Heads& heads) {
    return heads.space() == position.space && heads.reach(position.log) == 0
        && header.known_heads == heads.digest(position.log);
}

} // namespace

Result<Testimony> testify(const VerifiedRange& range, std::size_t index, const Heads& heads) {
    const auto position = range.position(index);
    const auto [header, sealed] = range.range().entry(index);
    const Heads others = heads.beside(position.log);
    if (!is_about(position, header, others))
        return refuse(Errc::invalid_input, "heads of which this entry says nothing");
    return Testimony{
        position, header, to_bytes(sealed), contents_behind(range, index), range.range().signature(), others};
}

Bytes encode_testimony(const Testimony& testimony) {
    FixedWriter writer = begin_layout();
    write_entry(writer, testimony.position, {testimony.header, testimony.sealed});
    write_signature(writer, testimony.later_contents, testimony.signature);
    write_heads(writer, testimony.heads);
    return writer.written();
}

Result<Testimony> parse_testimony(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    ShownEntry shown;
    VALISE_TRY_VOID(read_entry(reader, shown));
    VALISE_TRY_VOID(read_signature(reader, shown));
    VALISE_TRY(Heads heads, read_heads(reader, shown.position.space));
    VALISE_TRY_VOID(reader.finish());
    if (!is_about(shown.position, shown.header, heads))
        return refuse(Errc::malformed, "heads of which this entry says nothing");
    return Testimony{shown.position, shown.header, to_bytes(shown.sealed), std::move(shown.later_contents),
        shown.signature, std::move(heads)};
}

Result<void> verify_testimony(const Testimony& testimony, std::span<const crypto::VerificationKey> device) {
    const ShownEntry shown{testimony.position, testimony.header, testimony.sealed, testimony.later_contents,
        testimony.signature};
    if (!is_about(testimony.position, testimony.header, testimony.heads) || !shown.is_signed_by(device))
        return refuse(Errc::corrupt_data, "a testimony that the device has not given");
    return {};
}

} // namespace valise::log
