// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QTest>

#include "gui/answer/answer.hpp"
#include "gui/answer/editor.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/desk/answering.hpp"

namespace valise::tests {

using gui::AnswerScreen;
using gui::AnswerView;
using gui::Editor;
using gui::Standpoint;
using gui::When;

/// Somebody of the practice review at an answer: the focal point, unless it is said whose home it is.
class AtAnAnswer : public testing::Test {
protected:
    AtAnAnswer() = default;
    explicit AtAnAnswer(const std::filesystem::path& home) : practice_(home) {}
    void SetUp() override { practice_.unlock(); }
    /// `participation` has options; `explanation` a comment and a suggested change.
    void open(const char* question) {
        practice_.go_to(QStringLiteral("answer"), gui::place_of({"sample-untoc-1", question}));
        VALISE_CHECK(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
    }
    [[nodiscard]] AnswerScreen* screen() { return dynamic_cast<AnswerScreen*>(practice_.window().screen()); }
    [[nodiscard]] Editor& editor() { return screen()->editor(); }
    void type(const char* words) { QTest::keyClicks(&editor(), QString::fromUtf8(words)); }
    template <class Widget> Widget* find(const char* name) {
        return screen()->findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) {
        find<QAbstractButton>(name)->click();
        settle(practice_.window());
    }
    /// What the store has of it, on the desk's thread.
    [[nodiscard]] AnswerView kept(const char* question) {
        std::optional<AnswerView> view;
        practice_.window().desk().ask(
            &practice_.window(), When::in_turn,
            [question](desk::Desk& desk) { return gui::answer_view_of(desk, {"sample-untoc-1", question}); },
            [&](Result<AnswerView> made) { view = *std::move(made); });
        VALISE_CHECK(comes_true([&] { return view.has_value(); }));
        return *std::move(view);
    }
    [[nodiscard]] std::string kept_text(const char* question) {
        std::optional<std::string> text;
        practice_.window().desk().ask(
            &practice_.window(), When::in_turn,
            [question](desk::Desk& desk) -> Result<std::string> {
                VALISE_TRY(const Standpoint at, gui::standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                const casework::AnswerName name{"sample-untoc-1", question};
                VALISE_TRY(auto paper,
                    desk.own_work().open(work.space(), work.object(name, casework::Part::narrative)));
                return paper.paper.text().text().text();
            },
            [&](Result<std::string> made) { text = *std::move(made); });
        VALISE_CHECK(comes_true([&] { return text.has_value(); }));
        return *text;
    }
    /// Somebody else's words, as far as this screen is concerned.
    void write_elsewhere(const char* question, const char* words) {
        bool is_done = false;
        practice_.window().desk().change(
            &practice_.window(),
            [question, words](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(const Standpoint at, gui::standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                return desk::write_answer(work, {"sample-untoc-1", question}, words);
            },
            [&](const Result<void>& done) { is_done = done.has_value(); });
        VALISE_CHECK(comes_true([&] { return is_done; }));
    }

    /// The answer as others read it.
    [[nodiscard]] casework::FormattedText formatted(const char* question) {
        std::optional<casework::FormattedText> text;
        practice_.window().desk().ask(
            &practice_.window(), When::in_turn,
            [question](desk::Desk& desk) -> Result<casework::FormattedText> {
                VALISE_TRY(const Standpoint at, gui::standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                VALISE_TRY(const auto* const answer, work.answer({"sample-untoc-1", question}));
                return answer->narrative;
            },
            [&](Result<casework::FormattedText> made) { text = *std::move(made); });
        VALISE_CHECK(comes_true([&] { return text.has_value(); }));
        return *text;
    }

    PracticeWindow practice_;
};

} // namespace valise::tests
