// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "leaving.hpp"
#include "valise/casework/events.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/desk/answer_items.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

using casework::Answer;
using casework::AnswerName;
using casework::Finding;
using casework::FindingKind;
using casework::QuestionId;
using casework::Questionnaire;
using casework::SharedObject;
using casework::SubmissionState;
using casework::Task;
using casework::WorkState;

namespace {

Result<void> note_event(TeamWork& work, SpaceView& review, casework::EventKind kind,
    const std::string& questionnaire, const crypto::Digest& submission) {
    casework::Event event;
    event.kind = kind;
    event.matter = casework::Matter::answers;
    event.state = work.writers().owner().state;
    event.by = work.writers().owner().person;
    event.moment = work.now();
    event.day = casework::day_at_secretariat(work.catalogue(), event.moment);
    event.questionnaire = questionnaire;
    event.digest = submission;
    VALISE_TRY(Bytes bytes, casework::encode(event));
    return add_to_end(
        review, casework::review_object(review.space(), casework::ReviewPart::events), std::move(bytes));
}

// Submitting

/// The files that go along, each as it is announced in the review.
class FilesToGo {
public:
    FilesToGo(TeamWork& work, SpaceView& review) : work_(&work), review_(&review) {}

    Result<void> take_along(const AnswerName& name) {
        const auto* const cleared = casework::last_clearing(work_->record(), name);
        if (cleared == nullptr) return refuse(Errc::not_permitted, "an answer that was not cleared");
        VALISE_TRY(const Answer* const answer, work_->answer(name));
        for (const OperationName& file : cleared->files)
            if (!files_.contains(file)) VALISE_TRY_VOID(copy(file, *answer));
        return {};
    }
    [[nodiscard]] const casework::Files& files() const { return files_; }

private:
    /// As it was announced in the team.
    [[nodiscard]] Result<const proto::AnnounceAttachment*> announced(
        const OperationName& name, const Answer& answer) {
        if (const auto own = answer.files.find(name); own != answer.files.end()) return &own->second;
        const auto& laws = work_->library().files;
        if (const auto of_law = laws.find(name); of_law != laws.end()) return &of_law->second;
        for (const AnswerName& other : casework::follow(answer, work_->answers()).answers) {
            VALISE_TRY(const Answer* const borrowed, work_->answer(other));
            if (const auto found = borrowed->files.find(name); found != borrowed->files.end())
                return &found->second;
        }
        return refuse(Errc::not_found, "a file that was not announced here");
    }

    Result<void> copy(const OperationName& name, const Answer& answer) {
        VALISE_TRY(const proto::AnnounceAttachment* const file, announced(name, answer));
        std::uint32_t next = 0;
        Bytes rest;
        const auto read = [&](std::size_t most) -> Result<Bytes> {
            if (rest.empty() && next < file->chunk_count) {
                VALISE_TRY(rest, work_->desk().store().attachments().read(file->file, next++));
            }
            Bytes portion(
                rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(std::min(most, rest.size())));
            rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(portion.size()));
            return portion;
        };
        const ObjectId list = casework::object_of(review_->space(), SharedObject::submissions);
        VALISE_TRY(
            const OperationName copied, announce_file(work_->desk(), *review_, list, {file->name, read}));
        VALISE_TRY(const draft::Deeds* const deeds, review_->deeds(list));
        files_.emplace(name, *deeds->find<proto::AnnounceAttachment>(copied));
        return {};
    }

    TeamWork* work_;
    SpaceView* review_;
    casework::Files files_;
};

Result<OperationName> announce_bytes(
    TeamWork& work, SpaceView& review, const std::string& name, ByteView bytes) {
    const auto read = [bytes](std::size_t most) mutable -> Result<Bytes> {
        Bytes portion = to_bytes(bytes.first(std::min(most, bytes.size())));
        bytes = bytes.subspan(portion.size());
        return portion;
    };
    return announce_file(
        work.desk(), review, casework::object_of(review.space(), SharedObject::submissions), {name, read});
}

