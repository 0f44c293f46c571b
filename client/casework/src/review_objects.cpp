// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/review_objects.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::casework {

ObjectId review_object(
    const SpaceId& space, ReviewPart part, std::string_view first, std::string_view second) {
    FixedWriter meant;
    meant.bytes(space.bytes).u8(static_cast<Byte>(part));
    meant.prefixed16(as_bytes(first)).prefixed16(as_bytes(second));
    const crypto::Digest digest = crypto::object_id(crypto::context::review_object, meant.written());
    ObjectId id;
    std::copy_n(digest.begin(), ObjectId::size, id.bytes.begin());
    return id;
}

ObjectId observation_object(const SpaceId& team, const OperationName& observation) {
    FixedWriter name;
    name.operation(observation);
    return review_object(team, ReviewPart::observation, as_text(name.written()));
}

ObjectId looked_at_object(const SpaceId& team, const SubjectId& person, const ObjectId& object) {
    return review_object(team, ReviewPart::looked_at, as_text(person.bytes), as_text(object.bytes));
}

std::uint32_t field_of(const crypto::StateCode& state) noexcept {
    std::uint32_t field = 0;
    for (const Byte letter : state.letters) field = field << 8 | letter;
    return field;
}

} // namespace valise::casework
