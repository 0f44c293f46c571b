// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/signed_catalogue.hpp"

#include <algorithm>
#include <tuple>

#include "valise/base/compression.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/casework/limits.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

constexpr std::uint8_t format_version = 1;
constexpr std::uint8_t suite = 1; ///< Ed25519, BLAKE2b.
constexpr std::size_t signature_size = std::tuple_size_v<crypto::Signature>;

} // namespace

Result<SignedCatalogue> SignedCatalogue::parse(ByteView bytes) {
    FixedReader reader(bytes);
    const bool is_known = reader.u8() == format_version && reader.u8() == suite;
    if (!is_known && !reader.has_failed()) return refuse(Errc::unsupported, "a catalogue of another version");
    SignedCatalogue one;
    one.version_ = reader.u32();
    one.signer_ = {reader.array<RecordId::size>()};
    one.content_size_ = reader.u32();
    if (!reader.has_failed() && one.content_size_ > limits::json)
        return refuse(Errc::too_large, "a catalogue that is larger than one may be");
    const ByteView frame = reader.prefixed32(limits::json);
    one.frame_begins_ = reader.consumed().size() - frame.size();
    (void)reader.view(signature_size);
    VALISE_TRY_VOID(reader.finish());
    one.bytes_ = to_bytes(bytes);
    return one;
}

Result<SignedCatalogue> SignedCatalogue::sign(
    const Catalogue& catalogue, const RecordId& signer, const crypto::SigningKey& key) {
    if (const Faults faults = faults_of(catalogue); !faults.empty())
        return refuse(Errc::invalid_input,
            "a catalogue with a fault at " + faults.front().where + ": " + faults.front().what);
    const std::string content = to_json(catalogue);
    const Bytes frame = compress(content, Checksum::no);
    if (content.size() > limits::json || frame.size() > limits::json)
        return refuse(Errc::too_large, "a catalogue that is larger than one may be");

    FixedWriter writer;
    writer.u8(format_version)
        .u8(suite)
        .u32(catalogue.version)
        .bytes(signer.bytes)
        .u32(static_cast<std::uint32_t>(content.size()))
        .prefixed32(frame);
    Bytes bytes = writer.written();
    append(bytes, key.sign(crypto::context::catalogue, bytes));
    return parse(bytes);
}

Result<Catalogue> SignedCatalogue::open(const crypto::VerificationKey& key) const {
    const std::size_t body_size = bytes_.size() - signature_size;
    const ByteView body = ByteView(bytes_).first(body_size);
    crypto::Signature signature{};
    std::ranges::copy(ByteView(bytes_).subspan(body_size), signature.begin());
    if (!crypto::is_signed_by(key, crypto::context::catalogue, body, signature))
        return refuse(Errc::corrupt_data, "a catalogue that its signer has not signed");

    VALISE_TRY(const std::string content, decompress(body.subspan(frame_begins_), content_size_));
    auto catalogue = catalogue_from_json(content);
    if (!catalogue)
        return refuse(Errc::malformed,
            "a catalogue with a fault at " + catalogue.error().front().where + ": "
                + catalogue.error().front().what);
    if (catalogue->version != version_ || to_json(*catalogue) != content)
        return refuse(Errc::malformed, "a catalogue that is not written as one is");
    return *std::move(catalogue);
}

Result<bool> replaces(const Catalogue& offered, const Catalogue& held) {
    if (offered.version != held.version) return offered.version > held.version;
    if (offered != held) return refuse(Errc::corrupt_data, "another catalogue with the same number");
    return false;
}

} // namespace valise::casework
