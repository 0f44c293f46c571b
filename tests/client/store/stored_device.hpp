// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "client/store/stores.hpp"
#include "support/exchange_world.hpp"
#include "valise/store/kept_holdings.hpp"

namespace valise::tests {

/// A device of an exchange's world whose holdings are in a store.
class StoredDevice {
public:
    /// `reader` gets what is made of entries; nothing: nobody does.
    StoredDevice(ExchangeWorld& world, std::size_t number, store::KeptHoldings::Reader reader = {});

    [[nodiscard]] Traveller& traveller() { return world_->device(number_); }
    [[nodiscard]] store::Store& store() { return *store_; }
    [[nodiscard]] store::KeptHoldings& holdings() { return *holdings_; }
    [[nodiscard]] exchange::Caller& caller() { return *caller_; }
    [[nodiscard]] StorePlace& place() { return place_; }
    [[nodiscard]] const space::Replica& replica(const SpaceId& space) {
        return (*holdings_->space(space))->replica();
    }

    /// The program ends and begins again.
    void restart();
    void close();
    void open();
    /// A copy of the store as it is, and that in its place.
    void back_up();
    void put_back();
    /// What comes is taken in one transaction from now on, or each thing in its own.
    void take_together(bool together) { takes_together_ = together; }
    /// Has a caller of its own for this, until the program begins again.
    void exchange_through(exchange::Holdings& holdings);

    Trip exchange_once(const Cut& cut = {}, exchange::Pace pace = ExchangeWorld::usual_pace());
    /// As long as there is something to do; gives how often, at most 100 times.
    std::size_t exchange();

    /// One comment, as the program would write it.
    Bytes write(const SpaceId& space, const std::string& text);
    [[nodiscard]] Result<Bytes> try_to_write(const SpaceId& space, const std::string& text);
    /// A space with another member, who is given its key.
    SpaceId found(const Traveller& other);

    [[nodiscard]] std::vector<exchange::ItemName> unsent();
    [[nodiscard]] std::vector<LogId> own_logs(const SpaceId& space);

private:
    [[nodiscard]] Result<void> receive(ByteView answer);

    ExchangeWorld* world_;
    store::KeptHoldings::Reader reader_;
    bool takes_together_ = false;
    std::size_t number_;
    StorePlace place_;
    std::optional<store::Store> store_;
    std::unique_ptr<store::KeptHoldings> holdings_;
    std::unique_ptr<exchange::Caller> caller_;
    std::optional<exchange::SignedCard> card_;
};

} // namespace valise::tests
