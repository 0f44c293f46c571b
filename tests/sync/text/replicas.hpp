// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "histories/history.hpp"
#include "histories/random_history.hpp"
#include "support/text_history.hpp"
#include "texts.hpp"
#include "valise/text/document.hpp"

/// Documents, what happened to them, and updates between them.
namespace valise::tests {

inline text::Author author(std::string_view name) { return *text::Author::of(name); }

inline text::OperationId id(std::string_view name, std::uint32_t sequence) {
    return {author(name), sequence};
}

inline text::Version version_of(const text::History& history, std::span<const std::uint32_t> units) {
    text::Version version;
    for (const std::uint32_t unit : units) version.push_back(history.id_of(unit));
    std::ranges::sort(version);
    return version;
}

/// A document that received all of a history.
inline text::Document document_of(const histories::History& history) {
    text::Document document;
    VALISE_CHECK(document.receive(update_of(told(history))));
    return document;
}

inline text::Document document_by(std::string_view writer, std::string_view content = {}) {
    text::Document document;
    VALISE_CHECK(document.write_as(author(writer)));
    VALISE_CHECK(document.insert(0, content));
    return document;
}

/// Another replica of the same document.
inline text::Document copy_of(text::Document& document, std::string_view writer) {
    text::Document copy;
    VALISE_CHECK(copy.receive(*document.since({})));
    VALISE_CHECK(copy.write_as(author(writer)));
    return copy;
}

/// `to` learns everything that `from` has.
inline text::Received bring(text::Document& from, text::Document& to) {
    auto received = to.receive(*from.since(*to.version()));
    VALISE_CHECK(received);
    return *std::move(received);
}

/// The histories that random tests run on: with and without forks, much and little at the same time.
inline std::vector<histories::Shape> shapes() {
    std::vector<histories::Shape> shapes(4);
    shapes[1].may_fork = true;
    shapes[1].alphabet = histories::Alphabet::mixed;
    shapes[2].percent_deleting = 60;
    shapes[2].longest_delete = 9;
    shapes[2].longest_insert = 12;
    shapes[2].alphabet = histories::Alphabet::mixed;
    shapes[3].agents = 6;
    shapes[3].percent_merging = 90;
    shapes[3].percent_at_one_place = 90;
    return shapes;
}

/// A random history for each seed below `seeds`, of the shapes in turn.
inline std::vector<histories::History> random_histories(std::uint64_t seeds) {
    const auto all = shapes();
    std::vector<histories::History> histories;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        SeededRandom random(seed);
        histories.push_back(histories::random_history(random, all[seed % all.size()]));
    }
    return histories;
}

/// The version of each transaction's end, and that of everything.
inline std::vector<text::Version> versions_of(const histories::History& history) {
    const text::History all = told(history);
    std::vector<text::Version> versions{{}, version_of(all, histories::heads_of(history.transactions))};
    for (const histories::Transaction& transaction : history.transactions)
        versions.push_back(version_of(all, std::vector{transaction.end - 1}));
    return versions;
}

/// What a text becomes when an editor carries out these edits.
inline std::string edited(std::string_view before, const std::vector<text::Edit>& edits) {
    std::u32string scalars = to_scalars(before);
    for (const text::Edit& edit : edits)
        scalars.replace(edit.position, edit.deleted, to_scalars(edit.inserted));
    return to_utf8(scalars);
}

/// Whether edits go from the beginning of the text to its end, with unchanged text between any two of them.
inline bool are_apart(const std::vector<text::Edit>& edits) {
    std::uint32_t end = 0;
    bool is_first = true;
    for (const text::Edit& edit : edits) {
        if (edit.deleted == 0 && edit.inserted.empty()) return false;
        if (!is_first && edit.position <= end) return false;
        end = edit.position + text::count_scalars(edit.inserted);
        is_first = false;
    }
    return true;
}

} // namespace valise::tests
