// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/observations.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

using Times = std::map<OperationName, std::size_t>;

/// Goes through what an outline has.
class Missing {
public:
    Missing(const std::vector<Stated<ClearedObservation>>& cleared, const Times& brought_in)
        : cleared_(cleared), brought_in_(brought_in) {}

    void look_at(const ListSection& section) {
        for (const ListArticle& article : section.articles)
            for (const ListCategory& category : article.categories)
                look_at(category, {section.id, article.instrument, article.article, category.id, {}, {}});
        for (const ListCategory& category : section.categories)
            look_at(category, {section.id, {}, {}, category.id, {}, {}});
    }

    std::vector<Addition> take() { return std::move(missing_); }

    [[nodiscard]] proto::Names unplaced() const {
        proto::Names names;
        for (const auto& [name, each] : cleared_)
            if (!placed_.contains(name)) names.push_back(name);
        std::ranges::sort(names);
        return names;
    }

private:
    void look_at(const ListCategory& category, const Addition& place) {
        for (const ListEntry& entry : category.entries) {
            placed_.insert(entry.name);
            if (brought_in_.contains(entry.name)) continue;
            Addition addition = place;
            addition.entry = entry;
            addition.in_place_of = earlier(entry.name);
            missing_.push_back(std::move(addition));
        }
    }

    [[nodiscard]] proto::Names earlier(const OperationName& name) const {
        const auto found = std::ranges::find(cleared_, name, &Stated<ClearedObservation>::name);
        if (found == cleared_.end()) return {};
        proto::Names names = found->value.replaces;
        std::erase_if(names, [&](const OperationName& each) { return !brought_in_.contains(each); });
        return names;
    }

    const std::vector<Stated<ClearedObservation>>& cleared_;
    const Times& brought_in_;
    std::vector<Addition> missing_;
    std::set<OperationName> placed_;
};

} // namespace

Result<Bytes> encode(const BroughtIn& brought_in) {
    FixedWriter to = writer();
    write_enum(to, brought_in.into);
    write_names(to, brought_in.observations);
    return readable(to, brought_in, parse_brought_in);
}

Result<BroughtIn> parse_brought_in(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    BroughtIn brought_in;
    brought_in.into = read_enum(reader, JointText::list, JointText::summary);
    brought_in.observations = read_names(reader, BroughtIn::most);
    if (brought_in.observations.empty()) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return brought_in;
}

std::map<OperationName, std::size_t> brought_into(
    JointText text, const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    Times times;
    const auto record =
        record_of(entitled(deeds, review, Task::edit_joint_text, author_of), parse_brought_in);
    for (const auto& [name, brought_in] : record)
        if (brought_in.into == text)
            for (const OperationName& observation : brought_in.observations) ++times[observation];
    return times;
}

ListCheck check_list(const Outline& outline, const std::vector<Stated<ClearedObservation>>& cleared,
    const std::map<OperationName, std::size_t>& brought_in) {
    Missing missing(cleared, brought_in);
    for (const ListSection& section : outline) missing.look_at(section);
    ListCheck check{missing.take(), {}, {}, missing.unplaced()};
    for (const auto& [name, times] : brought_in) {
        if (times > 1) check.twice.push_back(name);
        if (std::ranges::find(cleared, name, &Stated<ClearedObservation>::name) == cleared.end())
            check.gone.push_back(name);
    }
    return check;
}

} // namespace valise::casework
