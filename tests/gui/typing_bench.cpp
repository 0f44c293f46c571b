// SPDX-License-Identifier: Apache-2.0
// valise-typing-bench: the answer screen of a valise with a long answer, a long past and many comments. From
// the moment at which a key is pressed to the letter on the screen, beside a bare QTextEdit of the same
// text; from the passphrase to the first screen, beside `valise status`; and the memory of it. Fails beyond
// its bounds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "gui/answer/answer.hpp"
#include "gui/answer/editor.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/desk/home.hpp"
#include "valise/desk/remarks.hpp"
#include "valise/desk/typing.hpp"
#include "valise/practice/practice.hpp"

namespace valise::tests {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::uint32_t characters = 100'000;
constexpr std::uint32_t operations = 500'000;
constexpr std::size_t comments = 200;
constexpr int keys = 500;
constexpr int rounds = 9;
/// Faster than anybody types.
constexpr std::chrono::milliseconds between_keys(40);
constexpr double most_milliseconds = 16;
constexpr double most_times = 1.5;
constexpr double most_megabytes = 250;

const casework::AnswerName question{"sample-untoc-1", "u1"};

template <class T> T sure(Result<T> result) {
    if (!result) std::fprintf(stderr, "%s\n", result.error().detail.c_str());
    VALISE_CHECK(result.has_value());
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

double milliseconds_since(Clock::time_point start) { return Milliseconds(Clock::now() - start).count(); }

double at_percent(std::vector<double> times, std::size_t percent) {
    std::ranges::sort(times);
    return times[times.size() * percent / 100];
}

/// A few words at a time, anywhere, and much of it taken out again.
void write_long_answer(desk::TeamWork& work) {
    constexpr std::string_view words = "the law of the State, as amended in 2021, ";
    auto& own = work.desk().own_work();
    const ObjectId object = work.object(question, casework::Part::narrative);
    std::uint32_t done = 0;
    for (std::uint32_t seed = 1; done < operations;) {
        auto typing = sure(own.begin_typing(work.space(), object));
        for (int i = 0; i < 400 && done < operations; ++i) {
            seed = seed * 1664525U + 1013904223U;
            const std::uint32_t length = typing.text().length();
            const std::uint32_t at = length == 0 ? 0 : (seed >> 8U) % length;
            text::Edit edit{at, 0, std::string(i % 12 == 0 ? "\n" : words)};
            if (length > characters)
                edit = {at % (characters - 100), static_cast<std::uint32_t>(words.size()), {}};
            sure(typing.write({&edit, 1}));
            typing.end_step();
            done += edit.deleted + text::count_scalars(edit.inserted);
        }
        sure(own.keep(*sure(typing.take())));
        sure(own.seal(work.space()));
    }
    for (std::uint32_t i = 0; i < comments; ++i)
        sure(desk::comment(work, question,
            desk::WordsAt{i * (characters / static_cast<std::uint32_t>(comments)), 12},
            "Please say since when."));
    sure(own.seal(work.space()));
}

/// Made by a process of its own, whose memory is nobody's business here.
void make_home(const std::filesystem::path& home) {
    const auto process = ::fork();
    VALISE_CHECK(process >= 0);
    if (process == 0) {
        SystemRandom random;
        SystemClock clock;
        const store::Outside outside{random, clock};
        sure(practice::make_practice_review(
            home, as_bytes(practice_passphrase), outside, {crypto::argon2::Cost::floor(), {}, {}, {}}));
        auto store = sure(store::Store::open(desk::store_in(home), as_bytes(practice_passphrase), outside));
        const auto desk = sure(desk::Desk::open(std::move(store), outside));
        const auto at = sure(gui::standpoint_of(*desk));
        auto work = sure(at.team(*desk));
        write_long_answer(work);
        ::_exit(0);
    }
    int status = -1;
    VALISE_CHECK(::waitpid(process, &status, 0) == process && status == 0);
}

/// `valise status`, from its start to its end.
double milliseconds_of_status(const std::filesystem::path& home) {
    const std::string home_word = "VALISE_HOME=" + home.string();
    const std::string passphrase_word = "VALISE_PASSPHRASE_FILE=" + (home / "passphrase").string();
    std::ofstream(home / "passphrase") << practice_passphrase << "\n";
    std::array<const char*, 3> words{VALISE_PROGRAM, "status", nullptr};
    std::array<const char*, 3> environment{home_word.c_str(), passphrase_word.c_str(), nullptr};
    const auto start = Clock::now();
    const auto process = ::fork();
    VALISE_CHECK(process >= 0);
    if (process == 0) {
        ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
        ::execve(VALISE_PROGRAM, const_cast<char**>(words.data()), const_cast<char**>(environment.data()));
        ::_exit(127);
    }
    int status = -1;
    VALISE_CHECK(::waitpid(process, &status, 0) == process && status == 0);
    return milliseconds_since(start);
}

/// From the button to the first screen, painted.
double milliseconds_of_unlocking(PracticeWindow& practice) {
    practice.find<QLineEdit>(QStringLiteral("passphrase"))->setText(QString::fromLatin1(practice_passphrase));
    QApplication::processEvents();
    const auto start = Clock::now();
    practice.find<QPushButton>(QStringLiteral("unlock"))->click();
    VALISE_CHECK(comes_true([&] { return practice.window().screen() != nullptr; }));
    settle(practice.window());
    return milliseconds_since(start);
}

struct Times {
    double median = 0;
    double ninety_nine = 0;
};

/// Each key from the moment at which it is due until its letter is painted; what keeps the window busy in
/// between counts.
Times press_keys(QTextEdit& editor) {
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(editor.document()->characterCount() / 2);
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    editor.setFocus();
    QApplication::processEvents();
    std::vector<double> times;
    auto due = Clock::now();
    for (int i = 0; i < keys + 20; ++i) {
        due += between_keys;
        while (Clock::now() < due) QApplication::processEvents();
        QTest::keyClick(&editor, i % 7 == 6 ? Qt::Key_Space : Qt::Key_A);
        QCoreApplication::sendPostedEvents(editor.window(), QEvent::UpdateRequest);
        if (i >= 20) times.push_back(milliseconds_since(due)); // The first ones lay out what nobody had seen.
    }
    return {at_percent(times, 50), at_percent(times, 99)};
}

double megabytes_now() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

} // namespace
} // namespace valise::tests

