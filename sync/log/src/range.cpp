// SPDX-License-Identifier: Apache-2.0
#include "valise/log/range.hpp"

#include <algorithm>
#include <limits>

#include "body.hpp"
#include "layout.hpp"
#include "range_code.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

/// Reads the layout of a range, part by part.
class RangeReader {
public:
    explicit RangeReader(Bytes&& bytes) : reader_(bytes) { range_.bytes_ = std::move(bytes); }

    Result<Range> read() {
        VALISE_TRY_VOID(check_beginning(reader_));
        range_.first_ = read_position(reader_);
        if (!is_valid(range_.first_)) return refuse(Errc::malformed, "a place where no entry stands");
        VALISE_TRY_VOID(read_epochs());
        VALISE_TRY_VOID(read_entries());
        range_.signature_ = reader_.array<std::tuple_size_v<crypto::Signature>>();
        VALISE_TRY_VOID(reader_.finish());
        return std::move(range_);
    }

private:
    Result<void> read_epochs() {
        const std::size_t count = reader_.u8();
        if (count == 0 || count > most_epochs) return refuse(Errc::malformed, "too few epochs, or too many");
        for (std::size_t i = 0; i < count; ++i) {
            const EpochId epoch{reader_.array<EpochId::size>()};
            if (std::ranges::find(epochs_, epoch) != epochs_.end())
                return refuse(Errc::malformed, "an epoch that is told twice");
            epochs_.push_back(epoch);
        }
        return {};
    }

    Result<void> read_entries() {
        const std::uint64_t count = reader_.varint();
        if (count == 0 || count > most_entries)
            return refuse(Errc::malformed, "too few entries, or too many");
        if (range_.first_.sequence > std::numeric_limits<std::uint64_t>::max() - count)
            return refuse(Errc::malformed, "entries beyond the end of a log");
        // None is shorter than its seal.
        range_.entries_.reserve(std::min<std::uint64_t>(count, range_.bytes_.size() / smallest_sealed));
        auto position = range_.first_;
        for (std::uint64_t i = 0; i < count; ++i, ++position.sequence) VALISE_TRY_VOID(read_entry(position));
        if (used_epochs_ != epochs_.size()) return refuse(Errc::malformed, "an epoch that is not used");
        return {};
    }

    Result<void> read_entry(const crypto::EntryPosition& position) {
        const std::uint8_t flags = reader_.u8();
        const std::size_t epoch = flags >> Flags::epoch_shift;
        if (reader_.has_failed()) return reader_.finish();
        if (epoch > used_epochs_ || epoch >= epochs_.size())
            return refuse(Errc::malformed, "epochs that are not in the order of their use");
        used_epochs_ = std::max(used_epochs_, epoch + 1);

        VALISE_TRY(EntryHeader header, read_header(reader_, flags, position));
        header.epoch = epochs_[epoch];
        const std::uint64_t size = reader_.varint();
        if (!is_sealed_size(size)) return refuse(Errc::malformed, "an entry of a size that none has");
        const std::size_t offset = reader_.consumed().size();
        (void)reader_.view(static_cast<std::size_t>(size));
        if (reader_.has_failed()) return reader_.finish();
        range_.entries_.push_back(
            {header, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(size)});
        return {};
    }

    FixedReader reader_;
    Range range_;
    std::vector<EpochId> epochs_;
    std::size_t used_epochs_ = 0;
};

namespace {

/// The epochs of entries, in the order of their first use.
std::vector<EpochId> epochs_of(std::span<const SealedEntry> entries) {
    std::vector<EpochId> epochs;
    for (const SealedEntry& entry : entries)
        if (std::ranges::find(epochs, entry.header.epoch) == epochs.end())
            epochs.push_back(entry.header.epoch);
    return epochs;
}

void write_entry(FixedWriter& writer, const SealedEntry& entry, std::size_t epoch_index) {
    writer.u8(Flags::of(entry.header, epoch_index));
    if (entry.header.known_heads) writer.bytes(*entry.header.known_heads);
    writer.varint(entry.sealed.size()).bytes(entry.sealed);
}

} // namespace

