// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/handover.hpp"

#include <algorithm>

#include "belonging.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/places.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view noted_setting = "successor";

struct Noted {
    SubjectId successor;
    Timestamp known_since;
};

Result<std::optional<Noted>> noted_in(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(noted_setting));
    if (!kept) return std::nullopt;
    FixedReader reader(*kept);
    Noted noted;
    noted.successor = SubjectId{reader.array<SubjectId::size>()};
    noted.known_since = Timestamp{static_cast<std::int64_t>(reader.u64())};
    VALISE_TRY_VOID(reader.finish());
    return noted;
}

Result<void> keep(store::Store& store, const Noted& noted) {
    FixedWriter writer;
    writer.bytes(noted.successor.bytes).u64(static_cast<std::uint64_t>(noted.known_since.milliseconds));
    return store.settings().put(noted_setting, writer.written());
}

/// By the first of their certificates: today's focal point may renew those of all.
bool was_let_in_by(const crypto::Directory& directory, const SubjectId& person, const SubjectId& by) {
    const crypto::Certificate& first = *directory.find(directory.certificates_of(person).front());
    const crypto::Certificate* const above = directory.find(first.issuer);
    return above != nullptr && above->subject == by;
}

/// Today's focal point of the owner's State, if the roots named them: to whom the owner is a stranger.
std::optional<SubjectId> successor_of(Desk& desk) {
    const crypto::Directory& directory = desk.holdings().directory();
    const crypto::Certificate& owner = person_of_owner(desk);
    const auto today = directory.focal_point_of(owner.state);
    if (!today) return std::nullopt;
    const crypto::Certificate& named = *directory.find(*today);
    if (!named.is_by_root || named.subject == owner.subject) return std::nullopt;
    if (was_let_in_by(directory, owner.subject, named.subject)) return std::nullopt;
    return named.subject;
}

/// Since when this successor is known here, as far as that can be believed: now, where it cannot.
Timestamp known_since(const std::optional<Noted>& noted, const SubjectId& successor, Timestamp now) {
    return noted && noted->successor == successor ? std::min(noted->known_since, now) : now;
}

} // namespace

Result<std::optional<Handover>> handover_of(Desk& desk) {
    const auto successor = successor_of(desk);
    if (!successor) return std::nullopt;
    VALISE_TRY(const auto noted, noted_in(desk.store()));
    const Timestamp now = desk.clock().now();
    const Timestamp from{
        known_since(noted, *successor, now).milliseconds + std::chrono::milliseconds(waiting_time).count()};
    return now < from ? std::optional(Handover{*successor, from}) : std::nullopt;
}

Result<std::string> name_of_successor(Desk& desk, const Handover& handover) {
    VALISE_TRY(const Places places, places_of(desk));
    for (const ReviewPlace& review : places.reviews) {
        VALISE_TRY(const auto tenures, tenures_in(desk, review));
        for (const casework::Tenure& each : tenures)
            if (each.who.person == handover.successor && !each.who.name.empty()) return each.who.name;
    }
    return std::string();
}

Result<void> note_successor(Desk& desk) {
    const auto successor = successor_of(desk);
    if (!successor) return {};
    VALISE_TRY(const auto noted, noted_in(desk.store()));
    const Timestamp since = known_since(noted, *successor, desk.clock().now());
    if (noted && noted->successor == *successor && noted->known_since == since) return {};
    return keep(desk.store(), {*successor, since});
}

} // namespace valise::desk
