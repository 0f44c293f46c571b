// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/casework/agreement.hpp"
#include "valise/desk/space_view.hpp"

namespace valise::desk {

/// A joint text as it stands, and the digest of its words with their formats.
struct JointWords {
    ObjectId object;
    std::string text;
    crypto::Digest digest{};
};

[[nodiscard]] Result<JointWords> joint_words(SpaceView& shared, casework::JointText which);

} // namespace valise::desk
