// SPDX-License-Identifier: Apache-2.0
// The input as updates that come one after the other: as they are, and with the first byte and the
// compression that would stop any fuzzer.
#include <array>
#include <string>

#include "choices.hpp"
#include "documents.hpp"
#include "mutation.hpp"
#include "update.hpp"
#include "valise/base/compression.hpp"
#include "valise/text/own_work.hpp"
#include "varint.hpp"

namespace {

using namespace valise;
using namespace valise::text;

/// What an update begins with; docs/formats.md has it byte by byte.
constexpr Byte plain_layout = 0x10;
constexpr Byte compressed_layout = 0x11;

enum class Mode : std::uint8_t { plain, compressed, as_it_is };
constexpr std::uint32_t modes = 3;
constexpr std::uint32_t beginnings = 3;
constexpr std::size_t most_updates = 8;

Bytes packed(Mode mode, ByteView body) {
    if (mode == Mode::as_it_is) return to_bytes(body);
    VarintWriter to;
    const Byte layout = mode == Mode::plain ? plain_layout : compressed_layout;
    to.raw(as_text({&layout, 1}));
    if (mode == Mode::compressed) {
        to.number(static_cast<std::uint32_t>(body.size()));
        to.raw(as_text(compress(as_text(body), Checksum::no)));
    } else {
        to.raw(as_text(body));
    }
    return std::move(to).take();
}

/// What the updates come upon: nothing, the work of two people, or the same without its deleted text.
Document beginning(std::uint32_t choice) {
    static const Bytes full = *fuzz::prepared_document().full();
    static const Bytes snapshot = *fuzz::prepared_document().snapshot();
    return choice == 0 ? Document() : *Document::open(choice == 1 ? full : snapshot);
}

/// All that is in a document, in whichever way it can be written.
Bytes everything_in(Document& document) {
    auto full = document.full();
    if (full) return *full;
    VALISE_CHECK(full.error().code == Errc::unavailable);
    return *document.snapshot();
}

/// A replica that had been where `document` was must come to the same with what is new.
void check_since(Document& document, ByteView before) {
    auto other = *Document::open(before);
    const auto update = document.since(*other.version());
    VALISE_CHECK(update.has_value());
    VALISE_CHECK(other.receive(*update).has_value());
    VALISE_CHECK(other.text().text() == document.text().text());
    VALISE_CHECK(other.version() == document.version());
}

/// It comes again, and nothing happens.
void receive_again(Document& document, ByteView update, std::uint32_t waiting) {
    const Bytes before = everything_in(document);
    const auto received = document.receive(update);
    VALISE_CHECK(received.has_value());
    VALISE_CHECK(received->edits.empty() && received->added == 0 && received->waiting == waiting);
    VALISE_CHECK(everything_in(document) == before);
}

/// Whether it was accepted.
bool receive_and_check(Document& document, ByteView update) {
    const std::string shown = document.text().text();
    const Bytes before = everything_in(document);
    const auto received = document.receive(update);
    const std::string shown_now = document.text().text();
    if (!received) {
        VALISE_CHECK(shown_now == shown);
        VALISE_CHECK(everything_in(document) == before);
        return false;
    }
    VALISE_CHECK(fuzz::edited(shown, received->edits) == shown_now);
    VALISE_CHECK(received->added > 0 || everything_in(document) == before);
    receive_again(document, update, received->waiting);
    check_since(document, before);
    return true;
}

/// What was accepted once is there, or waits still, or turned out to be wrong when what it waited for came.
void check_nothing_is_lost(Document& document, const std::vector<Bytes>& accepted) {
    for (const Bytes& update : accepted) {
        const auto received = document.receive(update);
        VALISE_CHECK(!received || received->added == 0);
    }
}

std::vector<Bytes> bodies_of(Document& document) {
    std::vector<Bytes> bodies;
    const auto add = [&](const Result<Bytes>& update) {
        // A small update is not compressed.
        if (update && update->front() == plain_layout)
            bodies.emplace_back(update->begin() + 1, update->end());
    };
    for (const std::string_view name : {"a", "b"}) {
        const Author author = *Author::of(name);
        for (std::uint32_t from = 0; from < *document.next_sequence(author); from += 3)
            add(document.written_by(author, from));
    }
    add(document.since({}));
    return bodies;
}

/// Work that builds upon the prepared document.
Document continued_document() {
    Document document = fuzz::prepared_document();
    Document other = *Document::open(*document.full());
    fuzz::write_as(document, "b");
    fuzz::write_as(other, "c");
    VALISE_CHECK(document.insert(2, "\u0645x").has_value());
    VALISE_CHECK(other.erase(1, 4).has_value());
    fuzz::bring(document, other);
    VALISE_CHECK(document.erase(0, 2).has_value());
    return document;
}

void append_update(Bytes& input, Mode mode, ByteView body) {
    input.push_back(static_cast<Byte>(mode));
    fuzz::append_counted(input, body);
}

/// What waits for one operation: something good, something wrong, and what waits for the good one in its
/// turn.
Bytes input_with_a_wrong_one_waiting() {
    History history;
    const auto add = [&](std::string_view name, const std::vector<Moment>& parents) {
        history.add(history.number_of(*Author::of(name)), parents, {Kind::insertion, false, 0, 1, "\u00e9"});
    };
    add("x", {});
    add("m", {0});
    add("a", {1});
    add("w", {0, 1}); // Wrong, because the first is in the second.
    add("c", {2});
    Bytes input{0};
    for (const Moment moment : {0U, 2U, 3U, 4U, 1U}) {
        const Bytes update = encode_update(history, std::array{Moments{moment, moment + 1}});
        append_update(input, Mode::plain, ByteView(update).subspan(1));
    }
    return input;
}

std::vector<Bytes> make_genuine_inputs() {
    Document prepared = fuzz::prepared_document();
    Document continued = continued_document();
    std::vector<Bytes> bodies = bodies_of(prepared);
    for (Bytes& body : bodies_of(continued)) bodies.push_back(std::move(body));
    std::vector<Bytes> inputs{input_with_a_wrong_one_waiting()};
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        // Each before the one that it builds upon, so that it has to wait.
        Bytes input{static_cast<Byte>(i % beginnings)};
        for (const Bytes* const body : {&bodies[i], &bodies[i / 2]})
            append_update(input, static_cast<Mode>(i % modes), *body);
        inputs.push_back(std::move(input));
    }
    return inputs;
}

