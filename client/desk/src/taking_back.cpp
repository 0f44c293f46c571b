// SPDX-License-Identifier: Apache-2.0
#include "taking_back.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "valise/draft/anchors.hpp"
#include "valise/draft/ordered_set.hpp"
#include "valise/draft/registers.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::desk {

namespace {

using Came = std::set<OperationName>;

/// All that was done but for what came.
draft::Deeds without(const draft::Deeds& deeds, const Came& came) {
    draft::Deeds rest;
    for (const auto& [name, deed] : deeds.by_name()) {
        if (came.contains(name)) continue;
        const auto added = rest.add(deed);
        VALISE_CHECK(added.has_value());
    }
    return rest;
}

// Words

/// Whether operations are of the owner, or of a suggestion that the owner accepted.
bool is_own(const text::Author& author, const SubjectId& own, const draft::Deeds& deeds) {
    const auto writer = draft::writer_of(author);
    if (!writer) return false;
    if (!writer->suggestion) return writer->log.device == own;
    bool is_accepted_by_owner = false;
    deeds.for_each<proto::Accept>([&](const draft::Deed& deed, const proto::Accept& accept) {
        is_accepted_by_owner |= accept.suggestion == *writer->suggestion && deed.name.log.device == own;
    });
    return is_accepted_by_owner;
}

Result<void> take_back_words(
    OwnWork& work, const SubjectId& own, const ArrivedPaper& arrived, OpenPaper& open) {
    VALISE_TRY(auto operations, open.paper.text().operations_between(arrived.before, arrived.after));
    std::erase_if(operations,
        [&](const text::OperationRun& run) { return is_own(run.first.author, own, open.paper.deeds()); });
    if (operations.empty()) return {};
    const auto edits = work.take_back(open, operations);
    return edits ? Result<void>() : tl::unexpected(edits.error());
}

// Fields

using Settings = std::map<OperationName, const proto::SetRegister*>;

/// What stands when nobody but those who came is forgotten: who set something in the place of what came has
/// set it in the place of what that replaced, too.
Settings standing_without(const Settings& settings, const Came& came) {
    Settings standing;
    for (const auto& [name, setting] : settings)
        if (!came.contains(name)) standing.emplace(name, setting);
    std::set<OperationName> replaced;
    for (const auto& [name, setting] : settings) {
        if (came.contains(name)) continue;
        std::set<OperationName> seen;
        proto::Names rest = setting->replaces;
        while (!rest.empty()) {
            const OperationName next = rest.back();
            rest.pop_back();
            const auto found = settings.find(next);
            if (found == settings.end() || !seen.insert(next).second) continue;
            if (came.contains(next))
                rest.insert(rest.end(), found->second->replaces.begin(), found->second->replaces.end());
            else
                replaced.insert(next);
        }
    }
    for (const OperationName& name : replaced) standing.erase(name);
    return standing;
}

/// The settings that make it so; none when it is so.
std::vector<proto::SetRegister> settings_back(
    std::uint32_t field, const std::vector<draft::Value>& now, const Settings& wanted) {
    proto::Names gone;
    std::set<OperationName> still;
    for (const draft::Value& value : now) {
        if (wanted.contains(value.name))
            still.insert(value.name);
        else
            gone.push_back(value.name);
    }
    if (gone.size() > proto::limit::names) gone.resize(proto::limit::names);
    std::vector<proto::SetRegister> settings;
    for (const auto& [name, setting] : wanted)
        if (!still.contains(name)) settings.push_back({field, setting->value, gone});
    if (!settings.empty() || gone.empty()) return settings;
    if (still.empty()) return {{field, {}, gone}};
    // Somebody has to take the place of what goes: one that stands anyway.
    proto::Names replaced = gone;
    if (replaced.size() == proto::limit::names) replaced.pop_back();
    replaced.push_back(*still.begin());
    std::ranges::sort(replaced);
    return {{field, wanted.at(*still.begin())->value, std::move(replaced)}};
}

Result<void> take_back_fields(OwnWork& work, const Came& came, bool is_text, OpenPaper& open) {
    std::vector<proto::SetRegister> back;
    const draft::Deeds deeds = open.paper.deeds();
    std::map<std::uint32_t, Settings> fields;
    deeds.for_each<proto::SetRegister>([&](const draft::Deed& deed, const proto::SetRegister& setting) {
        fields[setting.field].emplace(deed.name, &setting);
    });
    const draft::Registers registers(deeds);
    for (const auto& [field, settings] : fields) {
        if (is_text && field == Paper::read_field) continue;
        const bool has_come =
            std::ranges::any_of(settings, [&](const auto& setting) { return came.contains(setting.first); });
        if (!has_come) continue;
        for (auto& setting : settings_back(field, registers.values(field), standing_without(settings, came)))
            back.push_back(std::move(setting));
    }
    for (proto::SetRegister& setting : back) {
        const auto name = work.act(open, std::move(setting));
        if (!name) return tl::unexpected(name.error());
    }
    return {};
}

// Lists

bool are_any_of(const Came& came, const proto::Names& names) {
    return std::ranges::any_of(names, [&](const OperationName& name) { return came.contains(name); });
}

/// Items that others removed, and that the owner has not removed since.
std::set<OperationName> removed_by(const draft::Deeds& deeds, const Came& came) {
    std::set<OperationName> removed;
    std::set<OperationName> removed_since;
    deeds.for_each<proto::RemoveItem>([&](const draft::Deed& deed, const proto::RemoveItem& removal) {
        if (came.contains(deed.name))
            removed.insert(removal.item);
        else if (are_any_of(came, removal.replaces))
            removed_since.insert(removal.item);
    });
    for (const OperationName& item : removed_since) removed.erase(item);
    return removed;
}

const draft::Item* find(const std::vector<draft::Item>& items, const OperationName& name) {
    const auto found = std::ranges::find(items, name, &draft::Item::name);
    return found == items.end() ? nullptr : &*found;
}

Result<void> remove_what_came(OwnWork& work, const Came& came, OpenPaper& open) {
    const draft::OrderedSet list(open.paper.deeds());
    for (const draft::Item& item : list.items()) {
        if (!came.contains(item.name)) continue;
        const auto name = work.act(open, draft::OrderedSet::removing(item));
        if (!name) return tl::unexpected(name.error());
    }
    return {};
}

Result<void> put_back(OwnWork& work, const Came& came, OpenPaper& open) {
    const draft::Deeds deeds = open.paper.deeds();
    const std::set<OperationName> removed = removed_by(deeds, came);
    const draft::OrderedSet wanted(without(deeds, came));
    std::vector<OperationName> before; // In front of the one at hand, the nearest last.
    for (const draft::Item& item : wanted.items()) {
        const draft::OrderedSet list(open.paper.deeds());
        const draft::Item* const here = find(list.items(), item.name);
        const draft::Item* const gone = find(list.removed(), item.name);
        const bool is_moved = here != nullptr && are_any_of(came, here->places);
        const bool is_removed = gone != nullptr && removed.contains(item.name);
        if (is_moved || is_removed) {
            std::size_t index = 0;
            for (const OperationName& name : before)
                if (const auto* const other = find(list.items(), name))
                    index = static_cast<std::size_t>(other - list.items().data()) + 1;
            const auto name = work.act(open, list.moving(is_moved ? *here : *gone, index));
            if (!name) return tl::unexpected(name.error());
        }
        before.push_back(item.name);
    }
    return {};
}

bool changes_lists(const draft::Deeds& deeds, const Came& came) {
    return std::ranges::any_of(came, [&](const OperationName& name) {
        return deeds.find<proto::AddItem>(name) != nullptr || deeds.find<proto::MoveItem>(name) != nullptr
            || deeds.find<proto::RemoveItem>(name) != nullptr;
    });
}

} // namespace

Result<void> take_back(OwnWork& work, const SubjectId& own, const ArrivedPaper& arrived) {
    VALISE_TRY(OpenPaper open, work.open(arrived.space, arrived.object));
    const bool is_text = !arrived.after.empty();
    VALISE_TRY_VOID(take_back_words(work, own, arrived, open));
    if (arrived.deeds.empty()) return {};
    VALISE_TRY_VOID(take_back_fields(work, arrived.deeds, is_text, open));
    if (is_text || !changes_lists(open.paper.deeds(), arrived.deeds)) return {};
    VALISE_TRY_VOID(remove_what_came(work, arrived.deeds, open));
    return put_back(work, arrived.deeds, open);
}

} // namespace valise::desk
