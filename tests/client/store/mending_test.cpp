// SPDX-License-Identifier: Apache-2.0
// A page of a store that cannot be read: what lies on it is named, all the rest stays, nothing is made up.
#include <algorithm>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "client/store/stores.hpp"
#include "support/depth.hpp"

namespace valise::store {
namespace {

using namespace tests;
using Part = Finding::Part;

constexpr std::size_t page_size = 4096;
constexpr Byte count = 24;
/// Of each of two sequences: they take several pages.
constexpr std::uint64_t positions = 150;

class MendingTest : public testing::Test {
protected:
    MendingTest() {
        auto store = place_.made();
        EXPECT_THAT(store.transaction([&] { return fill(store); }), is_accepted());
        const auto attached = store.attachments().add(review, [left = 3U](std::size_t most) mutable {
            return Result<Bytes>(left-- > 1 ? Bytes(most, 7) : Bytes(100, 7));
        });
        EXPECT_THAT(attached, is_accepted());
        file_ = *attached;
        EXPECT_THAT(store.upkeep().compact(), is_accepted());
        {
            const Store closing = std::move(store);
        }
        whole_ = *system::read_file(place_.database(), 1 << 24);
        slots_ = *system::read_file(place_.folder() / "valise.slots", 1 << 20);
    }

    static Result<void> fill(Store& store) {
        for (Byte i = 1; i <= count; ++i) {
            const SpaceId& space = i % 2 != 0 ? team : review;
            SealedRange range = range_of(i, i);
            range.bytes = Bytes(i % 5 == 0 ? 9000U : 1500U, i);
            VALISE_TRY_VOID(store.ranges().add(range));
            VALISE_TRY_VOID(store.records().add(space, RecordKind::act, {{i}}, Bytes(700, i)));
            VALISE_TRY_VOID(store.tail().append({space, {{i}}, 1, Bytes(600, i)}));
            VALISE_TRY_VOID(store.keys().put(space, Bytes(40, i), crypto::Secret::copy_of(Bytes(300, i))));
            VALISE_TRY_VOID(store.waiting().add(space, {WaitingKind::range, {i}, i, Bytes(900, i)}));
            VALISE_TRY_VOID(store.documents().put({space, {{i}}, 1, {}, Bytes(3000, i)}));
            VALISE_TRY_VOID(store.documents().put_history(space, {{i}}, Bytes(3000, i)));
            VALISE_TRY_VOID(store.search().put(space, {{i}}, fmt::format("answer number {}", i)));
            VALISE_TRY_VOID(store.settings().put(fmt::format("setting {}", i), Bytes(300, i)));
        }
        for (const SpaceId& space : {team, review})
            for (std::uint64_t position = 1; position <= positions; ++position)
                VALISE_TRY_VOID(
                    store.placings().note_read(space, position, {exchange::ItemKind::heads, {7}}));
        return {};
    }

    std::size_t page_count() const { return whole_.size() / page_size; }
    void put(const Bytes& database) {
        for (const auto& entry : std::filesystem::directory_iterator(place_.folder()))
            std::filesystem::remove(entry.path());
        write(place_.database(), database);
        write(place_.folder() / "valise.slots", slots_);
    }
    /// The bits of one page are wrong, or it is gone.
    Bytes damaged(std::size_t page, bool is_gone) const {
        Bytes bytes = whole_;
        if (is_gone)
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * page_size), page_size, Byte{0xff});
        else
            bytes[page * page_size + 1000] ^= 1;
        return bytes;
    }

