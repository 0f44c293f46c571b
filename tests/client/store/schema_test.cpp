// SPDX-License-Identifier: Apache-2.0
#include "schema.hpp"

#include <array>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"
#include "sync/space/world.hpp"
#include "valise/base/fixed_layout.hpp"

namespace valise::store {
namespace {

using namespace tests;

class SchemaTest : public testing::Test {
protected:
    std::int64_t version() {
        return *database::Connection(*database::Database::open(place_.database(), place_.key))
                    .number("PRAGMA user_version");
    }
    /// Puts a database as a version made it in the place of the store's.
    database::Connection go_back_to_version(std::size_t version) {
        const auto marker = [&] {
            auto connection = database::Connection(*database::Database::open(place_.database(), place_.key));
            auto row = *connection.query("SELECT bytes FROM own");
            EXPECT_EQ(row.next(), true);
            return row.bytes(0);
        }();
        std::filesystem::remove(place_.database());
        {
            database::Connection connection(*database::Database::create(place_.database(), place_.key));
            EXPECT_THAT(database::migrate(connection, migrations().first(version)), is_accepted());
            EXPECT_THAT(
                connection.run("INSERT INTO own VALUES ('marker', ?)", ByteView(marker)), is_accepted());
        }
        return database::Connection(*database::Database::open(place_.database(), place_.key));
    }
    /// A range as the first versions kept it, which had a state: 1 counts, 2 waits, 3 in quarantine.
    static void add_old_range(database::Connection& connection, const SealedRange& range, int state) {
        ASSERT_THAT(
            connection.run("INSERT INTO range (space, log, first, last, last_id, state, delivery, bytes) "
                           "VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                range.space, range.log, range.first, range.last, range.last_id, state, ByteView(range.bytes)),
            is_accepted());
    }

    StorePlace place_;
};

TEST_F(SchemaTest, OpensAStoreMadeByTheFirstVersion) {
    (void)place_.made();
    {
        auto connection = go_back_to_version(1);
        add_old_range(connection, range_of(1, 3), 1);
        add_old_range(connection, range_of(4, 6), 3);
        add_old_range(connection, range_of(8, 9), 2);
    }
    {
        auto store = place_.opened();

        EXPECT_EQ(store.ranges().holding(team, own_log, 2), range_of(1, 3));
        EXPECT_EQ(store.ranges().holding(team, own_log, 5), range_of(4, 6));
        EXPECT_EQ(store.ranges().holding(team, own_log, 8), std::nullopt);
        const auto waiting = store.waiting().find(team, WaitingKind::range, database::encode(own_log), 100);
        ASSERT_EQ(waiting->size(), 1U);
        EXPECT_EQ(store.waiting().at(waiting->front()),
            (WaitingThing{WaitingKind::range, to_bytes(database::encode(own_log)), 8, range_of(8, 9).bytes}));
        EXPECT_EQ(store.logs().all(team), std::vector<KnownLog>{});
        EXPECT_THAT(store.search().put(team, answer, "new to it"), is_accepted());
        EXPECT_EQ(store.search().find("new", 1)->size(), 1U);
        EXPECT_TRUE(store.upkeep().check()->empty());
    }
    EXPECT_EQ(version(), static_cast<std::int64_t>(migrations().size()));
}

TEST_F(SchemaTest, ToldNobodyWhatAnEarlierVersionKept) {
    World world(2);
    const auto genesis = world.found({focal_point, editor});
    const auto membership = *space::Membership::begin(genesis.bytes, world.directory);
    const Bytes act = world.sign(world.act(0, membership, {world.change(1, admin)})).bytes;
    (void)place_.made();
    {
        auto connection = go_back_to_version(6);
        ASSERT_THAT(connection.run("INSERT INTO range (space, log, first, last, last_id, delivery, bytes) "
                                   "VALUES (?, ?, 1, 3, ?, 0, x'00')",
                        team, own_log, EntryId{{3}}),
            is_accepted());
        for (const int kind : {5, 8})
            ASSERT_THAT(connection.run("INSERT INTO record (space, kind, id, bytes) VALUES (?, ?, ?, x'00')",
                            team, kind, RecordId{{4}}),
                is_accepted());
        ASSERT_THAT(connection.run("INSERT INTO waiting (space, kind, about, place, name, size, bytes) "
                                   "VALUES (?, 2, x'', 0, x'aa', ?, ?)",
                        team, act.size(), ByteView(act)),
            is_accepted());
    }
    auto store = place_.opened();
    std::vector<RecordKind> kinds;
    std::size_t ranges = 0;
    const auto count_waiting = [&] {
        std::size_t count = 0;
        EXPECT_EQ(store.placings().each_waiting(team,
                      [&](const WaitingThing&) -> Result<bool> {
                          ++count;
                          return true;
                      }),
            true);
        return count;
    };

    EXPECT_EQ(store.placings().each_record(team,
                  [&](RecordKind kind, const RecordId&, const Bytes&) -> Result<bool> {
                      kinds.push_back(kind);
                      return true;
                  }),
        true);
    EXPECT_EQ(store.placings().each_range(team,
                  [&](const SealedRange&) -> Result<bool> {
                      ++ranges;
                      return true;
                  }),
        true);

    EXPECT_EQ(kinds, std::vector{RecordKind::act}) << "receipts are for nobody";
    EXPECT_EQ(ranges, 1U);
    EXPECT_EQ(store.placings().count_unplaced(), 3U) << "all that these walks visit";
    ASSERT_EQ(count_waiting(), 1U);
    const auto name = *exchange::name_of({exchange::ItemKind::act, act});
    ASSERT_THAT(store.waiting().place(team, name.id, 7), is_accepted());
    EXPECT_EQ(count_waiting(), 0U);
}

TEST_F(SchemaTest, FindsWordsWhosePlacesAnEarlierVersionKept) {
    (void)place_.made();
    {
        auto connection = go_back_to_version(2);
        // "The answer.": four bytes for each begin and end
        const Bytes places = *FixedWriter().u32(0).u32(3).u32(4).u32(10).finish();
        ASSERT_THAT(connection.run("INSERT INTO searchable VALUES (5, ?, ?, 'the answer', ?)", team, answer,
                        ByteView(places)),
            is_accepted());
        ASSERT_THAT(
            connection.run("INSERT INTO search (rowid, words) VALUES (5, 'the answer')"), is_accepted());
    }
    auto store = place_.opened();

    const auto hits = store.search().find("answer", 5);

    ASSERT_EQ(hits->size(), 1U);
    EXPECT_EQ(hits->at(0).object, answer);
    EXPECT_EQ(hits->at(0).places, (std::vector<Place>{{4, 10}}));
}

TEST_F(SchemaTest, RefusesPlacesThatNoEarlierVersionKept) {
    (void)place_.made();
    {
        auto connection = go_back_to_version(2);
        ASSERT_THAT(connection.run("INSERT INTO searchable VALUES (5, ?, ?, 'the', ?)", team, answer,
                        ByteView(Bytes(7))),
            is_accepted());
    }
    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::corrupt_data));
    EXPECT_EQ(version(), 3);
}

TEST_F(SchemaTest, LeavesAStoreOfALaterVersionAsItIs) {
    (void)place_.made();
    {
        auto database = *database::Database::open(place_.database(), place_.key);
        ASSERT_THAT(database.run("PRAGMA user_version = 99"), is_accepted());
    }
    const Bytes before = *system::read_file(place_.database(), 1 << 24);

    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::unsupported));

    EXPECT_EQ(*system::read_file(place_.database(), 1 << 24), before);
}

TEST_F(SchemaTest, StaysAtTheLastStepThatWentThrough) {
    (void)place_.made();
    std::filesystem::remove(place_.database());
    constexpr std::array steps{database::Migration{"CREATE TABLE a (x)", nullptr, {}},
        database::Migration{"CREATE TABLE b (x); INSERT INTO a VALUES (1)", nullptr, {}},
        database::Migration{"CREATE TABLE c (x)",
            [](database::Connection& connection) { return connection.run("SELECT 1 FROM d"); }, {}}};
    {
        database::Connection connection(*database::Database::create(place_.database(), place_.key));
        EXPECT_FALSE(database::migrate(connection, steps));
        EXPECT_EQ(connection.number("SELECT count(*) FROM sqlite_schema"), 2);
    }
    EXPECT_EQ(version(), 2);
}

} // namespace
} // namespace valise::store
