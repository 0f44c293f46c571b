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
constexpr Byte own_work_layout = 0x12;
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

/// Writes runs one after the other. Authors have whatever numbers the caller gives them.
class Writer {
public:
    void begin_run(Update::Id first, std::span<const Update::Id> parents, bool has_more) {
        const bool follows_own = parents.size() == 1 && parents.front().author == first.author
            && parents.front().sequence + 1 == first.sequence;
        runs_.number(index_of(first.author) << 2 | (has_more ? more_runs_bit : 0)
            | (follows_own ? follows_own_bit : 0));
        runs_.number(first.sequence);
        if (follows_own) return;
        runs_.number(static_cast<std::uint32_t>(parents.size()));
        rows_ += parents.size();
        for (const Update::Id& parent : parents) {
            runs_.number(index_of(parent.author));
            runs_.number(parent.sequence);
        }
    }

    void add(const Operations& operations, bool has_more) {
        runs_.number(operations.count << 3 | (has_more ? more_operations_bit : 0)
            | (operations.is_backward && operations.count > 1 ? backward_bit : 0)
            | (operations.kind == Kind::deletion ? deletion_bit : 0));
        runs_.difference(std::int64_t{operations.position} - cursor_);
        cursor_ = cursor_after(operations);
        text_ += operations.text;
        ++rows_;
    }

    /// The body of an update. `name_of(number)` is an author's name; the first ones are not told.
    template <class NameOf> [[nodiscard]] Bytes body(NameOf&& name_of, std::size_t untold = 0) const {
        VarintWriter body;
        const auto told = std::span(authors_).subspan(std::min(untold, authors_.size()));
        body.number(static_cast<std::uint32_t>(told.size()));
        for (const std::uint32_t author : told) {
            const std::string_view name = name_of(author);
            body.number(static_cast<std::uint32_t>(name.size()));
            body.raw(name);
        }
        body.raw(as_text(runs_.bytes()));
        body.raw(text_);
        return std::move(body).take();
    }

    /// How many runs of operations and parents were told.
    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }

private:
    std::uint32_t index_of(std::uint32_t author) {
        const auto [place, is_new] =
            indexes_.try_emplace(author, static_cast<std::uint32_t>(authors_.size()));
        if (is_new) authors_.push_back(author);
        return place->second;
    }

    std::map<std::uint32_t, std::uint32_t> indexes_;
    std::vector<std::uint32_t> authors_;
    VarintWriter runs_;
    std::string text_;
    std::size_t rows_ = 0;
    std::int64_t cursor_ = 0;
};

/// A part of a history that one run tells.
struct Piece {
    History::Authorship who;
    std::vector<Update::Id> parents;
};

std::vector<Piece> pieces_of(const History& history, std::span<const Moments> moments) {
    std::vector<Piece> pieces;
    for (Moments rest : moments)
        while (rest.first < rest.end) {
            Piece piece{history.authorship_at(rest.first), {}};
            const auto run = history.graph().run(history.graph().run_at(rest.first));
            piece.who.moments.end = std::min({piece.who.moments.end, run.moments.end, rest.end});
            Moment before = 0;
            for (const Moment parent : history.graph().parents_of(rest.first, before)) {
                const auto id = history.authorship_at(parent);
                piece.parents.push_back({id.author, id.sequence});
            }
            rest.first = piece.who.moments.end;
            pieces.push_back(std::move(piece));
        }
    return pieces;
}

Bytes plain(const Bytes& body, Byte layout = plain_layout) {
    Bytes update{layout};
    append(update, body);
    return update;
}

/// Compressed, where that pays.
Bytes packed(const Bytes& body, std::size_t rows) {
    if (body.size() <= worth_compressing) return plain(body);
    const Bytes frame = compress(as_text(body), Checksum::no);
    VarintWriter size;
    size.number(static_cast<std::uint32_t>(body.size()));
    if (size.bytes().size() + frame.size() >= body.size() || rows > frame.size() * rows_per_byte)
        return plain(body);
    Bytes update{compressed_layout};
    append(update, size.bytes());
    append(update, frame);
    return update;
}

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

    /// Whose work it is, and nobody else's; without a name, anybody's.
    Result<void> read(std::string_view author) {
        is_own_work_ = !author.empty();
        if (is_own_work_) update_.authors.push_back(author);
        VALISE_TRY_VOID(read_authors());
        if (body_.rest() == 0) return {};
        // About what there is where people type words; with its text, an operation takes some bytes.
        constexpr std::size_t usual_bytes = 16;
        update_.operations.reserve(body_.rest() / usual_bytes);
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
        if (is_own_work_ && run.first.author != 0)
            return refuse(Errc::malformed, "work of another than its author");
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
        std::uint32_t head = 0;
        if (!body_.short_number(head)) {
            VALISE_TRY(head, body_.number());
        }
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
        update_.operations.push_back(
            {operations.position & (History::most - 1), operations.kind == Kind::deletion ? 1U : 0U,
                operations.is_backward ? 1U : 0U, operations.count, 0});
        return (head & more_operations_bit) != 0;
    }

    Result<void> read_text() {
        VALISE_TRY(const std::string_view text, body_.raw(body_.rest()));
        if (!is_utf8(as_bytes(text))) return refuse(Errc::malformed, "text that is not UTF-8");
        if (text.size() > UINT32_MAX) return refuse(Errc::malformed, "more text than a document holds");
        std::uint32_t left = count_scalars(text);
        const bool is_ascii = left == text.size();
        std::size_t at = 0;
        for (Update::StoredOperations& operations : update_.operations) {
            const std::uint32_t count = operations.is_deletion != 0 ? 0 : operations.count;
            if (count > left) return refuse(Errc::malformed, "text that is cut short");
            left -= count;
            at += is_ascii ? count : byte_offset(text.substr(at), count);
            operations.text_end = static_cast<std::uint32_t>(at);
        }
        if (left > 0) return refuse(Errc::malformed, "text without its operation");
        update_.text = text;
        return {};
    }

    VarintReader body_;
    bool is_own_work_ = false;
    std::size_t rows_left_;
    Update& update_;
    std::int64_t cursor_ = 0;
};

} // namespace

