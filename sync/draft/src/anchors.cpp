// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/anchors.hpp"

#include "valise/base/fixed_layout.hpp"

namespace valise::draft {
namespace {

constexpr std::size_t log_size = SubjectId::size + 4;
constexpr std::size_t name_size = log_size + 8;

text::Author author_of_bytes(FixedWriter& name) {
    const Bytes bytes = name.written();
    const auto author = text::Author::of(as_text(bytes));
    VALISE_CHECK(author.has_value());
    return *author;
}

} // namespace

text::Author author_of(const LogId& log) { return author_of_bytes(FixedWriter().log(log)); }

text::Author author_of(const OperationName& suggestion) {
    return author_of_bytes(FixedWriter().operation(suggestion));
}

std::optional<Writer> writer_of(const text::Author& author) {
    const ByteView name = as_bytes(author.name());
    if (name.size() != log_size && name.size() != name_size) return std::nullopt;
    FixedReader from(name);
    Writer writer;
    writer.log = from.log();
    if (name.size() == name_size) writer.suggestion = OperationName{writer.log, from.u64()};
    return writer;
}

Result<text::OperationId> to_text(const proto::Character& character) {
    const auto author = text::Author::of(as_text(character.author));
    if (!author) return refuse(Errc::malformed, "a character of nobody");
    return text::OperationId{*author, character.sequence};
}

Result<text::Passage> to_text(const proto::Passage& passage) {
    VALISE_TRY(const text::OperationId first, to_text(passage.first));
    VALISE_TRY(const text::OperationId last, to_text(passage.last));
    text::Version version;
    version.reserve(passage.version.size());
    for (const proto::Character& character : passage.version) {
        VALISE_TRY(text::OperationId id, to_text(character));
        version.push_back(std::move(id));
    }
    return text::Passage{{first}, {last}, std::move(version)};
}

proto::Character from_text(const text::OperationId& id) {
    return {to_bytes(as_bytes(id.author.name())), id.sequence};
}

proto::Passage from_text(const text::Passage& passage) {
    proto::Passage told{from_text(passage.first.character), from_text(passage.last.character), {}};
    told.version.reserve(passage.version.size());
    for (const text::OperationId& id : passage.version) told.version.push_back(from_text(id));
    return told;
}

Result<proto::TextAnchor> anchor_before(text::Document& document, std::uint32_t position) {
    if (position == document.text().length()) return proto::TextAnchor{{}, proto::Side::after};
    VALISE_TRY(const text::Passage passage, document.anchor(position, 1));
    return proto::TextAnchor{from_text(passage.first.character), proto::Side::before};
}

Result<proto::TextAnchor> anchor_after(text::Document& document, std::uint32_t position) {
    VALISE_TRY(const text::Passage passage, document.anchor(position, 1));
    return proto::TextAnchor{from_text(passage.first.character), proto::Side::after};
}

Result<std::uint32_t> position_of(text::Document& document, const proto::TextAnchor& anchor) {
    if (!anchor.character) return anchor.side == proto::Side::before ? 0 : document.text().length();
    VALISE_TRY(const text::OperationId id, to_text(*anchor.character));
    VALISE_TRY(const text::Located located, document.locate({{id}, {id}, {id}}));
    return located.position + (anchor.side == proto::Side::after ? located.count : 0);
}

} // namespace valise::draft
