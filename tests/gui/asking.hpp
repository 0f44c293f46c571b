// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QLabel>
#include <QPushButton>

#include "tests/gui/practice_window.hpp"

namespace valise::tests {

/// What the desk behind a window says; the test fails when it refuses.
template <class Work> auto at_the_desk(PracticeWindow& of, Work work) {
    std::optional<std::invoke_result_t<Work, desk::Desk&>> outcome;
    of.window().desk().ask(&of.window(), gui::When::in_turn, std::move(work),
        [&outcome](auto result) { outcome.emplace(std::move(result)); });
    VALISE_CHECK(comes_true([&] { return outcome.has_value(); }));
    VALISE_CHECK(outcome->has_value());
    return std::move(**outcome);
}

/// The bar above the screen in front, in which is told what did not go as asked.
inline QWidget* message_in(PracticeWindow& of) {
    auto* const work = of.window().screen()->parentWidget()->parentWidget();
    return work->findChild<QWidget*>(QStringLiteral("message"), Qt::FindDirectChildrenOnly);
}

/// All words that are in sight.
inline QString words_in(QWidget& widget) {
    QString words;
    for (const auto* const label : widget.findChildren<QLabel*>())
        if (label->isVisible()) words += label->text() + QLatin1Char('\n');
    return words;
}

/// Presses the button that says this, or has this name.
inline void press(QWidget& in, const QString& what) {
    for (auto* const button : in.findChildren<QPushButton*>()) {
        if (!button->isVisible() || (button->text() != what && button->objectName() != what)) continue;
        VALISE_CHECK(button->isEnabled());
        return button->click();
    }
    qFatal("there is no button %s", qPrintable(what));
}

} // namespace valise::tests
