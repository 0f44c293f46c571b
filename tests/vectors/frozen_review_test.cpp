// SPDX-License-Identifier: Apache-2.0
// What stands in the spaces of a review, held to vectors that another program computed from docs/formats.md.
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/casework/agreement.hpp"
#include "valise/casework/catalogue_notice.hpp"
#include "valise/casework/charter.hpp"
#include "valise/casework/desk_review.hpp"
#include "valise/casework/events.hpp"
#include "valise/casework/lot_notice.hpp"
#include "valise/casework/observations.hpp"
#include "valise/casework/people.hpp"
#include "valise/casework/publication.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/crypto/contexts.hpp"
#include "vectors/frozen.hpp"

namespace valise::casework {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;

OperationName operation(Byte device, std::uint64_t number) {
    OperationName name{{}, number};
    name.log.device.bytes.fill(device);
    return name;
}

Day day(int year, unsigned month, unsigned of_month) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(of_month);
}

crypto::StateCode state(std::string_view letters) { return *crypto::StateCode::parse(letters); }

constexpr crypto::Digest digest_of_nines = [] {
    crypto::Digest digest{};
    digest.fill(9);
    return digest;
}();

SubjectId amina() {
    SubjectId person;
    person.bytes.fill(5);
    return person;
}

Observation observation() {
    return {"gap", "untoc", "8.1 (b)", "untoc-1", "q17", "partly", Quoted{digest_of_nines, 12, 15, "oui"},
        "Нет."};
}

template <class Value> void expect_frozen(const char* name, const Value& value) {
    const auto bytes = encode(value);
    ASSERT_THAT(bytes, is_accepted()) << name;
    EXPECT_EQ(to_hex(*bytes), frozen()["review"]["values"][name].get<std::string>()) << name;
}

TEST(FrozenReview, NamesItsObjects) {
    SpaceId space;
    space.bytes.fill(7);
    ObjectId object;
    object.bytes.fill(6);
    const auto& vectors = frozen()["review"];

    EXPECT_EQ(review_object(space, ReviewPart::readings, "untoc-1", "q17").hex(),
        vectors["readings_object"].get<std::string>());
    EXPECT_EQ(
        observation_object(space, operation(20, 1)).hex(), vectors["observation_object"].get<std::string>());
    EXPECT_EQ(looked_at_object(space, amina(), object).hex(), vectors["looked_at_object"].get<std::string>());
}

TEST(FrozenReview, SaysWhatAReviewIsAndWhoTakesPart) {
    Review review;
    review.under_review = state("KEN");
    review.reviewing = {{"tip", {state("NOR")}}, {"untoc", {state("GHA"), state("NOR")}}};
    review.cluster = "I";
    review.group = 2;
    review.language = Language::french;
    review.start = day(2026, 3, 2);
    expect_frozen("review", review);
    expect_frozen("people",
        PeopleChange{day(2026, 6, 1), Appointment{state("KEN"), ReviewRole::focal_point, amina(), "Amina"},
            {operation(1, 3)}, "NV 2"});
}

TEST(FrozenReview, RecordsWhatHappened) {
    Event event;
    event.state = state("KEN");
    event.for_review = true;
    event.by = amina();
    event.moment = {1'790'000'000'000};
    event.day = day(2026, 9, 1);
    event.step = "S5";
    event.questionnaire = "untoc-1";
    event.replaces = {operation(1, 3)};
    expect_frozen("event", event);
}

TEST(FrozenReview, SaysWhatReviewingStatesFound) {
    expect_frozen("reading", ReadingMark{Reading::clarification_asked, digest_of_nines});
    expect_frozen("observation", observation());
    expect_frozen(
        "cleared", ClearedObservation{state("NOR"), operation(20, 1), observation(), {operation(20, 4)}});
    expect_frozen("quote", ClarificationQuote{operation(20, 6), {digest_of_nines, 12, 15, "oui"}});
    expect_frozen("looked_at", LookedAt{{{operation(10, 7).log, 7}, {operation(20, 6).log, 6}}});
}

TEST(FrozenReview, SaysWhatATeamIsFor) {
    Charter charter;
    charter.review.bytes.fill(7);
    charter.state = state("KEN");
    expect_frozen("charter", charter);
}

TEST(FrozenReview, SaysWhichCatalogueWasPublished) {
    const auto digest = crypto::object_id(crypto::context::catalogue_text, as_bytes("{}"));
    expect_frozen("catalogue", CatalogueNotice{3, digest, operation(1, 4)});
}

TEST(FrozenReview, SaysHowFarADrawOfLotsIs) {
    expect_frozen(
        "lots", LotNotice{LotStage::drawn, "Example of a meeting", digest_of_nines, operation(1, 6)});
}

TEST(FrozenReview, SaysWhatWasAgreed) {
    expect_frozen("brought_in", BroughtIn{JointText::summary, {operation(20, 4), operation(30, 1)}});
    expect_frozen("agreement", AgreementMark{true, digest_of_nines});
    expect_frozen("publication", PublicationChoice{true, digest_of_nines});

    text::Document document;
    ASSERT_THAT(document.write_as(draft::author_of(LogId{})), is_accepted());
    ASSERT_THAT(document.insert(0, "Gaps: none."), is_accepted());
    const auto plain = *draft::Marks::read({}, document);
    draft::Deeds deeds;
    ASSERT_THAT(
        deeds.add({operation(1, 0), 1, *plain.marking(document, 0, 4, {proto::MarkKind::bold, true, ""})}),
        is_accepted());
    ASSERT_THAT(deeds.add({operation(1, 1), 2,
                    *plain.marking_paragraph(document, 11, proto::MarkKind::heading1, true)}),
        is_accepted());

    EXPECT_EQ(to_hex(digest_of_text("Gaps: none.", *draft::Marks::read(deeds, document))),
        frozen()["review"]["agreed_text"].get<std::string>());
}

} // namespace
} // namespace valise::casework
