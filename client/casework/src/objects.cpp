// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/objects.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

ObjectId derived(std::string_view context, FixedWriter& writer) {
    const crypto::Digest digest = crypto::object_id(context, writer.written());
    ObjectId id;
    std::copy_n(digest.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

} // namespace

Part translation_into(Language language) noexcept {
    return static_cast<Part>(static_cast<unsigned>(Part::translations) + static_cast<unsigned>(language));
}

ObjectId object_of(const SpaceId& space, const AnswerName& answer, Part part) {
    FixedWriter writer;
    writer.bytes(space.bytes)
        .u8(static_cast<std::uint8_t>(part))
        .prefixed32(as_bytes(answer.questionnaire))
        .prefixed32(as_bytes(answer.question));
    return derived(crypto::context::answer_part, writer);
}

ObjectId object_of(const SpaceId& space, SharedObject object) {
    FixedWriter writer;
    writer.bytes(space.bytes).u8(static_cast<std::uint8_t>(object));
    return derived(crypto::context::shared_object, writer);
}

ObjectId wording_of(const ObjectId& list, const OperationName& item) {
    FixedWriter writer;
    writer.bytes(list.bytes).operation(item);
    return derived(crypto::context::item_wording, writer);
}

} // namespace valise::casework
