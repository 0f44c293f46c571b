// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/handover.hpp"

#include <algorithm>
#include <vector>

#include "belonging.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/places.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view noted_setting = "focal points";

using Noted = std::map<RecordId, Timestamp>; ///< Since when each certificate is known here.

Result<Noted> noted_in(store::Store& store) {
    Noted noted;
    VALISE_TRY(const auto kept, store.settings().find(noted_setting));
    if (!kept) return noted;
    FixedReader reader(*kept);
    for (auto count = reader.u32(); count > 0 && !reader.has_failed(); --count) {
        const RecordId certificate{reader.array<RecordId::size>()};
        noted[certificate] = Timestamp{static_cast<std::int64_t>(reader.u64())};
    }
    VALISE_TRY_VOID(reader.finish());
    return noted;
}

Result<void> keep(store::Store& store, const Noted& noted) {
    FixedWriter writer;
    writer.u32(static_cast<std::uint32_t>(noted.size()));
    for (const auto& [certificate, since] : noted)
        writer.bytes(certificate.bytes).u64(static_cast<std::uint64_t>(since.milliseconds));
    return store.settings().put(noted_setting, writer.written());
}

/// Those but the owner's own, and the one that certified the owner.
std::vector<RecordId> others_of(Desk& desk) {
    const RecordId own = person_certificate_of_owner(desk);
    const crypto::Certificate& owner = person_of_owner(desk);
    std::vector<RecordId> others;
    for (const RecordId& each : desk.holdings().directory().focal_points_of(owner.state))
        if (each != own && each != owner.issuer) others.push_back(each);
    return others;
}

} // namespace

Result<std::map<RecordId, Timestamp>> focal_points_to_come(Desk& desk) {
    std::map<RecordId, Timestamp> to_come;
    const auto others = others_of(desk);
    if (others.empty()) return to_come;
    VALISE_TRY(const Noted noted, noted_in(desk.store()));
    const Timestamp now = desk.clock().now();
    for (const RecordId& each : others) {
        const auto known = noted.find(each);
        const Timestamp since = known == noted.end() ? now : std::min(known->second, now);
        const Timestamp from{since.milliseconds + std::chrono::milliseconds(waiting_time).count()};
        if (now < from) to_come.emplace(each, from);
    }
    return to_come;
}

Result<std::optional<Handover>> handover_of(Desk& desk) {
    const crypto::Directory& directory = desk.holdings().directory();
    const auto today = directory.focal_point_of(person_of_owner(desk).state);
    if (!today) return std::nullopt;
    VALISE_TRY(const auto to_come, focal_points_to_come(desk));
    const auto found = to_come.find(*today);
    if (found == to_come.end()) return std::nullopt;
    return Handover{directory.find(*today)->subject, found->second};
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

Result<void> note_focal_points(Desk& desk) {
    VALISE_TRY(Noted noted, noted_in(desk.store()));
    VALISE_TRY(const auto last_exchange, last_exchange_of(desk.store()));
    const Timestamp now = std::max(desk.clock().now(), last_exchange.value_or(Timestamp{}));
    bool is_new = false;
    for (const RecordId& each : others_of(desk)) {
        const auto [known, was_added] = noted.try_emplace(each, now);
        is_new = is_new || was_added || now < known->second;
        known->second = std::min(known->second, now);
    }
    return is_new ? keep(desk.store(), noted) : Result<void>();
}

} // namespace valise::desk
