// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QFontInfo>
#include <QLabel>

#include "gui/looks/looks.hpp"

namespace valise::gui {
namespace {

TEST(Colours, OfWordsStandOutFromWhatIsBehindThem) {
    for (const Look look : all_looks)
        for (const auto& [words, behind] : pairs_of(colours_of(look)))
            EXPECT_GE(contrast(words, behind), 4.5)
                << words.name().toStdString() << " on " << behind.name().toStdString();
}

TEST(Colours, AreComparedAsTheGuidelinesDo) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x777777U), Qt::white), 4.48, 0.01);
    EXPECT_EQ(contrast(Qt::red, Qt::red), 1.0);
}

TEST(Letters, OfChineseAreNotTheJapaneseOnes) {
    const QFont font = font_for(casework::Language::chinese, 100);

    EXPECT_EQ(font.families().front(), QStringLiteral("Noto Sans CJK SC"));
    EXPECT_EQ(QFontInfo(font).family(), QStringLiteral("Noto Sans CJK SC")) << "it is installed";
}

TEST(Letters, AreTwiceAsLargeAtTwoHundred) {
    EXPECT_EQ(font_for(casework::Language::english, 200).pointSizeF(),
        2 * font_for(casework::Language::english, 100).pointSizeF());
}

TEST(Letters, OfWhatIsOpenFollowTheLanguageAndTheSize) {
    dress(Look::light, 100, casework::Language::english);
    QLabel label;
    label.show();

    dress(Look::light, 100, casework::Language::arabic);
    EXPECT_EQ(label.font().families().front(), QStringLiteral("Noto Sans Arabic"));
    dress(Look::light, 200, casework::Language::arabic);
    EXPECT_EQ(label.font().pointSizeF(), font_for(casework::Language::arabic, 200).pointSizeF());
    dress(Look::dark, 100, casework::Language::english);
    EXPECT_EQ(label.font().families().front(), QStringLiteral("Noto Sans"));
    EXPECT_EQ(label.palette().color(QPalette::Window), colours_of(Look::dark).page);

    dress(Look::light, 100, casework::Language::english);
}

} // namespace
} // namespace valise::gui
