// SPDX-License-Identifier: Apache-2.0
#include "update.hpp"

#include <algorithm>
#include <map>

#include "valise/base/compression.hpp"
#include "valise/base/utf8.hpp"
#include "valise/text/rope.hpp"
#include "varint.hpp"

namespace valise::text {
namespace {

constexpr Byte plain_layout = 0x10;
constexpr Byte compressed_layout = 0x11;
/// Below this, compression does not pay for its own header.
constexpr std::size_t worth_compressing = 64;

/// A compressed update holds no more runs of operations and parents for each of its bytes, so that a small
/// one cannot ask for much memory. One that would is not compressed.
constexpr std::size_t rows_per_byte = 8;

/// The bits that a number shares with the flags below it.
constexpr std::uint32_t follows_own_bit = 1; ///< The only parent is the same author's operation before.
constexpr std::uint32_t more_runs_bit = 2;
constexpr std::uint32_t deletion_bit = 1;
constexpr std::uint32_t backward_bit = 2;
constexpr std::uint32_t more_operations_bit = 4;
/// A count shares its number with three bits.
constexpr std::uint32_t most_in_a_run = 1U << 28;

/// Where a writer's cursor stands after operations: what comes next is likely to be near.
std::int64_t cursor_after(const Operations& operations) noexcept {
    if (operations.kind == Kind::deletion) return operations.lowest();
    return std::int64_t{operations.position} + (operations.is_backward ? 0 : operations.count);
}

void write_authors(VarintWriter& body, std::span<const std::string_view> names) {
    body.number(static_cast<std::uint32_t>(names.size()));
    for (const std::string_view name : names) {
        body.number(static_cast<std::uint32_t>(name.size()));
        body.raw(name);
    }
}

class Writer {
public:
    explicit Writer(const History& history) : history_(history) {}

    Bytes write(std::span<const Moments> moments) {
        for (const Moments each : moments) cut(each);
        VarintWriter body;
        for (std::size_t i = 0; i < pieces_.size(); ++i) write_run(pieces_[i], i + 1 < pieces_.size());
        std::vector<std::string_view> names;
        names.reserve(authors_.size());
        for (const AuthorNumber number : authors_) names.push_back(history_.author(number).name());
        write_authors(body, names);
        body.raw(as_text(runs_.bytes()));
        body.raw(text_);
        return packed(std::move(body).take());
    }

private:
    struct Piece {
        History::Authorship who;
        std::vector<Moment> parents;
    };

    void cut(Moments moments) {
        while (moments.first < moments.end) {
            Piece piece{history_.authorship_at(moments.first), {}};
            const auto run = history_.graph().run(history_.graph().run_at(moments.first));
            piece.who.moments.end = std::min({piece.who.moments.end, run.moments.end, moments.end});
            Moment before = 0;
            const auto parents = history_.graph().parents_of(moments.first, before);
            piece.parents.assign(parents.begin(), parents.end());
            moments.first = piece.who.moments.end;
            pieces_.push_back(std::move(piece));
        }
    }

    std::uint32_t index_of(AuthorNumber author) {
        const auto [place, is_new] =
            indexes_.try_emplace(author, static_cast<std::uint32_t>(authors_.size()));
        if (is_new) authors_.push_back(author);
        return place->second;
    }

    void write_run(const Piece& piece, bool has_more) {
        const History::Authorship& who = piece.who;
        bool follows_own = false;
        if (piece.parents.size() == 1 && who.sequence > 0)
            follows_own = piece.parents.front() == history_.moment_of(who.author, who.sequence - 1);
        runs_.number(
            index_of(who.author) << 2 | (has_more ? more_runs_bit : 0) | (follows_own ? follows_own_bit : 0));
        runs_.number(who.sequence);
        if (!follows_own) {
            runs_.number(static_cast<std::uint32_t>(piece.parents.size()));
            rows_ += piece.parents.size();
            for (const Moment parent : piece.parents) {
                const auto id = history_.authorship_at(parent);
                runs_.number(index_of(id.author));
                runs_.number(id.sequence);
            }
        }
        for (Moment at = who.moments.first; at < who.moments.end;) {
            const Moment end = std::min(who.moments.end, at + most_in_a_run);
            const Operations operations = history_.operations_at({at, end});
            at += operations.count;
            runs_.number(operations.count << 3 | (at < who.moments.end ? more_operations_bit : 0)
                | (operations.is_backward && operations.count > 1 ? backward_bit : 0)
                | (operations.kind == Kind::deletion ? deletion_bit : 0));
            runs_.difference(std::int64_t{operations.position} - cursor_);
            cursor_ = cursor_after(operations);
            text_ += operations.text;
            ++rows_;
        }
    }