/// A notice, and the file that it names.
struct Noticed {
    OperationName name;
    casework::SubmissionNotice notice;
    std::optional<proto::AnnounceAttachment> file;
};

/// Of the owner's State, by its focal point, in the order in which they were made; also what was withdrawn.
Result<std::vector<Noticed>> own_notices(TeamWork& work, SpaceView& review) {
    VALISE_TRY(const Writers writers, Writers::of(work.desk(), review.space()));
    const auto own = work.writers().owner().state;
    VALISE_TRY(const draft::Deeds* const deeds,
        review.deeds(casework::object_of(review.space(), SharedObject::submissions)));
    std::vector<Noticed> notices;
    for (auto& [name, notice] : casework::record_of(*deeds, casework::decode<casework::SubmissionNotice>)) {
        const auto writer = writers.writer_of(name);
        if (!writer || writer->state != own || notice.state != own
            || writer->role != casework::ReviewRole::focal_point)
            continue;
        Noticed each{name, notice, {}};
        if (const auto* const file = deeds->find<proto::AnnounceAttachment>(notice.file)) each.file = *file;
        notices.push_back(std::move(each));
    }
    return notices;
}

Result<casework::Submission> submission_with(TeamWork& work, SpaceView& review,
    const Questionnaire& questionnaire, const std::vector<QuestionId>& questions) {
    VALISE_TRY(const auto earlier, own_notices(work, review));
    casework::Submission submission;
    submission.review = review.space();
    submission.state = work.writers().owner().state;
    submission.questionnaire = questionnaire.id;
    submission.version = questionnaire.version;
    submission.language = work.review().review.language;
    for (const Noticed& each : earlier)
        submission.number = std::max(submission.number, each.notice.number + 1);
    submission.made = work.now();
    FilesToGo files(work, review);
    std::vector<const Answer*> answers;
    for (const QuestionId& question : questions) {
        VALISE_TRY_VOID(files.take_along({questionnaire.id, question}));
        VALISE_TRY(const Answer* const answer, work.answer({questionnaire.id, question}));
        answers.push_back(answer);
    }
    const casework::Sources sources{work.library(), work.answers(), &files.files()};
    return casework::submit(std::move(submission), answers, work.record(), sources);
}

/// Puts it into the review, and says so in both spaces.
Result<void> hand_over(TeamWork& work, SpaceView& review, const casework::Submission& submission) {
    VALISE_TRY(const crypto::Digest digest, casework::digest_of(submission));
    VALISE_TRY(const Bytes packed, casework::pack(submission));
    VALISE_TRY(const OperationName file,
        announce_bytes(work, review,
            submission.questionnaire + "-" + std::to_string(submission.number) + ".submission", packed));
    const casework::SubmissionNotice notice{submission.state, submission.questionnaire, submission.version,
        submission.number, digest, file, submission.made};
    VALISE_TRY(Bytes bytes, casework::encode(notice));
    VALISE_TRY_VOID(
        add_to_end(review, casework::object_of(review.space(), SharedObject::submissions), std::move(bytes)));
    VALISE_TRY_VOID(
        note_event(work, review, casework::EventKind::submitted, submission.questionnaire, digest));
    VALISE_TRY(const auto dispatch,
        casework::note(work.record(), digest, casework::DispatchEvent::submitted, work.now()));
    VALISE_TRY_VOID(note_in_record(work, dispatch));
    for (const auto& answer : submission.answers)
        VALISE_TRY_VOID(step_to(work, {submission.questionnaire, answer.question}, WorkState::submitted));
    return {};
}

/// A chosen file that is not here cannot go along.
Result<std::vector<Finding>> missing_of_chosen(
    TeamWork& work, const std::string& questionnaire, const std::vector<QuestionId>& questions) {
    std::vector<Finding> findings;
    for (const QuestionId& question : questions) {
        const auto* const cleared = casework::last_clearing(work.record(), {questionnaire, question});
        if (cleared == nullptr) continue;
        VALISE_TRY(const Answer* const answer, work.answer({questionnaire, question}));
        std::size_t missing = 0;
        for (const OperationName& name : cleared->files) {
            const auto own = answer->files.find(name);
            const auto of_law = work.library().files.find(name);
            if (own == answer->files.end() && of_law == work.library().files.end()) continue;
            VALISE_TRY(const bool is_here,
                is_whole(work.desk(), own != answer->files.end() ? own->second.file : of_law->second.file));
            if (!is_here) ++missing;
        }
        if (missing > 0) findings.push_back({question, FindingKind::file_missing, missing, {}});
    }
    return findings;
}

