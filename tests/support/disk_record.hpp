// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"

namespace valise::tests {

/// Something that happened to the files of a folder, or in the test that wrote them.
struct DiskEvent {
    enum class Kind : std::uint8_t {
        create,      ///< `file` appeared under `name`
        remove,      ///< `name` went
        write,       ///< `bytes` at `number`
        truncate,    ///< to `number` bytes
        sync,        ///< what was done to `file` is on the disk
        failed_sync, ///< what was done to `file` is on the disk or not, and no later sync will see to it
        sync_folder, ///< the names are on the disk
        begun,       ///< the test began its step `number`
        acknowledged ///< the test was told that step `number` is safe
    };

    Kind kind{};
    std::size_t file = 0;
    std::uint64_t number = 0;
    std::string name;
    Bytes bytes;
};

/// All that happened in a folder. Files are numbered as they appear, first those that lay there at the start.
struct DiskRecord {
    std::vector<std::pair<std::string, Bytes>> at_first;
    std::vector<DiskEvent> events;
};

/// The files that a power loss leaves, by name.
struct DiskState {
    std::map<std::string, Bytes> files;

    bool operator==(const DiskState&) const = default;

    /// Leaves these files in the folder, and nothing else. Those that are there stay the files that they are.
    void put_into(const std::filesystem::path& folder) const;
};

/// Whether a part of something unsynced reached the disk: the `change`, counted from the oldest one that
/// is unsynced, and which sector of it. Asked in any order; must answer the same question alike.
using Survives = std::function<bool(std::size_t change, std::size_t sector)>;

/// The disk at one moment of a record: what is certainly on it, and what may be.
///
/// What no sync has covered may be there or not, each change for itself, in whole or in some of its
/// sectors of 512 bytes. A file that grew may have grown without its bytes (they read as zeros).
/// New names may be missing and removed ones may be back, of each name a latest part of its changes.
///
/// A value; the record must outlive it.
class DiskImage {
public:
    static constexpr std::size_t sector_size = 512;
    /// Asked for instead of a sector: whether the file has grown to hold the change.
    static constexpr std::size_t length = SIZE_MAX;

    explicit DiskImage(const DiskRecord& record);

    /// The event that `advance` takes next; nothing at the end.
    [[nodiscard]] const DiskEvent* next() const;
    void advance();
    /// How many events it has taken.
    [[nodiscard]] std::size_t position() const { return position_; }

    /// How many changes are uncertain.
    [[nodiscard]] std::size_t doubts() const;
    [[nodiscard]] DiskState after_power_loss(const Survives& survives) const;

    /// The test's last step that was begun, and the last that it was told is safe.
    [[nodiscard]] std::uint64_t begun() const { return begun_; }
    [[nodiscard]] std::uint64_t acknowledged() const { return acknowledged_; }

private:
    struct Change {
        const DiskEvent* event = nullptr;
        bool is_certain = false;
        bool is_forsaken = false; ///< A sync of it failed.
    };
    struct File {
        Bytes durable;
        std::vector<Change> changes;
    };
    using Versions = std::vector<std::optional<std::size_t>>; ///< The first is certain.

    static void sync(File& file);
    [[nodiscard]] static std::size_t doubts(const File& file);
    static void apply(Bytes& bytes, const DiskEvent& event, const std::function<bool(std::size_t)>& survives);
    [[nodiscard]] static Bytes bytes_of(const File& file, std::size_t first_change, const Survives& survives);

    const DiskRecord* record_;
    std::size_t position_ = 0;
    std::vector<File> files_;
    std::map<std::string, Versions> names_;
    std::uint64_t begun_ = 0;
    std::uint64_t acknowledged_ = 0;
};

/// Everything survives, in whole, of which the bit is set.
[[nodiscard]] Survives survivors(std::uint64_t bits);
/// Everything survives, but of one change only the sectors before `end`.
[[nodiscard]] Survives torn(std::size_t change, std::size_t end);
/// By chance: whole changes, blocks of 4,096 bytes or sectors; sometimes few of them and sometimes many.
[[nodiscard]] Survives by_chance(Random& random);

} // namespace valise::tests
