// SPDX-License-Identifier: Apache-2.0
// The input as what three people do on their own replicas: they write, take back, meet each other, and put
// their documents away. What they are told to change must be what changed, and in the end all have the same.
#include <array>
#include <string>

#include "choices.hpp"
#include "documents.hpp"
#include "mutation.hpp"

namespace {

using namespace valise;
using namespace valise::text;

constexpr std::size_t most_steps = 120;
constexpr std::uint32_t longest_text = 400;
constexpr std::size_t longest_input = 400;

constexpr std::array<std::string_view, 3> names{"b", "a", "c"};
constexpr std::array<std::string_view, 8> alphabet{
    "a", "b", "c", "\n", "\u00e9", "\u0645", "\u4e2d", "\U0001f600"};

/// A document, and beside it what an editor that listens to it shows.
class Replica {
public:
    explicit Replica(std::string_view name) : author_(*Author::of(name)) { begin_writing(); }

    [[nodiscard]] Document& document() noexcept { return document_; }

    void do_something(fuzz::Choices& choices) {
        switch (choices.below(10)) {
        case 0:
        case 1:
        case 2: insert(choices); break;
        case 3:
        case 4: erase(choices); break;
        case 5: undo(choices); break;
        case 6: reopen(choices.below(2) == 0); break;
        case 7: document_.rest(); break;
        case 8: anchor(choices); break;
        default: check_places(choices); break;
        }
        VALISE_CHECK(document_.text().text() == shown_);
    }

    /// Hears what the other has, or only what one author wrote from some operation on.
    void hear(Replica& other, fuzz::Choices& choices) {
        if (choices.below(3) > 0) {
            receive(other.document_.since(*document_.version()));
            return;
        }
        const Author author = *Author::of(names.at(choices.below(names.size())));
        const std::uint32_t known = *document_.next_sequence(author);
        receive(other.document_.written_by(author, choices.below(known + 1)));
    }

private:
    void begin_writing() { VALISE_CHECK(document_.write_as(author_).has_value()); }

    void change(const std::vector<Edit>& edits) {
        shown_ = fuzz::edited(shown_, edits);
        VALISE_CHECK(document_.text().text() == shown_);
    }

    void receive(const Result<Bytes>& update) {
        // The other may come from a snapshot, and lack the text that is asked for.
        if (!update) return VALISE_CHECK(update.error().code == Errc::unavailable);
        const auto received = document_.receive(*update);
        VALISE_CHECK(received.has_value());
        change(received->edits);
    }

    std::uint32_t position(fuzz::Choices& choices) { return choices.below(document_.text().length() + 1); }

    std::uint32_t count(std::uint32_t from, fuzz::Choices& choices) {
        return std::min(choices.below(8), document_.text().length() - from);
    }

    void insert(fuzz::Choices& choices) {
        if (document_.text().length() > longest_text) return;
        const std::uint32_t at = position(choices);
        std::uint32_t character = choices.byte();
        std::string text;
        for (std::uint32_t i = choices.below(6); i > 0; --i)
            text += alphabet.at(character++ % alphabet.size());
        VALISE_CHECK(document_.insert(at, text).has_value());
        shown_ = fuzz::edited(shown_, std::vector<Edit>{{at, 0, text}});
    }

    void erase(fuzz::Choices& choices) {
        const std::uint32_t at = position(choices);
        const std::uint32_t size = count(at, choices);
        VALISE_CHECK(document_.erase(at, size).has_value());
        shown_ = fuzz::edited(shown_, std::vector<Edit>{{at, size, {}}});
    }

    void undo(fuzz::Choices& choices) {
        const std::uint32_t end = *document_.next_sequence(author_);
        if (end >= longest_text) return;
        const std::uint32_t back = std::min(end, choices.below(16));
        const auto edits = document_.undo(end - back, end - std::min(back, choices.below(4)));
        // What it would bring back may have been left out of a snapshot.
        if (!edits) return VALISE_CHECK(edits.error().code == Errc::unavailable);
        change(*edits);
    }

    /// Puts the document away and opens it again. What waited for earlier operations is lost.
    void reopen(bool with_deleted_text) {
        const auto encoded = with_deleted_text ? document_.full() : document_.snapshot();
        if (!encoded) return VALISE_CHECK(encoded.error().code == Errc::unavailable);
        document_ = fuzz::reopened(document_, *encoded);
        begin_writing();
    }

    void anchor(fuzz::Choices& choices) {
        const std::uint32_t length = document_.text().length();
        if (length == 0) return;
        const std::uint32_t at = choices.below(length);
        const std::uint32_t size = 1 + choices.below(std::min(8U, length - at));
        const auto passage = document_.anchor(at, size);
        VALISE_CHECK(passage.has_value());
        VALISE_CHECK(document_.locate(*passage) == Located(at, size, false));
        VALISE_CHECK(document_.quotation(*passage) == document_.text().slice(at, size));
        passages_.push_back(*passage);
    }

    /// Anchors lead to a place in the text, whatever has happened to it.
    void check_places(fuzz::Choices& choices) {
        if (passages_.empty()) return;
        const auto located = document_.locate(passages_.at(
            choices.below(static_cast<std::uint32_t>(std::min<std::size_t>(passages_.size(), 1U << 16)))));
        VALISE_CHECK(located.has_value());
        VALISE_CHECK(located->position <= document_.text().length());
        VALISE_CHECK(located->count <= document_.text().length() - located->position);
    }

    Author author_;
    Document document_;
    std::string shown_;
    std::vector<Passage> passages_;
};

/// Everybody hears of everybody, twice, as the first may hear only what the others had heard by then. False
/// when somebody's text is out of reach.
bool meet(std::array<Replica, names.size()>& replicas) {
    for (int round = 0; round < 2; ++round)
        for (Replica& one : replicas)
            for (Replica& other : replicas) {
                const auto update = other.document().since(*one.document().version());
                if (!update) return false;
                VALISE_CHECK(one.document().receive(*update).has_value());
            }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Choices choices({data, size});
    std::array replicas{Replica(names[0]), Replica(names[1]), Replica(names[2])};
    for (std::size_t i = 0; i < most_steps && !choices.is_empty(); ++i) {
        const std::uint32_t chosen = choices.below(4 * names.size());
        Replica& replica = replicas.at(chosen % names.size());
        if (chosen < names.size())
            replica.hear(replicas.at(choices.below(names.size())), choices);
        else
            replica.do_something(choices);
    }
    for (Replica& each : replicas) fuzz::check_past(each.document());
    if (!meet(replicas)) return 0;
    for (Replica& each : replicas) {
        VALISE_CHECK(each.document().text().text() == replicas[0].document().text().text());
        VALISE_CHECK(each.document().version() == replicas[0].document().version());
        fuzz::check_past(each.document());
        fuzz::check_encodings(each.document());
    }
    return 0;
}

/// Now and then gives the fuzzer a long story to go on from.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(
        {data, room}, size, seed, [&] { return fuzz::random_input(seed, longest_input); });
}
