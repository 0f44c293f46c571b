// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/casework/day.hpp"
#include "valise/casework/review_role.hpp"
#include "valise/casework/standing.hpp"

/// One State's review: who is examined by whom, for which instruments, since when; and who may do what in it.
namespace valise::casework {

/// Sorted: no State is first among those that review.
using States = std::set<crypto::StateCode>;

/// What the secretariat says that a review is. A plain value.
struct Review {
    static constexpr std::size_t most_instruments = 32;
    static constexpr std::size_t most_reviewing_states = 16; ///< Of one instrument.

    crypto::StateCode under_review;
    /// Of each instrument, by id: a State that is not party to one of them does not review that one, and
    /// another may be drawn for it alone.
    std::map<std::string, States> reviewing;
    std::string cluster; ///< By id.
    std::uint8_t phase = 1;
    std::uint8_t group = 1;
    Language language = Language::english; ///< In which its documents are drafted.
    Day start{};
    bool is_practice = false; ///< To learn on; every screen and page says so.

    bool operator==(const Review&) const = default;
};

/// `invalid_input` for what `parse_review` would not read.
[[nodiscard]] Result<Bytes> encode(const Review& review);
/// Reads what `encode` writes: `malformed`, or `unsupported` from a newer program.
[[nodiscard]] Result<Review> parse_review(ByteView bytes);

/// The States that review for any instrument.
[[nodiscard]] States reviewing_states(const Review& review);
/// Those, and the State under review: all whose agreement is needed.
[[nodiscard]] States parties_of(const Review& review);

enum class ReviewFlaw : std::uint8_t {
    unknown_state = 1,
    unknown_cluster,
    unknown_instrument,
    no_instrument,
    not_in_cluster,         ///< The instrument has no article in this cluster.
    under_review_not_party, ///< The State under review is not party to the instrument.
    reviewing_not_party,    ///< A reviewing State is not.
    reviews_itself,
    too_few_reviewing,
};

/// Something of a review that does not fit the catalogue.
struct FlawInReview {
    ReviewFlaw flaw = ReviewFlaw::unknown_state;
    std::string instrument;  ///< Empty when it is about none.
    crypto::StateCode state; ///< Zeros when it is about none.

    bool operator==(const FlawInReview&) const = default;
};

/// What does not fit. `fewest` is how many States review each instrument at least. Whether a State is party
/// is not asked where the catalogue does not know its status.
[[nodiscard]] std::vector<FlawInReview> flaws_of(
    const Review& review, const Catalogue& catalogue, std::size_t fewest = 2);

/// The pseudo State of the secretariat's certificates: one that no State will ever have.
[[nodiscard]] crypto::StateCode secretariat_code() noexcept;

/// On which side of a review somebody is.
enum class ReviewSide : std::uint8_t { under_review = 1, reviewing, secretariat };

/// None for a State that takes no part.
[[nodiscard]] std::optional<ReviewSide> side_of(const Review& review, const crypto::StateCode& state);

/// What there is to do in a review.
enum class Task : std::uint8_t {
    read_review = 1,   ///< What was cleared for it.
    draft_answers,     ///< In the team of the State under review.
    suggest_in_team,   ///< Changes of the text there.
    comment_in_team,   ///< And reply, resolve, say whose turn it is.
    clear,             ///< Stand behind a step for the State.
    desk_review,       ///< Read answers, observe, prepare clarifications: in a reviewing team.
    ask_clarification, ///< Of the State under review, in the review.
    reply_to_clarification,
    edit_joint_text, ///< The list of observations and its summary.
    agree,           ///< To a joint text, for the State.
    choose_publication,
    name_contributors, ///< In the team of the State under review.
    name_people,       ///< Say who is focal point, expert, observer.
    lead_review,       ///< Say what the review is, and which steps happened.
};

/// Whether this role on this side does this. The table stands in docs/review.md.
[[nodiscard]] bool may(ReviewSide side, ReviewRole role, Task task) noexcept;
/// All who may: so that a refusal can say who can.
[[nodiscard]] std::vector<std::pair<ReviewSide, ReviewRole>> who_may(Task task);
/// All that this role on this side may do.
[[nodiscard]] std::vector<Task> tasks_of(ReviewSide side, ReviewRole role);

/// As whom something was done.
struct Author {
    crypto::StateCode state;
    ReviewRole role = ReviewRole::observer;

    bool operator==(const Author&) const = default;
};

/// As whom a deed was done, as its space knows it: by the certificates and acts that held when it was done.
/// None for a device that was not of the space.
using AuthorOf = std::function<std::optional<Author>(const OperationName&)>;

/// The deeds upon an object that were done by somebody who may do this task in this review.
[[nodiscard]] draft::Deeds entitled(
    const draft::Deeds& deeds, const Review& review, Task task, const AuthorOf& author_of);

/// What the review is, by the deeds upon its object (`ReviewPart::review`). Only the secretariat's count.
[[nodiscard]] Standing<Review> read_review(const draft::Deeds& deeds, const AuthorOf& author_of);
inline constexpr std::uint32_t review_field = 1; ///< Where it stands.

} // namespace valise::casework
