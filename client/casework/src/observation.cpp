// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/observation.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

/// Where the character at this position begins, in bytes; nothing behind the end.
std::optional<std::size_t> byte_of(std::string_view text, std::uint32_t position) {
    std::size_t at = 0;
    const auto is_within_a_character = [&] { return (static_cast<Byte>(text[at]) & 0xc0) == 0x80; };
    for (std::uint32_t passed = 0; passed < position; ++passed) {
        if (at == text.size()) return std::nullopt;
        do ++at;
        while (at < text.size() && is_within_a_character());
    }
    return at;
}

std::optional<std::string_view> words_at(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    const auto from = byte_of(text, begin);
    const auto to = byte_of(text, end);
    if (begin >= end || !from || !to) return std::nullopt;
    return text.substr(*from, *to - *from);
}

void write(FixedWriter& to, const Observation& observation) {
    for (const std::string* id : {&observation.category, &observation.instrument, &observation.article,
             &observation.questionnaire, &observation.question, &observation.finding})
        write_id(to, *id);
    to.u8(observation.quoted ? 1 : 0);
    if (observation.quoted) write_quoted(to, *observation.quoted);
    write_text(to, observation.text);
}

Observation read_observation(FixedReader& reader) {
    Observation observation;
    observation.category = read_name(reader);
    for (std::string* id : {&observation.instrument, &observation.article, &observation.questionnaire,
             &observation.question, &observation.finding})
        *id = read_id(reader);
    if (read_flag(reader)) observation.quoted = read_quoted(reader);
    observation.text = read_text(reader, Observation::longest_text);
    // A question is one of a questionnaire, an article one of an instrument, and a quotation of an answer.
    if (observation.question.empty() != observation.questionnaire.empty()
        || (observation.instrument.empty() && !observation.article.empty())
        || (observation.question.empty() && observation.quoted))
        reader.fail();
    return observation;
}

void fill_in(std::string& text, std::string_view place, std::string_view with) {
    for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at + with.size()))
        text.replace(at, place.size(), with);
}

} // namespace

Result<Quoted> quote(
    std::string_view narrative, const crypto::Digest& answer, std::uint32_t begin, std::uint32_t end) {
    const auto words = words_at(narrative, begin, end);
    if (!words) return refuse(Errc::invalid_input, "a quotation of what is not in the answer");
    if (words->size() > Quoted::longest) return refuse(Errc::invalid_input, "a quotation that is too long");
    return Quoted{answer, begin, end, std::string(*words)};
}

bool is_quoted_from(const Quoted& quoted, std::string_view narrative, const crypto::Digest& answer) {
    return quoted.answer == answer && words_at(narrative, quoted.begin, quoted.end) == quoted.words;
}

Result<Bytes> encode(const Observation& observation) {
    FixedWriter to = writer();
    write(to, observation);
    return readable(to, observation, parse_observation);
}

Result<Observation> parse_observation(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    Observation observation = read_observation(reader);
    VALISE_TRY_VOID(reader.finish());
    return observation;
}

Observation begin_observation(const ObservationTemplate& from, Language language, Observation observation) {
    observation.category = from.category;
    observation.finding = from.id;
    observation.text = words_in(from.text, language);
    fill_in(observation.text, "{article}", observation.article);
    return observation;
}

std::vector<OwnObservation> own_observations(
    const draft::Deeds& list, const std::map<OperationName, draft::Deeds>& changes) {
    std::vector<OwnObservation> observations;
    const draft::OrderedSet in_order(list);
    for (const draft::Item& item : in_order.items()) {
        OwnObservation own{item.name, {}};
        if (const auto changed = changes.find(item.name); changed != changes.end())
            own.content = standing(draft::Registers(changed->second), observation_field, parse_observation);
        if (!own.content.is_set()) {
            if (auto first = parse_observation(item.value))
                own.content.values.push_back({item.name, *std::move(first)});
            else
                own.content.unreadable.push_back(item.name);
        }
        observations.push_back(std::move(own));
    }
    return observations;
}

Result<Bytes> encode(const ClearedObservation& cleared) {
    FixedWriter to = writer();
    to.bytes(cleared.state.letters).operation(cleared.origin);
    write_names(to, cleared.replaces);
    to.u8(cleared.observation ? 1 : 0);
    if (cleared.observation) write(to, *cleared.observation);
    return readable(to, cleared, parse_cleared_observation);
}

Result<ClearedObservation> parse_cleared_observation(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    ClearedObservation cleared;
    cleared.state = read_state(reader);
    cleared.origin = reader.operation();
    cleared.replaces = read_names(reader, ClearedObservation::most_replaced);
    if (read_flag(reader)) cleared.observation = read_observation(reader);
    VALISE_TRY_VOID(reader.finish());
    return cleared;
}

std::vector<Stated<ClearedObservation>> read_cleared(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    const auto counts = [&](const Stated<ClearedObservation>& each) {
        const auto author = author_of(each.name);
        return author && author->state == each.value.state
            && side_of(review, author->state) == ReviewSide::reviewing
            && may(ReviewSide::reviewing, author->role, Task::clear);
    };
    auto record = record_of(deeds, parse_cleared_observation);
    std::erase_if(record, [&](const auto& each) { return !counts(each); });
    // What is replaced stays so when what replaced it is replaced in its turn.
    std::set<std::pair<crypto::StateCode, OperationName>> replaced;
    for (const auto& [name, cleared] : record)
        for (const OperationName& earlier : cleared.replaces)
            if (earlier != name) replaced.emplace(cleared.state, earlier);
    std::erase_if(record, [&](const Stated<ClearedObservation>& each) {
        return !each.value.observation || replaced.contains({each.value.state, each.name});
    });
    return record;
}

ClearedObservation clearing(const std::vector<Stated<ClearedObservation>>& standing,
    const crypto::StateCode& state, const OperationName& origin, std::optional<Observation> observation) {
    ClearedObservation cleared{state, origin, std::move(observation), {}};
    std::set<OperationName> replaced; // What stands, and what that replaced, as far as there is room.
    for (const bool is_standing : {true, false})
        for (const auto& [name, each] : standing) {
            if (each.state != state || each.origin != origin) continue;
            const proto::Names names = is_standing ? proto::Names{name} : each.replaces;
            for (const OperationName& earlier : names)
                if (replaced.size() < ClearedObservation::most_replaced) replaced.insert(earlier);
        }
    cleared.replaces.assign(replaced.begin(), replaced.end());
    return cleared;
}

} // namespace valise::casework
