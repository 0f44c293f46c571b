// SPDX-License-Identifier: Apache-2.0
// The input as what up to four people do, each upon what they know of the others; merged by the slow
// reference, and by documents that hear of it in different orders.
#include <array>
#include <string>

#include "choices.hpp"
#include "documents.hpp"
#include "histories/reference.hpp"
#include "mutation.hpp"
#include "support/text_history.hpp"
#include "update.hpp"

namespace {

using namespace valise;
using histories::Transaction;
using text::Document;

/// The reference takes time that grows faster than the square of the units.
constexpr std::size_t most_transactions = 40;
constexpr std::uint32_t most_units = 400;
constexpr std::size_t longest_input = 600;

/// In another order than that of their numbers.
constexpr std::array<std::string_view, 4> agents{"b", "a", "d", "c"};
constexpr std::array<std::string_view, 8> alphabet{
    "a", "b", "c", "\n", "\u00e9", "\u0645", "\u4e2d", "\U0001f600"};

using Units = std::vector<std::uint32_t>;

/// Everybody's work as it comes about, and its text by the reference.
class Story {
public:
    void go_on(fuzz::Choices& choices) {
        const std::uint32_t agent = choices.below(agents.size());
        Transaction next{unit_count_, unit_count_, version_for(agent, choices), std::string(agents.at(agent)),
            sequences_.at(agent), {}};
        length_ = static_cast<std::uint32_t>(merge_.length_at(next.parents));
        for (std::uint32_t changes = 1 + choices.below(2); changes > 0; --changes) add_change(next, choices);

        merge_.add(next);
        sequences_.at(agent) += next.end - next.first;
        versions_.at(agent) = {next.end - 1};
        unit_count_ = next.end;
        transactions_.push_back(std::move(next));
        texts_.push_back(merge_.text());
    }

    [[nodiscard]] bool is_long_enough() const noexcept {
        return transactions_.size() >= most_transactions || unit_count_ >= most_units;
    }
    [[nodiscard]] const std::vector<Transaction>& transactions() const noexcept { return transactions_; }
    [[nodiscard]] std::uint32_t unit_count() const noexcept { return unit_count_; }
    /// What everything up to this transaction gives.
    [[nodiscard]] const std::string& text_after(std::size_t transaction) const {
        return texts_.at(transaction);
    }
    [[nodiscard]] std::string text() const { return merge_.text(); }
    [[nodiscard]] std::string text_at(const Units& version) { return merge_.text_at(version); }

private:
    /// What the agent knows, in most cases: their own work, and what they heard of others.
    Units version_for(std::uint32_t agent, fuzz::Choices& choices) {
        Units version = versions_.at(agent);
        const auto take_in = [&](const Units& others) {
            version.insert(version.end(), others.begin(), others.end());
        };
        switch (unit_count_ == 0 ? 0 : choices.below(6)) {
        case 0:
        case 1: break;
        case 2: take_in(histories::heads_of(transactions_)); break;
        case 3: take_in({choices.below(unit_count_)}); break;
        case 4: version = {choices.below(unit_count_)}; break; // They forgot what they did themselves.
        default: version.clear(); break;
        }
        return histories::tips_of(transactions_, version);
    }

    void add_change(Transaction& to, fuzz::Choices& choices) {
        const std::uint32_t kind = choices.below(4);
        const std::uint32_t count = 1 + choices.below(8);
        if (kind < 2 || length_ == 0)
            insert(to, count, choices);
        else if (kind == 2)
            erase(to, std::min(count, length_), choices);
        else
            erase_backward(to, std::min(count, length_), choices);
    }

    void insert(Transaction& to, std::uint32_t count, fuzz::Choices& choices) {
        const std::uint32_t position = choices.below(length_ + 1);
        std::uint32_t character = choices.byte();
        std::string inserted;
        for (std::uint32_t i = 0; i < count; ++i) inserted += alphabet.at(character++ % alphabet.size());
        to.patches.push_back({position, 0, std::move(inserted)});
        to.end += count;
        length_ += count;
    }

    void erase(Transaction& to, std::uint32_t count, fuzz::Choices& choices) {
        to.patches.push_back({choices.below(length_ - count + 1), count, {}});
        to.end += count;
        length_ -= count;
    }

    /// As backspace does.
    void erase_backward(Transaction& to, std::uint32_t count, fuzz::Choices& choices) {
        const std::uint32_t lowest = choices.below(length_ - count + 1);
        for (std::uint32_t i = count; i > 0; --i) to.patches.push_back({lowest + i - 1, 1, {}});
        to.end += count;
        length_ -= count;
    }

    std::vector<Transaction> transactions_;
    std::vector<std::string> texts_;
    histories::ReferenceMerge merge_;
    std::uint32_t unit_count_ = 0;
    std::array<std::uint32_t, agents.size()> sequences_{};
    std::array<Units, agents.size()> versions_;
    std::uint32_t length_ = 0; ///< Of the text that is being changed.
};

/// Transactions as updates.
class Sender {
public:
    explicit Sender(const std::vector<Transaction>& transactions)
        : transactions_(transactions), history_(tests::told(transactions)) {}

    /// Within an update, what others build upon comes first.
    [[nodiscard]] Bytes update_of(std::vector<std::size_t> chosen) const {
        std::ranges::sort(chosen);
        std::vector<text::Moments> moments;
        for (const std::size_t each : chosen)
            moments.push_back({transactions_.at(each).first, transactions_.at(each).end});
        return encode_update(history_, moments);
    }

