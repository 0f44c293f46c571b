// SPDX-License-Identifier: Apache-2.0
// What a document is kept as; docs/formats.md has it byte by byte.
#include <algorithm>

#include "history_code.hpp"
#include "state.hpp"
#include "valise/base/compression.hpp"
#include "valise/base/utf8.hpp"
#include "varint.hpp"

namespace valise::text {
namespace {

constexpr std::string_view magic = "VT";
constexpr Byte full_layout = 0x10;
constexpr Byte snapshot_layout = 0x11; ///< Without deleted text.

/// How many characters a snapshot may have left out for each byte of its code, so that a small file cannot
/// ask for much memory. What would need fewer bytes is filled up.
constexpr std::size_t left_out_per_byte = 4096;
constexpr std::size_t small_code = 64;

/// A code that leaves out so many characters has at least so many bytes.
constexpr std::size_t least_code_for(std::size_t deleted_length) noexcept {
    const std::size_t least = (deleted_length + left_out_per_byte - 1) / left_out_per_byte;
    return least > small_code ? least - small_code : 0;
}

/// What stands for a character that was left out.
constexpr std::string_view replacement = "\xef\xbf\xbd";

/// A part that is compressed: its size, the size of its frame, and the frame.
void write_part(VarintWriter& to, std::string_view content, std::string_view known = {}) {
    to.number(static_cast<std::uint32_t>(content.size()));
    if (content.empty()) return;
    const Bytes frame = compress(content, Checksum::yes, known);
    to.number(static_cast<std::uint32_t>(frame.size()));
    to.raw(as_text(frame));
}

Result<std::string> read_part(VarintReader& from, std::string_view known = {}) {
    VALISE_TRY(const std::uint32_t size, from.number());
    if (size == 0) return std::string();
    VALISE_TRY(const std::uint32_t frame_size, from.number());
    VALISE_TRY(const std::string_view frame, from.raw(frame_size));
    return decompress(as_bytes(frame), size, known);
}

void write_names(
    VarintWriter& to, const std::vector<Author>& authors, const std::vector<NamedVersion>& named) {
    to.number(static_cast<std::uint32_t>(named.size()));
    for (const auto& [name, version] : named) {
        to.number(static_cast<std::uint32_t>(name.size()));
        to.raw(name);
        to.number(static_cast<std::uint32_t>(version.size()));
        for (const OperationId& id : version) {
            to.number(static_cast<std::uint32_t>(std::ranges::find(authors, id.author) - authors.begin()));
            to.number(id.sequence);
        }
    }
}

Result<NamedVersion> read_name(VarintReader& from, const std::vector<Author>& authors) {
    NamedVersion named;
    VALISE_TRY(const std::uint32_t size, from.number());
    VALISE_TRY(named.name, from.raw(size));
    if (!is_version_name(named.name)) return refuse(Errc::malformed, "what is not a name for a version");
    VALISE_TRY(const std::uint32_t count, from.number());
    for (std::uint32_t i = 0; i < count; ++i) {
        VALISE_TRY(const std::uint32_t author, from.number());
        VALISE_TRY(const std::uint32_t sequence, from.number());
        if (author >= authors.size()) return refuse(Errc::malformed, "a version of nobody");
        named.version.push_back({authors[author], sequence});
    }
    return named;
}

/// The history part: who, how much, the code, and the named versions after it.
struct HistoryPart {
    CodedHistory coded;
    std::uint32_t deleted_length = 0; ///< Of all deleted text, in scalar values.
    std::vector<NamedVersion> named_versions;
};

Bytes write_history_part(const HistoryPart& part) {
    VarintWriter to;
    to.number(static_cast<std::uint32_t>(part.coded.authors.size()));
    for (const Author& author : part.coded.authors) {
        to.number(static_cast<std::uint32_t>(author.name().size()));
        to.raw(author.name());
    }
    to.number(part.coded.pieces);
    to.number(part.coded.operations);
    to.number(part.deleted_length);
    to.number(static_cast<std::uint32_t>(part.coded.code.size()));
    to.raw(as_text(part.coded.code));
    write_names(to, part.coded.authors, part.named_versions);
    return std::move(to).take();
}

Result<HistoryPart> read_history_part(std::string_view content) {
    VarintReader from(as_bytes(content));
    HistoryPart part;
    VALISE_TRY(const std::uint32_t author_count, from.number());
    for (std::uint32_t i = 0; i < author_count; ++i) {
        VALISE_TRY(const std::uint32_t size, from.number());
        VALISE_TRY(const std::string_view name, from.raw(size));
        auto author = Author::of(name);
        if (!author) return refuse(Errc::malformed, "a wrong author's name in a history");
        part.coded.authors.push_back(std::move(*author));
    }
    auto sorted = part.coded.authors;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        return refuse(Errc::malformed, "an author who is there twice");
    VALISE_TRY(part.coded.pieces, from.number());
    VALISE_TRY(part.coded.operations, from.number());
    VALISE_TRY(part.deleted_length, from.number());
    VALISE_TRY(const std::uint32_t code_size, from.number());
    VALISE_TRY(const std::string_view code, from.raw(code_size));
    part.coded.code = to_bytes(as_bytes(code));
    VALISE_TRY(const std::uint32_t name_count, from.number());
    for (std::uint32_t i = 0; i < name_count; ++i) {
        VALISE_TRY(NamedVersion named, read_name(from, part.coded.authors));
        if (!part.named_versions.empty() && part.named_versions.back() >= named)
            return refuse(Errc::malformed, "named versions that are not in order");
        part.named_versions.push_back(std::move(named));
    }
    if (from.rest() > 0) return refuse(Errc::malformed, "a history that goes on after its end");
    return part;
}

/// All inserted text in the order of moments, put together from what stands in the document and what does
/// not, both in the order of the document.
class TextInOrder {
public:
    explicit TextInOrder(const Weave& weave) {
        weave.for_each([&](const Weave::Stretch& stretch) {
            const Moments moments = weave.moments_of(stretch.units);
            (stretch.is_final ? shown_length_ : deleted_length_) += moments.size();
            stretches_.push_back({moments, stretch.is_final, {}});
        });
    }

