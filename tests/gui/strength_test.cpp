// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

#include "gui/welcome/passphrase_form.hpp"
#include "gui/welcome/strength.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/words.hpp"

namespace valise::gui {
namespace {

double bits(const char* passphrase) { return bits_of(QString::fromUtf8(passphrase)); }

TEST(Strength, CountsDrawnWordsByTheirList) {
    SystemRandom random;
    const auto drawn = crypto::draw_passphrase(crypto::english_words(), random);
    const QString words = QString::fromStdString(std::string(as_text(drawn.view())));

    EXPECT_GE(bits_of(words), 60) << "some may have come twice";
    EXPECT_EQ(strength_of(bits_of(words)), Strength::hard);
}

TEST(Strength, CountsDrawnWordsOfEachLanguage) {
    SystemRandom random;
    for (const auto words : crypto::all_words()) {
        const auto drawn = crypto::draw_passphrase(words, random);
        EXPECT_EQ(
            strength_of(bits_of(QString::fromStdString(std::string(as_text(drawn.view()))))), Strength::hard);
        EXPECT_LE(bits_of(QString::fromStdString(std::string(as_text(drawn.view())))), 77.1)
            << "no more than what was drawn";
    }
}

TEST(Strength, TakesWhatEverybodyWouldTryForAlmostNothing) {
    EXPECT_EQ(strength_of(bits("password2024")), Strength::easy);
    EXPECT_EQ(strength_of(bits("пароль пароль пароль")), Strength::easy);
    EXPECT_EQ(strength_of(bits("UNTOC-Palermo-2003")), Strength::easy);
    EXPECT_EQ(strength_of(bits("qwertyuiop123456")), Strength::easy);
    EXPECT_EQ(strength_of(bits("aaaaaaaaaaaaaaaaaaaa")), Strength::easy);
}

TEST(Strength, GrowsWithEachWordThatWasNotThereBefore) {
    EXPECT_GT(bits("violet harbour"), bits("violet"));
    EXPECT_LT(bits("violet violet"), bits("violet harbour"));
    EXPECT_EQ(strength_of(bits("лиловая гавань молчит семь зим подряд")), Strength::hard);
}

TEST(PassphraseForm, SaysInWordsHowHardItIsToGuess) {
    PassphraseForm form;
    auto* const meter = form.findChild<QProgressBar*>(QStringLiteral("strength"));
    auto* const first = form.findChild<QLineEdit*>(QStringLiteral("first"));
    EXPECT_TRUE(meter->isHidden()) << "there is nothing to judge";

    first->setText(QStringLiteral("password2024"));
    const int weak = meter->value();
    first->setText(QStringLiteral("violet harbour seldom answers nine letters"));

    EXPECT_FALSE(meter->isHidden());
    EXPECT_GT(meter->value(), weak);
    bool is_said = false;
    for (const auto* const label : form.findChildren<QLabel*>())
        is_said |= label->text().contains(QStringLiteral("Hard to guess"));
    EXPECT_TRUE(is_said);
}

} // namespace
} // namespace valise::gui
