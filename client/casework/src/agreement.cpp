// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/agreement.hpp"

#include <algorithm>

#include "review_fields.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {
namespace {

/// What this State's own focal points said.
Standing<AgreementMark> said_by(const crypto::StateCode& state, const draft::Deeds& deeds,
    const Review& review, const AuthorOf& author_of) {
    const auto side = side_of(review, state);
    const auto own = counted(deeds, [&](const OperationName& name) {
        const auto author = author_of(name);
        return author && author->state == state && side && may(*side, author->role, Task::agree);
    });
    return standing(draft::Registers(own), field_of(state), parse_agreement_mark);
}

AgreementState state_of(const Standing<AgreementMark>& said, const crypto::Digest& now) {
    if (!said.is_set()) return AgreementState::not_yet;
    const AgreementMark* const mark = said.only();
    if (mark == nullptr) return AgreementState::contested;
    if (!mark->agrees) return AgreementState::withdrawn;
    return mark->text == now ? AgreementState::agreed : AgreementState::to_renew;
}

} // namespace

crypto::Digest digest_of_text(std::string_view text, const draft::Marks& marks) {
    FixedWriter shown;
    shown.u64(text.size()).bytes(as_bytes(text));
    shown.u64(marks.spans().size());
    for (const draft::Span& span : marks.spans()) {
        shown.u32(span.begin).u32(span.end).u64(span.formats.size());
        for (const draft::Format& format : span.formats)
            shown.u8(static_cast<Byte>(format.kind)).prefixed16(as_bytes(format.value));
    }
    shown.u64(marks.paragraphs().size());
    for (const draft::Paragraph& paragraph : marks.paragraphs())
        shown.u32(paragraph.end)
            .u8(static_cast<Byte>(paragraph.style.value_or(proto::MarkKind{})))
            .u8(static_cast<Byte>(paragraph.direction.value_or(proto::MarkKind{})));
    return crypto::object_id(crypto::context::agreed_text, shown.written());
}

Result<Bytes> encode(const AgreementMark& mark) {
    FixedWriter to = writer();
    to.u8(mark.agrees ? 1 : 0).bytes(mark.text);
    return readable(to, mark, parse_agreement_mark);
}

Result<AgreementMark> parse_agreement_mark(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    AgreementMark mark;
    mark.agrees = read_flag(reader);
    mark.text = reader.array<std::tuple_size_v<crypto::Digest>>();
    VALISE_TRY_VOID(reader.finish());
    return mark;
}

bool Agreement::is_reached() const noexcept {
    return !states.empty() && std::ranges::all_of(states, [](const auto& each) {
        return each.second == AgreementState::agreed;
    });
}

States Agreement::missing() const {
    States who;
    for (const auto& [state, agreement] : states)
        if (agreement != AgreementState::agreed) who.insert(state);
    return who;
}

Agreement read_agreement(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of, const crypto::Digest& now) {
    Agreement agreement;
    for (const crypto::StateCode& state : parties_of(review))
        agreement.states[state] = state_of(said_by(state, deeds, review, author_of), now);
    return agreement;
}

proto::SetRegister agreeing(const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of,
    const crypto::StateCode& state, const AgreementMark& mark) {
    auto bytes = encode(mark);
    VALISE_CHECK(bytes);
    return setting(said_by(state, deeds, review, author_of), field_of(state), *std::move(bytes));
}

std::string_view name_of(JointText text) noexcept { return text == JointText::list ? "list" : "summary"; }

} // namespace valise::casework
