// SPDX-License-Identifier: Apache-2.0
#include "body.hpp"

#include "layout.hpp"
#include "valise/base/compression.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::log {

namespace {

enum class Method : std::uint8_t { as_it_is = 0, compressed = 1 };

/// A body so short is padded to the same length in any case.
constexpr std::size_t not_worth_compressing = 46;

Bytes packed(Method method, FixedWriter&& content) {
    FixedWriter writer;
    return writer.u8(static_cast<std::uint8_t>(method)).bytes(content.written()).written();
}

/// How long it will be, above the smallest length that is padded to.
std::uint64_t bucket_of(const Bytes& plaintext) { return crypto::padme(plaintext.size() + 1); }

} // namespace

Result<Bytes> pack_body(ByteView body) {
    if (body.size() > largest_body) return refuse(Errc::too_large, "a body beyond the largest");
    Bytes plain = packed(Method::as_it_is, std::move(FixedWriter().bytes(body)));
    if (body.size() <= not_worth_compressing) return plain;
    Bytes compressed = packed(Method::compressed,
        std::move(FixedWriter().varint(body.size()).bytes(compress(as_text(body), Checksum::no))));
    return bucket_of(compressed) < bucket_of(plain) ? compressed : plain;
}

Result<Bytes> unpack_body(Bytes plaintext) {
    FixedReader reader(plaintext);
    const auto method = static_cast<Method>(reader.u8());
    if (reader.has_failed() || method > Method::compressed)
        return refuse(Errc::malformed, "a body written in a way that is not known");
    if (method == Method::as_it_is) {
        plaintext.erase(plaintext.begin());
        return plaintext;
    }

    const std::uint64_t size = reader.varint();
    if (reader.has_failed() || size > largest_body)
        return refuse(Errc::malformed, "a compressed body beyond the largest");
    const ByteView frame = ByteView(plaintext).subspan(reader.consumed().size());
    VALISE_TRY(const std::string body, decompress(frame, static_cast<std::size_t>(size)));
    return to_bytes(as_bytes(body));
}

} // namespace valise::log
