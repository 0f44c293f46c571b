// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <csignal>
#include <cstdint>
#include <filesystem>
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