    [[nodiscard]] std::uint32_t shown_length() const noexcept { return shown_length_; }
    [[nodiscard]] std::uint32_t deleted_length() const noexcept { return deleted_length_; }

    /// `deleted` is empty when it was left out; `left_out` then has where.
    [[nodiscard]] std::string put_together(
        std::string_view shown, std::string_view deleted, std::vector<Moments>& left_out) {
        const std::size_t size = shown.size() + deleted.size();
        const bool lacks_deleted = deleted.empty();
        for (Stretch& stretch : stretches_) {
            if (lacks_deleted && !stretch.is_shown) continue;
            std::string_view& from = stretch.is_shown ? shown : deleted;
            stretch.text = from.substr(0, byte_offset(from, stretch.moments.size()));
            from.remove_prefix(stretch.text.size());
        }
        std::ranges::sort(stretches_, {}, [](const Stretch& stretch) { return stretch.moments.first; });
        std::string text;
        text.reserve(size);
        for (const Stretch& stretch : stretches_) {
            text += stretch.text;
            if (!lacks_deleted || stretch.is_shown) continue;
            for (std::uint32_t i = 0; i < stretch.moments.size(); ++i) text += replacement;
            left_out.push_back(stretch.moments);
        }
        return text;
    }

private:
    struct Stretch {
        Moments moments;
        bool is_shown;
        std::string_view text;
    };

