// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/desk/sticks.hpp"
#include "valise/desk/arrivals.hpp"
#include "valise/draft/ordered_set.hpp"
#include "valise/draft/registers.hpp"

namespace valise::tests {

/// A focal point, Amina, and an expert, Bo, with a text, fields and a list.
class Arriving : public Pouch {
protected:
    static constexpr std::uint32_t choice = 7;
    static inline const ObjectId list{{5}};
    static inline const ObjectId fields{{6}};

    Office& amina_ = focal_point_;
    Office& bo_ = expert_;

    void edit(Office& office, std::uint32_t position, std::uint32_t deleted, std::string inserted = {}) {
        auto paper = *office.desk().own_work().open(space_, answer);
        const text::Edit edit{position, deleted, std::move(inserted)};
        ASSERT_THAT(office.desk().own_work().write(paper, {&edit, 1}), is_accepted());
    }
    OperationName act(Office& office, const ObjectId& object, proto::Action action) {
        auto paper = *office.desk().own_work().open(space_, object);
        return *office.desk().own_work().act(paper, std::move(action));
    }
    draft::Deeds deeds(Office& office, const ObjectId& object) {
        return office.desk().own_work().open(space_, object)->paper.deeds();
    }
    void set(Office& office, Byte value, std::uint32_t field = choice) {
        act(office, fields, draft::Registers(deeds(office, fields)).setting(field, {value}));
    }
    std::vector<Bytes> values(Office& office, std::uint32_t field = choice) {
        std::vector<Bytes> all;
        const draft::Registers registers(deeds(office, fields));
        for (const auto& value : registers.values(field)) all.push_back(value.bytes);
        std::ranges::sort(all);
        return all;
    }
    void add(Office& office, std::size_t index, Byte value) {
        act(office, list, draft::OrderedSet(deeds(office, list)).adding(index, {value}));
    }
    draft::Item item(Office& office, std::size_t index) {
        return draft::OrderedSet(deeds(office, list)).items().at(index);
    }
    void remove(Office& office, std::size_t index) {
        act(office, list, draft::OrderedSet::removing(item(office, index)));
    }
    void move(Office& office, std::size_t index, std::size_t to) {
        const draft::OrderedSet set(deeds(office, list));
        act(office, list, set.moving(set.items().at(index), to));
    }
    std::string items(Office& office) {
        std::string all;
        const draft::OrderedSet set(deeds(office, list));
        for (const auto& item : set.items()) all += static_cast<char>(item.value.front());
        return all;
    }
    /// All that Bo did comes to Amina.
    std::uint64_t arrive() {
        stick_.replace();
        const auto packed = pack(bo_, terms_for({&amina_}));
        const auto taken = try_to_take(amina_, file(packed));
        EXPECT_THAT(taken, is_accepted());
        return taken ? taken->arrival.value_or(0) : 0;
    }
    /// Both have the same to begin with.
    void begin_with(std::string words) {
        write(amina_, space_, 0, std::move(words));
        carry(amina_, bo_);
    }
};

} // namespace valise::tests
