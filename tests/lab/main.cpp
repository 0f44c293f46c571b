// SPDX-License-Identifier: Apache-2.0
// valise-lab: what developers measure and check with. Built, not shipped.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "lab/text/text.hpp"
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

int run(int count, char** arguments) {
    CLI::App app("Checks and measurements for developers of Valise", "valise-lab");
    app.require_subcommand(1);
    const TextCommands text(app);

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
        constexpr int wrong_usage = 2;
        return app.exit(error) == 0 ? 0 : wrong_usage;
    }
    return text.is_given() ? text.run() : run_vectors_command(kind, path);
}

} // namespace

int main(int count, char** arguments) {
    try {
        return run(count, arguments);
    } catch (const std::exception& error) { // such as a file whose JSON has other types than its format says
        std::fprintf(stderr, "valise-lab: %s\n", error.what());
        return 1;
    }
}
