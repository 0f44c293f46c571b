// SPDX-License-Identifier: Apache-2.0
#include "text_times.hpp"

#include <string>
#include <utility>

#include "kept_arrivals.hpp"

namespace valise::desk {

namespace {

constexpr std::uint8_t version = 1;
/// What comes within so many milliseconds comes at once, as an answer of the module does, part by part.
constexpr std::int64_t one_version = 60'000;

std::string setting_of(const SpaceId& space, const ObjectId& object) {
    return "times." + space.hex() + "." + object.hex();
}

} // namespace

Bytes encode(const std::vector<TextTime>& times) {
    FixedWriter writer;
    writer.u8(version).u32(static_cast<std::uint32_t>(times.size()));
    for (const TextTime& time : times) {
        writer.u64(static_cast<std::uint64_t>(time.when.milliseconds));
        put_version(writer, time.version);
    }
    return writer.written();
}

Result<std::vector<TextTime>> parse_text_times(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    if (!reader.has_failed() && version_read != version)
        return refuse(Errc::unsupported, "times that a newer program noted");
    std::vector<TextTime> times;
    const auto count = reader.u32();
    for (std::uint32_t i = 0; i < count && !reader.has_failed(); ++i) {
        const Timestamp when{static_cast<std::int64_t>(reader.u64())};
        times.push_back({when, version_in(reader)});
    }
    VALISE_TRY_VOID(reader.finish());
    return times;
}

Result<std::vector<TextTime>> text_times_of(
    store::Store& store, const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(const auto kept, store.settings().find(setting_of(space, object)));
    if (!kept) return std::vector<TextTime>();
    // Without them, versions are told without their times.
    return parse_text_times(*kept).value_or(std::vector<TextTime>());
}

Result<void> add_text_time(store::Store& store, const SpaceId& space, const ObjectId& object, TextTime time) {
    VALISE_TRY(auto times, text_times_of(store, space, object));
    if (!times.empty() && times.back().version == time.version) return {};
    const bool is_soon = !times.empty() && time.when >= times.back().when
        && time.when.milliseconds - times.back().when.milliseconds < one_version;
    if (is_soon)
        times.back().version = std::move(time.version);
    else
        times.push_back(std::move(time));
    if (times.size() > most_text_times) times.erase(times.begin());
    return store.settings().put(setting_of(space, object), encode(times));
}

} // namespace valise::desk