int main() {
    using namespace valise;
    const auto folder = tests::sure(system::TemporaryFolder::make());
    const auto home = folder.path() / "home";
    tests::make_home(home);
    const tests::WithoutAScreen application;
    tests::PracticeWindow practice(home);

    std::vector<double> of_status;
    std::vector<double> of_unlocking;
    for (int i = 0; i < tests::rounds; ++i) {
        of_status.push_back(tests::milliseconds_of_status(home));
        of_unlocking.push_back(tests::milliseconds_of_unlocking(practice));
        practice.lock();
    }
    practice.unlock();
    practice.go_to(QStringLiteral("answer"), gui::place_of(tests::question));
    auto* const screen = dynamic_cast<gui::AnswerScreen*>(practice.window().screen());
    VALISE_CHECK(screen != nullptr && tests::comes_true([&] { return screen->writing() != nullptr; }));
    auto& editor = screen->editor();
    VALISE_CHECK(screen->view()->comments.size() >= tests::comments);
    std::printf("%u characters, %u operations, %zu comments\n", editor.shown().length(), tests::operations,
        screen->view()->comments.size());
    const auto ours = tests::press_keys(editor);
    VALISE_CHECK(editor.shown().text() == screen->writing()->typing().text().text());
    VALISE_CHECK(editor.toPlainText().toStdString() == editor.shown().text());
    const double megabytes = tests::megabytes_now();

    QTextEdit bare;
    bare.setAcceptRichText(false);
    bare.resize(editor.size());
    bare.setPlainText(QString::fromStdString(editor.shown().text()));
    practice.window().hide();
    bare.show();
    const auto beside = tests::press_keys(bare);

    const double status = tests::at_percent(of_status, 50);
    const double unlocking = tests::at_percent(of_unlocking, 50);
    std::printf("a key   bare    median %6.2f ms   p99 %6.2f ms\n", beside.median, beside.ninety_nine);
    std::printf("a key   answer  median %6.2f ms   p99 %6.2f ms   %.2f and %.2f times\n", ours.median,
        ours.ninety_nine, ours.median / beside.median, ours.ninety_nine / beside.ninety_nine);
    std::printf("unlock  status %6.1f ms   first screen %6.1f ms   %.2f times\n", status, unlocking,
        unlocking / status);
    std::printf("memory  %.0f MB\n", megabytes);
    const bool is_within = ours.ninety_nine <= tests::most_milliseconds
        && ours.ninety_nine <= tests::most_times * beside.ninety_nine
        && unlocking <= tests::most_times * status && megabytes <= tests::most_megabytes;
    return is_within ? 0 : 1;
}
