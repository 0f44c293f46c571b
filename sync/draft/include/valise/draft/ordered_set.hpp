// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "valise/draft/deeds.hpp"

namespace valise::draft {

/// An item of a list. Its name is that of the operation that added it.
struct Item {
    OperationName name;
    Bytes value;
    /// The operations whose places stand for it, sorted: more than one when it was moved at the same time by
    /// several, none when it was removed.
    proto::Names places;

    bool operator==(const Item&) const = default;
};

/// A list as the deeds on its object leave it.
///
/// An item stands where the last of its places is. Who moves or removes it takes away the places that they
/// saw, and no other: what was moved by one and removed by another at the same time stays. Items that
/// somebody adds one after another stay together. docs/sync.md, "Ordered sets", has the laws.
///
/// A plain value, which later deeds do not change.
class OrderedSet {
public:
    explicit OrderedSet(const Deeds& deeds);

    /// In their order.
    [[nodiscard]] const std::vector<Item>& items() const noexcept { return items_; }
    /// What was removed, by name; `moving` brings it back.
    [[nodiscard]] const std::vector<Item>& removed() const noexcept { return removed_; }
    /// What stands only beside places that are not here yet, by name.
    [[nodiscard]] const std::vector<Item>& waiting() const noexcept { return waiting_; }

    // Actions, for a list as it is here. `index` counts items and is not beyond their number: the place is
    // before the item that stands there, or at the end.
    [[nodiscard]] proto::AddItem adding(std::size_t index, Bytes value) const;
    [[nodiscard]] proto::MoveItem moving(const Item& item, std::size_t index) const;
    [[nodiscard]] static proto::RemoveItem removing(const Item& item);

    bool operator==(const OrderedSet&) const = default;

private:
    /// A place that an item has or had; they stay, so that others may be beside them.
    struct Slot {
        OperationName name;
        bool has_after = false; ///< Whether a place was made after it, as its child.

        bool operator==(const Slot&) const = default;
    };

    [[nodiscard]] proto::Place place_at(std::size_t index) const;

    std::vector<Item> items_;
    std::vector<std::size_t> slot_of_item_; ///< By place in `slots_`.
    std::vector<Item> removed_;
    std::vector<Item> waiting_;
    std::vector<Slot> slots_; ///< In their order.
};

} // namespace valise::draft
