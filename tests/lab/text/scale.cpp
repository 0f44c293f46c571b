// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

#include <nlohmann/json.hpp>

#include "lab/text/own_process.hpp"
#include "lab/text/text.hpp"
#include "valise/base/random.hpp"
#include "valise/text/document.hpp"

namespace valise::lab {
namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

double microseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

double at_share(std::vector<double> times, double share) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

text::Author author(const std::string& name) { return *text::Author::of(name); }

/// A document of `length` characters, which took so many operations to write, all by one author. Those beyond
/// the first `length` take ten characters out somewhere and put ten in somewhere else.
text::Document written_document(std::uint32_t operations, std::uint32_t length, Random& random) {
    constexpr std::uint32_t rewritten = 10;
    text::Document document;
    VALISE_CHECK(document.write_as(author("a")));
    VALISE_CHECK(document.insert(0, std::string(length, 'w')));
    for (std::uint32_t done = length; done + 2 * rewritten <= operations; done += 2 * rewritten) {
        VALISE_CHECK(document.erase(static_cast<std::uint32_t>(random.below(length - rewritten)), rewritten));
        VALISE_CHECK(document.insert(
            static_cast<std::uint32_t>(random.below(length - rewritten)), std::string(rewritten, 'n')));
    }
    // As it is after it was opened, whatever the writing left behind in memory.
    text::Document opened = *text::Document::open(*document.full());
    VALISE_CHECK(opened.write_as(author("a")));
    return opened;
}

/// How long one keystroke takes in a document with a long history.
std::vector<double> keystrokes(std::uint32_t operations) {
    SeededRandom random{1};
    text::Document document = written_document(operations, 100'000, random);
    std::vector<double> times;
    std::uint32_t position = 0;
    for (int i = 0; i < 200'000; ++i) {
        if (i % 40 == 0) position = static_cast<std::uint32_t>(random.below(document.text().length()));
        const auto begin = Clock::now();
        VALISE_CHECK(document.insert(position, "x"));
        times.push_back(microseconds_since(begin));
        ++position;
    }
    return {at_share(times, 0.5), at_share(times, 0.999)};
}

/// How long it takes to receive what somebody else typed at the same time, after a long history.
std::vector<double> concurrent_run_after(std::uint32_t operations) {
    constexpr std::uint32_t length = 100'000;
    SeededRandom random{2};
    text::Document here = written_document(length + operations, length, random);
    text::Document there = *text::Document::open(*here.full());
    VALISE_CHECK(there.write_as(author("b")));
    std::vector<double> times;
    for (int i = 0; i < 4'000; ++i) {
        const std::uint32_t mine = *here.next_sequence(author("a"));
        const std::uint32_t theirs = *there.next_sequence(author("b"));
        VALISE_CHECK(here.insert(static_cast<std::uint32_t>(random.below(here.text().length())), "mine"));
        VALISE_CHECK(there.insert(static_cast<std::uint32_t>(random.below(there.text().length())), "theirs"));
        const Bytes update = *there.written_by(author("b"), theirs);
        const auto begin = Clock::now();
        VALISE_CHECK(here.receive(update));
        times.push_back(microseconds_since(begin));
        VALISE_CHECK(there.receive(*here.written_by(author("a"), mine)));
    }
    return {at_share(times, 0.5)};
}

/// How long it takes to merge what 16 authors did in a week without network, so many operations in all.
std::vector<double> week_offline(std::uint32_t operations) {
    constexpr std::uint32_t authors = 16;
    constexpr std::uint32_t start_length = 20'000;
    SeededRandom random{3};
    text::Document start = written_document(start_length, start_length, random);
    const Bytes copy = *start.full();
    std::vector<Bytes> weeks;
    for (std::uint32_t number = 0; number < authors; ++number) {
        text::Document document = *text::Document::open(copy);
        const text::Author writer = author("author " + std::to_string(number));
        VALISE_CHECK(document.write_as(writer));
        while (*document.next_sequence(writer) < operations / authors) {
            const auto position = static_cast<std::uint32_t>(random.below(document.text().length() - 4));
            VALISE_CHECK(document.insert(position, "some new words "));
            VALISE_CHECK(document.erase(position + 3, 4));
        }
        weeks.push_back(*document.written_by(writer, 0));
    }
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        text::Document merged = *text::Document::open(copy);
        VALISE_CHECK(merged.version());
        const auto begin = Clock::now();
        for (const Bytes& week : weeks) VALISE_CHECK(merged.receive(week));
        times.push_back(microseconds_since(begin));
    }
    return {at_share(times, 0.5)};
}

/// One measurement, in a process of its own.
std::vector<double> measured(std::vector<double> (*measure)(std::uint32_t), std::uint32_t operations) {
    auto found = in_own_process([&] { return measure(operations); });
    VALISE_CHECK(!found.empty());
    return found;
}

} // namespace

std::string measure_scale() {
    Json report;
    constexpr std::uint32_t million = 1'000'000;
    const std::vector<double> keystroke = measured(keystrokes, million);
    report["keystroke_after_1000000_median_us"] = keystroke[0];
    report["keystroke_after_1000000_at_99_9_percent_us"] = keystroke[1];
    for (const std::uint32_t operations : {10'000U, 100'000U, million})
        report["concurrent_run_after_" + std::to_string(operations) + "_us"] =
            measured(concurrent_run_after, operations)[0];
    for (const std::uint32_t operations : {10'000U, 100'000U, million}) {
        const double microseconds = measured(week_offline, operations)[0];
        report["week_of_16_with_" + std::to_string(operations) + "_ms"] = microseconds / 1000;
        report["week_of_16_with_" + std::to_string(operations) + "_ns_by_n_log_n"] =
            microseconds * 1000 / (operations * std::log2(operations));
    }
    return report.dump(1);
}

} // namespace valise::lab
