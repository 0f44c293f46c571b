// SPDX-License-Identifier: Apache-2.0
#include "review_bench.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "sure.hpp"
#include "valise/base/random.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/circle.hpp"
#include "valise/practice/cast.hpp"

namespace valise::bench {
namespace {

using practice::Player;

constexpr std::string_view passphrase = "seven words that nobody else would think of";
constexpr std::size_t expert_count = 29;
constexpr std::size_t entry_count = 40'000;
constexpr std::size_t words_in_an_answer = 60;
constexpr int rounds = 9;

/// The team of a State: its focal point, whose valise is measured, and experts who write in turn.
class LargeTeam {
public:
    explicit LargeTeam(const std::filesystem::path& folder)
        : stick_(folder / "stick"),
          officer_("Officer", folder / "officer", outside()),
          focal_point_("Amina Diop", folder / "home" / "store", outside()) {
        VALISE_CHECK(std::filesystem::create_directory(folder / "home"));
        for (std::size_t i = 0; i < expert_count; ++i)
            experts_.push_back(std::make_unique<Player>(
                fmt::format("Expert {}", i), folder / fmt::format("expert-{}", i), outside()));
    }

    void gather() {
        sure(officer_.make(as_bytes(passphrase), crypto::argon2::Cost::floor()));
        sure(focal_point_.make(as_bytes(passphrase), crypto::argon2::Cost::floor()));
        const Bytes policy = sure(officer_.found_secretariat());
        sure(focal_point_.join(officer_, practice::offer_of(desk::Capacity::focal_point, "SEN"), policy));
        for (const auto& expert : experts_) {
            sure(expert->make(as_bytes(passphrase), crypto::argon2::Cost::floor()));
            sure(expert->join(focal_point_, practice::offer_of(desk::Capacity::expert, "SEN"), policy));
        }
        sure(carry(officer_, focal_point_, stick_));
        sure(carry(focal_point_, officer_, stick_));
        sure(desk::found_circle(officer_.desk()));
        sure(desk::publish_catalogue(officer_.desk(), catalogue_));
        const auto review = sure(desk::found_review(officer_.desk(), practice::sample_review(clock_.now())));
        sure(carry(officer_, focal_point_, stick_));
        sure(desk::found_team(focal_point_.desk(), review));
    }

    /// Each expert writes in answers of their own, a word changed in each entry.
    void write_and_bring() {
        for (std::size_t i = 0; i < experts_.size(); ++i) {
            Player& expert = *experts_[i];
            sure(carry(officer_, expert, stick_));
            sure(carry(focal_point_, expert, stick_));
            write(expert, i);
            sure(carry(expert, focal_point_, stick_));
            expert.leave();
        }
        focal_point_.leave();
    }

private:
    [[nodiscard]] store::Outside outside() { return {random_, clock_}; }
    [[nodiscard]] std::vector<casework::AnswerName> answers_of(std::size_t expert) const {
        std::vector<casework::AnswerName> all;
        const auto& questionnaire = catalogue_.questionnaires.front();
        for (const auto& section : questionnaire.sections)
            for (const auto& question : section.questions) all.push_back({questionnaire.id, question.id});
        std::vector<casework::AnswerName> own;
        for (std::size_t i = expert; i < all.size(); i += expert_count) own.push_back(all[i]);
        return own;
    }
    void write(Player& expert, std::size_t number) {
        auto work = sure(practice::team_of(expert, catalogue_));
        const auto answers = answers_of(number);
        std::size_t left = entry_count / expert_count;
        for (const auto& answer : answers) {
            sure(desk::write_answer(work, answer, first_text()));
            auto& own_work = expert.desk().own_work();
            auto paper = sure(own_work.open(work.space(), work.object(answer, casework::Part::narrative)));
            for (std::size_t i = 0; i < left / answers.size(); ++i) {
                const std::array edits{
                    text::Edit{static_cast<std::uint32_t>(i % words_in_an_answer * word.size()), 4,
                        words.at(i % words.size())}};
                sure(own_work.write(paper, edits));
                sure(own_work.seal(work.space()));
            }
        }
    }
    static std::string first_text() {
        std::string text;
        for (std::size_t i = 0; i < words_in_an_answer; ++i) text += word;
        return text;
    }

    static constexpr std::string_view word = "word ";
    static constexpr std::array<const char*, 7> words{"seen", "laws", "term", "acts", "case", "cure", "term"};

