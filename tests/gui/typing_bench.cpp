// SPDX-License-Identifier: Apache-2.0
// valise-typing-bench: from the press of a key to the letter on the screen, in a long answer with a long past
// and many comments, beside a bare QTextEdit of the same text. Fails beyond its bounds.
#include <algorithm>
#include <chrono>
#include <cstdio>

#include <QApplication>
#include <QTest>

#include "gui/answer/editor.hpp"
#include "gui/looks/looks.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/desk/typing.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::tests {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::uint32_t characters = 100'000;
constexpr std::size_t comments = 200;
constexpr int keys = 500;
constexpr double most_milliseconds = 16;
constexpr double most_times = 1.5;

LogId log_of(std::uint8_t writer) {
    LogId log;
    log.device.bytes.fill(writer);
    return log;
}

/// Three people wrote it in turns, a few words at a time and anywhere, and took out some of it again.
text::Document long_answer() {
    constexpr std::string_view words = "the law of the State, as amended in 2021, ";
    text::Document text;
    std::uint32_t seed = 1;
    for (std::uint32_t turn = 0; text.text().length() < characters; ++turn) {
        VALISE_CHECK(
            text.write_as(draft::author_of(log_of(static_cast<std::uint8_t>(turn % 3 + 1)))).has_value());
        seed = seed * 1664525U + 1013904223U;
        const std::uint32_t length = text.text().length();
        const std::uint32_t at = length == 0 ? 0 : (seed >> 8U) % length;
        VALISE_CHECK(text.insert(at, turn % 12 == 0 ? "\n" : words).has_value());
        if (turn % 4 == 0 && length > 100)
            VALISE_CHECK(text.erase((seed >> 4U) % (length - 20), 12).has_value());
    }
    VALISE_CHECK(text.write_as(draft::author_of(log_of(1))).has_value());
    return text;
}

struct Times {
    double median = 0;
    double ninety_nine = 0;
};

/// Each key until its letter is painted.
Times press_keys(QTextEdit& editor) {
    editor.resize(700, 600);
    editor.show();
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(editor.document()->characterCount() / 2);
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    QApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < keys + 20; ++i) {
        const auto start = Clock::now();
        QTest::keyClick(&editor, i % 7 == 6 ? Qt::Key_Space : Qt::Key_A);
        editor.viewport()->repaint();
        const double took = Milliseconds(Clock::now() - start).count();
        if (i >= 20) times.push_back(took); // The first ones lay out what nobody had seen.
        QApplication::processEvents();
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

} // namespace
} // namespace valise::tests

int main() {
    using namespace valise;
    const tests::WithoutAScreen application;
    gui::dress(gui::Look::light, 100, casework::Language::english);
    text::Document document = tests::long_answer();
    const QString words = QString::fromStdString(document.text().text());
    const auto next = document.next_sequence(draft::author_of(tests::log_of(1)));
    VALISE_CHECK(next.has_value());
    desk::Typing typing({}, {}, std::move(document), {tests::log_of(1), {}, {}}, *next);

    QTextEdit bare;
    bare.setAcceptRichText(false);
    bare.setPlainText(words);
    const auto beside = tests::press_keys(bare);
    bare.hide();

    gui::Editor editor;
    editor.show_text(typing.text());
    std::vector<desk::WordsAt> marked;
    for (std::size_t i = 0; i < tests::comments; ++i)
        marked.push_back({static_cast<std::uint32_t>(i * (tests::characters / tests::comments)), 12});
    editor.mark(marked);
    QObject::connect(&editor, &gui::Editor::edited, &editor,
        [&](const text::Edit& edit) { VALISE_CHECK(typing.write({&edit, 1}).has_value()); });
    const auto ours = tests::press_keys(editor);
    VALISE_CHECK(editor.shown().text() == typing.text().text());

    std::printf("%-10s median %6.2f ms   p99 %6.2f ms\n", "bare", beside.median, beside.ninety_nine);
    std::printf("%-10s median %6.2f ms   p99 %6.2f ms   %.2f times\n", "answer", ours.median,
        ours.ninety_nine, ours.median / beside.median);
    return ours.ninety_nine <= tests::most_milliseconds && ours.median <= tests::most_times * beside.median
        ? 0
        : 1;
}
