// SPDX-License-Identifier: Apache-2.0
// What a pouch costs beside what is in it.
#include <gtest/gtest.h>

#include "travellers.hpp"

namespace valise::pouch {
namespace {

/// A file with ranges of so many bytes in all, each of a size that small edits have.
std::size_t file_size(std::size_t content) {
    tests::Travellers world;
    constexpr std::size_t small_range = 300;
    std::vector<tests::Content> contents;
    for (std::size_t left = content; left > 0;) {
        const std::size_t now = std::min(left, small_range);
        contents.emplace_back(tests::item(1, exchange::ItemKind::range, std::string(now, 'r')));
        left -= now;
    }
    return tests::file_of(world[0], {world[1].addressee()}, contents, world.random()).size();
}

// Eight stanzas, of which seven are for nobody, take 792 of these.
TEST(SizeOfAPouch, OfNothingIsThatOfSealAndSignature) { EXPECT_LE(file_size(0), 1'150U); }

TEST(SizeOfAPouch, IsSmallBesideItsContentForOneAddressee) {
    for (std::size_t content = 16'384; content < 2'000'000; content += content / 7)
        EXPECT_LE(file_size(content), content + 700 + content * 12 / 100) << content;
}

TEST(SizeOfAPouch, IsOneOfFew) {
    std::set<std::size_t> sizes;
    for (std::size_t content = 65'536; content < 65'536 * 2; content += 911) sizes.insert(file_size(content));

    EXPECT_LE(sizes.size(), 33U);
}

} // namespace
} // namespace valise::pouch
