// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/answers_on_paper.hpp"

#include <algorithm>
#include <array>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

PaperFile on_paper(const proto::AnnounceAttachment& file, const std::string& description) {
    return {file.name, file.size, file.manifest_hash, description};
}

const proto::AnnounceAttachment* find(const Files& files, const OperationName& name) {
    const auto found = files.find(name);
    return found == files.end() ? nullptr : &found->second;
}

/// Every wording of every item, put on paper by `put(value)`.
template <class Item, class Put> auto every_wording(const ItemList<Item>& list, Put put) {
    std::vector<decltype(put(std::declval<const Item&>()))> all;
    for (const ListItem<Item>& item : list.items)
        for (const auto& said : item.wording.values) all.push_back(put(said.value));
    return all;
}

template <class Item> std::vector<Item> every_wording(const ItemList<Item>& list) {
    return every_wording(list, [](const Item& item) { return item; });
}

PaperLaw on_paper(const LegalReference& reference, const Answer& answer, const Library& library) {
    PaperLaw out;
    out.provision = reference.provision;
    const auto* law = std::get_if<Law>(&reference.law);
    const Files* files = &answer.files;
    if (law == nullptr) {
        const auto* const item = library.laws.find(std::get<OperationName>(reference.law));
        if (item == nullptr || item->wording.values.empty()) return out;
        law = &item->wording.values.front().value;
        files = &library.files;
    }
    out.title = law->title;
    out.language = law->language;
    out.link = law->link;
    if (law->file)
        if (const auto* const file = find(*files, *law->file)) out.file = on_paper(*file, {});
    return out;
}

PaperLaw on_paper(const CitedLaw& law) {
    PaperLaw out{law.title, law.language, law.link, law.provision, {}};
    if (law.file) out.file = on_paper(*law.file, {});
    return out;
}

PaperAnswer on_paper(const QuestionId& question, const Content& content) {
    PaperAnswer out;
    out.question = question;
    out.state = WorkState::submitted;
    if (!content.choice.options.empty()) out.choices = {content.choice};
    out.language = content.language;
    out.narrative.text = content.narrative;
    for (const auto& [language, text] : content.translations) out.translations[language].text = text;
    for (const CitedLaw& law : content.legal_references) out.legal_references.push_back(on_paper(law));
    for (const GivenFile& file : content.attachments)
        out.attachments.push_back(on_paper(file.file, file.description));
    out.assistance_needs = content.assistance_needs;
    out.practices = content.practices;
    out.challenges = content.challenges;
    out.table_rows = content.table_rows;
    return out;
}

/// Enough to tell one from another.
Bytes mark_of(FixedWriter& writer) {
    constexpr std::size_t size = 16;
    const auto digest = crypto::object_id(crypto::context::paper_mark, writer.written());
    return to_bytes(ByteView(digest).first(size));
}

} // namespace

Bytes as_of(const std::vector<Choice>& choices) {
    FixedWriter writer;
    writer.u64(choices.size());
    for (const Choice& choice : choices) {
        writer.u64(choice.options.size());
        for (const std::string& option : choice.options) writer.u64(option.size()).bytes(as_bytes(option));
    }
    return mark_of(writer);
}

Bytes as_of(const std::vector<PaperLaw>& laws) {
    FixedWriter writer;
    writer.u64(laws.size());
    for (const PaperLaw& law : laws) {
        const std::string_view language = law.language ? code_of(*law.language) : std::string_view();
        for (const std::string_view part :
            std::array<std::string_view, 4>{law.title, language, law.link, law.provision})
            writer.u64(part.size()).bytes(as_bytes(part));
    }
    return mark_of(writer);
}

PaperAnswer on_paper(const Answer& answer, const Library& library) {
    PaperAnswer out;
    out.question = answer.name.question;
    out.state = state_of(answer);
    out.is_contested = is_contested(answer);
    for (const auto& said : answer.choice.values)
        if (!said.value.options.empty() && std::ranges::find(out.choices, said.value) == out.choices.end())
            out.choices.push_back(said.value);
    if (const Language* const language = answer.language.only()) out.language = *language;
    out.narrative.text = answer.narrative;
    for (const auto& [language, text] : answer.translations) out.translations[language].text = text;
    out.legal_references = every_wording(
        answer.legal_references, [&](const LegalReference& each) { return on_paper(each, answer, library); });
    out.choices_as_of = as_of(out.choices);
    out.legal_references_as_of = as_of(out.legal_references);
    out.attachments = every_wording(answer.attachments, [&](const Attachment& each) {
        const auto* const file = find(answer.files, each.announced);
        return file == nullptr ? PaperFile{{}, 0, {}, each.description} : on_paper(*file, each.description);
    });
    out.assistance_needs = every_wording(answer.assistance_needs);
    out.practices = every_wording(answer.practices);
    out.challenges = every_wording(answer.challenges);
    out.table_rows = every_wording(answer.table_rows);
    if (const CrossReference* const reference = answer.reference.only(); reference != nullptr)
        if (reference->target) out.refers_to = reference->target->answer;
    return out;
}

PaperAnswer on_paper(const SubmittedAnswer& answer) {
    PaperAnswer out = on_paper(answer.question, answer.content);
    if (!answer.borrowed.empty()) out.refers_to = answer.borrowed.front().from;
    for (const Borrowed& each : answer.borrowed)
        out.borrowed.push_back(on_paper(each.from.question, each.content));
    return out;
}

} // namespace valise::casework
