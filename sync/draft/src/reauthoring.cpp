// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/reauthoring.hpp"

#include <algorithm>

#include "valise/draft/anchors.hpp"
#include "valise/text/own_work.hpp"

namespace valise::draft {
namespace {

std::uint32_t end_in(const LogEnd& end, const ObjectId& text) {
    const auto found = end.texts.find(text);
    return found == end.texts.end() ? 0 : found->second;
}

/// Gives their new names to all that one operation refers to.
class Renamer {
public:
    Renamer(const Reauthoring& names, const LogId& from, const LogId& to, const ObjectId& object)
        : names_(names), from_(from), to_(to), object_(object) {}

    Result<void> operator()(proto::UpdateText& action) const {
        const auto rename = [this](const text::OperationId& id) { return names_.renamed(object_, id); };
        VALISE_TRY(action.update, text::rename_work(action.update, author_of(from_), author_of(to_), rename));
        return {};
    }
    Result<void> operator()(proto::SetRegister& action) const { return rename(action.replaces); }
    Result<void> operator()(proto::AddItem& action) const { return rename(action.place); }
    Result<void> operator()(proto::MoveItem& action) const {
        VALISE_TRY_VOID(rename(action.item));
        VALISE_TRY_VOID(rename(action.place));
        return rename(action.replaces);
    }
    Result<void> operator()(proto::RemoveItem& action) const {
        VALISE_TRY_VOID(rename(action.item));
        return rename(action.replaces);
    }
    Result<void> operator()(proto::Mark& action) const {
        VALISE_TRY_VOID(rename(action.begin));
        VALISE_TRY_VOID(rename(action.end));
        return rename(action.seen);
    }
    Result<void> operator()(proto::Comment& action) const {
        return action.passage ? rename(*action.passage) : Result<void>{};
    }
    Result<void> operator()(proto::Reply& action) const { return rename(action.comment); }
    Result<void> operator()(proto::Resolve& action) const { return rename_in_thread(action); }
    Result<void> operator()(proto::Reopen& action) const { return rename_in_thread(action); }
    Result<void> operator()(proto::Assign& action) const { return rename_in_thread(action); }
    Result<void> operator()(proto::Suggest& action) const { return rename(action.passage); }
    Result<void> operator()(proto::Accept& action) const { return rename(action.suggestion); }
    Result<void> operator()(proto::Reject& action) const { return rename(action.suggestion); }
    Result<void> operator()(proto::Withdraw& action) const { return rename(action.suggestion); }
    Result<void> operator()(proto::AnnounceAttachment& /*action*/) const { return {}; }

private:
    Result<void> rename(OperationName& name) const {
        name = names_.renamed(name);
        return {};
    }
    Result<void> rename(proto::Names& names) const {
        for (OperationName& name : names) name = names_.renamed(name);
        std::ranges::sort(names);
        return {};
    }
    Result<void> rename(proto::Place& place) const {
        return place.parent ? rename(*place.parent) : Result<void>{};
    }
    Result<void> rename(proto::Character& character) const {
        VALISE_TRY(const text::OperationId id, to_text(character));
        character = from_text(names_.renamed(object_, id));
        return {};
    }
    Result<void> rename(proto::TextAnchor& anchor) const {
        return anchor.character ? rename(*anchor.character) : Result<void>{};
    }
    Result<void> rename(proto::Passage& passage) const {
        VALISE_TRY_VOID(rename(passage.first));
        VALISE_TRY_VOID(rename(passage.last));
        for (proto::Character& character : passage.version) VALISE_TRY_VOID(rename(character));
        std::ranges::sort(passage.version);
        return {};
    }
    template <class InThread> Result<void> rename_in_thread(InThread& action) const {
        VALISE_TRY_VOID(rename(action.comment));
        return rename(action.seen);
    }

    const Reauthoring& names_;
    const LogId& from_;
    const LogId& to_;
    const ObjectId& object_;
};

} // namespace

OperationName Reauthoring::renamed(const OperationName& name) const {
    if (name.log != left_.log || name.number < left_.next_number) return name;
    return {next_.log, name.number - left_.next_number + next_.next_number};
}

text::OperationId Reauthoring::renamed(const ObjectId& text, const text::OperationId& id) const {
    const auto writer = writer_of(id.author);
    if (writer && writer->suggestion) return {author_of(renamed(*writer->suggestion)), id.sequence};
    const std::uint32_t sealed = end_in(left_, text);
    if (!writer || writer->log != left_.log || id.sequence < sealed) return id;
    return {author_of(next_.log), id.sequence - sealed + end_in(next_, text)};
}

Result<proto::Body> Reauthoring::operator()(const LogId& log, const proto::Body& body) const {
    if (log == left_.log && body.first_number < left_.next_number)
        return refuse(Errc::invalid_input, "work that was sealed already");
    const auto first = renamed(OperationName{log, body.first_number});
    proto::Body given{first.number, body.operations};
    for (proto::Operation& operation : given.operations)
        VALISE_TRY_VOID(std::visit(Renamer(*this, log, first.log, operation.object), operation.action));
    return given;
}

} // namespace valise::draft
