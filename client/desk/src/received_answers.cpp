// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/received_answers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "valise/draft/ordered_set.hpp"
#include "whole_file.hpp"

namespace valise::desk {

namespace {

using casework::AnswerName;
using casework::SubmissionNotice;
using Notice = casework::Stated<SubmissionNotice>;

/// More than any submission packs to: see docs/formats.md, 18.8.
constexpr std::uint64_t largest_file = std::uint64_t{17} << 20;

/// The notices that count, by their numbers, and the files that go with them.
struct Notices {
    std::vector<Notice> all;
    draft::Deeds deeds;
};

Result<Notices> notices_in(Participation& participation) {
    SpaceView& shared = participation.shared();
    const casework::Review& review = participation.review();
    const auto author_of = participation.author_of();
    VALISE_TRY(const draft::Deeds* const deeds,
        shared.deeds(casework::object_of(shared.space(), casework::SharedObject::submissions)));
    const auto is_by_its_focal_point = [&](const OperationName& name) {
        const auto author = author_of(name);
        return author && author->state == review.under_review
            && casework::may(casework::ReviewSide::under_review, author->role, casework::Task::clear);
    };
    Notices notices{{}, casework::counted(*deeds, is_by_its_focal_point)};
    const draft::OrderedSet list(notices.deeds);
    std::set<OperationName> withdrawn;
    for (const draft::Item& item : list.removed()) withdrawn.insert(item.name);
    notices.all = casework::record_of(notices.deeds, casework::decode<SubmissionNotice>);
    std::erase_if(notices.all, [&](const auto& each) {
        return withdrawn.contains(each.name) || each.value.state != review.under_review;
    });
    // Of one number in the order of turns.
    std::multimap<std::uint32_t, Notice> by_number;
    for (Notice& each : notices.all) by_number.emplace(each.value.number, std::move(each));
    notices.all.clear();
    for (auto& [number, each] : by_number) notices.all.push_back(std::move(each));
    return notices;
}

bool is_told_by(
    const casework::Submission& submission, const SubmissionNotice& notice, const SpaceId& space) {
    const auto digest = casework::digest_of(submission);
    return digest && *digest == notice.submission && submission.review == space
        && submission.state == notice.state && submission.questionnaire == notice.questionnaire
        && submission.version == notice.version && submission.number == notice.number;
}

/// Opens what a notice tells of, or says why not. Refuses only what is of this computer.
Result<std::optional<casework::Submission>> open(
    Participation& participation, const draft::Deeds& deeds, ReceivedSubmission& received) {
    const SubmissionNotice& notice = received.notice.value;
    const auto* const announced = deeds.find<proto::AnnounceAttachment>(notice.file);
    if (announced == nullptr) return std::nullopt;
    const SpaceId& space = participation.shared().space();
    received.here = SubmissionHere::not_as_told;
    auto file = whole_file(participation.desk().store(), space, announced->file, largest_file);
    if (!file) {
        const Errc code = file.error().code;
        if (code == Errc::too_large || code == Errc::corrupt_data) return std::nullopt;
        return tl::unexpected(std::move(file).error());
    }
    if (!*file) {
        received.here = SubmissionHere::not_yet;
        return std::nullopt;
    }
    auto submission = casework::open_submission(**file);
    if (!submission && submission.error().code == Errc::unsupported)
        received.here = SubmissionHere::not_readable;
    if (!submission || !is_told_by(*submission, notice, space)) return std::nullopt;
    received.here = SubmissionHere::whole;
    return *std::move(submission);
}

/// Where a question stands in the catalogue.
struct PlaceInCatalogue {
    std::size_t questionnaire = 0;
    std::size_t question = 0;

    auto operator<=>(const PlaceInCatalogue&) const = default;
};

class CatalogueOrder {
public:
    explicit CatalogueOrder(const casework::Catalogue& catalogue) {
        for (const auto& questionnaire : catalogue.questionnaires) {
            std::size_t at = 0;
            for (const auto& section : questionnaire.sections)
                for (const auto& question : section.questions)
                    known_[{questionnaire.id, question.id}] = {
                        {places_, at++}, &questionnaire, article_of(questionnaire, question)};
            ++places_;
        }
    }

