// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/docio/archive.hpp"

namespace valise::docio {
namespace {

using tests::is_accepted;
using tests::is_refused;

Part part(std::string name, std::string_view content) {
    return {std::move(name), to_bytes(as_bytes(content))};
}

Bytes two_parts() { return *archive_of({part("folder/a.xml", "<a>what stands in it</a>"), part("b", "")}); }

/// Puts these bytes in place of those, wherever they stand; as long as they are.
Bytes replaced(Bytes bytes, std::string_view old, std::string_view now) {
    const ByteView pattern = as_bytes(old);
    auto at = bytes.begin();
    while ((at = std::search(at, bytes.end(), pattern.begin(), pattern.end())) != bytes.end())
        at = std::ranges::copy(as_bytes(now), at).out;
    return bytes;
}

TEST(Archive, GivesBackThePartsThatItWasMadeOf) {
    auto archive = Archive::open(two_parts());

    ASSERT_THAT(archive, is_accepted());
    EXPECT_THAT(archive->names(), testing::ElementsAre("b", "folder/a.xml"));
    EXPECT_TRUE(archive->has("b"));
    EXPECT_EQ(as_text(*archive->read("folder/a.xml")), "<a>what stands in it</a>");
    EXPECT_EQ(as_text(*archive->read("b")), "");
    EXPECT_THAT(archive->read("c"), is_refused(Errc::not_found));
}

TEST(Archive, IsTheSameForTheSameParts) { EXPECT_EQ(two_parts(), two_parts()); }

RC_GTEST_PROP(ArchiveLaws, WhatIsPackedIsUnpacked, (const std::vector<Bytes>& contents)) {
    std::vector<Part> parts{part("first", "1")};
    for (const Bytes& content : contents) parts.push_back({std::to_string(parts.size()), content});

    auto archive = Archive::open(*archive_of(parts));

    RC_ASSERT(archive.has_value());
    for (const Part& each : parts) RC_ASSERT(*archive->read(each.name) == each.content);
}

TEST(Archive, RefusesWhatIsCutShort) {
    const Bytes good = two_parts();
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(Archive::open(ByteView(good).first(size))) << size;
}

TEST(Archive, NeverGivesAPartThatABitWasTurnedIn) {
    const auto is_harmless = [](ByteView bytes) {
        auto archive = Archive::open(bytes);
        if (!archive) return true;
        const auto content = archive->read("folder/a.xml");
        return !content || as_text(*content) == "<a>what stands in it</a>";
    };
    EXPECT_THAT(tests::bit_flips_let_pass(two_parts(), is_harmless), testing::IsEmpty());
}

TEST(Archive, RefusesNamesThatLeadElsewhere) {
    for (const char* const name : {"/older/a.xml", "../der/a.xml", "folder/../xm", "folder/./xml",
             "folder\\a.xml", "folder//.xml", "folder/a.x\n"}) {
        std::string padded(name);
        padded.resize(std::string_view("folder/a.xml").size(), 'x');
        EXPECT_THAT(Archive::open(replaced(two_parts(), "folder/a.xml", padded)), is_refused(Errc::malformed))
            << name;
        EXPECT_THAT(archive_of({part(name, "")}), is_refused(Errc::invalid_input)) << name;
    }
    EXPECT_THAT(archive_of({part("folder/", "")}), is_refused(Errc::invalid_input));
    EXPECT_THAT(archive_of({part("", "")}), is_refused(Errc::invalid_input));
    EXPECT_THAT(archive_of({part(std::string(241, 'a'), "")}), is_refused(Errc::invalid_input));
}

TEST(Archive, RefusesTwoPartsOfOneNameWhateverTheirCase) {
    const Bytes good = *archive_of({part("abc", "1"), part("abd", "2")});

    EXPECT_THAT(Archive::open(replaced(good, "abd", "ABC")), is_refused(Errc::malformed));
    EXPECT_THAT(archive_of({part("abc", "1"), part("ABC", "2")}), is_refused(Errc::invalid_input));
    EXPECT_THAT(archive_of({}), is_refused(Errc::invalid_input));
}

TEST(Archive, RefusesWhatIsEncryptedOrPackedInAnotherWay) {
    Bytes encrypted = *archive_of({part("abc", "1")});
    Bytes strange = encrypted;
    // In the header before the part and in the directory: flags and method.
    for (const auto& [signature, flags] : {std::pair{"PK\3\4", 6}, std::pair{"PK\1\2", 8}}) {
        const ByteView pattern = as_bytes(signature);
        const auto at = std::ranges::search(encrypted, pattern).begin() - encrypted.begin();
        encrypted[static_cast<std::size_t>(at + flags)] |= 1;
        strange[static_cast<std::size_t>(at + flags + 2)] = 12;
    }

    EXPECT_THAT(Archive::open(encrypted), is_refused(Errc::unsupported));
    EXPECT_THAT(Archive::open(strange), is_refused(Errc::unsupported));
}

TEST(Archive, RefusesWhatWouldUnpackToTooMuch) {
    const std::size_t megabyte = std::size_t{1} << 20;
    const Bytes bomb = *archive_of({{"a", Bytes(2 * megabyte, 'a')}});
    const Bytes fair = *archive_of({{"a", Bytes(megabyte, 'a')}});
    ASSERT_LT(bomb.size(), 10000u);

    EXPECT_THAT(Archive::open(bomb), is_refused(Errc::too_large));
    EXPECT_THAT(Archive::open(fair), is_accepted());
    EXPECT_THAT(Archive::open(fair, {.part = megabyte - 1}), is_refused(Errc::too_large));
    EXPECT_THAT(Archive::open(fair, {.file = fair.size() - 1}), is_refused(Errc::too_large));
    EXPECT_THAT(Archive::open(two_parts(), {.parts = 1}), is_refused(Errc::too_large));
}

TEST(Archive, UnpacksNoMoreThanItsTotalHoweverOftenItIsAsked) {
    auto archive = Archive::open(two_parts(), {.total = 50});

    EXPECT_THAT(archive->read("folder/a.xml"), is_accepted());
    EXPECT_THAT(archive->read("folder/a.xml"), is_accepted());
    EXPECT_THAT(archive->read("folder/a.xml"), is_refused(Errc::too_large));
}

TEST(Archive, RefusesAPartThatIsLargerOrSmallerThanItSays) {
    const Bytes good = *archive_of({{"a", Bytes(100, 'a')}});
    for (const Byte said : {Byte{99}, Byte{101}}) {
        Bytes bad = good;
        const auto at = std::ranges::search(bad, as_bytes("PK\1\2")).begin() - bad.begin();
        bad[static_cast<std::size_t>(at + 24)] = said;

        auto archive = Archive::open(bad);

        EXPECT_TRUE(!archive || !archive->read("a"));
    }
}

} // namespace
} // namespace valise::docio