/// Of what is chosen, what is cleared.
Result<std::vector<QuestionId>> cleared_ones(
    TeamWork& work, const Questionnaire& questionnaire, const std::optional<QuestionIds>& chosen) {
    std::vector<QuestionId> cleared;
    for (const QuestionId& question : questions_of(questionnaire)) {
        if (chosen && !chosen->contains(question)) continue;
        VALISE_TRY(const Answer* const answer, work.answer({questionnaire.id, question}));
        if (casework::state_of(*answer) == WorkState::cleared || chosen) cleared.push_back(question);
    }
    return cleared;
}

Result<Taken> to_submit(
    TeamWork& work, const Questionnaire& questionnaire, const std::optional<QuestionIds>& chosen) {
    VALISE_TRY(const auto asked_for, cleared_ones(work, questionnaire, chosen));
    VALISE_TRY(auto findings,
        check_answers(work, questionnaire.id, casework::Purpose::submission,
            QuestionIds(asked_for.begin(), asked_for.end())));
    for (const QuestionId& question : asked_for) {
        VALISE_TRY(const Answer* const answer, work.answer({questionnaire.id, question}));
        const bool was_reopened = casework::state_of(*answer) != WorkState::cleared
            && casework::last_clearing(work.record(), answer->name) != nullptr;
        if (was_reopened) findings.push_back({question, FindingKind::not_cleared, 1, {}});
    }
    Taken taken;
    tell_apart(std::move(findings), asked_for, taken);
    VALISE_TRY(const auto missing, missing_of_chosen(work, questionnaire.id, taken.done));
    for (const Finding& finding : missing) {
        std::erase(taken.done, finding.question);
        taken.in_the_way.push_back(finding);
    }
    return taken;
}

// Receipts

} // namespace

Result<bool> has_left(Desk& desk, const SpaceId& space, const LogId& log) {
    auto& store = desk.store();
    bool has_left = true;
    VALISE_TRY_VOID(store.tail().each(space, [&](std::uint64_t, const store::Keystrokes&) -> Result<void> {
        has_left = false;
        return {};
    }));
    VALISE_TRY_VOID(store.placings().each_range(space, [&](const store::SealedRange& range) -> Result<bool> {
        has_left = has_left && range.log != log;
        return has_left;
    }));
    VALISE_TRY_VOID(
        store.placings().each_refused([&](const SpaceId& of, const exchange::Item&) -> Result<void> {
            has_left = has_left && of != space;
            return {};
        }));
    VALISE_TRY(const auto spaces, store.records().spaces());
    std::set<SpaceId> others(spaces.begin(), spaces.end());
    others.erase(space);
    VALISE_TRY(const auto chunk, store.chunk_traffic().next_part(1, others));
    return has_left && !chunk;
}

namespace {

Result<casework::Submission> read_submission(Desk& desk, const Noticed& noticed) {
    if (!noticed.file) return refuse(Errc::not_found, "a submission without its file");
    const auto attachments = desk.store().attachments();
    Bytes bytes;
    for (std::uint32_t chunk = 0; chunk < noticed.file->chunk_count; ++chunk) {
        VALISE_TRY(const Bytes part, attachments.read(noticed.file->file, chunk));
        append(bytes, part);
    }
    return casework::open_submission(bytes);
}

Result<void> take_back(TeamWork& work, SpaceView& review, const Noticed& noticed) {
    const ObjectId list = casework::object_of(review.space(), SharedObject::submissions);
    VALISE_TRY(const casework::Submission submission, read_submission(work.desk(), noticed));
    VALISE_TRY(const draft::Deeds* const deeds, review.deeds(list));
    const draft::OrderedSet set(*deeds);
    const auto item = std::ranges::find(set.items(), noticed.name, &draft::Item::name);
    if (item != set.items().end()) VALISE_TRY_VOID(review.act(list, draft::OrderedSet::removing(*item)));
    VALISE_TRY_VOID(note_event(
        work, review, casework::EventKind::withdrawn, submission.questionnaire, noticed.notice.submission));
    for (const auto& answer : submission.answers) {
        const AnswerName name{submission.questionnaire, answer.question};
        VALISE_TRY(const Answer* const now, work.answer(name));
        if (casework::state_of(*now) == WorkState::submitted)
            VALISE_TRY_VOID(step_to(work, name, WorkState::cleared));
    }
    return work.desk().store().attachments().remove(noticed.file->file);
}

} // namespace

