// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"

/// Documents of offices, in and out. Bytes come in and go out; no file is opened or left anywhere.
namespace valise::docio {

/// How much of a foreign archive is taken.
struct ArchiveLimits {
    std::size_t file = std::size_t{16} << 20;
    std::size_t parts = 1000;
    std::size_t part = std::size_t{8} << 20;   ///< One part, unpacked.
    std::size_t total = std::size_t{32} << 20; ///< All that is ever unpacked of one archive.
    /// How many times larger unpacking may make a part; one below `always_allowed` may grow as it likes.
    std::size_t growth = 150;
    std::size_t always_allowed = std::size_t{1} << 20;
};

/// A foreign .zip, which .docx and .xlsx files are: its parts by name, unpacked one by one when asked for.
///
/// Always: no part is encrypted; every name is a relative path of UTF-8 without "..", "\", control
/// characters or empty steps, and no two differ by the case of ASCII letters alone. What `read` returns has
/// the checksum that the archive says.
///
/// Owns a copy of the file. Move-only; one thread at a time.
class Archive {
public:
    /// Refuses what is no archive or holds such names (`malformed`), what is encrypted or packed in a way
    /// other than stored or deflated (`unsupported`), and what is beyond the limits (`too_large`).
    [[nodiscard]] static Result<Archive> open(ByteView file, const ArchiveLimits& limits = {});

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] bool has(std::string_view name) const;

    /// Unpacks a part. `not_found`; `too_large` beyond the limits; `corrupt_data` when it is not what the
    /// archive says. What was unpacked counts towards the total, also if it is asked for again.
    [[nodiscard]] Result<Bytes> read(std::string_view name);

private:
    struct Opened;
    explicit Archive(std::unique_ptr<Opened> opened) noexcept;

    std::unique_ptr<Opened> opened_;
};

struct Part {
    std::string name;
    Bytes content;
};

/// An archive of these parts in their order, deflated; the same bytes for the same parts. `invalid_input`
/// where `Archive::open` would refuse a name.
[[nodiscard]] Result<Bytes> archive_of(const std::vector<Part>& parts);

} // namespace valise::docio
