// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>

#include "gui/frame/foot.hpp"

namespace valise::gui {
namespace {

QString shown_in(const Foot& foot) { return foot.findChild<QLabel*>(QStringLiteral("sentence"))->text(); }

TEST(Foot, KeepsWhatWasSaidUntilItsOwnerGoesElsewhere) {
    Foot foot;
    foot.show_sharing({});
    const QString before = shown_in(foot);
    ASSERT_FALSE(before.isEmpty());

    foot.say(QStringLiteral("The version has its name."));
    EXPECT_EQ(shown_in(foot), QStringLiteral("The version has its name.  ·  ") + before)
        << "where the work is stays in sight";
    QApplication::processEvents();
    foot.leave_behind();

    EXPECT_EQ(shown_in(foot), before);
}

TEST(Foot, TakesAlongWhatIsSaidOnTheWay) {
    Foot foot;

    foot.say(QStringLiteral("Submitted."));
    foot.leave_behind();

    EXPECT_EQ(shown_in(foot), QStringLiteral("Submitted."));
}

TEST(Foot, SaysFirstThatTheDiskHasNoRoom) {
    Foot foot;
    foot.show_sharing({});
    foot.say(QStringLiteral("Done."));

    foot.show_not_kept(true);

    EXPECT_TRUE(shown_in(foot).startsWith(QStringLiteral("The disk has no room")));
}

} // namespace
} // namespace valise::gui
