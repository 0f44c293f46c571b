// SPDX-License-Identifier: Apache-2.0
#include "valise/store/attempts.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "valise/base/fixed_layout.hpp"
#include "valise/base/system.hpp"

namespace valise::store {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint64_t record_size = 13;
constexpr std::uint32_t free_failures = 5;
constexpr std::uint32_t doublings = 9;
constexpr std::int64_t second = 1000;
constexpr std::int64_t longest_delay = 300 * second;

struct Record {
    std::uint32_t failures = 0;
    Timestamp last;
};

std::int64_t delay_after(std::uint32_t failures) {
    if (failures < free_failures) return 0;
    return std::min(second << std::min(failures - free_failures, doublings), longest_delay);
}

Result<void> write(const std::filesystem::path& file, const Record& record) {
    VALISE_TRY(const Bytes bytes,
        FixedWriter()
            .u8(version)
            .u32(record.failures)
            .u64(static_cast<std::uint64_t>(record.last.milliseconds))
            .finish());
    return system::write_file_durably(file, bytes);
}

/// What the file says. One that nobody here wrote counts as five failures a moment ago.
Result<Record> read(const std::filesystem::path& file, Timestamp now) {
    const auto bytes = system::read_file(file, record_size);
    if (!bytes && bytes.error().code == Errc::not_found) return Record{};
    if (!bytes && bytes.error().code != Errc::too_large) return tl::unexpected(bytes.error());
    FixedReader reader(bytes ? ByteView(*bytes) : ByteView());
    const auto first = reader.u8();
    Record record{reader.u32(), {static_cast<std::int64_t>(reader.u64())}};
    if (first != version || !reader.finish()) record = {free_failures, {now.milliseconds + 1}};
    if (record.last > now) {
        record.last = now;
        VALISE_TRY_VOID(write(file, record));
    }
    return record;
}

/// Both moments may be anything, the one in the file not later than now.
std::int64_t wait_of(const Record& record, Timestamp now) {
    const std::int64_t delay = delay_after(record.failures);
    const auto passed =
        static_cast<std::uint64_t>(now.milliseconds) - static_cast<std::uint64_t>(record.last.milliseconds);
    if (passed >= static_cast<std::uint64_t>(delay)) return 0;
    return delay - static_cast<std::int64_t>(passed);
}

} // namespace

Result<std::int64_t> Attempts::remaining_wait(Timestamp now) const {
    VALISE_TRY(const Record record, read(file_, now));
    return wait_of(record, now);
}

Result<void> Attempts::begin_one(Timestamp now) const {
    VALISE_TRY(Record record, read(file_, now));
    if (const auto wait = wait_of(record, now); wait > 0)
        return refuse(Errc::unavailable, fmt::format("the next attempt is possible in {} ms", wait));
    record.failures = std::min(record.failures, free_failures + doublings) + 1;
    record.last = now;
    return write(file_, record);
}

Result<void> Attempts::forget() const {
    std::error_code error;
    std::filesystem::remove(file_, error);
    if (error) return refuse(Errc::unavailable, "the count of attempts cannot be removed");
    return {};
}

} // namespace valise::store
