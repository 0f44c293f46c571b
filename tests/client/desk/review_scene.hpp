// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "sticks.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/received_answers.hpp"
#include "valise/desk/reviewing.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::tests {

inline const casework::Catalogue& sample() {
    static const casework::Catalogue catalogue = casework::sample_catalogue();
    return catalogue;
}

inline casework::FormattedText plain(std::string words) {
    return {{{casework::ParagraphStyle::plain, casework::Direction::unsaid, {{std::move(words)}}}}};
}

inline casework::SubmittedAnswer answered(casework::QuestionId question, std::string words) {
    casework::SubmittedAnswer submitted;
    submitted.question = std::move(question);
    submitted.content.narrative = plain(std::move(words));
    return submitted;
}

inline const casework::AnswerName u10a{"sample-untoc-1", "u10a"};
inline const casework::AnswerName u21a{"sample-untoc-1", "u21a"};

/// The review of Senegal by Ghana and Norway, with a team of each at their desks. Officer and focal point are
/// those of `Pouch`; work goes by stick.
class InAReview : public Pouch {
protected:
    void SetUp() override {
        Pouch::SetUp();
        let_in(officer_, norway_, offer_of(crypto::CertificateKind::focal_point, "NOR"), root_policy_);
        let_in(officer_, ghana_, offer_of(crypto::CertificateKind::focal_point, "GHA"), root_policy_);
        let_in(norway_, norwegian_, offer_of(crypto::CertificateKind::expert, "NOR"), root_policy_);
        carry(norway_, officer_); // The confirmations of the experts.
        carry(focal_point_, officer_);
        casework::Review drawn;
        drawn.under_review = *crypto::StateCode::parse("SEN");
        const casework::States reviewing{*crypto::StateCode::parse("NOR"), *crypto::StateCode::parse("GHA")};
        drawn.reviewing = {{"TIP", reviewing}, {"UNTOC", reviewing}};
        drawn.cluster = "I";
        drawn.start = std::chrono::year(2026) / 3 / 2;
        review_ = *desk::found_review(officer_.desk(), drawn);
        for (Office* const office : {&focal_point_, &expert_, &norway_, &norwegian_, &ghana_})
            carry(officer_, *office);
        norwegian_team_ = *desk::found_team(norway_.desk(), review_);
        ASSERT_THAT(desk::found_team(ghana_.desk(), review_), is_accepted());
        ASSERT_THAT(desk::found_team(focal_point_.desk(), review_), is_accepted());
        carry(norway_, norwegian_);
    }

    [[nodiscard]] desk::Participation part(Office& office) {
        return *desk::Participation::in(office.desk(), review_);
    }
    [[nodiscard]] desk::ReceivedAnswers received(Office& office) {
        auto in = part(office);
        return *desk::received_answers(in, sample());
    }
    [[nodiscard]] desk::ReceivedAnswer received(Office& office, const casework::AnswerName& name) {
        const auto all = received(office);
        const auto* const found = all.find(name);
        VALISE_CHECK(found != nullptr);
        return *found;
    }

    /// What somebody submits, as their program would do it.
    struct Submitted {
        OperationName notice;
        store::AttachmentId file;
    };
    Submitted submit(Office& office, std::uint32_t number, std::vector<casework::SubmittedAnswer> answers) {
        casework::Submission submission;
        submission.review = review_;
        submission.state = *crypto::StateCode::parse("SEN");
        submission.questionnaire = "sample-untoc-1";
        submission.number = number;
        submission.answers = std::move(answers);
        return submit(office, submission);
    }
    Submitted submit(Office& office, const casework::Submission& submission) {
        return announce(office, submission, *casework::digest_of(submission));
    }
    /// The same, with a notice that says so of the file.
    Submitted announce(Office& office, const casework::Submission& submission, const crypto::Digest& digest) {
        const Bytes file = *casework::pack(submission);
        ByteView rest(file);
        auto attachments = office.desk().store().attachments();
        const auto attachment = *attachments.add(review_, [rest](std::size_t most) mutable -> Result<Bytes> {
            Bytes portion = to_bytes(rest.first(std::min(most, rest.size())));
            rest = rest.subspan(portion.size());
            return portion;
        });
        proto::AnnounceAttachment announced{
            attachment.id, {}, "submission", attachment.size, attachment.chunk_count(), attachment.top.bytes};
        const auto key = *attachments.key_of(attachment.id);
        std::ranges::copy(key.view(), announced.key.begin());
        desk::SpaceView view(office.desk(), review_);
        const ObjectId list = submissions();
        const OperationName name = *view.act(list, announced);
        const casework::SubmissionNotice notice{submission.state, submission.questionnaire,
            submission.version, submission.number, digest, name, submission.made};
        const draft::OrderedSet before(**view.deeds(list));
        return {
            *view.act(list, before.adding(before.items().size(), *casework::encode(notice))), attachment.id};
    }
    void withdraw(Office& office, const OperationName& notice) {
        desk::SpaceView view(office.desk(), review_);
        const draft::OrderedSet list(**view.deeds(submissions()));
        const auto item = std::ranges::find(list.items(), notice, &draft::Item::name);
        ASSERT_THAT(view.act(submissions(), draft::OrderedSet::removing(*item)), is_accepted());
    }
    [[nodiscard]] ObjectId submissions() const {
        return casework::object_of(review_, casework::SharedObject::submissions);
    }

    Office norway_{4};
    Office norwegian_{5};
    Office ghana_{6};
    SpaceId review_;
    SpaceId norwegian_team_;
};

} // namespace valise::tests
