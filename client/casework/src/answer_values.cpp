// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/answer_values.hpp"

#include "limits.hpp"
#include "valise/casework/submission.hpp"
#include "valise/proto/body.hpp"
#include "value_layouts.hpp"

namespace valise::casework {

namespace {

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Law>& law) {
    layout.text(law.title, 1, limit::title);
    layout.optional(law.language, [&](auto& language) { tell(layout, language); });
    tell_link(layout, law.link);
    layout.optional(law.file, [&](auto& file) { layout.operation(file); });
}

void tell_law(LayoutWriter& layout, const std::variant<Law, OperationName>& law) {
    layout.flag(law.index() == 1);
    if (const auto* own = std::get_if<Law>(&law))
        tell(layout, *own);
    else
        layout.operation(std::get<OperationName>(law));
}

void tell_law(LayoutReader& layout, std::variant<Law, OperationName>& law) {
    bool is_of_library = false;
    layout.flag(is_of_library);
    if (is_of_library)
        layout.operation(law.emplace<OperationName>());
    else
        tell(layout, law.emplace<Law>());
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<LegalReference>& reference) {
    tell_law(layout, reference.law);
    tell_title(layout, reference.provision);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Attachment>& attachment) {
    layout.operation(attachment.announced);
    tell_title(layout, attachment.description);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<WorkStep>& step) {
    layout.one_of(step.state, WorkState::being_drafted, WorkState::returned);
    layout.moment(step.at);
    tell_text(layout, step.reason);
    layout.require(step.reason.empty() == (step.state != WorkState::returned));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Assignee>& assignee) {
    layout.optional(assignee.person, [&](auto& person) { layout.array(person.bytes); });
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<CrossReference>& reference) {
    layout.optional(reference.target, [&](auto& target) {
        tell(layout, target.answer);
        layout.optional(target.as_of, [&](auto& digest) { layout.array(digest); });
    });
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<crypto::Digest>& digest) {
    layout.array(digest);
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<ClearedAnswer>& answer) {
    tell_id(layout, answer.question);
    layout.array(answer.content);
    layout.list(answer.files, 0, limit::files, [&](auto& file) { layout.operation(file); });
    layout.require(is_rising(answer.files));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Clearing>& clearing) {
    tell_id(layout, clearing.questionnaire);
    layout.u32(clearing.version);
    layout.moment(clearing.at);
    layout.list(clearing.answers, 1, limit::cleared, [&](auto& answer) { tell(layout, answer); });
    layout.require(is_rising(clearing.answers, &ClearedAnswer::question));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<Dispatch>& dispatch) {
    layout.one_of(dispatch.event, DispatchEvent::submitted, DispatchEvent::returned);
    layout.array(dispatch.submission);
    layout.moment(dispatch.at);
    tell_text(layout, dispatch.reason);
    layout.require(dispatch.reason.empty() == (dispatch.event != DispatchEvent::returned));
}

template <class Layout> void tell(Layout& layout, typename Layout::template Of<SubmissionNotice>& notice) {
    layout.array(notice.state.letters);
    layout.require(notice.state.is_a_state());
    tell_id(layout, notice.questionnaire);
    layout.u32(notice.version);
    layout.u32(notice.number);
    layout.array(notice.submission);
    layout.operation(notice.file);
    layout.moment(notice.at);
}

/// What a value is stands before it: of something else, it is not read.
template <class Value> constexpr std::uint8_t kind = 0;
template <> constexpr std::uint8_t kind<Law> = 1;
template <> constexpr std::uint8_t kind<LegalReference> = 2;
template <> constexpr std::uint8_t kind<Attachment> = 3;
template <> constexpr std::uint8_t kind<AssistanceNeed> = 4;
template <> constexpr std::uint8_t kind<Practice> = 5;
template <> constexpr std::uint8_t kind<Challenge> = 6;
template <> constexpr std::uint8_t kind<TableRow> = 7;
template <> constexpr std::uint8_t kind<Clearing> = 8;
template <> constexpr std::uint8_t kind<Dispatch> = 9;
template <> constexpr std::uint8_t kind<SubmissionNotice> = 10;
template <> constexpr std::uint8_t kind<Choice> = 16;
template <> constexpr std::uint8_t kind<WorkStep> = 17;
template <> constexpr std::uint8_t kind<Assignee> = 18;
template <> constexpr std::uint8_t kind<Language> = 19;
template <> constexpr std::uint8_t kind<crypto::Digest> = 20;
template <> constexpr std::uint8_t kind<CrossReference> = 21;

} // namespace

template <class Value> Result<Bytes> encode(const Value& value) {
    LayoutWriter layout;
    layout.u8(kind<Value>);
    tell(layout, value);
    return layout.finish(proto::limit::value);
}

template <class Value> Result<Value> decode(ByteView bytes) {
    if (bytes.size() > proto::limit::value) return refuse(Errc::malformed, "more than a deed holds");
    LayoutReader layout(bytes);
    std::uint8_t its_kind = 0;
    layout.u8(its_kind);
    layout.require(its_kind == kind<Value>);
    Value value{};
    if (!layout.has_failed()) tell(layout, value);
    VALISE_TRY_VOID(layout.finish());
    return value;
}

template Result<Bytes> encode(const Law&);
template Result<Bytes> encode(const LegalReference&);
template Result<Bytes> encode(const Attachment&);
template Result<Bytes> encode(const AssistanceNeed&);
template Result<Bytes> encode(const Practice&);
template Result<Bytes> encode(const Challenge&);
template Result<Bytes> encode(const TableRow&);
template Result<Bytes> encode(const Clearing&);
template Result<Bytes> encode(const Dispatch&);
template Result<Bytes> encode(const SubmissionNotice&);
template Result<Bytes> encode(const Choice&);
template Result<Bytes> encode(const WorkStep&);
template Result<Bytes> encode(const Assignee&);
template Result<Bytes> encode(const Language&);
template Result<Bytes> encode(const crypto::Digest&);
template Result<Bytes> encode(const CrossReference&);
template Result<Law> decode(ByteView);
template Result<LegalReference> decode(ByteView);
template Result<Attachment> decode(ByteView);
template Result<AssistanceNeed> decode(ByteView);
template Result<Practice> decode(ByteView);
template Result<Challenge> decode(ByteView);
template Result<TableRow> decode(ByteView);
template Result<Clearing> decode(ByteView);
template Result<Dispatch> decode(ByteView);
template Result<SubmissionNotice> decode(ByteView);
template Result<Choice> decode(ByteView);
template Result<WorkStep> decode(ByteView);
template Result<Assignee> decode(ByteView);
template Result<Language> decode(ByteView);
template Result<crypto::Digest> decode(ByteView);
template Result<CrossReference> decode(ByteView);

} // namespace valise::casework
