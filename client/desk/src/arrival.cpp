// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/arrival.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "kept_arrivals.hpp"

namespace valise::desk {

namespace {

constexpr std::uint8_t version = 1;

std::pair<SpaceId, ObjectId> place_of(const ArrivedPaper& paper) { return {paper.space, paper.object}; }

bool is_in_order(const ArrivedPaper& paper) {
    return std::ranges::is_sorted(paper.before) && std::ranges::is_sorted(paper.after);
}

} // namespace

void put_version(FixedWriter& writer, const text::Version& of_text) {
    writer.u32(static_cast<std::uint32_t>(of_text.size()));
    for (const text::OperationId& id : of_text) writer.prefixed8(as_bytes(id.author.name())).u32(id.sequence);
}

text::Version version_in(FixedReader& reader) {
    text::Version of_text;
    const auto count = reader.u32();
    for (std::uint32_t i = 0; i < count && !reader.has_failed(); ++i) {
        const auto author = text::Author::of(as_text(reader.prefixed8(text::Author::longest)));
        const auto sequence = reader.u32();
        if (!author) {
            reader.fail();
            break;
        }
        of_text.push_back({*author, sequence});
    }
    return of_text;
}

void put(FixedWriter& writer, const ArrivedPaper& paper) {
    writer.bytes(paper.space.bytes).bytes(paper.object.bytes);
    writer.u32(static_cast<std::uint32_t>(paper.devices.size()));
    for (const SubjectId& device : paper.devices) writer.bytes(device.bytes);
    put_version(writer, paper.before);
    put_version(writer, paper.after);
    writer.u32(static_cast<std::uint32_t>(paper.deeds.size()));
    for (const OperationName& deed : paper.deeds) writer.operation(deed);
}

ArrivedPaper arrived_paper_in(FixedReader& reader) {
    ArrivedPaper paper;
    paper.space = SpaceId{reader.array<SpaceId::size>()};
    paper.object = ObjectId{reader.array<ObjectId::size>()};
    const auto devices = reader.u32();
    for (std::uint32_t i = 0; i < devices && !reader.has_failed(); ++i)
        paper.devices.insert(SubjectId{reader.array<SubjectId::size>()});
    paper.before = version_in(reader);
    paper.after = version_in(reader);
    const auto deeds = reader.u32();
    for (std::uint32_t i = 0; i < deeds && !reader.has_failed(); ++i) paper.deeds.insert(reader.operation());
    return paper;
}

Bytes encode(const Arrival& arrival) {
    FixedWriter writer;
    writer.u8(version).u64(arrival.number).u64(static_cast<std::uint64_t>(arrival.when.milliseconds));
    writer.u8(static_cast<std::uint8_t>(arrival.route)).u8(arrival.is_undone ? 1 : 0);
    writer.u32(static_cast<std::uint32_t>(arrival.papers.size()));
    for (const ArrivedPaper& paper : arrival.papers) put(writer, paper);
    return writer.written();
}

Result<Arrival> parse_arrival(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    if (!reader.has_failed() && version_read != version)
        return refuse(Errc::unsupported, "an arrival that a newer program noted");
    Arrival arrival;
    arrival.number = reader.u64();
    arrival.when = {static_cast<std::int64_t>(reader.u64())};
    const auto route = reader.u8();
    const auto undone = reader.u8();
    const auto papers = reader.u32();
    for (std::uint32_t i = 0; i < papers && !reader.has_failed(); ++i)
        arrival.papers.push_back(arrived_paper_in(reader));
    VALISE_TRY_VOID(reader.finish());
    arrival.route = static_cast<Route>(route);
    arrival.is_undone = undone == 1;
    const bool is_known = route == 1 || route == 2;
    const bool is_sorted = std::ranges::is_sorted(arrival.papers, {}, place_of)
        && std::ranges::all_of(arrival.papers, is_in_order)
        && std::ranges::adjacent_find(arrival.papers, {}, place_of) == arrival.papers.end();
    // What stands twice, or in another order, is written otherwise.
    if (!is_known || !is_sorted || !std::ranges::equal(encode(arrival), bytes))
        return refuse(Errc::malformed, "not an arrival as it is kept");
    return arrival;
}

} // namespace valise::desk
