// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include "support/crash_disk.hpp"

namespace valise::sim {

/// The files of databases in one folder, of which a disk refuses some call, or the power goes: then they are
/// in any state in which it may have left them.
///
/// One at a time, since the record of what happens to files has room for one.
class FailingFiles {
public:
    explicit FailingFiles(std::uint64_t seed);
    FailingFiles(const FailingFiles&) = delete;
    FailingFiles& operator=(const FailingFiles&) = delete;
    ~FailingFiles() { heal(); }

    /// Before any of them is opened.
    void watch(const std::filesystem::path& folder);
    /// The how manieth call from now on is refused something, from 1.
    void refuse_at(std::size_t call);
    /// The power goes in that one.
    void lose_power_at(std::size_t call) { power_goes_at_ = call; }
    [[nodiscard]] bool is_in_trouble() const { return trouble_.has_value(); }
    void heal();

    void begin_call();
    /// Whether the power went meanwhile: what happens to the files from now on did not happen.
    [[nodiscard]] bool end_call();
    /// When none of them is open any more: leaves what the power left.
    void put_what_is_left(const std::filesystem::path& folder);
    /// Nothing of what the power left matters.
    void forget_what_is_left() { left_.reset(); }

private:
    void cut_power();

    SeededRandom random_;
    std::size_t power_goes_at_ = 0; ///< 0: it does not.
    std::size_t trouble_from_ = 0;  ///< 0: with this call.
    std::optional<tests::DiskFault> trouble_;
    bool is_armed_ = false;
    std::optional<tests::DiskState> left_;
};

/// As they are, without what is in memory alone, in place of what is there. `anew`, the files are others than
/// those were, as a copy of a folder has them; else those, as an image of the whole disk has them.
void copy_files(const std::filesystem::path& from, const std::filesystem::path& to, bool anew);

} // namespace valise::sim