/// The same body as own work: a document takes none in that cannot be read, and new names change no other.
void check_own_work(ByteView body) {
    constexpr Byte own_work_layout = 0x12;
    const Author author = *Author::of("a");
    const Author later = *Author::of("later");
    Bytes work{own_work_layout};
    append(work, body);
    WorkReader reader;
    const bool is_read = reader.read(author, work).has_value();
    VALISE_CHECK(is_read || !Document().receive_work(author, work));
    const auto rename = [&](const OperationId& id) {
        return id.author == author ? OperationId{later, id.sequence} : id;
    };
    const auto renamed = rename_work(work, author, later, rename);
    VALISE_CHECK(is_read || !renamed);
    VALISE_CHECK(!renamed || reader.read(later, *renamed));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Choices choices({data, size});
    Document document = beginning(choices.below(beginnings));
    std::vector<Bytes> accepted;
    for (std::size_t i = 0; i < most_updates && !choices.is_empty(); ++i) {
        const auto mode = static_cast<Mode>(choices.below(modes));
        const auto body = choices.counted_bytes();
        check_own_work(body);
        Bytes update = packed(mode, body);
        if (receive_and_check(document, update)) accepted.push_back(std::move(update));
    }
    check_nothing_is_lost(document, accepted);
    fuzz::check_past(document);
    fuzz::check_encodings(document);
    return 0;
}

/// Gives the fuzzer genuine updates to begin with, and now and then fresh ones in place of what it has.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    static const std::vector<Bytes> genuine = make_genuine_inputs();
    return valise::fuzz::mutated_or_fresh(
        {data, room}, size, seed, [&] { return genuine[seed / 64 % genuine.size()]; });
}
