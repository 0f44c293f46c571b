// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include "valise/base/bytes.hpp"
#include "valise/base/clock.hpp"

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

/// The same where there are no links, as on the file systems of sticks: by renaming. Where the system cannot
/// do that at once, somebody who takes the name in the same instant is overwritten.
[[nodiscard]] Result<void> rename_to_free_name(
    const std::filesystem::path& from, const std::filesystem::path& to);

/// Has a file or folder say that it was changed and looked at at this moment, as far as its file system lets
/// that be said.
[[nodiscard]] Result<void> set_times(const std::filesystem::path& path, Timestamp moment);

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

/// A new file on its way to the disk, portion by portion; this user alone can read it.
///
/// Owner of the open file, not of its name: what was begun stays, under its name, when this object goes.
class NewFile {
public:
    /// `invalid_input` when the name is taken.
    [[nodiscard]] static Result<NewFile> create(const std::filesystem::path& path);
    NewFile(NewFile&& other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1)), has_failed_(other.has_failed_) {}
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    [[nodiscard]] Result<void> write(ByteView bytes);
    /// Has the disk keep it, as changed at this moment, and the system forget it, so that whoever reads it
    /// next reads the disk. Refused after a refusal. Ends the use of this object.
    [[nodiscard]] Result<void> finish(Timestamp changed);

private:
    explicit NewFile(int descriptor) noexcept : descriptor_(descriptor) {}

    int descriptor_;
    bool has_failed_ = false;
};

/// A file that is read from its beginning, portion by portion. Owner of the open file.
class OpenFile {
public:
    /// `malformed` for what is no file: a link, a folder, a pipe.
    [[nodiscard]] static Result<OpenFile> open(const std::filesystem::path& path);
    OpenFile(OpenFile&& other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1)), position_(other.position_) {}
    OpenFile& operator=(OpenFile&&) = delete;
    ~OpenFile();

    /// How many of the next bytes it put into `out`; 0 at the end of the file.
    [[nodiscard]] Result<std::size_t> read(ByteSpan out);
    /// Goes back to the beginning.
    void rewind() noexcept { position_ = 0; }

private:
    explicit OpenFile(int descriptor) noexcept : descriptor_(descriptor) {}

    int descriptor_;
    std::uint64_t position_ = 0;
};

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

/// A folder that is being made, beside the one that it is to be: it takes the name when it is finished.
///
/// Owner of the folder until then; move-only. Gone before it was finished, it takes what it holds along.
class UnfinishedFolder {
public:
    /// `invalid_input` when there is something under the name already, other than an empty folder. What an
    /// earlier one that was cut short left beside it goes.
    [[nodiscard]] static Result<UnfinishedFolder> make(const std::filesystem::path& target);
    UnfinishedFolder(UnfinishedFolder&& other) noexcept = default;
    UnfinishedFolder& operator=(UnfinishedFolder&&) = delete;
    ~UnfinishedFolder();

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    /// Gives it its name, durably; what is in it must be on the disk.
    [[nodiscard]] Result<void> finish();

private:
    UnfinishedFolder(std::filesystem::path target, std::filesystem::path path)
        : target_(std::move(target)), path_(std::move(path)) {}

    std::filesystem::path target_;
    std::filesystem::path path_;
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
