// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "valise/base/bytes.hpp"

/// What only the operating system can do. Every call to it in `base` and below goes through here.
namespace valise::system {

/// Fills all of `out` from the kernel's generator; stops the program if there is none.
void fill_with_randomness(ByteSpan out);

/// Keeps this process's memory out of core dumps and away from other processes of the same user.
/// Best effort: a system without these means changes nothing.
void keep_memory_private() noexcept;

/// The whole file, if it is no longer than `limit` bytes: otherwise `too_large`.
/// `not_found` when there is none, `unavailable` when the system refuses.
[[nodiscard]] Result<Bytes> read_file(const std::filesystem::path& path, std::uint64_t limit);

/// Makes an empty file that this user alone can read and write. `invalid_input` when the name is taken.
[[nodiscard]] Result<void> create_private_file(const std::filesystem::path& path);

/// Gives a finished file its name, durably, if the name is free; else `invalid_input`, and both stay.
[[nodiscard]] Result<void> move_to_free_name(
    const std::filesystem::path& from, const std::filesystem::path& to);

/// Puts a file in place so that, whatever happens, `path` holds the old bytes or
/// the new ones and never a mixture: written beside it, flushed to the disk, read
/// back and compared (which finds a lying file system, not a disk that lies behind
/// its cache), renamed over it, and the folder flushed too. Readable by
/// this user alone. A refusal leaves the old bytes; only when the very last
/// step, the flush of the folder, is refused may the new ones be there already.
[[nodiscard]] Result<void> write_file_durably(const std::filesystem::path& path, ByteView bytes);

/// Makes a folder that this user alone can look into. `invalid_input` when the name is taken.
[[nodiscard]] Result<void> make_private_folder(const std::filesystem::path& path);

/// Gives a finished folder its name, durably, if there is nothing of that name or only an empty folder;
/// else `invalid_input`, and both stay.
[[nodiscard]] Result<void> move_folder_to_free_name(
    const std::filesystem::path& from, const std::filesystem::path& to);

/// Has the disk keep what was written to a file, or which names a folder holds.
[[nodiscard]] Result<void> flush_to_disk(const std::filesystem::path& path);

/// The number that the file system knows a file by: a copy has another, a renamed file the same.
[[nodiscard]] Result<std::uint64_t> file_number(const std::filesystem::path& path);

[[nodiscard]] std::int64_t process_number() noexcept;
/// What the running program is called, without its folder.
[[nodiscard]] std::string program_name();

/// A file that one holder at a time has, with a note for those who come second.
///
/// The system ends the hold with the process, however that ends; what then is
/// left of the file stands in nobody's way. The file itself is never removed.
/// Two holders exclude each other in one process too.
///
/// Owner of the hold; move-only.
class FileLock {
public:
    /// `unavailable` when somebody has it: the note in the file is theirs.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& path, std::string_view note);
    FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    FileLock& operator=(FileLock&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~FileLock();

private:
    explicit FileLock(int descriptor) noexcept : descriptor_(descriptor) {}

    int descriptor_;
};

/// Lets a short piece of work come to its end, whatever key is pressed meanwhile.
///
/// While one exists, this thread receives no interrupt, hang-up or request to
/// end; the first of them takes its effect when the object goes.
class InterruptsHeld {
public:
    InterruptsHeld();
    InterruptsHeld(const InterruptsHeld&) = delete;
    InterruptsHeld& operator=(const InterruptsHeld&) = delete;
    ~InterruptsHeld();

private:
    sigset_t before_{};
};

/// A new folder of our own, removed with all it holds when this object goes.
class TemporaryFolder {
public:
    [[nodiscard]] static Result<TemporaryFolder> make();
    TemporaryFolder(TemporaryFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
    explicit TemporaryFolder(std::filesystem::path path) : path_(std::move(path)) {}

    std::filesystem::path path_;
};

} // namespace valise::system
