// SPDX-License-Identifier: Apache-2.0
// What members of a review write into its spaces: what is read is written in the same bytes; and whatever
// they say, and whoever says it, what it comes to is shown.
#include "choices.hpp"
#include "valise/casework/agreement.hpp"
#include "valise/casework/catalogue_notice.hpp"
#include "valise/casework/charter.hpp"
#include "valise/casework/desk_review.hpp"
#include "valise/casework/differences.hpp"
#include "valise/casework/events.hpp"
#include "valise/casework/lot_notice.hpp"
#include "valise/casework/observations.hpp"
#include "valise/casework/people.hpp"
#include "valise/casework/publication.hpp"
#include "valise/casework/stages.hpp"

namespace {

using namespace valise;
using namespace valise::casework;

template <class Parse> void check(ByteView bytes, Parse parse) {
    const auto value = parse(bytes);
    if (!value) return;
    const auto again = encode(*value);
    VALISE_CHECK(again && *again == to_bytes(bytes));
}

void check_layouts(ByteView bytes) {
    check(bytes, parse_review);
    check(bytes, parse_charter);
    check(bytes, parse_catalogue_notice);
    check(bytes, parse_lot_notice);
    check(bytes, parse_people_change);
    check(bytes, parse_event);
    check(bytes, parse_reading_mark);
    check(bytes, parse_observation);
    check(bytes, parse_cleared_observation);
    check(bytes, parse_clarification_quote);
    check(bytes, parse_looked_at);
    check(bytes, parse_brought_in);
    check(bytes, parse_agreement_mark);
    check(bytes, parse_publication_choice);
}

constexpr std::array<std::array<Byte, 3>, 4> letters{
    {{'X', 'U', 'N'}, {'K', 'E', 'N'}, {'N', 'O', 'R'}, {'G', 'H', 'A'}}};

std::optional<Author> author_of(const OperationName& name) {
    const Byte who = name.log.device.bytes[0];
    if (who >= 8) return std::nullopt;
    const auto role = who % 4 == 0 ? ReviewRole::secretariat
        : who < 4                  ? ReviewRole::focal_point
                                   : ReviewRole::expert;
    return Author{crypto::StateCode{letters.at(who % 4)}, role};
}

const Review& some_review() {
    static const Review review = [] {
        Review made;
        made.under_review = {letters[1]};
        made.reviewing = {{"untoc", {{letters[2]}, {letters[3]}}}};
        made.cluster = "I";
        made.start = std::chrono::sys_days(std::chrono::days(20'000));
        return made;
    }();
    return review;
}

OperationName some_name(fuzz::Choices& choices) {
    OperationName name{{}, choices.below(6)};
    name.log.device.bytes[0] = static_cast<Byte>(choices.below(9));
    return name;
}

proto::Names some_names(fuzz::Choices& choices) {
    std::set<OperationName> names;
    for (auto count = choices.below(3); count > 0; --count) names.insert(some_name(choices));
    return {names.begin(), names.end()};
}

crypto::StateCode some_state(fuzz::Choices& choices) { return {letters.at(choices.below(4))}; }

Day some_day(fuzz::Choices& choices) {
    return std::chrono::sys_days(std::chrono::days(20'000 + choices.below(500)));
}

Bytes some_value(fuzz::Choices& choices) {
    switch (choices.below(5)) {
    case 0: {
        PeopleChange change{some_day(choices), {}, some_names(choices), ""};
        if (choices.below(2) == 0) change.appointed = {some_state(choices), ReviewRole::focal_point, {}, "A"};
        return encode(change).value_or(Bytes());
    }
    case 1: {
        Event event;
        event.state = some_state(choices);
        event.for_review = choices.below(2) == 0;
        event.day = some_day(choices);
        event.step = choices.below(2) == 0 ? "S1" : "S2";
        event.replaces = some_names(choices);
        return encode(event).value_or(Bytes());
    }
    case 2: {
        ClearedObservation cleared{some_state(choices), some_name(choices), {}, some_names(choices)};
        if (choices.below(3) > 0)
            cleared.observation = {"gap", "untoc", choices.below(2) == 0 ? "5" : "", {}, {}, {}, {}, "t"};
        return encode(cleared).value_or(Bytes());
    }
    case 3: return encode(BroughtIn{JointText::list, some_names(choices)}).value_or(Bytes());
    default: return encode(AgreementMark{choices.below(2) == 0, {choices.byte()}}).value_or(Bytes());
    }
}

proto::Action some_action(fuzz::Choices& choices) {
    switch (choices.below(6)) {
    case 0: return proto::Comment{{}, "", "Why?"};
    case 1: return proto::Reply{some_name(choices), "So."};
    case 2: return proto::Resolve{some_name(choices), some_names(choices)};
    case 3: return proto::SetRegister{choices.below(4), some_value(choices), some_names(choices)};
    default: return proto::AddItem{{}, some_value(choices)};
    }
}

/// Everything that can be read from one object, whatever it was meant to be.
void check_reading(const draft::Deeds& deeds, const Catalogue& catalogue) {
    const Review& review = some_review();
    const Day today = review.start;
    const auto events = read_events(deeds, review, author_of);
    const auto days = days_of_steps(events, review, "S1");
    for (const auto& state : parties_of(review)) {
        (void)steps_due(catalogue.steps, days, review, state, today);
        (void)cleared_marks(deeds, review, state, author_of);
    }
    (void)focal_point_gaps(tenures_of(read_people(deeds, review, author_of)), review, today);
    for (const Clarification& each : clarifications_of(deeds, review, author_of))
        VALISE_CHECK(side_of(review, each.asked_by) == ReviewSide::reviewing && !each.messages.empty());

    const auto cleared = read_cleared(deeds, review, author_of);
    const auto outline = outline_of(JointText::list, catalogue, review, cleared, {});
    const auto brought_in = brought_into(JointText::list, deeds, review, author_of);
    const ListCheck list = check_list(outline, cleared, brought_in);
    VALISE_CHECK(list.unplaced.empty() && list.missing.size() <= cleared.size());
    std::size_t shown = 0;
    for (const auto& article : differences(catalogue, review, cleared, {}).articles)
        for (const auto& category : article.categories)
            for (const auto& [state, findings] : category.by_state) shown += findings.size();
    VALISE_CHECK(shown == cleared.size());
    (void)read_agreement(deeds, review, author_of, {});
    (void)read_review(deeds, author_of);
    (void)read_lot_notices(deeds, author_of);
    (void)read_looked_at(deeds);
}

const Catalogue& some_catalogue() {
    static const Catalogue catalogue = [] {
        Catalogue made;
        made.instruments = {{"untoc", {}, {}, {{"I", {"5", "6"}}}}};
        made.steps = {
            {"S2", {}, {}, Term{2, TimeUnit::months, "S1", Evidence::verified}, Evidence::verified}};
        made.blueprint.categories = {{"gap", {}}};
        made.blueprint.sections = {{"articles", {}}, {"other", {}}};
        return made;
    }();
    return catalogue;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    check_layouts({data, size});
    fuzz::Choices choices({data, size});
    draft::Deeds deeds;
    for (int count = 0; count < 40 && !choices.is_empty(); ++count) {
        draft::Deed deed{some_name(choices), choices.below(10), some_action(choices)};
        (void)deeds.add(deed);
    }
    check_reading(deeds, some_catalogue());
    return 0;
}
