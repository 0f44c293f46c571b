// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "valise/casework/observation.hpp"

/// The list of observations and its summary, built in the blueprint's order from what was cleared.
///
/// The first text is built; from then on it is people's. What is cleared later is offered to them, and
/// nothing that they wrote is ever written over: a record says which observations were brought in.
namespace valise::casework {

enum class JointText : std::uint8_t { list = 1, summary = 2 };

/// An observation in its place.
struct ListEntry {
    OperationName name; ///< That of its clearing.
    crypto::StateCode state;
    std::string provision; ///< "8.1 (b)", or empty.
    std::string text;

    bool operator==(const ListEntry&) const = default;
};

struct ListCategory {
    std::string id;
    Words title;
    std::vector<ListEntry> entries; ///< As they were cleared, whichever State's.

    bool operator==(const ListCategory&) const = default;
};

struct ListArticle {
    std::string instrument;
    Words instrument_name;
    std::string article;
    std::vector<ListCategory> categories; ///< All of the blueprint: the columns of the customary table.

    bool operator==(const ListArticle&) const = default;
};

/// A line of particulars, in the language of the review: "Cluster", "I".
struct ListField {
    std::string label;
    std::string value;

    bool operator==(const ListField&) const = default;
};

/// A section of the blueprint, and what stands in it. Its id says what that is: `articles` has every article
/// that is reviewed; `other` has what concerns no reviewed article; the id of a category has all observations
/// of that category; any other has the fields that were given under its id.
struct ListSection {
    std::string id;
    Words title;
    std::vector<ListField> fields;
    std::vector<ListArticle> articles;
    std::vector<ListCategory> categories;

    bool operator==(const ListSection&) const = default;
};

using Outline = std::vector<ListSection>;
/// By id of the section.
using FieldsOfSections = std::map<std::string, std::vector<ListField>>;

/// The list of observations, or its summary, of what `read_cleared` says. Every observation whose category
/// the blueprint has stands in the list once, where the blueprint has `articles` and `other`.
[[nodiscard]] Outline outline_of(JointText which, const Catalogue& catalogue, const Review& review,
    const std::vector<Stated<ClearedObservation>>& cleared, const FieldsOfSections& fields);

/// A paragraph of the first text.
struct ListParagraph {
    std::string text;                          ///< Without a newline.
    std::optional<proto::MarkKind> style = {}; ///< A heading.
    std::optional<OperationName> observation = {};

    bool operator==(const ListParagraph&) const = default;
};

/// How lines are put together in the language of the review.
struct ListPhrases {
    std::string field = "{label}: {value}";
    std::string article = "{instrument}, {article}";
};

/// As the blueprint words them; as above where it does not.
[[nodiscard]] ListPhrases phrases_of(const Blueprint& blueprint, Language language);

/// The outline as paragraphs. Headings stand for sections, articles, and categories that are not empty.
[[nodiscard]] std::vector<ListParagraph> paragraphs_of(
    const Outline& outline, Language language, const ListPhrases& phrases);

/// The paragraphs as one text, and what to mark in it: where a paragraph's newline is, by `Marks`.
struct FirstText {
    struct Style {
        std::uint32_t newline = 0; ///< In Unicode scalar values.
        proto::MarkKind kind = proto::MarkKind::heading1;

        bool operator==(const Style&) const = default;
    };

    std::string text;
    std::vector<Style> styles;

    bool operator==(const FirstText&) const = default;
};

[[nodiscard]] FirstText first_text(const std::vector<ListParagraph>& paragraphs);

/// Says that these observations were brought into a text. An item of `ReviewPart::brought_in`.
struct BroughtIn {
    static constexpr std::size_t most = 1024; ///< More take several.

    JointText into = JointText::list;
    proto::Names observations; ///< By the names of their clearings. Sorted, none twice, not empty.

    bool operator==(const BroughtIn&) const = default;
};

/// `invalid_input` for what `parse_brought_in` would not read.
[[nodiscard]] Result<Bytes> encode(const BroughtIn& brought_in);
[[nodiscard]] Result<BroughtIn> parse_brought_in(ByteView bytes);

/// All that was ever brought into a text, by name, and how often: twice when two did it at the same time, or
/// again. Only those who may edit the joint text count.
[[nodiscard]] std::map<OperationName, std::size_t> brought_into(
    JointText text, const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// An observation that may be brought in, and where it belongs.
struct Addition {
    std::string section;
    std::string instrument;
    std::string article;
    std::string category;
    ListEntry entry;
    proto::Names in_place_of; ///< Those brought in before that their State replaced by it.

    bool operator==(const Addition&) const = default;
};

/// How a text stands to what was cleared.
struct ListCheck {
    std::vector<Addition> missing; ///< In the order of the outline.
    proto::Names gone;  ///< Brought in, and taken back or replaced since. Their words stay until people act.
    proto::Names twice; ///< Brought in more than once: words may stand there twice.
    proto::Names unplaced; ///< Cleared in a category for which the outline has no place.

    bool operator==(const ListCheck&) const = default;
};

[[nodiscard]] ListCheck check_list(const Outline& outline,
    const std::vector<Stated<ClearedObservation>>& cleared,
    const std::map<OperationName, std::size_t>& brought_in);

} // namespace valise::casework
