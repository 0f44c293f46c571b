// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/short_range.hpp"

#include <algorithm>

#include "layout.hpp"

namespace valise::exchange {

namespace {

/// How much of the id of an epoch is told to who knows it.
constexpr std::size_t beginning_size = 2;

struct Flags {
    static constexpr unsigned has_previous = 1;
    static constexpr unsigned epochs_shift = 1;
};

enum class EpochForm : std::uint8_t { beginning = 0, whole = 1 };

bool begins_with(const EpochId& epoch, ByteView beginning) {
    return std::ranges::equal(ByteView(epoch.bytes).first(beginning.size()), beginning);
}

/// The one epoch among those that are known which begins so.
std::optional<EpochId> only_epoch(std::span<const EpochId> known, ByteView beginning) {
    const auto begins_so = [&](const EpochId& epoch) { return begins_with(epoch, beginning); };
    const auto found = std::ranges::find_if(known, begins_so);
    if (found == known.end() || std::find_if(found + 1, known.end(), begins_so) != known.end())
        return std::nullopt;
    return *found;
}

/// The part of a range between its position and its number of entries, and what is from there on.
struct Divided {
    std::vector<EpochId> epochs;
    ByteView rest;
};

Divided divide(const log::Range& range) {
    constexpr std::size_t before_epochs = 2 + crypto::encoded_position_size;
    FixedReader reader(range.bytes());
    (void)reader.view(before_epochs);
    Divided divided;
    for (std::size_t left = reader.u8(); left > 0; --left)
        divided.epochs.push_back({reader.array<EpochId::size>()});
    divided.rest = ByteView(range.bytes()).subspan(reader.consumed().size());
    return divided;
}

void write_epoch(FixedWriter& writer, const EpochId& epoch, const Familiar& familiar) {
    const auto beginning = ByteView(epoch.bytes).first(beginning_size);
    if (only_epoch(familiar.epochs(), beginning) == epoch)
        writer.u8(static_cast<std::uint8_t>(EpochForm::beginning)).bytes(beginning);
    else
        writer.u8(static_cast<std::uint8_t>(EpochForm::whole)).bytes(epoch.bytes);
}

ShortRange::Epoch read_epoch(FixedReader& reader) {
    switch (static_cast<EpochForm>(reader.u8())) {
    case EpochForm::beginning: return {reader.view(beginning_size)};
    case EpochForm::whole: return {reader.view(EpochId::size)};
    }
    reader.fail();
    return {};
}

/// Walks to the end of the entries and of the signature behind them.
void pass_entries(FixedReader& reader) {
    constexpr unsigned has_known_heads = 8;
    const std::uint64_t count = reader.varint();
    if (count == 0 || count > log::most_entries) reader.fail();
    for (std::uint64_t i = 0; i < count && !reader.has_failed(); ++i) {
        const unsigned flags = reader.u8();
        if ((flags & has_known_heads) != 0) (void)reader.view(std::tuple_size_v<log::HeadsDigest>);
        (void)sized_field(reader, log::largest_entry);
    }
    (void)reader.view(std::tuple_size_v<crypto::Signature>);
}

} // namespace

void write_short(FixedWriter& writer, const log::Range& range, const Familiar& familiar) {
    const crypto::EntryPosition& first = range.first();
    const auto [epochs, rest] = divide(range);
    const bool is_previous_known =
        first.sequence == 1 || familiar.only_entry(first.log, first.sequence - 1) == first.previous;
    const unsigned flags = (is_previous_known ? 0U : Flags::has_previous)
        | static_cast<unsigned>(epochs.size()) << Flags::epochs_shift;
    writer.varint(first.sequence).u8(static_cast<std::uint8_t>(flags));
    if (!is_previous_known) writer.bytes(first.previous.bytes);
    for (const EpochId& epoch : epochs) write_epoch(writer, epoch, familiar);
    writer.bytes(rest);
}

ShortRange read_short(FixedReader& reader) {
    ShortRange range;
    range.first = reader.varint();
    const unsigned flags = reader.u8();
    const unsigned epochs = flags >> Flags::epochs_shift;
    const bool has_previous = (flags & Flags::has_previous) != 0;
    if (range.first == 0 || (range.first == 1 && has_previous) || epochs == 0 || epochs > log::most_epochs)
        reader.fail();
    if (has_previous) {
        range.previous = EntryId{reader.array<EntryId::size>()};
        if (range.previous == EntryId{}) reader.fail();
    }
    for (unsigned i = 0; i < epochs && !reader.has_failed(); ++i) range.epochs.push_back(read_epoch(reader));
    const std::size_t before = reader.consumed().size();
    pass_entries(reader);
    range.rest = reader.consumed().subspan(before);
    return range;
}

Result<Bytes> expand(
    const ShortRange& range, const SpaceId& space, const LogId& log, const Familiar& familiar) {
    crypto::EntryPosition first{space, log, range.first, {}};
    if (range.previous)
        first.previous = *range.previous;
    else if (range.first > 1) {
        const auto previous = familiar.only_entry(log, range.first - 1);
        if (!previous) return refuse(Errc::not_found, "the entry before a range is not known");
        first.previous = *previous;
    }
    FixedWriter writer;
    writer.u8(format_version).u8(suite).bytes(crypto::encode_position(first));
    writer.u8(static_cast<std::uint8_t>(range.epochs.size()));
    for (const auto& [beginning] : range.epochs) {
        if (beginning.size() == EpochId::size) {
            writer.bytes(beginning);
            continue;
        }
        const auto epoch = only_epoch(familiar.epochs(), beginning);
        if (!epoch) return refuse(Errc::not_found, "an epoch is not known by its beginning");
        writer.bytes(epoch->bytes);
    }
    return writer.bytes(range.rest).written();
}

} // namespace valise::exchange
