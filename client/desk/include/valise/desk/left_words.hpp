// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "valise/desk/desk.hpp"
#include "valise/desk/typing.hpp"

namespace valise::desk {

/// Words that the disk refused until their text was closed: they stay in memory until it has room, also while
/// the valise is locked. The program ends without them.
///
/// Always true: nothing here can be read but with the private key of the valise from which it comes. A value;
/// used by the thread of the store.
class LeftWords {
public:
    [[nodiscard]] bool is_empty() const { return all_.empty(); }
    /// What this typing has that is not kept.
    [[nodiscard]] Result<void> leave(Desk& desk, Typing& typing);
    /// Gives what was left of this text to a typing that begins in it.
    [[nodiscard]] Result<void> give_back(Desk& desk, Typing& typing);
    /// Keeps what is of this valise. Refuses as the disk does: the rest stays here.
    [[nodiscard]] Result<void> keep(Desk& desk);

private:
    [[nodiscard]] Result<void> use(Desk& desk, const std::function<Result<bool>(const Typed&)>& use_words);

    struct Left {
        store::StoreId store;
        Bytes sealed;
    };

    std::vector<Left> all_; ///< In the order in which they were left.
};

} // namespace valise::desk