    /// Says where the answer belongs, and gives its place.
    PlaceInCatalogue put(ReceivedAnswer& answer) const {
        const auto found = known_.find(answer.name);
        if (found == known_.end()) return {places_, 0};
        answer.instrument = found->second.questionnaire->instrument;
        answer.article = found->second.article;
        return found->second.place;
    }

private:
    [[nodiscard]] static std::string article_of(
        const casework::Questionnaire& questionnaire, const casework::Question& question) {
        const auto* at = &question;
        while (at != nullptr && at->article.empty() && at->follows)
            at = casework::find_question(questionnaire, *at->follows);
        return at == nullptr ? std::string() : at->article;
    }

    struct Known {
        PlaceInCatalogue place;
        const casework::Questionnaire* questionnaire = nullptr;
        std::string article; ///< Of the question, or of the one that it follows.
    };
    std::map<AnswerName, Known> known_;
    std::size_t places_ = 0;
};

using LatestAnswers = std::map<AnswerName, ReceivedAnswer>;

Result<void> take(casework::Submission submission, const crypto::Digest& digest, LatestAnswers& latest) {
    for (casework::SubmittedAnswer& answer : submission.answers) {
        VALISE_TRY(const auto content, casework::digest_of(answer));
        const AnswerName name{submission.questionnaire, answer.question};
        latest.insert_or_assign(name,
            ReceivedAnswer{
                name, std::move(answer), content, digest, submission.number, submission.language, {}, {}});
    }
    return {};
}

std::vector<ReceivedAnswer> in_order(LatestAnswers latest, const casework::Catalogue& catalogue) {
    const CatalogueOrder order(catalogue);
    std::vector<std::pair<PlaceInCatalogue, ReceivedAnswer>> placed;
    placed.reserve(latest.size());
    for (auto& [name, answer] : latest) {
        const PlaceInCatalogue place = order.put(answer);
        placed.emplace_back(place, std::move(answer));
    }
    std::ranges::sort(placed, {}, [](const auto& each) { return std::tie(each.first, each.second.name); });
    std::vector<ReceivedAnswer> answers;
    answers.reserve(placed.size());
    for (auto& [place, answer] : placed) answers.push_back(std::move(answer));
    return answers;
}

} // namespace

const ReceivedAnswer* ReceivedAnswers::find(const AnswerName& name) const {
    const auto found = std::ranges::find(answers, name, &ReceivedAnswer::name);
    return found == answers.end() ? nullptr : &*found;
}

Result<ReceivedAnswers> received_answers(Participation& participation, const casework::Catalogue& catalogue) {
    VALISE_TRY(Notices notices, notices_in(participation));
    ReceivedAnswers received;
    LatestAnswers latest;
    std::map<std::uint32_t, std::size_t> times;
    for (const auto& notice : notices.all) ++times[notice.value.number];
    for (auto& notice : notices.all) {
        const bool is_twice = times[notice.value.number] > 1;
        auto& each = received.submissions.emplace_back(
            ReceivedSubmission{std::move(notice), SubmissionHere::not_yet, is_twice});
        VALISE_TRY(auto submission, open(participation, notices.deeds, each));
        if (submission) VALISE_TRY_VOID(take(*std::move(submission), each.notice.value.submission, latest));
    }
    received.answers = in_order(std::move(latest), catalogue);
    return received;
}

std::string words_of(const casework::FormattedText& text) {
    std::string words;
    for (const auto& paragraph : text.paragraphs) {
        if (&paragraph != &text.paragraphs.front()) words += '\n';
        for (const auto& run : paragraph.runs) words += run.text;
    }
    return words;
}

Result<casework::Quoted> quote_words(const ReceivedAnswer& answer, std::string_view words) {
    const std::string narrative = words_of(answer.answer.content.narrative);
    const std::size_t at = words.empty() ? std::string::npos : narrative.find(words);
    if (words.empty()) return refuse(Errc::invalid_input, "a quotation of nothing");
    if (at == std::string::npos) return refuse(Errc::not_found, "these words do not stand in the answer");
    if (narrative.find(words, at + 1) != std::string::npos)
        return refuse(Errc::invalid_input, "these words stand there more than once");
    const auto characters = [](std::string_view of) {
        return static_cast<std::uint32_t>(
            std::ranges::count_if(of, [](char byte) { return (static_cast<Byte>(byte) & 0xc0) != 0x80; }));
    };
    const std::uint32_t begin = characters(std::string_view(narrative).substr(0, at));
    return casework::quote(narrative, answer.content, begin, begin + characters(words));
}

} // namespace valise::desk
