// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "valise/casework/answer_values.hpp"
#include "valise/casework/objects.hpp"
#include "valise/casework/standing.hpp"
#include "valise/draft/ordered_set.hpp"
#include "valise/draft/registers.hpp"

namespace valise::casework {

/// The one field of an item's own object (wording_of).
inline constexpr std::uint32_t wording_field = 1;

/// An item of a list: where it stands, and what it says by now.
template <class T> struct ListItem {
    draft::Item place;
    ObjectId object; ///< Where its wording is changed.
    Standing<T> wording;

    bool operator==(const ListItem&) const = default;
};

/// A list whose items can be worded anew, as it stands. Plain.
///
/// Moving an item and changing its words do not disturb each other. Two who word one item at the same time
/// have both worded it, until somebody chooses. What was removed keeps its words, for those who cite it.
template <class T> struct ItemList {
    std::vector<ListItem<T>> items;   ///< In their order.
    std::vector<ListItem<T>> removed; ///< By name.
    std::vector<ListItem<T>> waiting; ///< Their places are not here yet. By name.

    [[nodiscard]] const ListItem<T>* find(const OperationName& name) const {
        for (const auto* among : {&items, &removed, &waiting})
            for (const ListItem<T>& item : *among)
                if (item.place.name == name) return &item;
        return nullptr;
    }

    bool operator==(const ItemList&) const = default;
};

template <class T> [[nodiscard]] ItemList<T> read_list(const ObjectId& list, const Objects& objects) {
    const auto read = [&](const std::vector<draft::Item>& items) {
        std::vector<ListItem<T>> read_items;
        for (const draft::Item& item : items) {
            ListItem<T> each{
                item, wording_of(list, item.name), standing({{item.name, item.value}}, decode<T>)};
            if (const draft::Deeds* later = objects.deeds(each.object)) {
                const draft::Registers registers(*later);
                if (const auto& values = registers.values(wording_field); !values.empty())
                    each.wording = standing(values, decode<T>);
            }
            read_items.push_back(std::move(each));
        }
        return read_items;
    };
    const draft::Deeds* deeds = objects.deeds(list);
    if (deeds == nullptr) return {};
    const draft::OrderedSet set(*deeds);
    return {read(set.items()), read(set.removed()), read(set.waiting())};
}

/// The action that adds an item to a list, before the one that stands at `index`, which is not beyond their
/// number. Refuses as `encode`.
template <class T>
[[nodiscard]] Result<proto::AddItem> adding(const draft::Deeds& list, std::size_t index, const T& value) {
    VALISE_TRY(Bytes bytes, encode(value));
    return draft::OrderedSet(list).adding(index, std::move(bytes));
}

/// The action, upon the item's own object and what was done to it, that words it so in place of all wordings
/// that stand. Refuses as `encode`.
template <class T>
[[nodiscard]] Result<proto::SetRegister> wording(const draft::Deeds& item, const T& value) {
    VALISE_TRY(Bytes bytes, encode(value));
    return draft::Registers(item).setting(wording_field, std::move(bytes));
}

} // namespace valise::casework
