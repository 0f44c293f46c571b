// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/text/document.hpp"

/// Documents to begin with, and what must hold of every document.
namespace valise::fuzz {

/// `shown` after these changes, each in the text that those before it have left.
template <class AnyEdit>
[[nodiscard]] std::string edited(const std::string& shown, const std::vector<AnyEdit>& edits) {
    text::Rope rope = *text::Rope::of(shown);
    for (const AnyEdit& edit : edits) {
        VALISE_CHECK(rope.erase(edit.position, edit.deleted).has_value());
        VALISE_CHECK(rope.insert(edit.position, edit.inserted).has_value());
    }
    return rope.text();
}

/// A document on which this author writes.
inline void write_as(text::Document& document, std::string_view name) {
    VALISE_CHECK(document.write_as(*text::Author::of(name)).has_value());
}

/// Gives one what the other has.
inline void bring(text::Document& to, text::Document& from) {
    VALISE_CHECK(to.receive(*from.since(*to.version())).has_value());
}

/// The work of two people, some of it at the same time and at the same place, and a version with a name.
[[nodiscard]] inline text::Document prepared_document() {
    text::Document mine;
    text::Document theirs;
    write_as(mine, "b");
    write_as(theirs, "a");
    VALISE_CHECK(mine.insert(0, "yes, \u0436 part").has_value());
    bring(theirs, mine);
    VALISE_CHECK(mine.name_version("draft", *mine.version()).has_value());
    VALISE_CHECK(mine.erase(5, 1).has_value());
    VALISE_CHECK(mine.insert(5, "in\u00e9").has_value());
    VALISE_CHECK(theirs.erase(3, 4).has_value());
    VALISE_CHECK(theirs.insert(3, "\U0001f600!").has_value());
    VALISE_CHECK(theirs.insert(4, "?").has_value());
    bring(mine, theirs);
    return mine;
}

/// What a document answers about its past must lead to the text that it shows.
inline void check_past(text::Document& document) {
    const std::string shown = document.text().text();
    const std::uint32_t length = document.text().length();
    const text::Version now = *document.version();
    VALISE_CHECK(document.text_at(now) == shown);
    VALISE_CHECK(document.text_at({}) == std::string());

    const auto attributions = document.blame(0, length);
    VALISE_CHECK(attributions.has_value());
    std::uint64_t blamed = 0;
    for (const text::Attribution& each : *attributions) blamed += each.count;
    VALISE_CHECK(blamed == length);

    VALISE_CHECK(edited({}, *document.compare({}, now)) == shown);
    VALISE_CHECK(edited(shown, *document.compare(now, {})).empty());
}

/// What a document was written as must be a document of the same text and version. Returns that one.
inline text::Document reopened(text::Document& document, ByteView encoded) {
    auto again = text::Document::open(encoded);
    VALISE_CHECK(again.has_value());
    VALISE_CHECK(again->text().text() == document.text().text());
    VALISE_CHECK(again->version() == document.version());
    VALISE_CHECK(again->named_versions() == document.named_versions());
    VALISE_CHECK(again->text().text() == document.text().text());
    return std::move(*again);
}

/// Writes a document in all ways that it allows, and reads it again.
inline void check_encodings(text::Document& document) {
    const auto snapshot = document.snapshot();
    VALISE_CHECK(snapshot.has_value());
    text::Document smaller = reopened(document, *snapshot);
    VALISE_CHECK(smaller.snapshot().has_value());

    const auto full = document.full();
    const auto update = document.since({});
    // Deleted text may have been left out; then both lack it.
    VALISE_CHECK(full.has_value() == update.has_value());
    if (!full) {
        VALISE_CHECK(full.error().code == Errc::unavailable && update.error().code == Errc::unavailable);
        return;
    }
    text::Document same = reopened(document, *full);
    VALISE_CHECK(same.full().has_value());
    text::Document other;
    VALISE_CHECK(other.receive(*update).has_value());
    VALISE_CHECK(other.text().text() == document.text().text());
    VALISE_CHECK(other.version() == document.version());
}

} // namespace valise::fuzz
