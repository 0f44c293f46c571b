// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"

/// Published test vectors, run against `crypto`.
namespace valise::lab {

/// What came of a file, or of a folder of files.
struct VectorReport {
    std::size_t passed = 0;
    std::size_t not_applicable = 0;
    std::vector<std::string> failed; ///< The number or name of each case that failed, and why.

    /// Counts a case: `why` is empty when it passed.
    void count(std::string_view name, std::string_view why);
    void add(const VectorReport& other);
};

/// Runs one file of a kind. A file that is not of that kind's published format is `malformed`.
using VectorRunner = Result<VectorReport> (*)(ByteView file);

struct VectorKind {
    std::string_view name;
    VectorRunner run;
};

/// Every kind that can be asked for.
[[nodiscard]] const std::vector<VectorKind>& vector_kinds();

/// Runs `path`, a file, or all files of the kind in a folder: `not_found` when that holds none.
[[nodiscard]] Result<VectorReport> run_vectors(const VectorKind& kind, const std::filesystem::path& path);

[[nodiscard]] Result<VectorReport> run_age(ByteView file);
[[nodiscard]] Result<VectorReport> run_argon2(ByteView file);
[[nodiscard]] Result<VectorReport> run_hpke(ByteView file);
[[nodiscard]] Result<VectorReport> run_noise(ByteView file);
[[nodiscard]] Result<VectorReport> run_chacha20poly1305(ByteView file);
[[nodiscard]] Result<VectorReport> run_xchacha20poly1305(ByteView file);
[[nodiscard]] Result<VectorReport> run_ed25519(ByteView file);
[[nodiscard]] Result<VectorReport> run_hkdf(ByteView file);
[[nodiscard]] Result<VectorReport> run_hmac(ByteView file);
[[nodiscard]] Result<VectorReport> run_x25519(ByteView file);

} // namespace valise::lab
