// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/answer_items.hpp"

#include <algorithm>
#include <utility>

#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

namespace {

using casework::AnswerName;
using casework::Part;
using casework::SharedObject;
using casework::Task;

template <class Item> Result<proto::AddItem> at_the_end(const draft::Deeds& list, const Item& item) {
    return casework::adding(list, draft::OrderedSet(list).items().size(), item);
}

Result<draft::Item> item_in(const draft::Deeds& list, const OperationName& name) {
    const draft::OrderedSet set(list);
    const auto found = std::ranges::find(set.items(), name, &draft::Item::name);
    if (found == set.items().end()) return refuse(Errc::not_found, "an item that is not in the list");
    return *found;
}

template <class Item>
Result<void> reword(SpaceView& view, const ObjectId& list, const OperationName& item, const Item& wording) {
    VALISE_TRY(const draft::Deeds* const items, view.deeds(list));
    VALISE_TRY_VOID(item_in(*items, item));
    const ObjectId object = casework::wording_of(list, item);
    VALISE_TRY(const draft::Deeds* const deeds, view.deeds(object));
    VALISE_TRY(auto setting, casework::wording(*deeds, wording));
    VALISE_TRY_VOID(view.act(object, std::move(setting)));
    return {};
}

Result<void> take_out(SpaceView& view, const ObjectId& list, const OperationName& item) {
    VALISE_TRY(const draft::Deeds* const deeds, view.deeds(list));
    VALISE_TRY(const draft::Item found, item_in(*deeds, item));
    VALISE_TRY_VOID(view.act(list, draft::OrderedSet::removing(found)));
    return {};
}

template <class Item> Result<void> require_fitting(TeamWork&, const AnswerName&, const Item&) { return {}; }

Result<void> require_fitting(TeamWork& work, const AnswerName& name, const casework::TableRow& row) {
    VALISE_TRY(const TeamWork::Asked asked, work.asked(name));
    if (asked.question->columns.size() != row.cells.size())
        return refuse(Errc::invalid_input, "a row has a cell for each column of the question");
    return {};
}

Result<void> require_fitting(
    TeamWork& work, const AnswerName& /*name*/, const casework::LegalReference& reference) {
    const auto* const law = std::get_if<OperationName>(&reference.law);
    if (law != nullptr && work.library().laws.find(*law) == nullptr)
        return refuse(Errc::not_found, "a law that is not in the library");
    return {};
}

/// Something done to the library; with what comes of it.
template <class Change> Result<OperationName> in_library(TeamWork& work, Change change) {
    return work.changed(
        Task::draft_answers, [&] { return change(casework::object_of(work.space(), SharedObject::laws)); });
}

} // namespace

template <class Item>
Result<OperationName> add_item(TeamWork& work, const AnswerName& name, const Item& item) {
    return work.changed(Task::draft_answers, [&]() -> Result<OperationName> {
        VALISE_TRY_VOID(require_fitting(work, name, item));
        const ObjectId list = work.object(name, part_of<Item>);
        VALISE_TRY(const draft::Deeds* const deeds, work.view().deeds(list));
        VALISE_TRY(auto adding, at_the_end(*deeds, item));
        return act_upon(work, name, list, std::move(adding));
    });
}

template <class Item>
Result<void> word_item(
    TeamWork& work, const AnswerName& name, const OperationName& item, const Item& wording) {
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(require_open(work, name));
        VALISE_TRY_VOID(require_fitting(work, name, wording));
        return reword(work.view(), work.object(name, part_of<Item>), item, wording);
    });
}

#define VALISE_ITEM(Item)                                                                                    \
    template Result<OperationName> add_item(TeamWork&, const AnswerName&, const casework::Item&);            \
    template Result<void> word_item(                                                                         \
        TeamWork&, const AnswerName&, const OperationName&, const casework::Item&);
VALISE_ITEM(LegalReference)
VALISE_ITEM(Attachment)
VALISE_ITEM(AssistanceNeed)
VALISE_ITEM(Practice)
VALISE_ITEM(Challenge)
VALISE_ITEM(TableRow)
#undef VALISE_ITEM

Result<void> remove_item(TeamWork& work, const AnswerName& name, Part part, const OperationName& item) {
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(work.asked(name));
        VALISE_TRY_VOID(require_open(work, name));
        return take_out(work.view(), work.object(name, part), item);
    });
}

Result<OperationName> announce_file(
    Desk& desk, SpaceView& view, const ObjectId& upon, const FileToAttach& file) {
    auto attachments = desk.store().attachments();
    VALISE_TRY(const store::Attachment kept, attachments.add(view.space(), file.read));
    VALISE_TRY(const crypto::Secret key, attachments.key_of(kept.id));
    proto::AnnounceAttachment announced{
        kept.id, {}, file.name, kept.size, kept.chunk_count(), kept.top.bytes};
    std::ranges::copy(key.view(), announced.key.begin());
    return view.act(upon, std::move(announced));
}

Result<OperationName> attach_file(
    TeamWork& work, const AnswerName& name, const FileToAttach& file, const std::string& description) {
    return work.changed(Task::draft_answers, [&]() -> Result<OperationName> {
        VALISE_TRY_VOID(work.asked(name));
        const ObjectId list = work.object(name, Part::attachments);
        VALISE_TRY(const OperationName announced, announce_file(work.desk(), work.view(), list, file));
        VALISE_TRY(const draft::Deeds* const deeds, work.view().deeds(list));
        VALISE_TRY(auto adding, at_the_end(*deeds, casework::Attachment{announced, description}));
        return act_upon(work, name, list, std::move(adding));
    });
}

Result<OperationName> add_law(TeamWork& work, const casework::Law& law) {
    return in_library(work, [&](const ObjectId& laws) -> Result<OperationName> {
        VALISE_TRY(const draft::Deeds* const deeds, work.view().deeds(laws));
        VALISE_TRY(auto adding, at_the_end(*deeds, law));
        return work.view().act(laws, std::move(adding));
    });
}

Result<void> word_law(TeamWork& work, const OperationName& law, const casework::Law& wording) {
    return work.change(Task::draft_answers, [&] {
        return reword(work.view(), casework::object_of(work.space(), SharedObject::laws), law, wording);
    });
}

Result<void> remove_law(TeamWork& work, const OperationName& law) {
    return work.change(Task::draft_answers,
        [&] { return take_out(work.view(), casework::object_of(work.space(), SharedObject::laws), law); });
}

Result<OperationName> add_file_of_law(TeamWork& work, const FileToAttach& file) {
    return in_library(
        work, [&](const ObjectId& laws) { return announce_file(work.desk(), work.view(), laws, file); });
}

} // namespace valise::desk
