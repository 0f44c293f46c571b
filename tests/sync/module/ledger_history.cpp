// SPDX-License-Identifier: Apache-2.0
#include "sync/module/ledger_history.hpp"

#include "valise/base/fixed_layout.hpp"

namespace valise::tests {

namespace {

LogId log_of(std::uint64_t writer) {
    LogId log;
    log.device.bytes[0] = static_cast<Byte>(writer);
    log.incarnation = 1;
    return log;
}

exchange::LedgerItem range_of(std::uint64_t writer, std::uint64_t sequence) {
    const Bytes named = *FixedWriter().u64(writer).u64(sequence).finish();
    EntryId id;
    std::ranges::copy(named, id.bytes.begin());
    return {{exchange::ItemKind::range, id.bytes}, std::nullopt,
        exchange::LogSpan{log_of(writer), sequence, {sequence, id}}, Bytes(20 + sequence % 50, 7)};
}

/// One append, as often as it takes.
std::uint64_t append(
    exchange::Ledger& ledger, const SpaceId& space, std::uint64_t writer, std::uint64_t sequence) {
    const auto item = range_of(writer, sequence);
    for (;;) {
        const auto end = ledger.end_of(space);
        const auto newest = ledger.newest_range(space, log_of(writer));
        if (!end || !newest) continue;
        const std::uint64_t known = *newest ? (*newest)->item.span->last.sequence : 0;
        if (known == sequence) return (*newest)->position; // it was there when the answer was lost
        VALISE_CHECK(known == sequence - 1);
        const auto grown = ledger.append(space, end->position, std::vector{item}, std::nullopt);
        if (grown) return grown->position;
    }
}

} // namespace

SpaceId space_of_history(std::size_t number) {
    SpaceId space;
    space.bytes.fill(static_cast<Byte>(number + 1));
    return space;
}

Acknowledgements write_history(exchange::Ledger& ledger, std::uint64_t writer, std::uint64_t count) {
    Acknowledgements acknowledged;
    for (std::uint64_t sequence = 1; sequence <= count; ++sequence)
        for (std::size_t space = 0; space < spaces_of_history; ++space)
            acknowledged.push_back(
                {space, writer, sequence, append(ledger, space_of_history(space), writer, sequence)});
    return acknowledged;
}

void HistoryReader::read_on(exchange::Ledger& ledger) {
    for (std::size_t space = 0; space < spaces_of_history; ++space)
        (void)ledger.read(space_of_history(space), places_[space].position, [&](const auto& placed) {
            look_at(space, placed);
            return true;
        });
}

void HistoryReader::look_at(std::size_t space, const exchange::PlacedItem& placed) {
    exchange::Place& place = places_[space];
    place = exchange::behind(place, placed.item.name);
    if (placed.position != place.position && trouble_.empty())
        trouble_ = "position " + std::to_string(placed.position) + " where another was to come";
    const exchange::LogSpan span = placed.item.span.value_or(exchange::LogSpan{});
    std::uint64_t& sequence = sequences_[{space, span.log}];
    if (span.first != sequence + 1 && trouble_.empty()) trouble_ = "a log out of its order";
    sequence = span.last.sequence;
    seen_[{space, span.log.device.bytes[0], sequence, placed.position}] = true;
}

std::uint64_t HistoryReader::count() const { return seen_.size(); }

std::string HistoryReader::missing(const Acknowledgements& acknowledged, std::uint64_t expected) const {
    for (const Acknowledged& one : acknowledged)
        if (!seen_.contains(one))
            return "entry " + std::to_string(one.sequence) + " of writer " + std::to_string(one.writer)
                + " is not at position " + std::to_string(one.position);
    if (seen_.size() != expected) return "there are " + std::to_string(seen_.size()) + " items";
    return {};
}

} // namespace valise::tests
