// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/charter.hpp"

#include "review_fields.hpp"

namespace valise::casework {

namespace {

/// What focal points set to a value that this holds for.
template <class Holds>
draft::Deeds said_by_focal_points(const draft::Deeds& deeds, const AuthorOf& author_of, Holds holds) {
    return counted(deeds, [&](const OperationName& name) {
        const auto* const set = deeds.find<proto::SetRegister>(name);
        const auto author = author_of(name);
        return set != nullptr && author && author->role == ReviewRole::focal_point
            && holds(set->value, *author);
    });
}

} // namespace

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
    const auto own = said_by_focal_points(deeds, author_of, [](ByteView value, const Author& author) {
        const auto charter = parse_charter(value);
        return charter && charter->state == author.state;
    });
    return standing(draft::Registers(own), charter_field, parse_charter);
}

Standing<Review> read_told_review(const draft::Deeds& deeds, const AuthorOf& author_of) {
    const auto own = said_by_focal_points(deeds, author_of, [](ByteView value, const Author& author) {
        const auto review = parse_review(value);
        return review && side_of(*review, author.state).has_value();
    });
    return standing(draft::Registers(own), review_field, parse_review);
}

} // namespace valise::casework
