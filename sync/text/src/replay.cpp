// SPDX-License-Identifier: Apache-2.0
#include "replay.hpp"

#include <algorithm>

namespace valise::text {
namespace {

Result<void> follow(const History& history, Moments moments, Rope& text) {
    std::uint32_t length = text.length();
    for (Moment at = moments.first; at < moments.end;) {
        const Operations operations = history.operations_at({at, moments.end});
        if (!fits(operations, length))
            return refuse(Errc::malformed, "an operation outside the text that it was made in");
        carry_out(operations, text);
        at += operations.count;
    }
    return {};
}

} // namespace

bool fits(const Operations& operations, std::uint32_t& length) noexcept {
    if (operations.kind == Kind::insertion) {
        if (operations.position > length) return false;
        length += operations.count;
        return true;
    }
    if (operations.count > length || operations.lowest() > length - operations.count) return false;
    length -= operations.count;
    return true;
}

void carry_out(const Operations& operations, Rope& text) {
    if (operations.kind == Kind::deletion) {
        text.erase_unchecked(operations.lowest(), operations.count);
    } else if (!operations.is_backward) {
        text.insert_unchecked(operations.position, operations.text);
    } else {
        for (std::string_view rest = operations.text; !rest.empty();) {
            const std::size_t size = byte_offset(rest, 1);
            text.insert_unchecked(operations.position, rest.substr(0, size));
            rest.remove_prefix(size);
        }
    }
}

void collect_changes(Weave& weave, Changes& changes) {
    weave.collect([&](const Weave::Stretch& stretch) {
        const std::uint32_t count = stretch.units.size();
        if (stretch.is_shown) {
            // What goes follows what came, or went, just before it.
            if (!changes.empty()
                && changes.back().position + changes.back().inserted.size() == stretch.position)
                changes.back().deleted += count;
            else
                changes.push_back({stretch.position, count, {}});
            return;
        }
        const Moments inserted = weave.moments_of(stretch.units);
        if (!changes.empty() && changes.back().position == stretch.position
            && changes.back().inserted == Moments{})
            changes.back().inserted = inserted;
        else
            changes.push_back({stretch.position, 0, inserted});
    });
}

void carry_out(const Changes& changes, const History& history, Rope& text) {
    for (const Change& change : changes) {
        if (change.deleted > 0) text.erase_unchecked(change.position, change.deleted);
        if (change.inserted.size() > 0)
            text.insert_unchecked(change.position, history.text_of(change.inserted));
    }
}

Result<Rope> replay(const History& history, Moment end) {
    Rope text;
    Walker walker(history);
    Changes changes;
    auto critical = history.graph().critical().begin();
    const auto last = history.graph().critical().end();
    for (Moment at = 0; at < end;) {
        while (critical != last && critical->end <= at) ++critical;
        const Moment next = critical == last ? end : std::min(std::max(critical->first, at), end);
        if (next > at) {
            walker.begin(text.length(), at);
            VALISE_TRY_VOID(walker.walk_by_branches(next, Weave::Shown::no));
            changes.clear();
            collect_changes(walker.weave(), changes);
            carry_out(changes, history, text);
            at = next;
            continue;
        }
        const Moment stop = std::min(critical->end, end);
        VALISE_TRY_VOID(follow(history, {at, stop}, text));
        at = stop;
    }
    return text;
}

} // namespace valise::text
