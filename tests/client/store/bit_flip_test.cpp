// SPDX-License-Identifier: Apache-2.0
// A disk that gives back other bytes than it was given: noticed, and never read as something else.
#include <gtest/gtest.h>

#include <set>

#include <fmt/format.h>

#include "support/crash_disk.hpp"
#include "support/depth.hpp"
#include "support/refusal.hpp"
#include "support/store_scenario.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

constexpr std::uint64_t largest_file = 1 << 24;
constexpr std::size_t page_size = 4096;
constexpr std::size_t salt_size = 16;
constexpr int row_count = 60;

/// About five to a page, and some over several pages: the last among them.
std::string text_of(int row) {
    return std::string(row % 20 == 7 || row == row_count - 1 ? 9000 : 700, static_cast<char>('a' + row % 26));
}

/// What could still be had from a damaged store.
struct Read {
    Errc opening{};
    bool was_opened = false;
    bool was_noticed = false;  ///< by opening, by the check of pages or by a reading
    bool holds_wrong = false;  ///< something was read that nobody wrote
    std::set<int> unread_rows; ///< refused
};

class BitFlipTest : public testing::Test {
protected:
    BitFlipTest() : folder_(*system::TemporaryFolder::make()) {
        {
            auto database = *database::Database::create(file(), DatabaseScenario::key());
            EXPECT_THAT(
                database.run("CREATE TABLE answer (row INTEGER PRIMARY KEY, draft TEXT)"), is_accepted());
            auto insert = *database.prepare("INSERT INTO answer VALUES (?, ?)");
            for (int row = 0; row < row_count; ++row)
                EXPECT_THAT(insert.bind(1, row).bind(2, text_of(row)).run(), is_accepted());
            auto root = *database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'answer'");
            EXPECT_EQ(root.next(), true);
            root_page_ = static_cast<std::size_t>(root.integer(0));
        }
        healthy_ = *system::read_file(file(), largest_file);
    }

    const std::filesystem::path& folder() const { return folder_.path(); }
    std::filesystem::path file() const { return folder() / "store.valise"; }
    const Bytes& healthy() const { return healthy_; }
    std::size_t page_count() const { return healthy_.size() / page_size; }

    Read read(const Bytes& bytes) {
        DiskState{{{"store.valise", bytes}}}.put_into(folder());
        Read read;
        auto database = database::Database::open(file(), DatabaseScenario::key());
        read.was_opened = database.has_value();
        read.was_noticed = !database;
        if (!database) {
            read.opening = database.error().code;
            return read;
        }
        const auto findings = database->check_pages();
        read.was_noticed = !findings || !findings->empty();
        read_rows(*database, read);
        return read;
    }
    Read read_with_flip(std::size_t at, int bit) {
        Bytes bytes = healthy_;
        bytes[at] ^= static_cast<Byte>(1 << bit);
        return read(bytes);
    }

    /// Noticed; nothing wrong; and what lies on other pages is there.
    void expect_notice(std::size_t at, int bit) {
        const Read read = read_with_flip(at, bit);
        const std::size_t page = at / page_size + 1;
        EXPECT_FALSE(read.holds_wrong);
        EXPECT_TRUE(read.was_noticed);
        if (!read.was_opened) {
            EXPECT_EQ(page, 1U);
            EXPECT_EQ(read.opening, Errc::wrong_key); // nothing tells the two apart
        } else if (page != root_page_) {
            EXPECT_LE(read.unread_rows.size(), 6U);
        }
    }

private:
    static void read_rows(database::Database& database, Read& read) {
        auto select = database.prepare("SELECT draft FROM answer WHERE row = ?");
        if (!select) {
            read.was_noticed = true;
            return;
        }
        for (int row = 0; row < row_count; ++row) {
            const auto found = select->bind(1, row).next();
            if (!found) {
                EXPECT_THAT(found, is_refused(Errc::corrupt_data));
                read.was_noticed = true;
                read.unread_rows.insert(row);
            } else if (!*found || select->text(0) != text_of(row)) {
                read.holds_wrong = true;
                return;
            } else {
                EXPECT_EQ(select->next(), false);
            }
        }
    }

    system::TemporaryFolder folder_;
    Bytes healthy_;
    std::size_t root_page_ = 0;
};

TEST_F(BitFlipTest, ReadsTheHealthyFileWhole) {
    const Read all = read(healthy());

    EXPECT_TRUE(all.was_opened && !all.was_noticed && !all.holds_wrong);
    EXPECT_TRUE(all.unread_rows.empty());
    EXPECT_GE(page_count(), 15U);
}

/// The salt is the key's own; the file's copy of it is never read.
TEST_F(BitFlipTest, LosesNothingByAnyBitOfTheSalt) {
    for (std::size_t at = 0; at < salt_size; ++at)
        for (int bit = 0; bit < 8; ++bit) {
            SCOPED_TRACE(fmt::format("byte {}, bit {}", at, bit));
            const Read read = read_with_flip(at, bit);
            EXPECT_TRUE(read.was_opened && !read.holds_wrong && read.unread_rows.empty());
        }
}

TEST_F(BitFlipTest, NoticesAChangeOfAnyByteOfTheFirstPage) {
    const int bits = at_depth(1, 8);
    for (std::size_t at = salt_size; at < page_size; ++at)
        for (int bit = 0; bit < bits; ++bit) {
            SCOPED_TRACE(fmt::format("byte {}, bit {}", at, bit));
            expect_notice(at, bits == 8 ? bit : static_cast<int>(at % 8));
        }
}