    std::vector<Stretch> stretches_;
    std::uint32_t shown_length_ = 0;
    std::uint32_t deleted_length_ = 0;
};

/// What stands after the shown text in an encoding.
struct Past {
    HistoryPart part;
    std::string deleted;
};

Result<Past> read_past(ByteView bytes, bool has_deleted_text, const std::string& shown) {
    VarintReader from(bytes);
    VALISE_TRY(const std::string history, read_part(from));
    Past past;
    VALISE_TRY(past.part, read_history_part(history));
    const CodedHistory& coded = past.part.coded;
    if (has_deleted_text) {
        VALISE_TRY(past.deleted, read_part(from, shown));
        if (!is_utf8(as_bytes(past.deleted)) || count_scalars(past.deleted) != past.part.deleted_length)
            return refuse(Errc::malformed, "deleted text that is not as long as it says");
    } else if (coded.code.size() < least_code_for(past.part.deleted_length)) {
        return refuse(Errc::malformed, "a history that says too much");
    }
    if (from.rest() > 0) return refuse(Errc::malformed, "a document that goes on after its end");
    return past;
}

} // namespace

Bytes DocumentState::archive(bool with_deleted_text) const {
    Walker walker(history);
    HistoryPart part{encode_history(history, walker), 0, named_versions};
    std::string deleted;
    const Weave& weave = walker.weave();
    weave.for_each([&](const Weave::Stretch& stretch) {
        if (stretch.is_final) return;
        const Moments moments = weave.moments_of(stretch.units);
        part.deleted_length += moments.size();
        if (with_deleted_text) deleted += history.text_of(moments);
    });
    if (!with_deleted_text)
        part.coded.code.resize(std::max(part.coded.code.size(), least_code_for(part.deleted_length)));

    VarintWriter to;
    to.raw(magic);
    const Byte layout = with_deleted_text ? full_layout : snapshot_layout;
    to.raw(as_text({&layout, 1}));
    const std::string shown = text.text();
    write_part(to, shown);
    write_part(to, as_text(write_history_part(part)));
    if (with_deleted_text) write_part(to, deleted, shown);
    return std::move(to).take();
}

Result<void> DocumentState::read_unread_history() {
    const bool has_deleted_text = unread.front() == full_layout;
    const std::string shown = text.text();
    auto past = read_past(ByteView(unread).subspan(1), has_deleted_text, shown);
    if (!past) return refuse(Errc::corrupt_data, past.error().detail);
    History read;
    Walker walker(read);
    if (past->part.deleted_length >= History::most - text.length())
        return refuse(Errc::corrupt_data, "a history of more than a document holds");
    const auto decoded =
        decode_history(past->part.coded, text.length() + past->part.deleted_length, read, walker);
    if (!decoded) return refuse(Errc::corrupt_data, decoded.error().detail);
    TextInOrder in_order(walker.weave());
    if (in_order.shown_length() != text.length() || in_order.deleted_length() != past->part.deleted_length)
        return refuse(Errc::corrupt_data, "a history that does not lead to the text");
    std::vector<Moments> gaps;
    read.set_text(in_order.put_together(shown, past->deleted, gaps));
    history = std::move(read);
    left_out = std::move(gaps);
    for (const NamedVersion& named : past->part.named_versions)
        if (!frontier_of(named.version)) {
            history = {};
            return refuse(Errc::corrupt_data, "a named version of operations that are not there");
        }
    named_versions = std::move(past->part.named_versions);
    unread.clear();
    unread.shrink_to_fit();
    return {};
}

Result<Document> Document::open(ByteView encoded) {
    VarintReader from(encoded);
    VALISE_TRY(const std::string_view found, from.raw(magic.size() + 1));
    if (!found.starts_with(magic)) return refuse(Errc::malformed, "this is not a document");
    const auto layout = static_cast<Byte>(found.back());
    if (layout != full_layout && layout != snapshot_layout)
        return refuse(Errc::unsupported, "a document of another version");
    VALISE_TRY(const std::string shown, read_part(from));
    auto state = std::make_unique<DocumentState>();
    VALISE_TRY(state->text, Rope::of(shown));
    if (state->text.length() >= most_operations)
        return refuse(Errc::malformed, "more text than a document holds");
    state->unread.push_back(layout);
    append(state->unread, encoded.subspan(encoded.size() - from.rest()));
    return Document(std::move(state));
}

Result<Bytes> Document::full() {
    VALISE_TRY_VOID(state_->read_history());
    if (!state_->left_out.empty()) return refuse(Errc::unavailable, "deleted text was left out here");
    return state_->archive(true);
}

Result<Bytes> Document::snapshot() {
    VALISE_TRY_VOID(state_->read_history());
    return state_->archive(false);
}

} // namespace valise::text
