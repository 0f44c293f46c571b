// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/name_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace valise::desk {
namespace {

using testing::ElementsAre;

std::vector<std::string> in_order(casework::Language language, std::vector<std::string> names) {
    std::ranges::sort(names, NameOrder(language));
    return names;
}

TEST(NameOrder, IsThatOfADictionaryAndNotOfBytes) {
    EXPECT_THAT(
        in_order(casework::Language::english, {"Zambia", "Türkiye", "Côte d'Ivoire", "Tuvalu", "Croatia"}),
        ElementsAre("Côte d'Ivoire", "Croatia", "Türkiye", "Tuvalu", "Zambia"));
    EXPECT_THAT(in_order(casework::Language::french, {"Zambie", "Éthiopie", "Espagne"}),
        ElementsAre("Espagne", "Éthiopie", "Zambie"));
    EXPECT_THAT(
        in_order(casework::Language::spanish, {"nube", "ñu", "nota"}), ElementsAre("nota", "nube", "ñu"));
}

TEST(NameOrder, PutsNoNameBeforeItself) {
    const NameOrder before(casework::Language::russian);

    EXPECT_FALSE(before("Сенегал", "Сенегал"));
    EXPECT_FALSE(before("Сенегал", "Норвегия"));
    EXPECT_TRUE(before("Норвегия", "Сенегал"));
}

} // namespace
} // namespace valise::desk
