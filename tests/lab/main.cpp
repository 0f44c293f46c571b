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

#include "vectors/vectors.hpp"

namespace {

using namespace valise;

int run_vectors_command(const std::string& kind_name, const std::filesystem::path& path) {
    const auto& kinds = lab::vector_kinds();
    const auto kind = std::ranges::find(kinds, kind_name, &lab::VectorKind::name);
    const auto report = lab::run_vectors(*kind, path);
    if (!report) {
        fmt::print(stderr, "valise-lab: {}: {}\n", path.string(), report.error().detail);
        return 1;
    }
    for (const std::string& failure : report->failed) fmt::print("failed {}\n", failure);
    fmt::print("{} passed, {} failed, {} not applicable\n", report->passed, report->failed.size(),
        report->not_applicable);
    return report->failed.empty() ? 0 : 1;
}

int run(int count, char** arguments) {
    CLI::App app("Checks and measurements for developers of Valise", "valise-lab");
    app.require_subcommand(1);

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
    return run_vectors_command(kind, path);
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