    [[nodiscard]] Bytes packed(Bytes body) const {
        Bytes update{plain_layout};
        if (body.size() > worth_compressing) {
            const Bytes frame = compress(as_text(body), Checksum::no);
            VarintWriter size;
            size.number(static_cast<std::uint32_t>(body.size()));
            if (size.bytes().size() + frame.size() < body.size() && rows_ <= frame.size() * rows_per_byte) {
                update = {compressed_layout};
                append(update, size.bytes());
                append(update, frame);
                return update;
            }
        }
        append(update, body);
        return update;
    }

    const History& history_;
    std::vector<Piece> pieces_;
    std::map<AuthorNumber, std::uint32_t> indexes_;
    std::vector<AuthorNumber> authors_;
    VarintWriter runs_;
    std::string text_;
    std::size_t rows_ = 0;
    std::int64_t cursor_ = 0;
};

bool has_repetition(const std::vector<std::string_view>& names) {
    constexpr std::size_t few = 8;
    if (names.size() <= few) {
        for (auto name = names.begin(); name != names.end(); ++name)
            if (std::find(name + 1, names.end(), *name) != names.end()) return true;
        return false;
    }
    auto sorted = names;
    std::ranges::sort(sorted);
    return std::ranges::adjacent_find(sorted) != sorted.end();
}

class Reader {
public:
    Reader(ByteView body, std::size_t most_rows, Update& update)
        : body_(body), rows_left_(most_rows), update_(update) {}

    Result<void> read() {
        VALISE_TRY_VOID(read_authors());
        if (body_.rest() == 0) return {};
        for (bool has_more = true; has_more;) {
            VALISE_TRY(const std::uint32_t head, body_.number());
            has_more = (head & more_runs_bit) != 0;
            VALISE_TRY_VOID(read_run(head));
        }
        return read_text();
    }

private:
    Result<void> count_row() {
        if (rows_left_-- == 0) return refuse(Errc::malformed, "an update that says too much");
        return {};
    }

    Result<void> read_authors() {
        VALISE_TRY(const std::uint32_t count, body_.number());
        for (std::uint32_t i = 0; i < count; ++i) {
            VALISE_TRY(const std::uint32_t size, body_.number());
            VALISE_TRY(const std::string_view name, body_.raw(size));
            if (name.empty() || name.size() > Author::longest)
                return refuse(Errc::malformed, "a wrong author's name in an update");
            update_.authors.push_back(name);
        }
        if (has_repetition(update_.authors)) return refuse(Errc::malformed, "an author who is there twice");
        update_.behind_authors = body_.remaining();
        return {};
    }

    Result<Update::Id> read_id(std::uint32_t author) {
        VALISE_TRY(const std::uint32_t sequence, body_.number());
        if (author >= update_.authors.size())
            return refuse(Errc::malformed, "an operation without its author");
        if (sequence >= History::most) return refuse(Errc::malformed, "a sequence number that is too large");
        return Update::Id{author, sequence};
    }

    Result<void> read_run(std::uint32_t head) {
        Update::StoredRun run;
        VALISE_TRY(run.first, read_id(head >> 2));
        if ((head & follows_own_bit) != 0) {
            if (run.first.sequence == 0)
                return refuse(Errc::malformed, "a first operation that follows another");
            update_.parents.push_back({run.first.author, run.first.sequence - 1});
        } else {
            VALISE_TRY(const std::uint32_t count, body_.number());
            for (std::uint32_t i = 0; i < count; ++i) {
                VALISE_TRY(const std::uint32_t author, body_.number());
                VALISE_TRY(const Update::Id parent, read_id(author));
                VALISE_TRY_VOID(count_row());
                update_.parents.push_back(parent);
            }
        }
        for (bool has_more = true; has_more;) {
            VALISE_TRY(has_more, read_operations(run));
        }
        run.parents_end = update_.parents.size();
        run.operations_end = update_.operations.size();
        update_.runs.push_back(run);
        return {};
    }

