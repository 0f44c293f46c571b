// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/casework/review.hpp"
#include "valise/proto/actions.hpp"

namespace valise::casework {

/// What the secretariat said of files that it announced on the same object, in the order of turns.
template <class Parse>
[[nodiscard]] auto notices_in(const draft::Deeds& deeds, const AuthorOf& author_of, Parse parse) {
    const auto own = counted(deeds, [&](const OperationName& name) {
        const auto author = author_of(name);
        return author && author->role == ReviewRole::secretariat;
    });
    auto notices = record_of(own, parse);
    std::erase_if(notices, [&](const auto& each) {
        return own.template find<proto::AnnounceAttachment>(each.value.announced) == nullptr;
    });
    return notices;
}

} // namespace valise::casework