TEST_F(BitFlipTest, NoticesAChangeOfAnyBitOnEveryOtherPageAndReadsTheRest) {
    const auto samples = at_depth<std::size_t>(10, page_size);
    SeededRandom random(8);
    for (std::size_t page = 1; page < page_count(); ++page)
        for (std::size_t sample = 0; sample < samples; ++sample) {
            const bool is_all = samples == page_size;
            const std::size_t at = page * page_size + (is_all ? sample : random.below(page_size));
            for (int bit = is_all ? static_cast<int>(at % 8) : 0; bit < 8; bit += is_all ? 8 : 1) {
                SCOPED_TRACE(fmt::format("byte {}, bit {}", at, bit));
                expect_notice(at, bit);
            }
        }
}

/// SQLCipher gives a damaged page as zeros, and refuses only the page that is asked for next.
TEST_F(BitFlipTest, WritesNothingThatWasReadFromADamagedPage) {
    for (std::size_t page = 1; page < page_count(); ++page) {
        SCOPED_TRACE(page);
        Bytes bytes = healthy();
        bytes[page * page_size + 100] ^= 1;
        for (int row = 0; row < row_count; ++row) {
            DiskState{{{"store.valise", bytes}}}.put_into(folder());
            auto database = *database::Database::open(file(), DatabaseScenario::key());

            const auto changed =
                database.run(fmt::format("UPDATE answer SET draft = draft || '.' WHERE row = {}", row));

            if (!changed) {
                EXPECT_THAT(changed, is_refused(Errc::corrupt_data));
                continue;
            }
            auto select = *database.prepare("SELECT draft FROM answer WHERE row = ?");
            ASSERT_EQ(select.bind(1, row).next(), true);
            EXPECT_EQ(select.text(0), text_of(row) + ".");
        }
    }
}

TEST_F(BitFlipTest, OfAnyPageStopsTheRewritingOfTheFile) {
    for (std::size_t page = 1; page < page_count(); ++page) {
        SCOPED_TRACE(page);
        Bytes bytes = healthy();
        bytes[page * page_size + 100] ^= 1;
        DiskState{{{"store.valise", bytes}}}.put_into(folder());
        auto database = *database::Database::open(file(), DatabaseScenario::key());

        EXPECT_THAT(database.run("VACUUM"), is_refused(Errc::corrupt_data));
    }
}

TEST_F(BitFlipTest, NoticesPagesThatChangedPlaces) {
    for (std::size_t page = 1; page + 1 < page_count(); ++page) {
        SCOPED_TRACE(page);
        Bytes bytes = healthy();
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(page * page_size);
        std::swap_ranges(first, first + page_size, first + page_size);

        const Read read = this->read(bytes);

        EXPECT_TRUE(read.was_noticed && !read.holds_wrong);
    }
}

TEST_F(BitFlipTest, NoticesAFileThatWasCutShort) {
    for (std::size_t size = 1; size < healthy().size(); size += DiskImage::sector_size - 1) {
        SCOPED_TRACE(size);
        Bytes bytes = healthy();
        bytes.resize(size);
        EXPECT_TRUE(read(bytes).was_noticed && !read(bytes).holds_wrong);
        bytes.resize(size / page_size * page_size);
        EXPECT_TRUE(read(bytes).was_noticed && !read(bytes).holds_wrong);
    }
}

/// The files of a store at work with six steps in its log, as if the power went.
DiskState state_with_log(const std::filesystem::path& folder) {
    DiskState{}.put_into(folder);
    DatabaseScenario scenario(folder, Work::typing);
    EXPECT_THAT(scenario.make(), is_accepted());
    CrashDisk& disk = CrashDisk::instance();
    disk.start_record(folder);
    EXPECT_THAT(scenario.open(), is_accepted());
    for (std::uint64_t step = 1; step <= 6; ++step) EXPECT_THAT(scenario.step(step), is_accepted());
    const DiskRecord record = disk.end_record();
    DiskImage image(record);
    while (image.next() != nullptr) image.advance();
    return image.after_power_loss(survivors(UINT64_MAX));
}

/// SQLite ends a log at the first frame whose sum is wrong, and cannot tell it from one that was never
/// finished: a head record kept elsewhere must say how much there was.
TEST_F(BitFlipTest, OfTheLogCostsTheStepsFromThereOnAndMixesNothing) {
    const DiskState healthy = state_with_log(folder());
    const std::size_t size = healthy.files.at("store.valise-wal").size();
    const auto samples = at_depth<std::size_t>(1'000, 30'000);
    SeededRandom random(9);
    std::set<std::uint64_t> seen;

    for (std::size_t sample = 0; sample < samples; ++sample) {
        DiskState damaged = healthy;
        const std::size_t at = sample < 80 ? sample : random.below(size);
        damaged.files.at("store.valise-wal")[at] ^= static_cast<Byte>(1 << random.below(8));
        damaged.put_into(folder());
        DatabaseScenario scenario(folder(), Work::typing);

        const auto held = survived(scenario, 0, 6);
        ASSERT_THAT(held, is_accepted()) << "byte " << at << " of the log";
        seen.insert(*held);
    }

    EXPECT_GE(seen.size(), 6U);
}

} // namespace
} // namespace valise::tests