    [[nodiscard]] text::Version version_of(const Units& units) const {
        text::Version version;
        for (const std::uint32_t unit : units) version.push_back(history_.id_of(unit));
        return version;
    }

private:
    const std::vector<Transaction>& transactions_;
    text::History history_;
};

text::Received receive(Document& document, ByteView update) {
    const std::string shown = document.text().text();
    auto received = document.receive(update);
    VALISE_CHECK(received.has_value());
    VALISE_CHECK(fuzz::edited(shown, received->edits) == document.text().text());
    return *std::move(received);
}

/// One transaction after the other. Nothing ever has to wait, and the text is the reference's at every step.
Document delivered_in_order(const Story& story, const Sender& sender) {
    Document document;
    for (std::size_t i = 0; i < story.transactions().size(); ++i) {
        const auto received = receive(document, sender.update_of({i}));
        const Transaction& own = story.transactions()[i];
        VALISE_CHECK(received.added == own.end - own.first && received.waiting == 0);
        VALISE_CHECK(document.text().text() == story.text_after(i));
    }
    return document;
}

/// In any order, some at once, with interruptions between them.
Document delivered_otherwise(const Story& story, const Sender& sender, fuzz::Choices& choices) {
    Document document;
    std::vector<std::size_t> left(story.transactions().size());
    for (std::size_t i = 0; i < left.size(); ++i) left[i] = left.size() - 1 - i;
    std::uint32_t waiting = 0;
    while (!left.empty()) {
        std::vector<std::size_t> chosen;
        for (std::uint32_t count = 1 + choices.below(4); count > 0 && !left.empty(); --count) {
            const auto next = left.begin() + choices.below(static_cast<std::uint32_t>(left.size()));
            chosen.push_back(*next);
            left.erase(next);
        }
        waiting = receive(document, sender.update_of(chosen)).waiting;
        const std::uint32_t interruption = choices.below(8);
        if (interruption == 1) document.rest();
        if (interruption == 2) fuzz::check_past(document);
    }
    VALISE_CHECK(waiting == 0);
    return document;
}

/// Some transactions, then what a full replica says is missing; a reopened document has nothing in its inbox.
Document delivered_by_exchange(
    const Story& story, const Sender& sender, Document& complete, fuzz::Choices& choices) {
    Document document;
    for (std::uint32_t count = choices.below(8); count > 0; --count) {
        const std::size_t chosen = choices.below(static_cast<std::uint32_t>(story.transactions().size()));
        (void)receive(document, sender.update_of({chosen}));
    }
    document = fuzz::reopened(document, *document.full());
    (void)receive(document, *complete.since(*document.version()));
    return document;
}

Units any_version(const Story& story, fuzz::Choices& choices) {
    Units units;
    for (std::uint32_t count = choices.below(4); count > 0; --count)
        units.push_back(choices.below(story.unit_count()));
    return units;
}

/// Asks about two versions, which the reference has to know as well.
void ask_about_versions(Document& document, Story& story, const Sender& sender, fuzz::Choices choices) {
    for (int questions = 0; questions < 6; ++questions) {
        const Units from = any_version(story, choices);
        const Units to = any_version(story, choices);
        const std::string text_before = story.text_at(from);
        const std::string text_after = story.text_at(to);
        VALISE_CHECK(document.text_at(sender.version_of(from)) == text_before);
        const auto edits = document.compare(sender.version_of(from), sender.version_of(to));
        VALISE_CHECK(fuzz::edited(text_before, *edits) == text_after);
    }
}

void ask_about_places(Document& document, Document& other, fuzz::Choices choices) {
    const std::uint32_t length = document.text().length();
    VALISE_CHECK(document.blame(0, length) == other.blame(0, length));
    if (length == 0) return;
    const std::uint32_t position = choices.below(length);
    const std::uint32_t count = 1 + choices.below(length - position);
    const auto passage = document.anchor(position, count);
    VALISE_CHECK(passage.has_value() && other.anchor(position, count) == passage);
    VALISE_CHECK(document.quotation(*passage) == document.text().slice(position, count));
    const text::Located expected{position, count, false};
    VALISE_CHECK(document.locate(*passage) == expected && other.locate(*passage) == expected);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Choices choices({data, size});
    fuzz::Choices delivery(choices.bytes(choices.byte()));
    fuzz::Choices questions(choices.bytes(choices.byte()));
    Story story;
    while (!choices.is_empty() && !story.is_long_enough()) story.go_on(choices);
    if (story.transactions().empty()) return 0;

    const Sender sender(story.transactions());
    Document in_order = delivered_in_order(story, sender);
    Document otherwise = delivered_otherwise(story, sender, delivery);
    Document by_exchange = delivered_by_exchange(story, sender, in_order, delivery);
    for (Document* const document : {&in_order, &otherwise, &by_exchange}) {
        VALISE_CHECK(document->text().text() == story.text());
        VALISE_CHECK(document->version() == in_order.version());
        ask_about_versions(*document, story, sender, questions);
        ask_about_places(in_order, *document, questions);
    }
    fuzz::check_past(otherwise);
    fuzz::check_encodings(otherwise);
    Document reopened = fuzz::reopened(otherwise, *otherwise.full());
    ask_about_versions(reopened, story, sender, questions);
    return 0;
}

/// Now and then gives the fuzzer a long story to go on from.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(
        {data, room}, size, seed, [&] { return fuzz::random_input(seed, longest_input); });
}
