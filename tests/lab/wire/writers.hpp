// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "histories/history.hpp"
#include "support/exchange_world.hpp"
#include "valise/text/document.hpp"

namespace valise::lab {

/// What a person did in an editor: the patches of a real text, from its beginning.
[[nodiscard]] const std::vector<histories::Patch>& real_edits();

/// Devices of one team. The first typed a text for each of them to go on with, as somebody really did, and
/// all have these.
class Writers {
public:
    explicit Writers(std::size_t devices);

    [[nodiscard]] tests::ExchangeWorld& world() { return world_; }
    [[nodiscard]] const SpaceId& space() const { return space_; }

    /// This device makes so many edits in its text, and seals them as one piece of work.
    void work(std::size_t device, std::size_t edits);
    /// A few characters more at the end of its text, sealed.
    void type(std::size_t device, std::string_view characters);
    /// All devices have all, and know that the module has.
    void settle();

private:
    struct Desk {
        text::Document document;
        std::size_t next_edit = 0;
    };

    /// Somebody does so many more of the edits in a text; what they did.
    [[nodiscard]] proto::Operation edited(std::size_t text, std::size_t by, std::size_t edits);
    [[nodiscard]] proto::Operation done(std::size_t text, std::size_t by, std::uint32_t from);
    void begin_texts();

    tests::ExchangeWorld world_;
    std::vector<Desk> desks_;
    SpaceId space_;
};

} // namespace valise::lab
