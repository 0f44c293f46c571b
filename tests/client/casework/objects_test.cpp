// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <gtest/gtest.h>

#include "valise/casework/objects.hpp"

namespace valise::casework {
namespace {

TEST(Objects, AreOthersForAnotherSpaceAnswerPartOrItem) {
    const SpaceId space{{1}};
    const SpaceId other{{2}};
    const ObjectId list = object_of(space, SharedObject::laws);
    const OperationName item{{}, 7};

    const std::set<ObjectId> all{object_of(space, {"saq", "1"}, Part::narrative),
        object_of(other, {"saq", "1"}, Part::narrative), object_of(space, {"saq1", ""}, Part::narrative),
        object_of(space, {"saq", "2"}, Part::narrative), object_of(space, {"saq", "1"}, Part::registers),
        object_of(space, {"saq", "1"}, translation_into(Language::french)),
        object_of(space, {"saq", "1"}, translation_into(Language::arabic)), list,
        object_of(space, SharedObject::record), object_of(other, SharedObject::laws), wording_of(list, item),
        wording_of(list, {{}, 8}), wording_of(object_of(space, SharedObject::record), item)};

    EXPECT_EQ(all.size(), 13U);
    EXPECT_EQ(
        object_of(space, {"saq", "1"}, Part::narrative), object_of(space, {"saq", "1"}, Part::narrative));
}

} // namespace
} // namespace valise::casework
