// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>

#include <zip.h>

#include "valise/base/utf8.hpp"
#include "valise/docio/archive.hpp"

#include "part_name.hpp"

namespace valise::docio {

namespace {

struct Discard {
    void operator()(zip_t* zip) const noexcept { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

struct Close {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};
using PackedPart = std::unique_ptr<zip_file_t, Close>;

/// A part as the archive says it is.
struct Entry {
    zip_uint64_t index = 0;
    std::size_t size = 0;
};

bool is_plain_step(std::string_view step) noexcept { return !step.empty() && step != "." && step != ".."; }

/// Borrows the file, which must outlive it.
Result<Zip> opened_zip(const Bytes& file) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(file.data(), file.size(), 0, &error);
    zip_t* const zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (zip == nullptr && source != nullptr) zip_source_free(source);
    zip_error_fini(&error);
    if (zip == nullptr) return refuse(Errc::malformed, "this is not an archive of parts");
    return Zip(zip);
}

Result<void> check_packing(const zip_stat_t& stat, const ArchiveLimits& limits) {
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD
        | ZIP_STAT_ENCRYPTION_METHOD;
    if ((stat.valid & needed) != needed) return refuse(Errc::malformed, "a part does not say what it is");
    if (stat.encryption_method != ZIP_EM_NONE) return refuse(Errc::unsupported, "a part is encrypted");
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return refuse(Errc::unsupported, "a part is packed in a way that is not read here");
    if (stat.size > limits.part) return refuse(Errc::too_large, "a part is too large");
    if (stat.size > limits.always_allowed && stat.size / limits.growth > stat.comp_size)
        return refuse(Errc::too_large, "a part grows too much when it is unpacked");
    return {};
}

Result<std::map<std::string, Entry, std::less<>>> read_entries(zip_t* zip, const ArchiveLimits& limits) {
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count <= 0) return refuse(Errc::malformed, "there are no parts in this archive");
    if (static_cast<std::size_t>(count) > limits.parts)
        return refuse(Errc::too_large, "there are too many parts in this archive");

    std::map<std::string, Entry, std::less<>> entries;
    std::vector<std::string> taken;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip, index, 0, &stat) != 0)
            return refuse(Errc::malformed, "a part cannot be looked at");
        VALISE_TRY_VOID(check_packing(stat, limits));
        if (!is_part_name(stat.name)) return refuse(Errc::malformed, "a part has a name that is no name");
        taken.push_back(without_case(stat.name));
        entries.emplace(stat.name, Entry{.index = index, .size = static_cast<std::size_t>(stat.size)});
    }
    std::ranges::sort(taken);
    if (std::ranges::adjacent_find(taken) != taken.end())
        return refuse(Errc::malformed, "two parts have one name");
    return entries;
}

/// All of it and not a byte more; libzip compares the checksum when it comes to the end.
std::optional<Bytes> unpacked(zip_file_t* file, std::size_t size) {
    Bytes content(size + 1);
    std::size_t filled = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file, content.data() + filled, content.size() - filled);
        if (got < 0) return std::nullopt;
        filled += static_cast<std::size_t>(got);
        if (got == 0 || filled > size) break;
    }
    if (filled != size) return std::nullopt;
    content.resize(size);
    return content;
}

} // namespace

bool is_part_name(std::string_view name) noexcept {
    constexpr std::size_t longest = 240;
    if (name.empty() || name.size() > longest || !is_utf8(as_bytes(name))) return false;
    const auto is_foreign = [](char letter) { return static_cast<Byte>(letter) < ' ' || letter == '\\'; };
    if (std::ranges::any_of(name, is_foreign)) return false;
    if (name.ends_with('/')) name.remove_suffix(1);
    while (true) {
        const std::size_t end = name.find('/');
        if (!is_plain_step(name.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        name.remove_prefix(end + 1);
    }
}

std::string without_case(std::string_view name) {
    std::string lower(name);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

struct Archive::Opened {
    Bytes file;
    ArchiveLimits limits;
    Zip zip;
    std::map<std::string, Entry, std::less<>> entries;
    std::size_t read_in_all = 0;
};

Archive::Archive(std::unique_ptr<Opened> opened) noexcept : opened_(std::move(opened)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(ByteView file, const ArchiveLimits& limits) {
    if (file.size() > limits.file) return refuse(Errc::too_large, "the file is too large");
    auto opened = std::make_unique<Opened>();
    opened->file = to_bytes(file);
    opened->limits = limits;
    VALISE_TRY(opened->zip, opened_zip(opened->file));
    VALISE_TRY(opened->entries, read_entries(opened->zip.get(), limits));
    return Archive(std::move(opened));
}

std::vector<std::string> Archive::names() const {
    std::vector<std::string> names;
    for (const auto& [name, entry] : opened_->entries) names.push_back(name);
    return names;
}

bool Archive::has(std::string_view name) const { return opened_->entries.contains(name); }

Result<Bytes> Archive::read(std::string_view name) {
    const auto entry = opened_->entries.find(name);
    if (entry == opened_->entries.end()) return refuse(Errc::not_found, "there is no part of this name");
    const auto [index, size] = entry->second;
    if (size > opened_->limits.total - opened_->read_in_all)
        return refuse(Errc::too_large, "there is too much in this archive");
    opened_->read_in_all += size;

    const PackedPart packed(zip_fopen_index(opened_->zip.get(), index, 0));
    auto content = packed ? unpacked(packed.get(), size) : std::nullopt;
    if (!content) return refuse(Errc::corrupt_data, "a part is not what the archive says");
    return *std::move(content);
}

} // namespace valise::docio
