// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/marks.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "contest.hpp"

namespace valise::draft {
namespace {

using proto::Mark;
using proto::MarkKind;

bool is_of_paragraphs(MarkKind kind) { return kind >= MarkKind::heading1; }
bool is_direction(MarkKind kind) { return kind >= MarkKind::left_to_right; }
bool grows(MarkKind kind) { return kind == MarkKind::bold || kind == MarkKind::italic; }

/// Marks in the order in which they are painted: each after those that its author had seen, and what that
/// leaves open, by turn. So whoever paints over a mark that they see does, whatever time that one has.
class Sequence {
public:
    explicit Sequence(const Deeds& deeds) {
        const Deed* before = nullptr;
        deeds.for_each<Mark>([&](const Deed& deed, const Mark& mark) {
            std::vector<OperationName> earlier;
            if (before != nullptr && before->name.log.device == deed.name.log.device)
                earlier.push_back(before->name);
            for (const OperationName& name : mark.seen)
                if (name.log.device != deed.name.log.device && deeds.find<Mark>(name) != nullptr)
                    earlier.push_back(name);
            nodes_[deed.name] = {&deed, std::move(earlier), false};
            in_turn_.emplace(turn_of(deed), deed.name);
            before = &deed;
        });
    }

    [[nodiscard]] std::vector<const Deed*> run() {
        for (const auto& [turn, name] : in_turn_) place(nodes_.at(name));
        return std::move(order_);
    }

private:
    struct Node {
        const Deed* deed = nullptr;
        std::vector<OperationName> earlier;
        bool is_met = false;
    };

    /// Puts a mark behind all that come before it. One that is met again on that way is in a circle, and does
    /// not come before.
    void place(Node& last) {
        std::vector<Node*> way;
        const auto meet = [&way](Node& node) {
            if (!node.is_met) way.push_back(&node);
            node.is_met = true;
        };
        meet(last);
        while (!way.empty()) {
            Node& node = *way.back();
            if (node.earlier.empty()) {
                order_.push_back(node.deed);
                way.pop_back();
                continue;
            }
            const OperationName next = node.earlier.back();
            node.earlier.pop_back();
            meet(nodes_.at(next));
        }
    }

    std::map<OperationName, Node> nodes_;
    std::map<Turn, OperationName> in_turn_;
    std::vector<const Deed*> order_;
};

/// The marks that no other comes after.
proto::Names last_marks(const Deeds& deeds) {
    Contest contest;
    deeds.for_each<Mark>([&contest](const Deed& deed, const Mark& mark) {
        contest.enter(deed.name);
        contest.take(deed.name, mark.seen);
    });
    return nameable(contest.left_or_last());
}

/// Which deed decides, for each stretch of the text: what is painted later covers what was painted before.
class Layer {
public:
    void paint(std::uint32_t begin, std::uint32_t end, const Deed& deed) {
        const Deed* after = at(end);
        changes_.erase(changes_.lower_bound(begin), changes_.upper_bound(end));
        changes_[begin] = &deed;
        changes_[end] = after;
    }

    /// The deed that decides at a position, or null.
    [[nodiscard]] const Deed* at(std::uint32_t position) const {
        const auto next = changes_.upper_bound(position);
        return next == changes_.begin() ? nullptr : std::prev(next)->second;
    }

    [[nodiscard]] const std::map<std::uint32_t, const Deed*>& changes() const noexcept { return changes_; }

private:
    std::map<std::uint32_t, const Deed*> changes_;
};

/// Paints marks upon a text, the earlier first.
class Painting {
public:
    explicit Painting(text::Document& document) : document_(document) {}

    std::size_t waiting = 0;

