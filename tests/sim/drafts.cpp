// SPDX-License-Identifier: Apache-2.0
#include "sim/drafts.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "valise/draft/anchors.hpp"

namespace valise::sim {

ObjectId answer_field(std::uint64_t number) {
    ObjectId object;
    object.bytes.fill(static_cast<Byte>(0xA0 + number));
    return object;
}

void Drafts::note(const space::TakenRange& taken) {
    if (taken.fork) note_proof(*taken.fork);
    for (const space::ReadEntry& entry : taken.entries)
        show(entry.place.id, {entry.place.log, entry.place.sequence, entry.reading, entry.body});
}

void Drafts::show_instead(const LogId& log, const std::vector<space::TakenRange>& told) {
    std::set<EntryId> stays;
    for (const space::TakenRange& range : told)
        for (const space::ReadEntry& entry : range.entries) stays.insert(entry.place.id);
    const auto gone = std::erase_if(
        entries_, [&](const auto& shown) { return shown.second.log == log && !stays.contains(shown.first); });
    if (gone > 0) forget_documents();
    for (const space::TakenRange& range : told) note(range);
}

void Drafts::show(const EntryId& id, Seen seen) {
    const auto [place, is_new] = entries_.try_emplace(id);
    const bool counted = !is_new && place->second.reading == space::Reading::counts;
    const bool counts = seen.reading == space::Reading::counts;
    if (seen.body)
        for (const auto& operation : seen.body->operations)
            next_time_ = std::max(next_time_, operation.time % (1U << 20U) + 1);
    place->second = std::move(seen);
    if (counted && !counts) forget_documents();
    if (counts && !counted) not_yet_in_.push_back(id);
}

void Drafts::forget_documents() {
    documents_.clear();
    not_yet_in_.clear();
    for (const auto& [id, seen] : entries_)
        if (seen.reading == space::Reading::counts) not_yet_in_.push_back(id);
}

void Drafts::build() {
    for (const EntryId& id : std::exchange(not_yet_in_, {})) {
        const Seen& seen = entries_.at(id);
        if (seen.reading != space::Reading::counts || !seen.body) continue;
        for (const auto& operation : seen.body->operations)
            if (const auto* words = std::get_if<proto::UpdateText>(&operation.action))
                // What a member made up may be refused: it is so by everybody.
                (void)documents_[operation.object].receive_work(draft::author_of(seen.log), words->update);
    }
}

text::Document& Drafts::document(const ObjectId& object) {
    build();
    return documents_[object];
}

std::string Drafts::described() {
    build();
    std::string lines;
    for (const auto& [id, seen] : entries_)
        lines += fmt::format("entry {} of {}.{} number {}: {}\n", id.hex().substr(0, 8),
            seen.log.device.hex().substr(0, 6), seen.log.incarnation, seen.sequence,
            static_cast<int>(seen.reading));
    for (const auto& [object, document] : documents_)
        lines += fmt::format("text {}: {}\n", object.hex().substr(0, 2), document.text().text());
    return lines;
}

} // namespace valise::sim
