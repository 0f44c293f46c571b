// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/formatting.hpp"

#include "valise/desk/answering.hpp"

namespace valise::desk {

bool is_of_paragraphs(proto::MarkKind kind) noexcept { return kind >= proto::MarkKind::heading1; }

Result<proto::Mark> mark_for(const draft::Marks& marks, text::Document& document, std::uint32_t position,
    std::uint32_t count, const draft::Formatting& formatting) {
    if (is_of_paragraphs(formatting.kind))
        return marks.marking_paragraph(document, position, formatting.kind, formatting.is_on);
    return marks.marking(document, position, count, formatting);
}

Result<void> format_answer(TeamWork& work, const casework::AnswerName& name,
    std::span<const proto::Mark> marks, std::optional<casework::Language> translation) {
    const ObjectId object =
        work.object(name, translation ? casework::translation_into(*translation) : casework::Part::narrative);
    return work.change(casework::Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(work.asked(name));
        VALISE_TRY_VOID(require_open(work, name));
        for (const proto::Mark& mark : marks) {
            VALISE_TRY(OpenPaper* const paper, work.view().open(object));
            VALISE_TRY(const auto there, draft::Marks::read(paper->paper.deeds(), paper->paper.text()));
            VALISE_TRY_VOID(act_upon(work, name, object, there.after_all(mark)));
        }
        return {};
    });
}

} // namespace valise::desk