    static bool is_named(
        const std::vector<Finding>& findings, Part part, const SpaceId& space, const std::string& name) {
        return std::ranges::any_of(findings, [&](const Finding& finding) {
            const bool is_of_space = finding.space == space || finding.space == SpaceId{};
            return finding.part == part && is_of_space && (finding.name.empty() || finding.name == name);
        });
    }
    /// Of all that was there: how much is as it was. What is not is named.
    int expect_everything_or_its_name(Store& store, const std::vector<Finding>& findings) {
        int there = 0;
        std::map<Byte, Bytes> tail;
        for (const SpaceId& space : {team, review})
            EXPECT_THAT(store.tail().each(space,
                            [&](std::uint64_t, const Keystrokes& typed) -> Result<void> {
                                tail[typed.object.bytes[0]] = typed.bytes;
                                return {};
                            }),
                is_accepted());
        for (Byte i = 1; i <= count; ++i) {
            const SpaceId& space = i % 2 != 0 ? team : review;
            const auto expect = [&](bool is_there, Part part, const std::string& name) {
                EXPECT_TRUE(is_there || is_named(findings, part, space, name))
                    << static_cast<int>(part) << " " << name;
                there += is_there ? 1 : 0;
            };
            const auto range = store.ranges().holding(team, own_log, i);
            EXPECT_THAT(range, is_accepted());
            const bool has_range =
                range->has_value() && (*range)->bytes == Bytes(i % 5 == 0 ? 9000U : 1500U, i);
            EXPECT_TRUE(has_range || !range->has_value());
            EXPECT_TRUE(has_range
                || is_named(findings, Part::range, team, fmt::format("{} {}-{}", to_hex(log_name()), i, i)));
            EXPECT_TRUE(
                has_range || store.opening().is_a_copy || store.logs().lost_end(team, own_log).value() >= i);
            there += has_range ? 1 : 0;
            const std::string object = ObjectId{{i}}.hex();
            expect(store.records().find(space, RecordKind::act, {{i}}) == Bytes(700, i), Part::record,
                RecordId{{i}}.hex());
            expect(tail.contains(i) && tail[i] == Bytes(600, i), Part::tail, object);
            const auto key = store.keys().find(space, Bytes(40, i));
            EXPECT_THAT(key, is_accepted());
            expect(key->has_value() && (*key)->matches(Bytes(300, i)), Part::key, to_hex(Bytes(40, i)));
            expect(store.settings().find(fmt::format("setting {}", i)) == Bytes(300, i), Part::setting, {});
        }
        const auto parts = store.attachments().present(file_.id);
        for (std::uint32_t chunk = 0; chunk < 3; ++chunk) {
            const auto content = store.attachments().read(file_.id, chunk);
            const bool is_there = content && content->front() == 7 && content->size() == file_.size_of(chunk);
            EXPECT_TRUE(is_there
                || is_named(findings, Part::attachment, {}, fmt::format("{} {}", file_.id.hex(), chunk))
                || std::ranges::any_of(
                    findings, [](const Finding& finding) { return finding.part == Part::key; }));
            there += is_there ? 1 : 0;
        }
        expect_missing_chunks_to_be_wanted(store);
        expect_whole_sequences_or_that_they_are_read_anew(store);
        return there;
    }
    /// At the next exchange: a file of which a list is gone is asked for that first, and one without its key
    /// not at all. Of none it keeps an exchange from being made.
    void expect_missing_chunks_to_be_wanted(Store& store) const {
        const auto wanted = store.chunk_traffic().missing(100);
        ASSERT_THAT(wanted, is_accepted());
        const auto present = store.attachments().present(file_.id);
        if (!present || !store.attachments().key_of(file_.id)) return;
        for (std::uint32_t chunk = 0; chunk < file_.chunk_count(); ++chunk)
            EXPECT_TRUE(present->at(chunk)
                || std::ranges::any_of(*wanted,
                    [&](const MissingChunk& missing) {
                        return missing.attachment == file_.id
                            && (missing.chunk == chunk || missing.chunk >= file_.chunk_count());
                    }))
                << "chunk " << chunk;
    }
    static void expect_whole_sequences_or_that_they_are_read_anew(Store& store) {
        const auto anew = store.waiting().to_read_anew();
        ASSERT_THAT(anew, is_accepted());
        for (const SpaceId& space : {team, review}) {
            std::uint64_t read = 0;
            EXPECT_THAT(store.placings().each_read(space, false,
                            [&](std::uint64_t, const exchange::ItemName&) {
                                ++read;
                                return true;
                            }),
                is_accepted());
            const bool is_noted = std::ranges::find(*anew, space) != anew->end();
            EXPECT_TRUE(read == positions || is_noted) << read;
            EXPECT_TRUE(read == 0 || !is_noted) << "what is left leads nowhere";
        }
    }
    static Bytes log_name() {
        Bytes name = to_bytes(own_log.device.bytes);
        append(name, Bytes{0, 0, 0, 1});
        return name;
    }

