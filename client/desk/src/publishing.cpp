// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/publishing.hpp"

#include <map>
#include <utility>

#include "joint_words.hpp"
#include "review_papers.hpp"

namespace valise::desk {

namespace {

using casework::JointText;
using casework::PublicPart;
using casework::ReviewPart;

ObjectId choice_object(const SpaceView& shared, const PartToPublish& part) {
    return casework::review_object(shared.space(), ReviewPart::publication, part.questionnaire);
}

Result<void> read_choice(Participation& participation, PartToPublish& part) {
    SpaceView& shared = participation.shared();
    VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(choice_object(shared, part)));
    part.choice =
        casework::publication_of(part.part, *deeds, participation.review(), participation.author_of());
    return {};
}

casework::Matter matter_of(PublicPart part) {
    switch (part) {
    case PublicPart::summary: return casework::Matter::summary;
    case PublicPart::list: return casework::Matter::list_of_observations;
    case PublicPart::answers: return casework::Matter::answers;
    }
    return casework::Matter::answers;
}

} // namespace

Result<std::vector<PartToPublish>> parts_to_publish(
    Participation& participation, const ReceivedAnswers& received) {
    std::vector<PartToPublish> parts;
    for (const auto& [which, part] :
        {std::pair(JointText::summary, PublicPart::summary), std::pair(JointText::list, PublicPart::list)}) {
        VALISE_TRY(const JointWords words, joint_words(participation.shared(), which));
        if (!words.text.empty()) parts.push_back({part, {}, words.digest, {}});
    }
    std::map<std::string, crypto::Digest> last;
    for (const ReceivedSubmission& each : received.submissions)
        if (each.here == SubmissionHere::whole)
            last[each.notice.value.questionnaire] = each.notice.value.submission;
    for (const auto& [questionnaire, submission] : last)
        parts.push_back({PublicPart::answers, questionnaire, submission, {}});
    for (PartToPublish& part : parts) VALISE_TRY_VOID(read_choice(participation, part));
    return parts;
}

Result<void> choose_publication(Participation& participation, const PartToPublish& part, bool is_public) {
    VALISE_TRY_VOID(participation.require(casework::Task::choose_publication));
    VALISE_TRY(Bytes value, casework::encode(casework::PublicationChoice{is_public, part.content}));
    return participation.together([&]() -> Result<void> {
        SpaceView& shared = participation.shared();
        VALISE_TRY_VOID(shared.act(choice_object(shared, part),
            casework::setting(part.choice, casework::field_of(part.part), std::move(value))));
        casework::Event event;
        event.kind = casework::EventKind::publication_chosen;
        event.matter = matter_of(part.part);
        event.questionnaire = part.questionnaire;
        event.digest = part.content;
        return participation.record(std::move(event));
    });
}

} // namespace valise::desk
