// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>

#include "gui/unlock/unlock.hpp"
#include "gui/welcome/passphrase_form.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::comes_true;
using tests::PracticeWindow;

TEST(Welcome, LeadsToAPracticeReviewWithoutANetwork) {
    PracticeWindow fresh(false);
    fresh.find<QPushButton>(QStringLiteral("practice"))->click();
    const QString passphrase = QString::fromLatin1(tests::practice_passphrase);
    auto* const begin = fresh.find<QPushButton>(QStringLiteral("begin_practice"));
    auto* const form = begin->parentWidget()->findChild<PassphraseForm*>();
    form->findChild<QLineEdit*>(QStringLiteral("first"))->setText(passphrase);
    form->findChild<QLineEdit*>(QStringLiteral("second"))->setText(passphrase);

    begin->click();

    const auto* const gate = fresh.window().findChild<Unlock*>();
    ASSERT_TRUE(comes_true([&] { return gate->isVisible(); }));
    fresh.unlock();
    EXPECT_TRUE(fresh.window().seat().is_practice);
    EXPECT_EQ(fresh.window().seat().capacity, desk::Capacity::focal_point);
}

TEST(Welcome, TakesNoPassphraseThatIsTypedInTwoWays) {
    PassphraseForm form;
    form.findChild<QLineEdit*>(QStringLiteral("first"))->setText(QStringLiteral("one two three four"));
    form.findChild<QLineEdit*>(QStringLiteral("second"))->setText(QStringLiteral("one two three for"));

    EXPECT_FALSE(form.take());
    form.findChild<QLineEdit*>(QStringLiteral("second"))->setText(QStringLiteral("one two three four"));
    EXPECT_TRUE(form.take());
    EXPECT_TRUE(form.findChild<QLineEdit*>(QStringLiteral("first"))->text().isEmpty());
}

} // namespace
} // namespace valise::gui
