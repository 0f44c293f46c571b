// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/charter.hpp"

#include "review_fields.hpp"

namespace valise::casework {

Result<Bytes> encode(const Charter& charter) {
    FixedWriter to = writer();
    to.bytes(charter.review.bytes).bytes(charter.state.letters);
    return readable(to, charter, parse_charter);
}

Result<Charter> parse_charter(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    Charter charter;
    charter.review.bytes = reader.array<SpaceId::size>();
    charter.state = read_state(reader);
    VALISE_TRY_VOID(reader.finish());
    return charter;
}

Standing<Charter> read_charter(const draft::Deeds& deeds, const AuthorOf& author_of) {
    const auto says_of_its_own_state = [&](const OperationName& name) {
        const auto* const set = deeds.find<proto::SetRegister>(name);
        const auto author = author_of(name);
        if (set == nullptr || !author || author->role != ReviewRole::focal_point) return false;
        const auto charter = parse_charter(set->value);
        return charter && charter->state == author->state;
    };
    const auto own = counted(deeds, says_of_its_own_state);
    return standing(draft::Registers(own), charter_field, parse_charter);
}

} // namespace valise::casework