    Result<bool> read_operations(Update::StoredRun& run) {
        VALISE_TRY(const std::uint32_t head, body_.number());
        VALISE_TRY(const std::int64_t difference, body_.difference());
        Operations operations;
        operations.kind = (head & deletion_bit) != 0 ? Kind::deletion : Kind::insertion;
        operations.is_backward = (head & backward_bit) != 0;
        operations.count = head >> 3;
        const std::int64_t position = cursor_ + difference;
        const std::uint32_t reach =
            operations.is_backward && operations.kind == Kind::deletion ? operations.count - 1 : 0;
        if (operations.count == 0 || operations.count > History::most - run.first.sequence - run.count
            || (operations.is_backward && operations.count == 1) || position < reach
            || position >= History::most)
            return refuse(Errc::malformed, "operations that cannot be");
        operations.position = static_cast<std::uint32_t>(position);
        run.count += operations.count;
        cursor_ = cursor_after(operations);
        VALISE_TRY_VOID(count_row());
        update_.operations.push_back(operations);
        return (head & more_operations_bit) != 0;
    }

    Result<void> read_text() {
        VALISE_TRY(std::string_view text, body_.raw(body_.rest()));
        if (!is_utf8(as_bytes(text))) return refuse(Errc::malformed, "text that is not UTF-8");
        std::uint32_t left = count_scalars(text);
        const bool is_ascii = left == text.size();
        for (Operations& operations : update_.operations) {
            if (operations.kind == Kind::deletion) continue;
            if (operations.count > left) return refuse(Errc::malformed, "text that is cut short");
            left -= operations.count;
            const std::size_t size = is_ascii ? operations.count : byte_offset(text, operations.count);
            operations.text = text.substr(0, size);
            text.remove_prefix(size);
        }
        if (!text.empty()) return refuse(Errc::malformed, "text without its operation");
        return {};
    }

    VarintReader body_;
    std::size_t rows_left_;
    Update& update_;
    std::int64_t cursor_ = 0;
};

} // namespace

Bytes encode_update(const History& history, std::span<const Moments> moments) {
    return Writer(history).write(moments);
}

Bytes encode_plain(const Update& update) {
    VarintWriter names;
    write_authors(names, update.authors);
    names.raw(update.behind_authors);
    Bytes bytes{plain_layout};
    append(bytes, names.bytes());
    return bytes;
}

Result<void> Update::read(ByteView bytes) {
    authors.clear();
    runs.clear();
    parents.clear();
    operations.clear();
    if (bytes.empty()) return refuse(Errc::malformed, "an empty update");
    if (bytes[0] == plain_layout) return Reader(bytes.subspan(1), bytes.size(), *this).read();
    if (bytes[0] != compressed_layout) return refuse(Errc::unsupported, "an update of another version");
    VarintReader head(bytes.subspan(1));
    VALISE_TRY(const std::uint32_t size, head.number());
    VALISE_TRY(body, decompress(bytes.subspan(bytes.size() - head.rest()), size));
    return Reader(as_bytes(body), bytes.size() * rows_per_byte, *this).read();
}

Update::Run Update::run(std::size_t number) const noexcept {
    const StoredRun& stored = runs[number];
    const StoredRun before = number == 0 ? StoredRun{} : runs[number - 1];
    return {stored.first, stored.count,
        std::span(parents).subspan(before.parents_end, stored.parents_end - before.parents_end),
        std::span(operations).subspan(before.operations_end, stored.operations_end - before.operations_end)};
}

OperationId Update::name_of(const Id& id) const { return {*Author::of(authors[id.author]), id.sequence}; }

Bytes encode_edit(const Author& author, const Version& parents, const Edit& edit) {
    std::vector<std::string_view> authors{author.name()};
    VarintWriter runs;
    runs.number(0); // The first author, the only run, and parents that are told.
    runs.number(0);
    runs.number(static_cast<std::uint32_t>(parents.size()));
    for (const OperationId& parent : parents) {
        const auto known = std::ranges::find(authors, parent.author.name());
        runs.number(static_cast<std::uint32_t>(known - authors.begin()));
        runs.number(parent.sequence);
        if (known == authors.end()) authors.push_back(parent.author.name());
    }
    const std::uint32_t inserted = count_scalars(edit.inserted);
    const std::int64_t end = std::int64_t{edit.position} + edit.deleted;
    if (inserted > 0) {
        runs.number(inserted << 3 | (edit.deleted > 0 ? more_operations_bit : 0));
        runs.difference(end);
    }
    if (edit.deleted > 0) {
        runs.number(edit.deleted << 3 | deletion_bit);
        runs.difference(edit.position - (inserted > 0 ? end + inserted : 0));
    }
    VarintWriter body;
    body.number(static_cast<std::uint32_t>(authors.size()));
    for (const std::string_view name : authors) {
        body.number(static_cast<std::uint32_t>(name.size()));
        body.raw(name);
    }
    Bytes update{plain_layout};
    append(update, body.bytes());
    append(update, runs.bytes());
    append(update, as_bytes(edit.inserted));
    return update;
}

} // namespace valise::text