std::vector<Link> links_of(const Range& range) {
    std::vector<Link> links;
    links.reserve(range.size());
    auto position = range.first();
    for (std::size_t i = 0; i < range.size(); ++i) {
        const auto [header, sealed] = range.entry(i);
        const auto content = content_digest(header, sealed);
        links.push_back({content, entry_id(position, content)});
        position.previous = links.back().id;
        ++position.sequence;
    }
    return links;
}

Result<Bytes> encode_range(const crypto::EntryPosition& first, std::span<const SealedEntry> entries,
    const crypto::Signature& signature) {
    if (entries.size() > most_entries) return refuse(Errc::too_large, "more entries than a range holds");
    const auto epochs = epochs_of(entries);
    if (epochs.size() > most_epochs) return refuse(Errc::too_large, "more epochs than a range holds");

    FixedWriter writer = begin_layout();
    writer.bytes(crypto::encode_position(first)).u8(static_cast<std::uint8_t>(epochs.size()));
    for (const EpochId& epoch : epochs) writer.bytes(epoch.bytes);
    writer.varint(entries.size());
    for (const SealedEntry& entry : entries) {
        const auto epoch = std::ranges::find(epochs, entry.header.epoch) - epochs.begin();
        write_entry(writer, entry, static_cast<std::size_t>(epoch));
    }
    Bytes bytes = writer.bytes(signature).written();
    if (bytes.size() > largest_range) return refuse(Errc::too_large, "more bytes than a range holds");
    return bytes;
}

Result<Range> Range::parse(Bytes bytes) {
    if (bytes.size() > largest_range) return refuse(Errc::too_large, "more bytes than a range holds");
    return RangeReader(std::move(bytes)).read();
}

SealedEntry Range::entry(std::size_t index) const {
    VALISE_CHECK(index < entries_.size());
    const auto& [header, offset, size] = entries_[index];
    return {header, ByteView(bytes_).subspan(offset, size)};
}

crypto::EntryPosition VerifiedRange::position(std::size_t index) const {
    VALISE_CHECK(index < links_.size());
    auto position = range_.first();
    position.sequence += index;
    if (index > 0) position.previous = links_[index - 1].id;
    return position;
}

Result<VerifiedRange> verify_range(Range range, std::span<const crypto::VerificationKey> device) {
    auto links = links_of(range);
    const auto signer = std::ranges::find_if(device, [&](const crypto::VerificationKey& key) {
        return crypto::is_signed_by(key, crypto::context::range, links.back().id.bytes, range.signature());
    });
    if (signer == device.end()) return refuse(Errc::corrupt_data, "a range that its device has not signed");
    return VerifiedRange(std::move(range), std::move(links), *signer);
}

Result<Bytes> open_entry(crypto::KeyView epoch_key, const VerifiedRange& range, std::size_t index) {
    const auto [header, sealed] = range.range().entry(index);
    VALISE_TRY(Bytes plaintext,
        crypto::open_entry(epoch_key, range.position(index), EncodedHeader(header).bytes(), sealed));
    return unpack_body(std::move(plaintext));
}

Result<VerifiedRange> join_ranges(std::span<const VerifiedRange> ranges) {
    if (ranges.empty()) return refuse(Errc::invalid_input, "no ranges to join");
    std::vector<SealedEntry> entries;
    std::vector<Link> links;
    for (const VerifiedRange& range : ranges) {
        const auto& first = range.range().first();
        const bool follows = links.empty()
            || (first.space == ranges[0].range().space() && first.log == ranges[0].range().log()
                && first.sequence == ranges[0].range().first().sequence + links.size()
                && first.previous == links.back().id);
        if (!follows) return refuse(Errc::invalid_input, "ranges that do not follow each other");
        for (std::size_t i = 0; i < range.range().size(); ++i) entries.push_back(range.range().entry(i));
        links.insert(links.end(), range.links().begin(), range.links().end());
    }
    VALISE_TRY(
        Bytes bytes, encode_range(ranges[0].range().first(), entries, ranges.back().range().signature()));
    VALISE_TRY(Range joined, Range::parse(std::move(bytes)));
    return VerifiedRange(std::move(joined), std::move(links), ranges.back().signer());
}

} // namespace valise::log
