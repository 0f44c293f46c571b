// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/review.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

void write_states(FixedWriter& to, const States& states) {
    to.u8(static_cast<Byte>(std::min<std::size_t>(states.size(), 0xff)));
    for (const crypto::StateCode& state : states) to.bytes(state.letters);
}

States read_states(FixedReader& reader, std::size_t most) {
    const std::size_t count = reader.u8();
    if (count > most) reader.fail();
    States states;
    for (std::size_t i = 0; i < count && !reader.has_failed(); ++i) {
        const crypto::StateCode state = read_state(reader);
        if (!states.empty() && *states.rbegin() >= state) reader.fail();
        states.insert(state);
    }
    return states;
}

std::map<std::string, States> read_reviewing(FixedReader& reader) {
    const std::size_t count = reader.u8();
    if (count > Review::most_instruments) reader.fail();
    std::map<std::string, States> reviewing;
    for (std::size_t i = 0; i < count && !reader.has_failed(); ++i) {
        std::string instrument = read_name(reader);
        if (!reviewing.empty() && reviewing.rbegin()->first >= instrument) reader.fail();
        reviewing[std::move(instrument)] = read_states(reader, Review::most_reviewing_states);
    }
    return reviewing;
}

} // namespace

Result<Bytes> encode(const Review& review) {
    FixedWriter to = writer();
    to.bytes(review.under_review.letters);
    to.u8(static_cast<Byte>(std::min<std::size_t>(review.reviewing.size(), 0xff)));
    for (const auto& [instrument, states] : review.reviewing) {
        write_id(to, instrument);
        write_states(to, states);
    }
    write_id(to, review.cluster);
    to.u8(review.phase).u8(review.group);
    write_enum(to, review.language);
    write_day(to, review.start);
    to.u8(review.is_practice ? 1 : 0);
    return readable(to, review, parse_review);
}

Result<Review> parse_review(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    Review review;
    review.under_review = read_state(reader);
    review.reviewing = read_reviewing(reader);
    review.cluster = read_name(reader);
    review.phase = reader.u8();
    review.group = reader.u8();
    review.language = read_enum(reader, Language::arabic, Language::spanish);
    review.start = read_day(reader);
    review.is_practice = read_flag(reader);
    VALISE_TRY_VOID(reader.finish());
    return review;
}

States reviewing_states(const Review& review) {
    States all;
    for (const auto& [instrument, states] : review.reviewing) all.insert(states.begin(), states.end());
    return all;
}

States parties_of(const Review& review) {
    States all = reviewing_states(review);
    all.insert(review.under_review);
    return all;
}

crypto::StateCode secretariat_code() noexcept { return {{'X', 'U', 'N'}}; }

std::optional<ReviewSide> side_of(const Review& review, const crypto::StateCode& state) {
    if (state == review.under_review) return ReviewSide::under_review;
    if (state == secretariat_code()) return ReviewSide::secretariat;
    for (const auto& [instrument, states] : review.reviewing)
        if (states.contains(state)) return ReviewSide::reviewing;
    return std::nullopt;
}

draft::Deeds entitled(const draft::Deeds& deeds, const Review& review, Task task, const AuthorOf& author_of) {
    return counted(deeds, [&](const OperationName& name) {
        const auto author = author_of(name);
        const auto side = author ? side_of(review, author->state) : std::nullopt;
        return side && may(*side, author->role, task);
    });
}

Standing<Review> read_review(const draft::Deeds& deeds, const AuthorOf& author_of) {
    const auto by_secretariat = counted(deeds, [&](const OperationName& name) {
        const auto author = author_of(name);
        return author && author->state == secretariat_code()
            && may(ReviewSide::secretariat, author->role, Task::lead_review);
    });
    return standing(draft::Registers(by_secretariat), review_field, parse_review);
}

} // namespace valise::casework
