// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "valise/casework/answer.hpp"

/// What an answer says to others: its words as they stand, and nothing of how they came about.
///
/// Nothing here has a place for a comment, a suggestion, a version, a name of who wrote, or a note: what has
/// no place cannot be sent.
namespace valise::casework {

/// A law as a list cites it, with what stands in the library written out.
struct CitedLaw {
    std::string title;
    std::optional<Language> language;
    std::string link;
    std::string provision;
    std::optional<proto::AnnounceAttachment> file;

    bool operator==(const CitedLaw&) const = default;
};

struct GivenFile {
    proto::AnnounceAttachment file;
    std::string description;

    bool operator==(const GivenFile&) const = default;
};

struct Content {
    Choice choice;
    std::optional<Language> language;
    FormattedText narrative;
    std::map<Language, FormattedText> translations;
    std::vector<CitedLaw> legal_references;
    std::vector<GivenFile> attachments;
    std::vector<AssistanceNeed> assistance_needs;
    std::vector<Practice> practices;
    std::vector<Challenge> challenges;
    std::vector<TableRow> table_rows;

    bool operator==(const Content&) const = default;
};

/// The content of another answer, by which this one stands.
struct Borrowed {
    AnswerName from;
    Content content;

    bool operator==(const Borrowed&) const = default;
};

struct SubmittedAnswer {
    QuestionId question;
    crypto::Digest fingerprint{}; ///< Of the question that was answered; all zeros where nobody noted it.
    Content content;
    /// First the answer that it refers to, then the one that that one refers to, and so on.
    std::vector<Borrowed> borrowed;

    bool operator==(const SubmittedAnswer&) const = default;
};

/// Tells two contents apart. `invalid_input` beyond the limits of docs/formats.md, or `too_large` for more
/// than a submission holds.
[[nodiscard]] Result<crypto::Digest> content_digest(const Content& content);
[[nodiscard]] Result<crypto::Digest> digest_of(const SubmittedAnswer& answer);

/// The files that are given, by their announcements in the team's space: each as whoever receives it finds
/// it. What is not named stays behind.
using Files = std::map<OperationName, proto::AnnounceAttachment>;

/// The team's library of laws, and the files that were announced upon it.
struct Library {
    ItemList<Law> laws;
    Files files;

    bool operator==(const Library&) const = default;
};

[[nodiscard]] Library read_library(const SpaceId& space, const Objects& objects);

/// The items of the list of references that cite this law: as it changes, so do they.
[[nodiscard]] std::vector<OperationName> citing(const Answer& answer, const OperationName& law);

/// Where an answer is found by its name; null for one that nobody has.
using Answers = std::function<const Answer*(const AnswerName&)>;

/// The answers that an answer refers to, one after the other.
struct Way {
    enum class End : std::uint8_t {
        found,     ///< At an answer that refers to no other, or at the beginning itself.
        circle,    ///< At one that the way has been to.
        nowhere,   ///< At one that nobody began, or that is not here.
        contested, ///< At one of which it is not decided where it leads.
    };
    std::vector<AnswerName> answers;
    End end = End::found;

    bool operator==(const Way&) const = default;
};

[[nodiscard]] Way follow(const Answer& from, const Answers& answers);

/// What a content is made of, beside the answer itself.
struct Sources {
    const Library& library;
    const Answers& answers;
    /// None: every file, as the team has it.
    const Files* files = nullptr;
};

/// The content as it stands. `invalid_input` where somebody has to choose first, `not_found` where a law or
/// file that it names is not here. Links that lead to no
/// https address are left out, and their words stay.
[[nodiscard]] Result<Content> content_of(const Answer& answer, const Sources& sources);

/// The same with what it refers to; `invalid_input` as well where the way there has no end.
[[nodiscard]] Result<SubmittedAnswer> as_it_stands(const Answer& answer, const Sources& sources);

/// Whether the answer that this one refers to says something else than when that was noted. Not where nobody
/// noted it, nor where its content cannot be told.
[[nodiscard]] bool has_changed_since_referred(const Answer& answer, const Sources& sources);

} // namespace valise::casework
