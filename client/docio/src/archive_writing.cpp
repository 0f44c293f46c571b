// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <zip.h>

#include "valise/docio/archive.hpp"

#include "part_name.hpp"

namespace valise::docio {

namespace {

/// Where libzip writes to: memory, which stays when the archive is closed.
class Memory {
public:
    Memory() : source_(zip_source_buffer_create(nullptr, 0, 0, nullptr)) { VALISE_CHECK(source_ != nullptr); }
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory() { zip_source_free(source_); }

    [[nodiscard]] zip_t* begin() {
        zip_source_keep(source_); // The archive takes one hold of it, and this object keeps the other.
        zip_t* const zip = zip_open_from_source(source_, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        VALISE_CHECK(zip != nullptr);
        return zip;
    }

    [[nodiscard]] Bytes written() {
        VALISE_CHECK(zip_source_open(source_) == 0);
        VALISE_CHECK(zip_source_seek(source_, 0, SEEK_END) == 0);
        const zip_int64_t size = zip_source_tell(source_);
        VALISE_CHECK(size >= 0 && zip_source_seek(source_, 0, SEEK_SET) == 0);
        Bytes bytes(static_cast<std::size_t>(size));
        VALISE_CHECK(zip_source_read(source_, bytes.data(), bytes.size()) == size);
        zip_source_close(source_);
        return bytes;
    }

private:
    zip_source_t* source_;
};

/// The beginning of the calendar of archives, so that the time of writing is nowhere in them.
constexpr zip_uint16_t first_day = 1U << 5 | 1U;

void add(zip_t* zip, const Part& part) {
    zip_source_t* const content = zip_source_buffer(zip, part.content.data(), part.content.size(), 0);
    VALISE_CHECK(content != nullptr);
    const zip_int64_t index = zip_file_add(zip, part.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    VALISE_CHECK(index >= 0);
    const auto place = static_cast<zip_uint64_t>(index);
    VALISE_CHECK(zip_set_file_compression(zip, place, ZIP_CM_DEFLATE, 0) == 0);
    VALISE_CHECK(zip_file_set_dostime(zip, place, 0, first_day, 0) == 0);
}

bool are_names(const std::vector<Part>& parts) {
    std::vector<std::string> taken;
    for (const Part& part : parts) {
        if (!is_part_name(part.name) || part.name.ends_with('/')) return false;
        taken.push_back(without_case(part.name));
    }
    std::ranges::sort(taken);
    return !taken.empty() && std::ranges::adjacent_find(taken) == taken.end();
}

} // namespace

Result<Bytes> archive_of(const std::vector<Part>& parts) {
    if (!are_names(parts)) return refuse(Errc::invalid_input, "parts of an archive need names of their own");
    Memory memory;
    zip_t* const zip = memory.begin();
    for (const Part& part : parts) add(zip, part);
    // In memory, nothing but a lack of it can fail.
    VALISE_CHECK(zip_close(zip) == 0);
    return memory.written();
}

} // namespace valise::docio