    SystemRandom random_;
    SystemClock clock_;
    casework::Catalogue catalogue_ = casework::sample_catalogue();
    std::filesystem::path stick_;
    Player officer_;
    Player focal_point_;
    std::vector<std::unique_ptr<Player>> experts_;
};

/// Made by a process of its own, whose memory is nobody's business here.
void make_valise(const std::filesystem::path& folder) {
    const auto process = ::fork();
    VALISE_CHECK(process >= 0);
    if (process == 0) {
        LargeTeam team(folder);
        team.gather();
        team.write_and_bring();
        ::_exit(0);
    }
    int status = -1;
    VALISE_CHECK(::waitpid(process, &status, 0) == process && status == 0);
}

struct Spent {
    double milliseconds = 0;
    double megabytes = 0;
};

/// The program, called by the owner of a valise.
class Called {
public:
    explicit Called(const std::filesystem::path& folder)
        : home_("VALISE_HOME=" + (folder / "home").string()),
          passphrase_("VALISE_PASSPHRASE_FILE=" + (folder / "passphrase").string()) {
        std::ofstream(folder / "passphrase") << passphrase << "\n";
    }

    [[nodiscard]] Spent spent_by(const std::vector<const char*>& words) {
        std::vector<const char*> arguments{VALISE_PROGRAM};
        arguments.insert(arguments.end(), words.begin(), words.end());
        arguments.push_back(nullptr);
        std::array<const char*, 3> environment{home_.c_str(), passphrase_.c_str(), nullptr};
        const auto before = std::chrono::steady_clock::now();
        const auto process = ::fork();
        VALISE_CHECK(process >= 0);
        if (process == 0) {
            ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
            ::execve(
                VALISE_PROGRAM, const_cast<char**>(arguments.data()), const_cast<char**>(environment.data()));
            ::_exit(127);
        }
        int status = -1;
        rusage used{};
        VALISE_CHECK(::wait4(process, &status, 0, &used) == process && status == 0);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - before;
        return {time.count(), static_cast<double>(used.ru_maxrss) / 1000};
    }

private:
    std::string home_;
    std::string passphrase_;
};

struct Command {
    const char* name;
    std::vector<const char*> words;
    std::vector<double> milliseconds = {};
    double megabytes = 0;
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Opens the valise as the program does, and closes it again.
double milliseconds_of_unlocking(const std::filesystem::path& folder) {
    SystemRandom random;
    SystemClock clock;
    const auto before = std::chrono::steady_clock::now();
    static_cast<void>(
        sure(store::Store::open(folder / "home" / "store", as_bytes(passphrase), {random, clock})));
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

using Measures = std::vector<std::pair<std::string, double>>;

Measures measure() {
    const auto temporary = *system::TemporaryFolder::make();
    make_valise(temporary.path());
    Called program(temporary.path());
    std::vector<Command> commands{{"status", {"status"}}, {"answer_list", {"answer", "list"}},
        {"answer_show", {"answer", "show", "2"}}, {"search", {"search", "laws"}}};
    std::vector<double> spared_nobody;
    for (int round = 0; round < rounds; ++round) {
        spared_nobody.push_back(
            program.spent_by({"--version"}).milliseconds + milliseconds_of_unlocking(temporary.path()));
        for (Command& command : commands) {
            const Spent spent = program.spent_by(command.words);
            command.milliseconds.push_back(spent.milliseconds);
            command.megabytes = std::max(command.megabytes, spent.megabytes);
        }
    }
    Measures measures{{"start_and_unlock ms", median(spared_nobody)}};
    for (const Command& command : commands) {
        const std::string name = command.name;
        measures.emplace_back(name + " ms", median(command.milliseconds));
        measures.emplace_back(name + " times", median(command.milliseconds) / median(spared_nobody));
        measures.emplace_back(name + " MB", command.megabytes);
    }
    return measures;
}

void commands_on_a_review(benchmark::State& state) {
    static const Measures measures = measure();
    for (auto _ : state) benchmark::DoNotOptimize(measures);
    for (const auto& [name, value] : measures) state.counters[name] = value;
}

} // namespace

void add_commands_on_a_review() {
    benchmark::RegisterBenchmark("commands_on_a_review", commands_on_a_review);
}

} // namespace valise::bench
