// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/clearing.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "limits.hpp"

namespace valise::casework {

namespace {

/// The files that an answer, and what it refers to, can give.
void collect_files(const Answer& answer, const Library& library, std::set<OperationName>& files) {
    for (const auto& item : answer.attachments.items)
        if (const Attachment* attachment = item.wording.only()) files.insert(attachment->announced);
    for (const auto& item : answer.legal_references.items) {
        const LegalReference* reference = item.wording.only();
        if (reference == nullptr) continue;
        const auto* law = std::get_if<Law>(&reference->law);
        if (law == nullptr)
            if (const auto* cited = library.laws.find(std::get<OperationName>(reference->law)))
                law = cited->wording.only();
        if (law != nullptr && law->file) files.insert(*law->file);
    }
}

Result<ClearedAnswer> cleared(const ToClear& choice, const Sources& sources) {
    const Sources with_all_files{sources.library, sources.answers, nullptr};
    VALISE_TRY(const SubmittedAnswer answer, as_it_stands(*choice.answer, with_all_files));
    std::set<OperationName> files;
    collect_files(*choice.answer, sources.library, files);
    for (const Borrowed& borrowed : answer.borrowed)
        collect_files(*sources.answers(borrowed.from), sources.library, files);
    for (const OperationName& chosen : choice.files)
        if (!files.contains(chosen))
            return refuse(Errc::invalid_input, "a file that the answer does not have");
    ClearedAnswer out{choice.answer->name.question, {}, choice.files};
    VALISE_TRY(out.content, digest_of(answer));
    std::ranges::sort(out.files);
    out.files.erase(std::unique(out.files.begin(), out.files.end()), out.files.end());
    return out;
}

bool may_follow(SubmissionState state, DispatchEvent event) {
    switch (event) {
    case DispatchEvent::submitted: return state == SubmissionState::unknown;
    case DispatchEvent::withdrawn: return state == SubmissionState::waiting;
    case DispatchEvent::confirmed: return state != SubmissionState::unknown;
    case DispatchEvent::returned: return state == SubmissionState::confirmed;
    }
    return false;
}

} // namespace

Record read_record(const SpaceId& space, const Objects& objects, const RoleOf& role_of) {
    Record record;
    const draft::Deeds* deeds = objects.deeds(object_of(space, SharedObject::record));
    if (deeds == nullptr) return record;
    std::vector<const draft::Deed*> items;
    deeds->for_each<proto::AddItem>(
        [&](const draft::Deed& deed, const proto::AddItem&) { items.push_back(&deed); });
    std::ranges::sort(items, {}, [](const draft::Deed* deed) { return draft::turn_of(*deed); });
    for (const draft::Deed* deed : items) {
        const Bytes& value = std::get<proto::AddItem>(deed->action).value;
        if (role_of(deed->name) != ReviewRole::focal_point)
            record.void_items.push_back(deed->name);
        else if (auto clearing = decode<Clearing>(value))
            record.clearings.push_back({deed->name, *std::move(clearing)});
        else if (auto dispatch = decode<Dispatch>(value))
            record.dispatches.push_back({deed->name, *std::move(dispatch)});
        else
            record.void_items.push_back(deed->name);
    }
    return record;
}

const ClearedAnswer* last_clearing(const Record& record, const AnswerName& answer) {
    for (auto said = record.clearings.rbegin(); said != record.clearings.rend(); ++said) {
        if (said->value.questionnaire != answer.questionnaire) continue;
        const auto found = std::ranges::find(said->value.answers, answer.question, &ClearedAnswer::question);
        if (found != said->value.answers.end()) return &*found;
    }
    return nullptr;
}

Result<std::vector<Clearing>> clear(
    std::uint32_t version, const std::vector<ToClear>& answers, const Sources& sources, Timestamp now) {
    std::map<QuestionId, ClearedAnswer> all;
    for (const ToClear& each : answers) {
        if (each.answer->name.questionnaire != answers.front().answer->name.questionnaire)
            return refuse(Errc::invalid_input, "answers of two questionnaires");
        VALISE_TRY(ClearedAnswer answer, cleared(each, sources));
        if (!all.emplace(answer.question, std::move(answer)).second)
            return refuse(Errc::invalid_input, "an answer that is cleared twice at once");
    }
    std::vector<Clearing> clearings;
    for (auto& [question, answer] : all) {
        if (clearings.empty() || clearings.back().answers.size() == limit::cleared)
            clearings.push_back({answers.front().answer->name.questionnaire, version, now, {}});
        clearings.back().answers.push_back(std::move(answer));
    }
    return clearings;
}

SubmissionState state_of(const Record& record, const crypto::Digest& submission) {
    SubmissionState state = SubmissionState::unknown;
    for (const Stated<Dispatch>& said : record.dispatches)
        if (said.value.submission == submission)
            state = std::max(state, static_cast<SubmissionState>(said.value.event));
    return state;
}

Result<Dispatch> note(const Record& record, const crypto::Digest& submission, DispatchEvent event,
    Timestamp now, std::string reason) {
    if (!may_follow(state_of(record, submission), event))
        return refuse(Errc::not_permitted, "not what a submission in this state comes to");
    const bool is_return = event == DispatchEvent::returned;
    if (is_return && reason.empty()) return refuse(Errc::invalid_input, "returned without a reason");
    return Dispatch{event, submission, now, is_return ? std::move(reason) : std::string()};
}

} // namespace valise::casework
