// SPDX-License-Identifier: Apache-2.0
#include "writing_team.hpp"

#include <algorithm>

#include "histories/gunzip.hpp"
#include "histories/trace.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::bench {

const std::string& paper() {
    static const std::string text = [] {
        const auto file = histories::read_possibly_gzipped(
            VALISE_PROJECT_FOLDER "/tests/bench/traces/automerge-paper.json.gz");
        VALISE_CHECK(file);
        return histories::read_trace(*file, "automerge-paper")->end_content;
    }();
    return text;
}

WritingTeam::WritingTeam(std::size_t document_count)
    : documents_(document_count), cursors_(document_count), next_words_(1000) {
    const auto genesis =
        world_.found({tests::focal_point, tests::editor, tests::editor, tests::editor, tests::editor});
    genesis_ = genesis.bytes;
    next_numbers_.resize(world_.devices.size());
    writer_.push_back(reader());
}

space::Replica WritingTeam::reader() {
    auto replica = *space::Replica::begin(genesis_, world_.directory);
    VALISE_CHECK(
        replica.hold(EpochId{replica.membership().space().bytes}, world_.first_secret.clone()).has_value());
    return replica;
}

ObjectId WritingTeam::object(std::size_t document) {
    ObjectId object{{1, static_cast<Byte>(document), static_cast<Byte>(document >> 8)}};
    std::fill(object.bytes.begin() + 3, object.bytes.end(), static_cast<Byte>(document * 31));
    return object;
}

std::size_t WritingTeam::document(const ObjectId& object) {
    return object.bytes[1] | static_cast<std::size_t>(object.bytes[2]) << 8;
}

void WritingTeam::type(text::Document& document, std::uint32_t& cursor) {
    if (cursor > 30 && world_.random().below(6) == 0) {
        VALISE_CHECK(document.erase(cursor - 12, 12));
        cursor -= 12;
    }
    if (world_.random().below(10) == 0)
        cursor = static_cast<std::uint32_t>(world_.random().below(document.text().length() + 1));
    const std::size_t size = 15 + world_.random().below(40);
    if (next_words_ + size > paper().size()) next_words_ = world_.random().below(1000);
    const std::string_view words = std::string_view(paper()).substr(next_words_, size);
    next_words_ += size;
    VALISE_CHECK(document.insert(cursor, words));
    cursor += text::count_scalars(words);
}

void WritingTeam::write_range(std::size_t entry_count) {
    const std::size_t member = std::exchange(next_member_, (next_member_ + 1) % world_.devices.size());
    const text::Author author = draft::author_of(log_of(member));
    std::vector<proto::Body> bodies;
    for (std::size_t i = 0; i < entry_count; ++i) {
        const std::size_t number = std::exchange(next_document_, (next_document_ + 1) % documents_.size());
        text::Document& document = documents_[number];
        VALISE_CHECK(document.write_as(author));
        const std::uint32_t from = document.next_sequence(author).value();
        type(document, cursors_[number]);
        bodies.push_back({next_numbers_[member]++,
            {{object(number), bodies.size(), proto::UpdateText{*document.work_by(author, from)}}}});
    }
    const auto range =
        writer_.front().write(log_of(member), world_.devices[member].key, bodies, world_.random());
    VALISE_CHECK(range);
    ranges_.push_back(range->range().bytes());
}

} // namespace valise::bench
