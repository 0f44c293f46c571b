// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include "valise/base/clock.hpp"
#include "valise/base/result.hpp"

namespace valise::store {

/// How often somebody tried to open a store since it was last opened, kept in a small file of its own.
///
/// After the fifth failure each further attempt has to wait, longer each time up
/// to five minutes. This hinders hands at this computer and nobody else: a copy
/// of the files can be guessed at without any limit but the cost of the passphrase.
///
/// An attempt is counted, durably, before it is judged, so that cutting the power does
/// not make it unhappen. A clock that goes back starts the wait anew; nobody waits
/// longer than one whole delay from now, whatever the file says.
///
/// Opens the file anew at each call; holds nothing.
class Attempts {
public:
    explicit Attempts(std::filesystem::path file) : file_(std::move(file)) {}

    /// How many milliseconds are left to wait. May write the file, when the clock has gone back.
    [[nodiscard]] Result<std::int64_t> remaining_wait(Timestamp now) const;
    /// Counts one more. `unavailable` while there is a wait, and then it does not count.
    [[nodiscard]] Result<void> begin_one(Timestamp now) const;
    /// The store was opened: the count begins anew.
    [[nodiscard]] Result<void> forget() const;

private:
    std::filesystem::path file_;
};

} // namespace valise::store