    Result<void> paint(const Deed& deed, const Mark& mark) {
        const auto begin = position_of(document_, mark.begin);
        const auto end = position_of(document_, mark.end);
        for (const auto* place : {&begin, &end})
            // A mark on what is not a character is a mistake of its author, which marks nothing.
            if (!*place && place->error().code == Errc::invalid_input) return {};
        for (const auto* place : {&begin, &end})
            if (!*place && place->error().code != Errc::not_found) return tl::unexpected(place->error());
        if (!begin || !end) {
            ++waiting;
            return {};
        }
        if (is_of_paragraphs(mark.kind)) return paint_paragraph(mark, *begin, *end);
        if (*begin < *end) layers_[mark.kind].paint(*begin, *end, deed);
        return {};
    }

    [[nodiscard]] std::vector<Span> spans() const {
        std::set<std::uint32_t> borders;
        for (const auto& [kind, layer] : layers_)
            for (const auto& [position, deed] : layer.changes()) borders.insert(position);
        std::vector<Span> spans;
        for (auto border = borders.begin(); border != borders.end(); ++border) {
            const auto next = std::next(border);
            Span span{*border, next == borders.end() ? *border : *next, formats_at(*border)};
            if (span.formats.empty()) continue;
            if (!spans.empty() && spans.back().end == span.begin && spans.back().formats == span.formats)
                spans.back().end = span.end;
            else
                spans.push_back(std::move(span));
        }
        return spans;
    }

    [[nodiscard]] std::vector<Paragraph> paragraphs() const {
        std::vector<Paragraph> all;
        for (const auto& [end, paragraph] : paragraphs_)
            if (paragraph.style || paragraph.direction) all.push_back(paragraph);
        return all;
    }

private:
    Result<void> paint_paragraph(const Mark& mark, std::uint32_t begin, std::uint32_t end) {
        if (mark.begin.character) {
            if (end != begin + 1) return {}; // Its newline is gone.
            VALISE_TRY(const std::string newline, document_.text().slice(begin, 1));
            if (newline != "\n") return {};
        }
        Paragraph& paragraph = paragraphs_[begin];
        paragraph.end = begin;
        auto& decided = is_direction(mark.kind) ? paragraph.direction : paragraph.style;
        decided = mark.is_on ? std::optional(mark.kind) : std::nullopt;
        return {};
    }

    [[nodiscard]] std::vector<Format> formats_at(std::uint32_t position) const {
        std::vector<Format> formats;
        for (const auto& [kind, layer] : layers_) {
            const Deed* deed = layer.at(position);
            const Mark* mark = deed == nullptr ? nullptr : std::get_if<Mark>(&deed->action);
            if (mark != nullptr && mark->is_on) formats.push_back({kind, mark->value, deed->name});
        }
        return formats;
    }

