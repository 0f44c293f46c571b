// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/desk.hpp"

#include <utility>

namespace valise::desk {

Desk::Desk(store::Store store, Identity owner, store::Outside outside)
    : store_(std::move(store)),
      owner_(std::move(owner)),
      outside_(outside),
      papers_(store_, owner_.device, &outside_.clock) {}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::open(store::Store store, store::Outside outside) {
    VALISE_TRY(auto owner, owner_of(store));
    if (!owner) return refuse(Errc::not_found, "nobody has joined with this valise yet");
    VALISE_TRY(const Bytes root_policy, root_policy_of(store));
    std::unique_ptr<Desk> desk(new Desk(std::move(store), *std::move(owner), outside));
    const auto reader = [&papers = desk->papers_](const SpaceId& space,
                            const store::Ties::Readings& readings) { return papers.read(space, readings); };
    VALISE_TRY(desk->holdings_,
        store::KeptHoldings::open(
            {desk->store_, desk->owner_.device, desk->owner_.sealing, reader}, root_policy));
    desk->own_work_ = std::make_unique<OwnWork>(OwnWork::Owner{
        desk->store_, *desk->holdings_, desk->papers_, desk->owner_.device_key, outside.random});
    VALISE_TRY_VOID(desk->bring_up_to_date());
    return desk;
}

Result<void> Desk::bring_up_to_date() {
    VALISE_TRY(const bool are_outdated, papers_.are_outdated());
    return are_outdated ? papers_.rebuild(*holdings_, owner_.sealing) : Result<void>();
}

} // namespace valise::desk
