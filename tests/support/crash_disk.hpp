// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <iosfwd>
#include <map>
#include <set>

#include "support/disk_record.hpp"

namespace valise::tests {

/// What a program asks of its disk.
enum class DiskCall : std::uint8_t { open, read, write, truncate, sync, remove, share_memory };

/// How the disk refuses.
enum class DiskTrouble : std::uint8_t {
    io_error,
    full,        ///< Only a write, and shared memory, can meet it; elsewhere it is an I/O error.
    short_write, ///< The first half is written, then the disk is full.
};

/// Which call is refused.
struct DiskFault {
    DiskCall call{};
    std::size_t number = 1; ///< The how manieth from now on, from 1.
    DiskTrouble trouble{};
    bool lasts = false; ///< All later ones too, until the disk is healed.
};
/// In words, for the name of a test.
void PrintTo(const DiskFault& fault, std::ostream* out);

/// The disk below the databases of a test program: SQLite's calls to the operating system, below SQLCipher.
///
/// It keeps a record of what happens in one folder, from which every state follows that a power loss may
/// leave; and it refuses the call that a test names. It never waits for the real disk, since no
/// power fails here. What does not go through SQLite it does not see, but for two things in the folder of a
/// record, which it notices by the next call: a slot file that was replaced durably, and a file that was
/// removed.
///
/// One for the program, because SQLite has one; there from the first use. For one thread.
class CrashDisk {
public:
    [[nodiscard]] static CrashDisk& instance();
    CrashDisk(const CrashDisk&) = delete;
    CrashDisk& operator=(const CrashDisk&) = delete;

    /// Begins a record. What lies in the folder counts as safe on the disk; no file of it may be open.
    void start_record(const std::filesystem::path& folder);
    void note_begun(std::uint64_t step) { add({DiskEvent::Kind::begun, 0, step, {}, {}}); }
    void note_acknowledged(std::uint64_t step) { add({DiskEvent::Kind::acknowledged, 0, step, {}, {}}); }
    [[nodiscard]] DiskRecord end_record();

    void fail(const DiskFault& fault);
    /// Refuses nothing any more. Returns whether the fault was met.
    bool heal();

    // What the layer that SQLite calls tells, and asks.
    /// The file's number in the record; nothing if it is not in the folder.
    [[nodiscard]] std::optional<std::size_t> opened(const std::filesystem::path& path, bool was_there);
    void add(DiskEvent event);
    void flushed(int descriptor);
    void removed(const std::filesystem::path& path, bool folder_is_synced);
    [[nodiscard]] std::optional<DiskTrouble> trouble_with(DiskCall call);

private:
    CrashDisk();
    void look_beside();
    void note_slots(const std::filesystem::path& path);

    bool is_recording_ = false;
    std::filesystem::path folder_;
    DiskRecord record_;
    std::map<std::string, std::size_t> files_;
    std::size_t file_count_ = 0;
    std::uint64_t slots_number_ = 0; ///< The file system's, of the slot file as it was last seen.

    std::optional<DiskFault> fault_;
    std::size_t calls_ = 0;
    bool was_met_ = false;
};

} // namespace valise::tests
