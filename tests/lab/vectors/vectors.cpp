// SPDX-License-Identifier: Apache-2.0
#include "vectors.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "valise/base/system.hpp"

namespace valise::lab {

namespace {

constexpr std::uint64_t largest_file = 256 << 20;

Result<VectorReport> run_file(const VectorKind& kind, const std::filesystem::path& path) {
    VALISE_TRY(const Bytes file, system::read_file(path, largest_file));
    VALISE_TRY(VectorReport report, kind.run(file));
    const bool is_empty = report.passed + report.failed.size() + report.not_applicable == 0;
    if (is_empty) return refuse(Errc::malformed, "a file without a single case");
    return report;
}

std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

void VectorReport::count(std::string_view name, std::string_view why) {
    if (why.empty())
        ++passed;
    else
        failed.push_back(fmt::format("{}: {}", name, why));
}

void VectorReport::add(const VectorReport& other) {
    passed += other.passed;
    not_applicable += other.not_applicable;
    failed.insert(failed.end(), other.failed.begin(), other.failed.end());
}

const std::vector<VectorKind>& vector_kinds() {
    static const std::vector<VectorKind> kinds{{"age", run_age}, {"argon2", run_argon2},
        {"chacha20poly1305", run_chacha20poly1305}, {"ed25519", run_ed25519}, {"hkdf", run_hkdf},
        {"hmac", run_hmac}, {"hpke", run_hpke}, {"noise", run_noise}, {"x25519", run_x25519},
        {"xchacha20poly1305", run_xchacha20poly1305}};
    return kinds;
}

Result<VectorReport> run_vectors(const VectorKind& kind, const std::filesystem::path& path) {
    if (!std::filesystem::is_directory(path)) return run_file(kind, path);

    VectorReport total;
    bool found_any = false;
    for (const auto& file : files_below(path)) {
        auto report = run_file(kind, file);
        if (!report && report.error().code == Errc::malformed) continue; // a licence, or another kind
        VALISE_TRY(auto of_file, std::move(report));
        for (std::string& failure : of_file.failed)
            failure = fmt::format("{} {}", file.filename().string(), failure);
        total.add(of_file);
        found_any = true;
    }
    if (!found_any)
        return refuse(Errc::not_found, fmt::format("no file of the kind {} in this folder", kind.name));
    return total;
}

} // namespace valise::lab
