// SPDX-License-Identifier: Apache-2.0
// The input as a coded history without its text. What can be read is given a text that fits, and must then be
// the history of a document like any other.
#include <array>
#include <string>

#include "choices.hpp"
#include "documents.hpp"
#include "histories/random_history.hpp"
#include "history_code.hpp"
#include "mutation.hpp"
#include "support/text_history.hpp"
#include "update.hpp"

namespace {

using namespace valise;
using namespace valise::text;

constexpr std::uint32_t most_inserted = 2000;
/// Few bytes can say that many operations were done; more than this would only be slower.
constexpr std::uint32_t most_checked = 4000;

constexpr std::array<std::string_view, 4> names{"b", "a", "d", "c"};
constexpr std::array<std::string_view, 4> alphabet{"a", "\u00e9", "\u4e2d", "\U0001f600"};

CodedHistory coded_in(ByteView input) {
    fuzz::Choices choices(input);
    CodedHistory coded;
    for (std::uint32_t count = choices.below(names.size() + 1); count > 0; --count)
        coded.authors.push_back(*Author::of(names.at(coded.authors.size())));
    coded.pieces = choices.below(1U << 16);
    coded.operations = choices.below(1U << 16);
    coded.code = to_bytes(choices.all());
    return coded;
}

CodedHistory coded_of(const History& history) {
    Walker walker(history);
    return encode_history(history, walker);
}

/// The input that `coded_in` takes for this history, if its authors have the names that it gives them.
Bytes input_for(const CodedHistory& coded) {
    Bytes input{static_cast<Byte>(coded.authors.size())};
    for (const std::uint32_t number : {coded.pieces, coded.operations})
        for (const unsigned shift : {0U, 8U}) input.push_back(static_cast<Byte>(number >> shift));
    append(input, coded.code);
    return input;
}

void give_text(History& history) {
    std::string text;
    std::size_t character = 0;
    for (std::size_t run = 0; run < history.operation_run_count(); ++run) {
        if (history.operations_of_run(run).kind == Kind::deletion) continue;
        for (std::uint32_t count = history.moments_of_run(run).size(); count > 0; --count)
            text += alphabet.at(character++ % alphabet.size());
    }
    history.set_text(std::move(text));
}

std::vector<OperationId> parents_of(const History& history, Moment moment) {
    Moment storage = 0;
    std::vector<OperationId> parents;
    for (const Moment parent : history.graph().parents_of(moment, storage))
        parents.push_back(history.id_of(parent));
    std::ranges::sort(parents);
    return parents;
}

/// Whether the same people did the same, each upon the same, whatever the moments.
bool is_same(const History& history, const History& other) {
    if (history.size() != other.size()) return false;
    for (Moment moment = 0; moment < history.size(); ++moment) {
        const Moment there = other.moment_of(history.id_of(moment));
        if (there == no_moment || parents_of(history, moment) != parents_of(other, there)) return false;
        const Operations own = history.operations_at({moment, moment + 1});
        const Operations others = other.operations_at({there, there + 1});
        if (own.kind != others.kind || own.position != others.position) return false;
    }
    return true;
}

std::string text_in(const Weave& weave, const History& history) {
    std::string text;
    weave.for_each([&](const Weave::Stretch& stretch) {
        if (stretch.is_final)
            text +=
                history.text_of({weave.moment_of(stretch.units.first), weave.moment_of(stretch.units.end)});
    });
    return text;
}

void check_code(const History& history) {
    const CodedHistory coded = coded_of(history);
    History again;
    Walker walker(again);
    walker.begin(0, 0);
    VALISE_CHECK(decode_history(coded, most_inserted, again, walker).has_value());
    VALISE_CHECK(is_same(history, again));
}

void check_document(const History& history, const std::string& shown) {
    const std::array everything{Moments{0, history.size()}};
    Document document;
    const auto received = document.receive(encode_update(history, everything));
    VALISE_CHECK(received.has_value() && received->added == history.size() && received->waiting == 0);
    VALISE_CHECK(document.text().text() == shown);
    fuzz::check_past(document);
    fuzz::check_encodings(document);
}

Bytes genuine_input(unsigned seed) {
    SeededRandom random(seed);
    histories::Shape shape;
    shape.transactions = 1 + seed % 12;
    shape.may_fork = seed % 2 == 0;
    const auto history = histories::random_history(random, shape);
    return input_for(coded_of(tests::told(history.transactions)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    History history;
    Walker walker(history);
    walker.begin(0, 0);
    const auto decoded = decode_history(coded_in({data, size}), most_inserted, history, walker);
    VALISE_CHECK(decoded || decoded.error().code == Errc::malformed);
    if (!decoded || history.size() > most_checked) return 0;
    give_text(history);
    check_code(history);
    check_document(history, text_in(walker.weave(), history));
    return 0;
}

/// Gives the fuzzer genuine histories to begin with, and now and then a fresh one in place of what it has.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return valise::fuzz::mutated_or_fresh({data, room}, size, seed, [&] { return genuine_input(seed); });
}
