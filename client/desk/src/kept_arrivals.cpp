// SPDX-License-Identifier: Apache-2.0
#include "kept_arrivals.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace valise::desk {

namespace {

constexpr std::string_view kept_setting = "arrivals";
/// Which papers were noted; each is beside it, by its place here.
constexpr std::string_view noted_setting = "arrivals.noted";

using Place = std::pair<SpaceId, ObjectId>;

std::string setting_of(std::uint64_t number) { return "arrival." + std::to_string(number); }
std::string noted_setting_of(std::size_t place) {
    return std::string(noted_setting) + "." + std::to_string(place);
}

Result<std::vector<Place>> noted_places(store::Store& store) {
    std::vector<Place> places;
    VALISE_TRY(const auto kept, store.settings().find(noted_setting));
    if (!kept) return places;
    FixedReader reader(*kept);
    while (!reader.has_failed() && reader.consumed().size() < kept->size()) {
        const SpaceId space{reader.array<SpaceId::size>()};
        places.emplace_back(space, ObjectId{reader.array<ObjectId::size>()});
    }
    VALISE_TRY_VOID(reader.finish());
    return places;
}

Result<void> put_noted_places(store::Store& store, const std::vector<Place>& places) {
    FixedWriter writer;
    for (const auto& [space, object] : places) writer.bytes(space.bytes).bytes(object.bytes);
    return store.settings().put(noted_setting, writer.written());
}

Result<std::optional<ArrivedPaper>> noted_paper(store::Store& store, std::size_t place) {
    VALISE_TRY(const auto kept, store.settings().find(noted_setting_of(place)));
    if (!kept) return std::nullopt;
    FixedReader reader(*kept);
    ArrivedPaper paper = arrived_paper_in(reader);
    VALISE_TRY_VOID(reader.finish());
    return paper;
}

Result<void> note(store::Store& store, std::size_t place, ArrivedPaper paper) {
    VALISE_TRY(auto noted, noted_paper(store, place));
    if (noted) {
        paper.before = std::move(noted->before);
        paper.devices.merge(noted->devices);
        paper.deeds.merge(noted->deeds);
    }
    FixedWriter writer;
    put(writer, paper);
    return store.settings().put(noted_setting_of(place), writer.written());
}

Result<void> put_kept(store::Store& store, const KeptArrivals& kept) {
    return store.settings().put(kept_setting, FixedWriter().u64(kept.first).u64(kept.next).written());
}

/// All that was noted, which is noted no longer.
Result<std::vector<ArrivedPaper>> take_noted(store::Store& store) {
    std::vector<ArrivedPaper> papers;
    VALISE_TRY(const auto places, noted_places(store));
    for (std::size_t place = 0; place < places.size(); ++place) {
        VALISE_TRY(auto paper, noted_paper(store, place));
        if (paper) papers.push_back(*std::move(paper));
        VALISE_TRY_VOID(store.settings().remove(noted_setting_of(place)));
    }
    VALISE_TRY_VOID(store.settings().remove(noted_setting));
    std::ranges::sort(papers, {}, [](const ArrivedPaper& paper) { return Place{paper.space, paper.object}; });
    return papers;
}

} // namespace

Result<void> note_arrived(store::Store& store, const std::vector<ArrivedPaper>& papers) {
    if (papers.empty()) return {};
    VALISE_TRY(auto places, noted_places(store));
    std::map<Place, std::size_t> known;
    for (std::size_t place = 0; place < places.size(); ++place) known.emplace(places[place], place);
    const std::size_t before = places.size();
    for (const ArrivedPaper& paper : papers) {
        const Place name{paper.space, paper.object};
        const auto [at, is_new] = known.try_emplace(name, places.size());
        if (is_new) places.push_back(name);
        VALISE_TRY_VOID(note(store, at->second, paper));
    }
    return places.size() == before ? Result<void>() : put_noted_places(store, places);
}

Result<bool> is_any_noted(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(noted_setting));
    return kept.has_value();
}

Result<KeptArrivals> kept_arrivals(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(kept_setting));
    if (!kept) return KeptArrivals{};
    FixedReader reader(*kept);
    const KeptArrivals numbers{reader.u64(), reader.u64()};
    VALISE_TRY_VOID(reader.finish());
    return numbers;
}

Result<Arrival> find_arrival(store::Store& store, std::uint64_t number) {
    VALISE_TRY(const auto bytes, store.settings().find(setting_of(number)));
    if (!bytes) return refuse(Errc::not_found, "no such arrival is kept");
    return parse_arrival(*bytes);
}

Result<void> put_arrival(store::Store& store, const Arrival& arrival) {
    return store.settings().put(setting_of(arrival.number), encode(arrival));
}

Result<std::optional<std::uint64_t>> end_arrival(store::Store& store, Route route, Timestamp when) {
    std::optional<std::uint64_t> number;
    const auto ended = store.transaction([&]() -> Result<void> {
        VALISE_TRY(auto papers, take_noted(store));
        if (papers.empty()) return {};
        VALISE_TRY(KeptArrivals kept, kept_arrivals(store));
        number = kept.next++;
        VALISE_TRY_VOID(put_arrival(store, {*number, when, route, false, std::move(papers)}));
        for (; kept.next - kept.first > most_arrivals; ++kept.first)
            VALISE_TRY_VOID(store.settings().remove(setting_of(kept.first)));
        return put_kept(store, kept);
    });
    if (!ended) return tl::unexpected(ended.error());
    return number;
}

} // namespace valise::desk
