// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"
#include "support/people.hpp"
#include "sync/space/world.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::tests {

/// A team of three whose acts come to places where the space is kept. Everybody writes into one log.
class KeptActs : public testing::Test {
protected:
    /// A place in which the space is kept.
    class Keeper {
    public:
        explicit Keeper(KeptActs& test) : test_(&test), store_(place_.made()) {
            kept_.emplace(*store::KeptSpace::begin(test.genesis_.bytes, ties()));
            VALISE_CHECK(kept_->hold(EpochId{test.space().bytes}, test.world_.first_secret.clone()));
        }
        [[nodiscard]] store::KeptSpace& kept() { return *kept_; }
        [[nodiscard]] store::Store& store() { return store_; }
        Result<void> reopen() {
            kept_.reset();
            VALISE_TRY(auto opened, store::KeptSpace::open(test_->space(), ties()));
            kept_.emplace(std::move(opened));
            return {};
        }
        /// Of the entries of a log, in their order.
        [[nodiscard]] std::vector<space::Reading> readings(const LogId& log) const {
            std::vector<space::Reading> readings;
            if (const auto found = told_.find(log); found != told_.end())
                for (const auto& [head, reading] : found->second) readings.push_back(reading);
            return readings;
        }
        /// How many entries the reader was told of, each time counted.
        [[nodiscard]] std::size_t told() const { return count_; }
        /// The most entries that it was told of at once.
        [[nodiscard]] std::size_t most_at_once() const { return most_at_once_; }

    private:
        store::Ties ties() {
            return {store_, test_->world_.directory, nullptr, [this](const store::Ties::Readings& readings) {
                        auto& of_log = told_[readings.log];
                        if (readings.is_anew) of_log.clear();
                        count_ += readings.entries.size();
                        most_at_once_ = std::max(most_at_once_, readings.entries.size());
                        for (const space::ReadEntry& entry : readings.entries)
                            of_log[{entry.place.sequence, entry.place.id}] = entry.reading;
                        return Result<void>();
                    }};
        }

        KeptActs* test_;
        StorePlace place_;
        store::Store store_;
        std::map<LogId, std::map<log::Head, space::Reading>> told_;
        std::size_t count_ = 0;
        std::size_t most_at_once_ = 0;
        std::optional<store::KeptSpace> kept_;
    };

    [[nodiscard]] SpaceId space() const { return space::space_of(genesis_); }
    [[nodiscard]] LogId log() const { return {world_.devices[bo].id, 0}; }
    space::Replica replica() {
        auto replica = *space::Replica::begin(genesis_.bytes, world_.directory);
        VALISE_CHECK(replica.hold(EpochId{space().bytes}, world_.first_secret.clone()));
        return replica;
    }
    Bytes write(space::Replica& by, const Device& device, const std::string& text = "words") {
        const proto::Body body{by.next_number(log()), {{{}, 1, proto::Comment{std::nullopt, {}, text}}}};
        return by.write(log(), device.key, {&body, 1}, world_.random())->range().bytes();
    }

    World world_{3, 8};
    space::SignedGenesis genesis_ = world_.found({focal_point, editor});
};

} // namespace valise::tests
