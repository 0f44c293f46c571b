// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include "order.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/crypto/signature.hpp"

namespace valise::pouch {

/// What stands inside the seal of a volume: label, records, end with signature, zeros. Written and read as a
/// stream. A writer or reader is for one volume.
inline constexpr std::uint64_t record_head_size = 1 + 4;

/// Adds to `out` what it has written.
class ContentWriter {
public:
    ContentWriter(const Label& label, Bytes& out);

    /// `invalid_input` for what a reader would refuse; then nothing was written, and nothing more may be.
    [[nodiscard]] Result<void> add(RecordKind kind, ByteView content, Bytes& out);
    /// Only zeros remain to be written then, so many.
    [[nodiscard]] Result<std::uint64_t> finish(bool is_last, const crypto::SigningKey& maker, Bytes& out);

    /// How many bytes there are in the end, with zeros, if so many are added before.
    [[nodiscard]] std::uint64_t padded_size_with(std::uint64_t more) const;
    [[nodiscard]] const Order& order() const { return order_; }
    /// What was signed, when it is finished.
    [[nodiscard]] const crypto::Digest& digest() const { return digest_; }

private:
    void put(ByteView bytes, Bytes& out);

    crypto::Blake2b hash_;
    crypto::Digest digest_{};
    std::uint64_t size_ = 0;
    Order order_;
};

/// How a volume ends.
struct End {
    bool is_last = false;
    crypto::Digest digest{};
    crypto::Signature signature{};
};

/// Reads a volume from its beginning, in portions of any size, and hands on each record when it is whole.
/// Keeps no more than the longest record.
///
/// Refuses what no writer writes: `malformed`, `unsupported`, `too_large`. Whose signature it is is not
/// asked.
class ContentReader {
public:
    using OnLabel = std::function<Result<void>(const Label&)>;
    using OnRecord = std::function<Result<void>(const SpaceId& space, RecordKind kind, ByteView content)>;

    ContentReader(OnLabel on_label, OnRecord on_record)
        : on_label_(std::move(on_label)), on_record_(std::move(on_record)) {}

    /// Refuses also what those that are called refuse; after a refusal it is not called again.
    [[nodiscard]] Result<void> add(ByteView plaintext);
    /// There is no more.
    [[nodiscard]] Result<End> finish();

private:
    /// Takes the next piece if all of it is here.
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] Result<bool> take_label();
    [[nodiscard]] Result<bool> take_record();
    [[nodiscard]] Result<void> hand_on(RecordKind kind, ByteView content);
    [[nodiscard]] Result<void> take_end(ByteView head, ByteView content);
    [[nodiscard]] Result<void> take_zeros(ByteView zeros);

    [[nodiscard]] ByteView rest() const { return ByteView(buffer_).subspan(read_); }
    void skip(std::size_t size) {
        read_ += size;
        size_ += size;
    }

    OnLabel on_label_;
    OnRecord on_record_;
    crypto::Blake2b hash_{32};
    Bytes buffer_;
    std::size_t read_ = 0;
    std::uint64_t size_ = 0; ///< Of all that was read, zeros too.
    std::uint64_t content_size_ = 0;
    bool has_label_ = false;
    Order order_;
    std::optional<End> end_;
};

} // namespace valise::pouch
