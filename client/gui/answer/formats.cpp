// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/formats.hpp"

#include <limits>
#include <utility>

namespace valise::gui {

namespace {

/// Behind every deed that the desk has: what is done now has seen them.
constexpr std::uint64_t first_number = std::uint64_t{1} << 60;
constexpr std::uint64_t latest = std::numeric_limits<std::uint32_t>::max();

} // namespace

void Formats::take(draft::Deeds deeds) {
    kept_ = std::move(deeds);
    std::erase_if(waiting_, [](const Waiting& each) { return each.is_kept; });
    add_what_waits();
}

void Formats::add_what_waits() {
    all_ = kept_;
    std::uint64_t number = first_number;
    for (const Waiting& each : waiting_) {
        number = all_.free_number(each.log, number);
        static_cast<void>(all_.add({{each.log, number++}, latest, each.mark}));
    }
    is_plain_ = true;
    all_.for_each<proto::Mark>([this](const draft::Deed&, const proto::Mark&) { is_plain_ = false; });
}

Result<draft::Marks> Formats::in(text::Document& document) const {
    return draft::Marks::read(all_, document);
}

Result<Formats::Begun> Formats::begin(text::Document& document, const LogId& log, const FormatWish& wish) {
    VALISE_TRY(const auto marks, in(document));
    VALISE_TRY(auto mark, desk::mark_for(marks, document, wish.position, wish.count, wish.formatting));
    return show(document, log, marks, std::move(mark));
}

Result<Formats::Begun> Formats::begin(text::Document& document, const LogId& log, const proto::Mark& mark) {
    VALISE_TRY(const auto marks, in(document));
    return show(document, log, marks, marks.after_all(mark));
}

Result<Formats::Begun> Formats::show(
    text::Document& document, const LogId& log, const draft::Marks& marks, proto::Mark mark) {
    VALISE_TRY(auto back, marks.restoring(document, mark));
    if (back.empty()) return Begun{std::move(mark), {}};
    waiting_.push_back({log, mark});
    add_what_waits();
    return Begun{std::move(mark), std::move(back)};
}

void Formats::end(std::size_t count, bool was_kept) {
    for (auto each = waiting_.begin(); each != waiting_.end() && count > 0;) {
        if (each->is_kept) {
            ++each;
            continue;
        }
        --count;
        each->is_kept = true;
        each = was_kept ? std::next(each) : waiting_.erase(each);
    }
    add_what_waits();
}

} // namespace valise::gui
