// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/content.hpp"

#include <algorithm>
#include <utility>

#include "content_layout.hpp"
#include "limits.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

/// Of each item the one wording that stands.
template <class T> Result<std::vector<T>> decided(const ItemList<T>& list) {
    std::vector<T> values;
    for (const ListItem<T>& item : list.items) {
        const T* value = item.wording.only();
        if (value == nullptr) return refuse(Errc::invalid_input, "an item of which several wordings stand");
        values.push_back(*value);
    }
    return values;
}

/// A file that is given, or none where it is one that stays behind.
Result<std::optional<proto::AnnounceAttachment>> given_file(
    const OperationName& name, const Files& announced, const Files* given) {
    if (!announced.contains(name)) return refuse(Errc::not_found, "a file that was not announced here");
    const Files& from = given == nullptr ? announced : *given;
    const auto found = from.find(name);
    return found == from.end() ? std::nullopt : std::optional(found->second);
}

Result<CitedLaw> cited(const LegalReference& reference, const Files& own_files, const Sources& sources) {
    const auto* law = std::get_if<Law>(&reference.law);
    const Files* announced = &own_files;
    if (law == nullptr) {
        const auto* item = sources.library.laws.find(std::get<OperationName>(reference.law));
        if (item == nullptr) return refuse(Errc::not_found, "a law that is not here");
        law = item->wording.only();
        if (law == nullptr) return refuse(Errc::invalid_input, "a law of which several wordings stand");
        announced = &sources.library.files;
    }
    CitedLaw out{law->title, law->language, law->link, reference.provision, {}};
    if (law->file) {
        VALISE_TRY(out.file, given_file(*law->file, *announced, sources.files));
    }
    return out;
}

Result<std::vector<CitedLaw>> cited_laws(const Answer& answer, const Sources& sources) {
    VALISE_TRY(const auto references, decided(answer.legal_references));
    std::vector<CitedLaw> laws;
    for (const LegalReference& reference : references) {
        VALISE_TRY(CitedLaw law, cited(reference, answer.files, sources));
        laws.push_back(std::move(law));
    }
    return laws;
}

Result<std::vector<GivenFile>> given_files(const Answer& answer, const Sources& sources) {
    VALISE_TRY(const auto attachments, decided(answer.attachments));
    std::vector<GivenFile> files;
    for (const Attachment& attachment : attachments) {
        VALISE_TRY(auto file, given_file(attachment.announced, answer.files, sources.files));
        if (file) files.push_back({*std::move(file), attachment.description});
    }
    return files;
}

template <class Value> Result<crypto::Digest> digest_with(std::string_view context, const Value& value) {
    VALISE_TRY(const Bytes bytes, written(value, limit::submission));
    return crypto::object_id(context, bytes);
}

/// The answer that is referred to now.
const AnswerName* target_of(const Answer& answer) {
    const CrossReference* reference = answer.reference.only();
    return reference == nullptr || !reference->target ? nullptr : &reference->target->answer;
}

} // namespace

Result<crypto::Digest> content_digest(const Content& content) {
    return digest_with(crypto::context::answer_content, content);
}

Result<crypto::Digest> digest_of(const SubmittedAnswer& answer) {
    return digest_with(crypto::context::submitted_answer, answer);
}

Library read_library(const SpaceId& space, const Objects& objects) {
    const ObjectId list = object_of(space, SharedObject::laws);
    Library library{read_list<Law>(list, objects), {}};
    if (const draft::Deeds* deeds = objects.deeds(list))
        deeds->for_each<proto::AnnounceAttachment>(
            [&](const draft::Deed& deed, const proto::AnnounceAttachment& file) {
                library.files.emplace(deed.name, file);
            });
    return library;
}

std::vector<OperationName> citing(const Answer& answer, const OperationName& law) {
    std::vector<OperationName> items;
    for (const ListItem<LegalReference>& item : answer.legal_references.items)
        if (std::ranges::any_of(item.wording.values, [&](const Stated<LegalReference>& said) {
                const auto* cites = std::get_if<OperationName>(&said.value.law);
                return cites != nullptr && *cites == law;
            }))
            items.push_back(item.place.name);
    return items;
}

Way follow(const Answer& from, const Answers& answers) {
    Way way;
    const Answer* at = &from;
    while (true) {
        if (at->reference.is_contested()) {
            way.end = Way::End::contested;
            return way;
        }
        const AnswerName* next = target_of(*at);
        if (next == nullptr) return way;
        if (*next == from.name || std::ranges::find(way.answers, *next) != way.answers.end()) {
            way.end = Way::End::circle;
            return way;
        }
        way.answers.push_back(*next);
        at = answers(*next);
        if (at == nullptr || !is_begun(*at)) {
            way.end = Way::End::nowhere;
            return way;
        }
    }
}

Result<Content> content_of(const Answer& answer, const Sources& sources) {
    if (answer.choice.is_contested() || answer.language.is_contested())
        return refuse(Errc::invalid_input, "an answer in which somebody has to choose");
    Content content;
    if (const Choice* choice = answer.choice.only()) content.choice = *choice;
    if (const Language* language = answer.language.only()) content.language = *language;
    content.narrative = answer.narrative;
    content.translations = answer.translations;
    take_unfit_links(content.narrative);
    for (auto& [language, text] : content.translations) take_unfit_links(text);
    VALISE_TRY(content.legal_references, cited_laws(answer, sources));
    VALISE_TRY(content.attachments, given_files(answer, sources));
    VALISE_TRY(content.assistance_needs, decided(answer.assistance_needs));
    VALISE_TRY(content.practices, decided(answer.practices));
    VALISE_TRY(content.challenges, decided(answer.challenges));
    VALISE_TRY(content.table_rows, decided(answer.table_rows));
    return content;
}

Result<SubmittedAnswer> as_it_stands(const Answer& answer, const Sources& sources) {
    const Way way = follow(answer, sources.answers);
    if (way.end != Way::End::found)
        return refuse(Errc::invalid_input, "an answer that refers to what is not there");
    SubmittedAnswer out;
    out.question = answer.name.question;
    if (const crypto::Digest* fingerprint = answer.fingerprint.only()) out.fingerprint = *fingerprint;
    VALISE_TRY(out.content, content_of(answer, sources));
    for (const AnswerName& name : way.answers) {
        VALISE_TRY(Content content, content_of(*sources.answers(name), sources));
        out.borrowed.push_back({name, std::move(content)});
    }
    return out;
}

bool has_changed_since_referred(const Answer& answer, const Sources& sources) {
    const CrossReference* reference = answer.reference.only();
    if (reference == nullptr || !reference->target || !reference->target->as_of) return false;
    const Answer* other = sources.answers(reference->target->answer);
    if (other == nullptr) return false;
    const auto content = content_of(*other, sources);
    if (!content) return false;
    const auto digest = content_digest(*content);
    return digest && *digest != *reference->target->as_of;
}

} // namespace valise::casework
