// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "valise/casework/clearing.hpp"
#include "valise/casework/review.hpp"
#include "valise/casework/submission.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/writers.hpp"

namespace valise::desk {

/// The work of a team on its answers, as its owner has it before them: what all that is done with answers
/// begins from.
///
/// Each answer is read once, when somebody asks for it. What arrives meanwhile shows in the next one. After
/// every change of its own, and after a refusal, all is read again, so that what was lent before is gone.
///
/// Owner of what it read; borrows the desk and the catalogue; used by the thread of the desk.
class TeamWork {
public:
    /// The team of the owner's State in this review. `not_found` when they are in none.
    [[nodiscard]] static Result<TeamWork> of(
        Desk& desk, const Places& places, const ReviewPlace& review, const casework::Catalogue& catalogue);
    /// Of this team in it: such as one of a focal point before today's.
    [[nodiscard]] static Result<TeamWork> in(
        Desk& desk, const TeamPlace& team, const ReviewPlace& review, const casework::Catalogue& catalogue);

    [[nodiscard]] Desk& desk() { return *desk_; }
    [[nodiscard]] const SpaceId& space() const { return view_->space(); }
    [[nodiscard]] const ReviewPlace& review() const { return review_; }
    [[nodiscard]] const casework::Catalogue& catalogue() const { return *catalogue_; }
    [[nodiscard]] const Writers& writers() const { return writers_; }
    [[nodiscard]] Timestamp now() { return desk_->clock().now(); }

    /// The question that an answer is to, and its questionnaire. `not_found` for one that is not asked in
    /// this review.
    struct Asked {
        const casework::Questionnaire* questionnaire = nullptr;
        const casework::Question* question = nullptr;
    };
    [[nodiscard]] Result<Asked> asked(const casework::AnswerName& name) const;
    /// `not_found` as well for a questionnaire of another review.
    [[nodiscard]] Result<const casework::Questionnaire*> questionnaire(const std::string& id) const;

    /// As `casework::read_answer` refuses, and as the store does.
    [[nodiscard]] Result<const casework::Answer*> answer(const casework::AnswerName& name);
    /// For casework: all that can be read. `outcome` has the first refusal of what could not.
    [[nodiscard]] casework::Answers answers();
    [[nodiscard]] const Result<void>& outcome() const { return outcome_; }
    [[nodiscard]] const casework::Library& library();
    [[nodiscard]] const casework::Record& record();
    /// Whether two people wrote in a text of this answer, and nobody has read it since.
    [[nodiscard]] Result<bool> was_joined(const casework::AnswerName& name);

    [[nodiscard]] ObjectId object(const casework::AnswerName& name, casework::Part part) const {
        return casework::object_of(space(), name, part);
    }
    [[nodiscard]] SpaceView& view() { return *view_; }

    [[nodiscard]] bool may(casework::Task task) const;
    /// All of this in one transaction, when the owner may do this task: else `not_permitted`.
    Result<void> change(casework::Task task, const std::function<Result<void>()>& work);
    /// The same of work that gives something.
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work> changed(casework::Task task, const Work& work) {
        std::invoke_result_t<Work> made;
        auto done = change(task, [&] {
            made = work();
            return made ? Result<void>() : tl::unexpected(made.error());
        });
        if (!done) return tl::unexpected(std::move(done).error());
        return made;
    }
    /// All is read again from here on.
    void look_again();

private:
    TeamWork(Desk& desk, ReviewPlace review, const SpaceId& team, const casework::Catalogue& catalogue,
        Writers writers)
        : desk_(&desk),
          review_(std::move(review)),
          catalogue_(&catalogue),
          writers_(std::move(writers)),
          view_(std::make_unique<SpaceView>(desk, team)) {}

    Desk* desk_;
    ReviewPlace review_;
    const casework::Catalogue* catalogue_;
    Writers writers_;
    std::unique_ptr<SpaceView> view_;
    std::map<casework::AnswerName, casework::Answer> read_;
    std::optional<casework::Library> library_;
    std::optional<casework::Record> record_;
    Result<void> outcome_;
};

} // namespace valise::desk