    text::Document& document_;
    std::map<MarkKind, Layer> layers_;
    std::map<std::uint32_t, Paragraph> paragraphs_;
};

} // namespace

Result<Marks> Marks::read(const Deeds& deeds, text::Document& document) {
    Painting painting(document);
    for (const Deed* deed : Sequence(deeds).run())
        VALISE_TRY_VOID(painting.paint(*deed, std::get<Mark>(deed->action)));
    Marks marks;
    marks.spans_ = painting.spans();
    marks.paragraphs_ = painting.paragraphs();
    marks.waiting_ = painting.waiting;
    marks.last_ = last_marks(deeds);
    return marks;
}

Result<Mark> Marks::marking(
    text::Document& document, std::uint32_t position, std::uint32_t count, Formatting formatting) const {
    const std::uint32_t length = document.text().length();
    if (is_of_paragraphs(formatting.kind) || count == 0 || position > length || count > length - position)
        return refuse(Errc::invalid_input, "a range that cannot be formatted");
    VALISE_TRY(proto::TextAnchor begin, anchor_before(document, position));
    VALISE_TRY(proto::TextAnchor end,
        grows(formatting.kind) ? anchor_before(document, position + count)
                               : anchor_after(document, position + count - 1));
    return Mark{formatting.kind, std::move(begin), std::move(end), std::move(formatting.value),
        formatting.is_on, last_};
}

Result<Mark> Marks::marking_paragraph(
    text::Document& document, std::uint32_t position, MarkKind kind, bool is_on) const {
    if (!is_of_paragraphs(kind)) return refuse(Errc::invalid_input, "a format that is not of paragraphs");
    const proto::TextAnchor end_of_text{{}, proto::Side::after};
    if (position == document.text().length()) return Mark{kind, end_of_text, end_of_text, {}, is_on, last_};
    VALISE_TRY(const std::string newline, document.text().slice(position, 1));
    if (newline != "\n") return refuse(Errc::invalid_input, "no newline to mark");
    VALISE_TRY(proto::TextAnchor begin, anchor_before(document, position));
    VALISE_TRY(proto::TextAnchor end, anchor_after(document, position));
    return Mark{kind, std::move(begin), std::move(end), {}, is_on, last_};
}

Result<std::vector<Mark>> Marks::restoring(text::Document& document, const Mark& mark) const {
    std::vector<Mark> back;
    const auto begin = position_of(document, mark.begin);
    const auto end = position_of(document, mark.end);
    for (const auto* place : {&begin, &end}) {
        if (*place) continue;
        const Errc why = place->error().code;
        if (why == Errc::invalid_input || why == Errc::not_found) return back; // It marks nothing here.
        return tl::unexpected(place->error());
    }
    if (!is_of_paragraphs(mark.kind)) return restoring_words(document, mark, *begin, *end);
    const bool is_gone = mark.begin.character && *end != *begin + 1;
    if (const auto before = is_gone ? std::nullopt : restoring_paragraph(mark, *begin))
        back.push_back(*before);
    return back;
}

Result<std::vector<Mark>> Marks::restoring_words(
    text::Document& document, const Mark& mark, std::uint32_t begin, std::uint32_t end) const {
    struct Stretch {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::string value;
    };
    std::vector<Stretch> stretches;
    std::uint32_t formatted = 0;
    std::uint32_t alike = 0;
    for (const Span& span : spans_) {
        const std::uint32_t from = std::max(span.begin, begin);
        const std::uint32_t to = std::min(span.end, end);
        const auto format = std::ranges::find(span.formats, mark.kind, &Format::kind);
        if (from >= to || format == span.formats.end()) continue;
        formatted += to - from;
        if (format->value == mark.value) alike += to - from;
        const bool goes_on =
            !stretches.empty() && stretches.back().end == from && stretches.back().value == format->value;
        if (goes_on)
            stretches.back().end = to;
        else
            stretches.push_back({from, to, format->value});
    }
    const bool changes_nothing = begin >= end || (mark.is_on ? alike == end - begin : formatted == 0);
    std::vector<Mark> back;
    if (changes_nothing) return back;
    if (formatted < end - begin) {
        Mark off = mark;
        off.is_on = false;
        off.value.clear();
        off.seen.clear();
        back.push_back(std::move(off));
    }
    for (Stretch& each : stretches) {
        Formatting formatting{mark.kind, true, std::move(each.value)};
        VALISE_TRY(Mark again, marking(document, each.begin, each.end - each.begin, std::move(formatting)));
        again.seen.clear();
        back.push_back(std::move(again));
    }
    return back;
}

std::optional<Mark> Marks::restoring_paragraph(const Mark& mark, std::uint32_t newline) const {
    const auto found = std::ranges::find(paragraphs_, newline, &Paragraph::end);
    std::optional<MarkKind> now;
    if (found != paragraphs_.end()) now = is_direction(mark.kind) ? found->direction : found->style;
    const bool changes_nothing = mark.is_on ? now == mark.kind : !now;
    if (changes_nothing) return std::nullopt;
    Mark back = mark;
    back.seen.clear();
    back.kind = now.value_or(mark.kind);
    back.is_on = now.has_value();
    return back;
}

Mark Marks::after_all(Mark mark) const {
    mark.seen = last_;
    return mark;
}

} // namespace valise::draft