Result<Submitted> submit_answers(
    TeamWork& work, const std::string& questionnaire, const std::optional<QuestionIds>& chosen) {
    return work.changed(Task::clear, [&]() -> Result<Submitted> {
        VALISE_TRY(const Questionnaire* const of, work.questionnaire(questionnaire));
        Submitted submitted;
        VALISE_TRY(submitted.answers, to_submit(work, *of, chosen));
        if (submitted.answers.done.empty())
            return refuse(Errc::not_found, "no answer is cleared, or something holds them back");
        SpaceView review(work.desk(), work.review().space);
        VALISE_TRY(const auto submission, submission_with(work, review, *of, submitted.answers.done));
        VALISE_TRY(submitted.submission, casework::digest_of(submission));
        submitted.number = submission.number;
        VALISE_TRY_VOID(hand_over(work, review, submission));
        VALISE_TRY_VOID(work.outcome());
        return submitted;
    });
}

Result<std::vector<Receipt>> receipts_of(TeamWork& work) {
    SpaceView review(work.desk(), work.review().space);
    VALISE_TRY(const auto notices, own_notices(work, review));
    std::vector<Receipt> receipts;
    for (const Noticed& each : notices) {
        const auto state = casework::state_of(work.record(), each.notice.submission);
        bool is_received = state == SubmissionState::confirmed || state == SubmissionState::returned;
        if (state == SubmissionState::waiting) {
            VALISE_TRY(is_received, has_left(work.desk(), review.space(), each.name.log));
        }
        receipts.push_back({each.notice, state, is_received});
    }
    return receipts;
}

Result<std::size_t> note_received(TeamWork& work) {
    VALISE_TRY(const auto receipts, receipts_of(work));
    std::vector<crypto::Digest> received;
    for (const Receipt& each : receipts)
        if (each.is_received && each.state == SubmissionState::waiting)
            received.push_back(each.notice.submission);
    if (received.empty()) return 0;
    return work.changed(Task::clear, [&]() -> Result<std::size_t> {
        for (const crypto::Digest& submission : received) {
            VALISE_TRY(const auto dispatch,
                casework::note(work.record(), submission, casework::DispatchEvent::confirmed, work.now()));
            VALISE_TRY_VOID(note_in_record(work, dispatch));
        }
        return received.size();
    });
}

Result<void> withdraw_submission(TeamWork& work, const crypto::Digest& submission) {
    return work.change(Task::clear, [&]() -> Result<void> {
        SpaceView review(work.desk(), work.review().space);
        VALISE_TRY(const auto notices, own_notices(work, review));
        const auto noticed = std::ranges::find(
            notices, submission, [](const Noticed& each) { return each.notice.submission; });
        if (noticed == notices.end()) return refuse(Errc::not_found, "a submission that is not here");
        VALISE_TRY(const bool is_received, has_left(work.desk(), review.space(), noticed->name.log));
        if (is_received) return refuse(Errc::not_permitted, "the secure module has it");
        VALISE_TRY(const auto dispatch,
            casework::note(work.record(), submission, casework::DispatchEvent::withdrawn, work.now()));
        VALISE_TRY_VOID(note_in_record(work, dispatch));
        return take_back(work, review, *noticed);
    });
}

} // namespace valise::desk
