// SPDX-License-Identifier: Apache-2.0
#include "schema.hpp"

#include <array>

#include <gtest/gtest.h>

#include "client/store/stores.hpp"

namespace valise::store {
namespace {

using namespace tests;

class SchemaTest : public testing::Test {
protected:
    std::int64_t version() {
        return *Connection(*Database::open(place_.database(), place_.key)).number("PRAGMA user_version");
    }
    /// Puts a database as the first version made it, with one range, in the place of the store's.
    void go_back_to_version_one() {
        const auto marker = [&] {
            auto connection = Connection(*Database::open(place_.database(), place_.key));
            auto row = *connection.query("SELECT bytes FROM own");
            EXPECT_EQ(row.next(), true);
            return row.bytes(0);
        }();
        std::filesystem::remove(place_.database());
        Connection connection(*Database::create(place_.database(), place_.key));
        ASSERT_THAT(migrate(connection, migrations().first(1)), is_accepted());
        ASSERT_THAT(connection.run("INSERT INTO own VALUES ('marker', ?)", ByteView(marker)), is_accepted());
        ASSERT_EQ(Ranges(connection).add(range_of(1, 3)), true);
    }

    StorePlace place_;
};

TEST_F(SchemaTest, OpensAStoreMadeByTheFirstVersion) {
    (void)place_.made();
    go_back_to_version_one();
    {
        auto store = place_.opened();

        EXPECT_EQ(store.ranges().holding(team, own_log, 2), range_of(1, 3));
        EXPECT_THAT(store.search().put(team, answer, "new to it"), is_accepted());
        EXPECT_EQ(store.search().find("new", 1)->size(), 1U);
    }
    EXPECT_EQ(version(), static_cast<std::int64_t>(migrations().size()));
}

TEST_F(SchemaTest, LeavesAStoreOfALaterVersionAsItIs) {
    (void)place_.made();
    {
        auto database = *Database::open(place_.database(), place_.key);
        ASSERT_THAT(database.run("PRAGMA user_version = 99"), is_accepted());
    }
    const Bytes before = *system::read_file(place_.database(), 1 << 24);

    EXPECT_THAT(place_.try_to_open(), is_refused(Errc::unsupported));

    EXPECT_EQ(*system::read_file(place_.database(), 1 << 24), before);
}

TEST_F(SchemaTest, StaysAtTheLastStepThatWentThrough) {
    (void)place_.made();
    std::filesystem::remove(place_.database());
    constexpr std::array<std::string_view, 3> steps{"CREATE TABLE a (x)",
        "CREATE TABLE b (x); INSERT INTO a VALUES (1)", "CREATE TABLE c (x); INSERT INTO missing VALUES (1)"};
    {
        Connection connection(*Database::create(place_.database(), place_.key));
        EXPECT_FALSE(migrate(connection, steps));
        EXPECT_EQ(connection.number("SELECT count(*) FROM sqlite_schema"), 2);
    }
    EXPECT_EQ(version(), 2);
}

} // namespace
} // namespace valise::store
