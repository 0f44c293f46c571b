// SPDX-License-Identifier: Apache-2.0
// valise-lab: what developers measure and check with. Built, not shipped.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "lab/link/slow_exchange.hpp"
#include "lab/text/text.hpp"
#include "lab/wire/wire.hpp"
#include "sim/simulation.hpp"
#include "valise/base/program.hpp"
#include "valise/base/system.hpp"
#include "vectors/vectors.hpp"

namespace {

using namespace valise;

int refused(const std::string& path, const Error& error) {
    fmt::print(stderr, "valise-lab: {}: {}\n", path, error.detail);
    return 1;
}

int run_vectors_command(const std::string& kind_name, const std::filesystem::path& path) {
    const auto& kinds = lab::vector_kinds();
    const auto kind = std::ranges::find(kinds, kind_name, &lab::VectorKind::name);
    const auto report = lab::run_vectors(*kind, path);
    if (!report) return refused(path.string(), report.error());
    for (const std::string& failure : report->failed) fmt::print("failed {}\n", failure);
    fmt::print("{} passed, {} failed, {} not applicable\n", report->passed, report->failed.size(),
        report->not_applicable);
    return report->failed.empty() ? 0 : 1;
}

int run_conformance_command(const std::vector<std::string>& paths) {
    std::size_t passed = 0;
    std::size_t failed = 0;
    for (const std::string& path : paths) {
        const auto report = lab::run_conformance(path);
        if (!report) return refused(path, report.error());
        for (const std::string& failure : report->failed) fmt::print("failed {}: {}\n", path, failure);
        passed += report->passed;
        failed += report->failed.size();
    }
    fmt::print("{} passed, {} failed\n", passed, failed);
    return failed == 0 ? 0 : 1;
}

/// Prints what `measure` says of each file.
template <class Measure> int print_each(const std::vector<std::string>& paths, Measure&& measure) {
    for (const std::string& path : paths) {
        const Result<std::string> report = measure(path);
        if (!report) return refused(path, report.error());
        fmt::print("{}\n", *report);
        std::fflush(stdout);
    }
    return 0;
}

int run_wire_command() {
    for (const std::string_view name : lab::wire_cases()) fmt::print("{}\n", lab::measure_wire(name).json());
    return 0;
}

int run_link_command() {
    const tests::LinkQuality satellite{std::chrono::milliseconds(800), 20'000};
    constexpr int repetitions = 5;
    for (const std::string& line : lab::measure_link(satellite, repetitions)) fmt::print("{}\n", line);
    return 0;
}

/// The commands under "text", and what to do for the one that was given.
class TextCommands {
public:
    explicit TextCommands(CLI::App& app) {
        text_ = app.add_subcommand("text", "Measure the text that merges on recorded histories");
        text_->require_subcommand(1);
        replay_ = add("replay",
            "Run traces a few times; ends with 1 if one has another text than it should.\n"
            "Example: valise-lab text replay tests/bench/traces/A1.json.gz");
        conformance_ = add("conformance",
            "Merge every history of a file, and count those that come out right.\n"
            "Example: valise-lab text conformance histories.jsonl.gz");
        sizes_ = add("sizes",
            "Say how large a trace is in each encoding.\n"
            "Example: valise-lab text sizes tests/bench/traces/A1.json.gz");
        bench_ = add("bench",
            "Measure traces: medians in milliseconds, after a warm-up.\n"
            "Example: valise-lab text bench tests/bench/traces/*.json.gz");
        scale_ = text_->add_subcommand(
            "scale", "Measure how cost grows with history and with authors.\nExample: valise-lab text scale");
    }

    [[nodiscard]] bool is_given() const { return text_->parsed(); }

    [[nodiscard]] int run() const {
        if (scale_->parsed()) {
            fmt::print("{}\n", lab::measure_scale());
            return 0;
        }
        if (conformance_->parsed()) return run_conformance_command(paths_);
        if (sizes_->parsed()) return print_each(paths_, lab::encoding_sizes);
        const auto repetitions = bench_->parsed() ? lab::Repetitions::many : lab::Repetitions::few;
        bool all_match = true;
        const int status = print_each(paths_, [&](const std::string& path) -> Result<std::string> {
            VALISE_TRY(lab::Measurement measured, lab::measure_trace(path, repetitions));
            all_match = all_match && measured.matches;
            return std::move(measured.json);
        });
        return all_match ? status : 1;
    }

private:
    CLI::App* add(const std::string& name, const std::string& description) {
        CLI::App* const command = text_->add_subcommand(name, description);
        command->add_option("FILE", paths_, "Files, each of which may be compressed with gzip")
            ->required()
            ->check(CLI::ExistingFile);
        return command;
    }

    CLI::App* text_ = nullptr;
    CLI::App* replay_ = nullptr;
    CLI::App* conformance_ = nullptr;
    CLI::App* sizes_ = nullptr;
    CLI::App* bench_ = nullptr;
    CLI::App* scale_ = nullptr;
    std::vector<std::string> paths_;
};

/// The command "sim".
class SimCommand {
public:
    explicit SimCommand(CLI::App& app) {
        sim_ = app.add_subcommand("sim",
            "Play whole systems, each from its seed: clients, module, pouches, network, disks, clock.\n"
            "Ends with 1 after the first seed in which something that must hold does not.\n"
            "Example: valise-lab sim --seeds 0..1000\nExample: valise-lab sim --seed 17 --trace");
        auto* const seeds =
            sim_->add_option("--seeds", seeds_, "From this seed to before that one, as 0..1000");
        auto* const seed = sim_->add_option("--seed", seed_, "This seed alone");
        seed->excludes(seeds);
        sim_->add_flag("--trace", has_trace_, "Say what happens, a line for each event");
        sim_->add_flag("--go-on", goes_on_, "Do not end with the first failure");
    }

    [[nodiscard]] bool is_given() const { return sim_->parsed(); }

    [[nodiscard]] int run() const {
        if (const auto folder = system::TemporaryFolder::make(); !folder) {
            fmt::print(stderr, "valise-lab: {}\n", folder.error().detail);
            return 1;
        }
        if (seeds_.empty()) return run(seed_) ? 0 : 1;
        std::uint64_t first = 0;
        std::uint64_t end = 0;
        const auto dots = seeds_.find("..");
        const char* const text = seeds_.data();
        if (dots == std::string::npos || std::from_chars(text, text + dots, first).ptr != text + dots
            || std::from_chars(text + dots + 2, text + seeds_.size(), end).ptr != text + seeds_.size()) {
            fmt::print(stderr, "valise-lab: seeds are given as 0..1000\n");
            return 2;
        }
        return run(first, end);
    }

private:
    [[nodiscard]] bool run(std::uint64_t seed) const {
        const sim::Report report = sim::simulate(seed, has_trace_);
        for (const std::string& line : report.trace) fmt::print("{}\n", line);
        if (report.is_good()) return true;
        fmt::print("seed {}: {}\n  replay: valise-lab sim --seed {} --trace\n", seed, report.failure, seed);
        return false;
    }

    [[nodiscard]] int run(std::uint64_t first, std::uint64_t end) const {
        const auto begun = std::chrono::steady_clock::now();
        std::uint64_t failed = 0;
        std::uint64_t seed = first;
        for (; seed < end && (failed == 0 || goes_on_); ++seed) failed += run(seed) ? 0U : 1U;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        fmt::print("{} seeds, {} failed, {:.1f} seconds, {:.1f} seeds a second\n", seed - first, failed,
            took.count(), static_cast<double>(seed - first) / took.count());
        return failed == 0 ? 0 : 1;
    }

    CLI::App* sim_ = nullptr;
    std::string seeds_;
    std::uint64_t seed_ = 0;
    bool has_trace_ = false;
    bool goes_on_ = false;
};

int run(int count, char** arguments) {
    CLI::App app("Checks and measurements for developers of Valise", "valise-lab");
    app.require_subcommand(1);
    const TextCommands text(app);
    const SimCommand sim(app);

    const CLI::App* const wire = app.add_subcommand("wire",
        "Say how many bytes exchanges and pouches take. Up and down: bodies with Noise and padding, without\n"
        "HTTP; of a pouch: what is in it, and what it takes beside; of a rotation: what it adds.\n"
        "Example: valise-lab wire");

    const CLI::App* const link = app.add_subcommand("link",
        "Say how long small exchanges take, in milliseconds, over a link with a round trip of 800 ms and\n"
        "20,000 bits a second. All but those on a kept connection connect first.\nExample: valise-lab link");

    std::string kind;
    std::string path;
    std::vector<std::string> kind_names;
    kind_names.reserve(lab::vector_kinds().size());
    for (const auto& known : lab::vector_kinds()) kind_names.emplace_back(known.name);
    CLI::App* const vectors = app.add_subcommand("vectors",
        "Run published test vectors.\nExample: valise-lab vectors noise tests/vectors/noise/cacophony.txt");
    vectors->add_option("KIND", kind, "What they are vectors of")
        ->required()
        ->check(CLI::IsMember(kind_names));
    vectors->add_option("FILE", path, "A file of that kind, or a folder of such files")
        ->required()
        ->check(CLI::ExistingPath);

    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) { // also how --help ends
        return app.exit(error) == 0 ? 0 : program::wrong_usage;
    }
    if (sim.is_given()) return sim.run();
    if (link->parsed()) return run_link_command();
    if (wire->parsed()) return run_wire_command();
    return text.is_given() ? text.run() : run_vectors_command(kind, path);
}

} // namespace

int main(int count, char** arguments) {
    return valise::program::run("valise-lab", [&] { return run(count, arguments); });
}
