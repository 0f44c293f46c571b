// SPDX-License-Identifier: Apache-2.0
// What home tells: deadlines, and who is to come.
#include <gtest/gtest.h>

#include <QLabel>

#include "gui/home/home.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::comes_true;
using tests::PracticeWindow;

HomeView view_of(PracticeWindow& practice) {
    std::optional<HomeView> view;
    practice.window().desk().ask(&practice.window(), When::in_turn, home_view_of,
        [&](Result<HomeView> made) { view = *std::move(made); });
    VALISE_CHECK(comes_true([&] { return view.has_value(); }));
    return *view;
}

TEST(HomeTells, OfDeadlinesThatEndWithTheDayOfTheSecretariat) {
    PracticeWindow practice;
    practice.unlock();

    const HomeView view = view_of(practice);

    ASSERT_FALSE(view.deadlines.empty());
    for (const auto& each : view.deadlines) {
        EXPECT_EQ(each.secretariat.day, each.due);
        EXPECT_EQ(each.secretariat.time, std::chrono::hours(23) + std::chrono::minutes(59));
    }
}

TEST(HomeTells, WhoIsToComeWhileWorkWaitsToGoOver) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("home"));
    EXPECT_EQ(practice.window().findChild<QLabel*>(QStringLiteral("handover")), nullptr);
    HomeView view = view_of(practice);
    auto* const home = dynamic_cast<Home*>(practice.window().screen());
    ASSERT_NE(home, nullptr);

    const std::pair<const char*, const char*> names[]{
        {"Awa Ndiaye", "Awa Ndiaye"}, {"", "somebody whose name has not come yet"}};
    for (const auto& [name, shown] : names) {
        view.handover = Handover{name, Timestamp{1'790'000'000'000}};
        home->show_view(view);

        const QString words = practice.find<QLabel>(QStringLiteral("handover"))->text();
        EXPECT_TRUE(words.contains(QLatin1String(shown))) << words.toStdString();
        EXPECT_TRUE(words.contains(QStringLiteral("2026"))) << words.toStdString();
        EXPECT_TRUE(words.contains(QStringLiteral("ring the secretariat"))) << words.toStdString();
    }
}

} // namespace
} // namespace valise::gui
