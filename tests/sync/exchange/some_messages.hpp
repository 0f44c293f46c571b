// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <set>

#include "sync/log/writers.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/exchange/answer.hpp"
#include "valise/exchange/request.hpp"
#include "valise/exchange/short_range.hpp"

/// Messages of exchanges, made up by a source of randomness, and what both sides of one know.
namespace valise::tests {

/// What somebody knows of a space: what they were told.
class Acquaintance final : public exchange::Familiar {
public:
    std::map<std::pair<LogId, std::uint64_t>, std::set<EntryId>> entries;
    std::vector<EpochId> known_epochs;

    void know(const log::VerifiedRange& range) {
        for (std::size_t i = 0; i < range.links().size(); ++i)
            entries[{range.range().log(), range.range().first().sequence + i}].insert(range.links()[i].id);
    }

    [[nodiscard]] std::optional<EntryId> only_entry(const LogId& log, std::uint64_t sequence) const override {
        const auto found = entries.find({log, sequence});
        if (found == entries.end() || found->second.size() != 1) return std::nullopt;
        return *found->second.begin();
    }
    [[nodiscard]] std::span<const EpochId> epochs() const override { return known_epochs; }
};

inline Bytes in_short(const log::Range& range, const exchange::Familiar& familiar) {
    FixedWriter writer;
    exchange::write_short(writer, range, familiar);
    return *writer.finish();
}

template <std::size_t size> ByteArray<size> some_array(Random& random) {
    ByteArray<size> bytes{};
    random.fill(bytes);
    return bytes;
}

inline Bytes some_bytes(Random& random, std::size_t most) {
    Bytes bytes(1 + random.below(most));
    random.fill(bytes);
    return bytes;
}

/// Small and large ones, as varints have them.
inline std::uint64_t some_number(Random& random, std::uint64_t bound = ~std::uint64_t{0}) {
    return random.below(std::min(bound, std::uint64_t{2} << random.below(63)));
}

inline SpaceId some_space(Random& random) { return {some_array<SpaceId::size>(random)}; }

inline exchange::Item some_item(Random& random, exchange::ItemKind kind) {
    return {kind, some_bytes(random, 300)};
}

inline exchange::ItemKind some_kind(Random& random) {
    return static_cast<exchange::ItemKind>(
        1 + random.below(static_cast<std::uint64_t>(exchange::last_item_kind)));
}

/// The sequence that items of a kind stand in.
inline SpaceId some_space_for(exchange::ItemKind kind, Random& random) {
    return exchange::belongs_in(exchange::the_register, kind) ? exchange::the_register : some_space(random);
}

/// A range in short with several epochs or one, of which the reader knows some.
inline Bytes some_short_range(Random& random) {
    Writer writer(static_cast<Byte>(random.below(256)));
    Acquaintance reader;
    reader.known_epochs.push_back(writer.keys().epoch);
    const auto before = writer.write({"before"});
    if (random.below(2) == 0) reader.know(before);
    std::vector ranges{writer.write({"one", "two"})};
    if (random.below(2) == 0) {
        writer.enter_epoch(0x44);
        ranges.push_back(writer.write(bodies({"three"}), log::HeadsDigest{9}));
    }
    return in_short(log::join_ranges(random.below(4) == 0 ? std::vector{before} : ranges)->range(), reader);
}

struct SomeWhole {
    std::uint64_t total;
    std::uint64_t offset;
    Bytes bytes;
};
inline SomeWhole some_part(Random& random) {
    Bytes bytes = some_bytes(random, 200);
    const std::uint64_t offset = some_number(random, 1 << 20);
    return {offset + bytes.size() + some_number(random, 1 << 20), offset, std::move(bytes)};
}

inline exchange::Push some_push(Random& random) {
    const auto kind = some_kind(random);
    switch (random.below(4)) {
    case 0: return exchange::PushedItem{some_space_for(kind, random), some_item(random, kind)};
    case 1:
        return exchange::PushedRange{some_array<2>(random),
            static_cast<std::uint32_t>(some_number(random, std::uint64_t{1} << 32)),
            some_short_range(random)};
    default: break;
    }
    exchange::Piece piece;
    piece.space = some_space(random);
    if (random.below(2) == 0) {
        piece.kind = kind;
        piece.space = some_space_for(kind, random);
    }
    piece.id = some_array<32>(random);
    auto [total, offset, bytes] = some_part(random);
    piece.total = total;
    piece.offset = offset;
    piece.bytes = std::move(bytes);
    return piece;
}

inline exchange::Request some_request(Random& random) {
    exchange::Request request;
    request.budget = static_cast<std::uint8_t>(random.below(16));
    request.wants_receipts = random.below(2) == 0;
    request.wants_all_in_full = random.below(2) == 0;
    request.waits = random.below(2) == 0;
    request.digest = some_array<8>(random);
    for (auto left = random.below(4); left > 0; --left)
        request.cursors.push_back({some_space(random), {some_number(random), some_array<32>(random)}});
    std::ranges::sort(request.cursors);
    request.are_all_cursors = random.below(2) == 0;
    if (random.below(4) == 0) request.founding = some_array<16>(random);
    for (auto left = random.below(4); left > 0; --left) request.pushes.push_back(some_push(random));
    for (auto left = random.below(3); left > 0; --left)
        request.wanted.push_back(
            {{some_space(random), some_array<32>(random)}, some_number(random, 1 << 22)});
    for (auto left = random.below(3); left > 0; --left)
        request.begun.push_back({some_space(random), 1 + some_number(random, 1 << 20)});
    std::ranges::sort(request.begun, {}, &exchange::BegunItem::space);
    return request;
}

inline exchange::Element some_element(Random& random) {
    using namespace exchange;
    switch (random.below(6)) {
    case 0: return Item{some_item(random, some_kind(random))};
    case 1: return OwnPush{some_number(random)};
    case 2: return Skipped{static_cast<std::uint32_t>(1 + some_number(random, 1U << 10))};
    case 3: {
        auto [total, offset, bytes] = some_part(random);
        return ItemPiece{some_kind(random), total, offset, std::move(bytes)};
    }
    default: break;
    }
    const SubjectId device{{static_cast<Byte>(random.below(2))}};
    return AnsweredRange{{device, static_cast<std::uint32_t>(random.below(2))}, some_short_range(random)};
}

inline void add_some_sequence(
    std::vector<exchange::Part>& parts, const exchange::BeginSequence& begin, Random& random) {
    parts.emplace_back(begin);
    for (auto left = random.below(4); left > 0; --left) parts.emplace_back(some_element(random));
    if (random.below(2) == 0)
        parts.emplace_back(exchange::EndSequence{some_array<8>(random)});
    else
        parts.emplace_back(exchange::EndSequence{
            exchange::Signed{{static_cast<std::int64_t>(some_number(random, std::uint64_t{1} << 63))},
                some_array<64>(random)}});
}

/// The parts of an answer, in an order in which they can stand.
inline std::vector<exchange::Part> some_parts(Random& random) {
    std::vector<exchange::Part> parts;
    for (std::uint64_t push = random.below(3); push < 3; push += 1 + random.below(3)) {
        const auto outcome = static_cast<exchange::PushOutcome>(1 + random.below(5));
        const bool has_kept = outcome == exchange::PushOutcome::piece_kept;
        parts.emplace_back(exchange::Outcome{push, outcome, has_kept ? some_number(random) : 0});
    }
    for (std::uint64_t cursor = random.below(3); cursor < 4; cursor += 1 + random.below(3))
        add_some_sequence(parts, {cursor}, random);
    if (random.below(2) == 0) add_some_sequence(parts, {some_space(random)}, random);
    for (std::uint64_t wanted = random.below(3); wanted < 3; wanted += random.below(3)) {
        auto [total, offset, bytes] = some_part(random);
        parts.emplace_back(exchange::ChunkPiece{wanted, total, offset, std::move(bytes)});
        if (random.below(2) == 0) parts.emplace_back(exchange::ChunkPiece{wanted, 0, 0, {}});
    }
    if (random.below(2) == 0) parts.emplace_back(exchange::More{});
    return parts;
}

inline Bytes answer_of(const std::vector<exchange::Part>& parts) {
    exchange::AnswerWriter writer(exchange::Status::news);
    for (const exchange::Part& part : parts) writer.add(part);
    return writer.finish();
}

/// All that a reader gives now.
inline Result<std::vector<exchange::Part>> whole_parts(exchange::AnswerReader& reader) {
    std::vector<exchange::Part> parts;
    while (true) {
        VALISE_TRY(auto part, reader.next());
        if (!part) return parts;
        parts.push_back(*std::move(part));
    }
}

} // namespace valise::tests