namespace {

Writer written(const History& history, std::span<const Moments> moments) {
    Writer writer;
    const std::vector<Piece> pieces = pieces_of(history, moments);
    for (const Piece& piece : pieces) {
        const Moments here = piece.who.moments;
        writer.begin_run({piece.who.author, piece.who.sequence}, piece.parents, &piece != &pieces.back());
        for (Moment at = here.first; at < here.end;) {
            const Operations operations = history.operations_at({at, std::min(here.end, at + most_in_a_run)});
            at += operations.count;
            writer.add(operations, at < here.end);
        }
    }
    return writer;
}

} // namespace

Bytes encode_update(const History& history, std::span<const Moments> moments) {
    const Writer writer = written(history, moments);
    return packed(
        writer.body([&](AuthorNumber author) { return history.author(author).name(); }), writer.rows());
}

Bytes encode_own_work(const History& history, std::span<const Moments> moments) {
    const auto name_of = [&](AuthorNumber author) { return history.author(author).name(); };
    return plain(written(history, moments).body(name_of, 1), own_work_layout);
}

namespace {

void add_run(Writer& writer, const Update& update, std::uint32_t number, bool has_more) {
    const Update::Run run = update.run(number);
    writer.begin_run(run.first, run.parents, has_more);
    for (std::size_t at = run.operations_from; at < run.operations_end; ++at)
        writer.add(update.operations_at(at), at + 1 < run.operations_end);
}

} // namespace

Bytes part_of(const Update& update, std::span<const std::uint32_t> runs) {
    Writer writer;
    for (const std::uint32_t number : runs) add_run(writer, update, number, number != runs.back());
    return plain(writer.body([&](std::uint32_t author) { return update.authors[author]; }));
}

Bytes own_work_in(const Update& update) {
    Writer writer;
    for (std::uint32_t number = 0; number < update.run_count(); ++number)
        add_run(writer, update, number, number + 1 < update.run_count());
    return plain(
        writer.body([&](std::uint32_t author) { return update.authors[author]; }, 1), own_work_layout);
}

Result<void> Update::read(ByteView bytes, std::string_view author) {
    authors.clear();
    runs.clear();
    parents.clear();
    operations.clear();
    text = {};
    if (bytes.empty()) return refuse(Errc::malformed, "an empty update");
    if (bytes[0] < plain_layout || bytes[0] > own_work_layout)
        return refuse(Errc::unsupported, "an update of another version");
    if ((bytes[0] == own_work_layout) == author.empty())
        return refuse(Errc::malformed, "own work among updates, or an update among own work");
    if (bytes[0] != compressed_layout) return Reader(bytes.subspan(1), bytes.size(), *this).read(author);
    VarintReader head(bytes.subspan(1));
    VALISE_TRY(const std::uint32_t size, head.number());
    VALISE_TRY(body, decompress(bytes.subspan(bytes.size() - head.rest()), size));
    return Reader(as_bytes(body), bytes.size() * rows_per_byte, *this).read({});
}

Update::Run Update::run(std::size_t number) const noexcept {
    const StoredRun& stored = runs[number];
    const StoredRun before = number == 0 ? StoredRun{} : runs[number - 1];
    return {stored.first, stored.count,
        std::span(parents).subspan(before.parents_end, stored.parents_end - before.parents_end),
        before.operations_end, stored.operations_end};
}

OperationId Update::name_of(const Id& id) const { return {*Author::of(authors[id.author]), id.sequence}; }

Bytes encode_edit(const Author& author, const Version& parents, const Edit& edit) {
    std::vector<std::string_view> authors{author.name()};
    std::vector<Update::Id> ids;
    for (const OperationId& parent : parents) {
        const auto known = std::ranges::find(authors, parent.author.name());
        ids.push_back({static_cast<std::uint32_t>(known - authors.begin()), parent.sequence});
        if (known == authors.end()) authors.push_back(parent.author.name());
    }
    const std::uint32_t inserted = count_scalars(edit.inserted);
    Writer writer;
    writer.begin_run({}, ids, false);
    if (inserted > 0)
        writer.add({Kind::insertion, false, edit.position + edit.deleted, inserted, edit.inserted},
            edit.deleted > 0);
    if (edit.deleted > 0) writer.add({Kind::deletion, false, edit.position, edit.deleted, {}}, false);
    return plain(writer.body([&](std::uint32_t number) { return authors[number]; }));
}

} // namespace valise::text