    StorePlace place_;
    Attachment file_;

private:
    static void write(const std::filesystem::path& path, const Bytes& bytes) {
        std::ofstream(path, std::ios::binary) << as_text(bytes);
    }

    Bytes whole_;
    Bytes slots_;
};

TEST_F(MendingTest, TakesEverythingOverFromAHealthyStore) {
    auto store = place_.opened();

    const auto findings = store.mend();

    ASSERT_THAT(findings, is_accepted());
    EXPECT_TRUE(findings->empty());
    EXPECT_EQ(expect_everything_or_its_name(store, *findings), 5 * count + 3);
    EXPECT_EQ(store.documents().find(team, {{1}}), std::nullopt);
    EXPECT_TRUE(store.upkeep().check()->empty());
    {
        const Store closing = std::move(store);
    }
    auto again = place_.opened();
    EXPECT_FALSE(again.opening().is_a_copy);
    EXPECT_EQ(expect_everything_or_its_name(again, {}), 5 * count + 3);
}

TEST_F(MendingTest, KeepsAndNamesEverythingWhicheverPageIsDamaged) {
    std::size_t closed = 0;
    std::size_t lossless = 0;
    // Of every second page; before a release, of each.
    for (std::size_t page = 0; page < page_count(); page += at_depth<std::size_t>(2, 1))
        for (const bool is_gone : {false, true}) {
            SCOPED_TRACE(fmt::format("page {}{}", page + 1, is_gone ? ", gone" : ""));
            put(damaged(page, is_gone));
            auto store = place_.try_to_open();
            if (!store) {
                EXPECT_THAT(store, is_refused(Errc::corrupt_data));
                ++closed;
                continue;
            }
            EXPECT_FALSE(store->upkeep().check()->empty());

            const auto findings = store->mend();

            ASSERT_THAT(findings, is_accepted());
            lossless += expect_everything_or_its_name(*store, *findings) == 5 * count + 3 ? 1U : 0U;
            EXPECT_TRUE(store->upkeep().check()->empty());
            const bool has_lost = std::ranges::any_of(*findings, [](const Finding& finding) {
                return finding.part == Part::key || finding.part == Part::tail;
            });
            EXPECT_EQ(std::filesystem::exists(place_.folder() / "valise-1.damaged"), has_lost);
            EXPECT_FALSE(std::filesystem::exists(place_.database()));
            if (HasFailure()) return;
        }
    // Without the pages that say which tables there are, nothing opens.
    EXPECT_LE(closed, std::size_t{2 * 6});
    EXPECT_GT(lossless, page_count() / at_depth<std::size_t>(4, 2));
    RecordProperty("pages", static_cast<int>(page_count()));
}

TEST_F(MendingTest, GoesOnWorkingAfterwards) {
    put(damaged(page_count() / 2, false));
    {
        auto store = place_.opened();
        ASSERT_THAT(store.mend(), is_accepted());
        ASSERT_EQ(store.ranges().add(range_of(200, 201)), true);
        ASSERT_THAT(store.rekey(StorePlace::no_passphrase()), is_accepted());
    }
    EXPECT_TRUE(std::filesystem::exists(place_.folder() / "valise-3.db"));
}

TEST_F(MendingTest, IsNoPartOfATransaction) {
    auto store = place_.opened();

    EXPECT_THAT(store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.mend());
        return {};
    }),
        is_refused(Errc::invalid_input));
}

} // namespace
} // namespace valise::store
