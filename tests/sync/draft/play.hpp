// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include "fuzz/choices.hpp"
#include "valise/draft/marks.hpp"
#include "valise/draft/ordered_set.hpp"
#include "valise/draft/registers.hpp"
#include "valise/draft/remarks.hpp"
#include "valise/draft/suggestions.hpp"

/// Three people at work on one object and its text, who meet now and then.
namespace valise::tests {

struct Replica {
    LogId log;
    std::uint64_t number = 0;
    draft::LamportClock clock;
    draft::Deeds deeds;
    text::Document document;

    explicit Replica(Byte device) {
        log.device.bytes.fill(device);
        VALISE_CHECK(document.write_as(draft::author_of(log)));
    }

    OperationName act(proto::Action action) {
        number = deeds.free_number(log, number);
        const draft::Deed deed{{log, number++}, clock.next(), std::move(action)};
        VALISE_CHECK(deeds.add(deed) == true);
        return deed.name;
    }

    void learn(const draft::Deed& deed) {
        clock.saw(deed.time);
        VALISE_CHECK(deeds.add(deed));
    }

    /// Brings in the words of all that was accepted and whose text is here.
    void carry_out() {
        for (const draft::Suggestion& each : draft::suggestions_of(deeds))
            if (each.fate == draft::Fate::accepted) {
                const auto done = draft::carry_out(document, each);
                VALISE_CHECK(done || done.error().code == Errc::not_found);
            }
    }

    /// Learns all that another has: text first, so that deeds find it.
    void meet(Replica& other) {
        VALISE_CHECK(document.receive(*other.document.since(*document.version())));
        for (const auto& [name, deed] : other.deeds.by_name()) learn(deed);
        carry_out();
    }
};

/// What an object is, by its deeds and its text.
struct Seen {
    std::string text;
    draft::Registers registers;
    draft::OrderedSet list;
    draft::Marks marks;
    std::vector<draft::Thread> threads;
    std::vector<draft::Suggestion> suggestions;

    bool operator==(const Seen&) const = default;
};

inline Seen seen_in(const draft::Deeds& deeds, text::Document& document) {
    return {document.text().text(), draft::Registers(deeds), draft::OrderedSet(deeds),
        *draft::Marks::read(deeds, document), draft::threads_of(deeds), draft::suggestions_of(deeds)};
}

inline Seen seen_by(Replica& replica) { return seen_in(replica.deeds, replica.document); }

/// A play directed by choices.
class Play {
public:
    explicit Play(ByteView directions) : choices_(directions) {
        VALISE_CHECK(people[0].document.insert(0, "Article 5\nYes, in part.\n"));
        for (Replica& person : people) person.meet(people[0]);
        while (!choices_.is_empty()) step();
    }

    std::array<Replica, 3> people{Replica(1), Replica(2), Replica(3)};

    void everybody_meets() {
        for (int round = 0; round < 2; ++round)
            for (Replica& one : people)
                for (Replica& other : people)
                    if (&one != &other) one.meet(other);
    }

private:
    void step() {
        Replica& person = people[choices_.below(3)];
        switch (choices_.below(8)) {
        case 0: person.meet(people[choices_.below(3)]); break;
        case 1: write(person); break;
        case 2: set(person); break;
        case 3:
        case 4: arrange(person); break;
        case 5: format(person); break;
        case 6: talk(person); break;
        default: suggest(person); break;
        }
    }

    void write(Replica& person) {
        const std::uint32_t length = person.document.text().length();
        const std::uint32_t at = choices_.below(length + 1);
        const std::uint32_t count = choices_.below(4);
        if (count < 3 || length - at < count)
            VALISE_CHECK(person.document.insert(at, count == 0 ? "\n" : "word"));
        else
            VALISE_CHECK(person.document.erase(at, count));
    }

    void set(Replica& person) {
        const std::uint32_t field = choices_.below(2);
        person.act(draft::Registers(person.deeds).setting(field, {choices_.byte()}));
    }

    void arrange(Replica& person) {
        const draft::OrderedSet list(person.deeds);
        const auto count = static_cast<std::uint32_t>(list.items().size());
        const std::uint32_t index = choices_.below(count + 1);
        const std::uint32_t which = choices_.below(5);
        if (count == 0 || which < 2) {
            person.act(list.adding(index, {choices_.byte()}));
        } else if (which == 2 && !list.removed().empty()) {
            person.act(list.moving(list.removed().front(), index));
        } else {
            const draft::Item& item = list.items()[choices_.below(count)];
            if (which == 3)
                person.act(draft::OrderedSet::removing(item));
            else
                person.act(list.moving(item, index));
        }
    }

    void format(Replica& person) {
        const auto kind = static_cast<proto::MarkKind>(1 + choices_.below(11));
        const std::uint32_t at = choices_.below(person.document.text().length() + 1);
        const bool is_on = choices_.below(3) > 0;
        const std::string value = kind == proto::MarkKind::link && is_on ? "to" : "";
        const auto marks = draft::Marks::read(person.deeds, person.document);
        VALISE_CHECK(marks);
        const auto mark = kind < proto::MarkKind::heading1
            ? marks->marking(person.document, at, 1 + choices_.below(6), {kind, is_on, value})
            : marks->marking_paragraph(person.document, at, kind, is_on);
        if (mark) person.act(*mark);
    }

    void talk(Replica& person) {
        const auto threads = draft::threads_of(person.deeds);
        const std::uint32_t what = choices_.below(6);
        if (threads.empty() || what == 0) {
            person.act(proto::Comment{{}, "", "Why?"});
            return;
        }
        const auto& thread = threads[choices_.below(static_cast<std::uint32_t>(threads.size()))];
        switch (what) {
        case 1: person.act(proto::Reopen{thread.name, thread.seen}); break;
        case 2: person.act(proto::Reply{thread.name, "So."}); break;
        case 3:
            person.act(proto::Assign{thread.name, people[choices_.below(3)].log.device, thread.seen});
            break;
        default: person.act(proto::Resolve{thread.name, thread.seen}); break;
        }
    }

    void suggest(Replica& person) {
        const auto known = draft::suggestions_of(person.deeds);
        const std::uint32_t what = choices_.below(5);
        if (known.empty() || what < 2) {
            const std::uint32_t at = choices_.below(person.document.text().length() + 1);
            const auto suggestion = draft::suggesting(person.document, at, choices_.below(4), "better");
            if (suggestion) person.act(*suggestion);
            return;
        }
        const OperationName name = known[choices_.below(static_cast<std::uint32_t>(known.size()))].name;
        if (what == 2) person.act(proto::Reject{name, "No."});
        if (what == 3) person.act(proto::Withdraw{name});
        if (what == 4) person.act(proto::Accept{name});
        person.carry_out();
    }

    fuzz::Choices choices_;
};

} // namespace valise::tests
