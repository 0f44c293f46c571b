// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/answers_json.hpp"

#include <algorithm>
#include <limits>

#include "questionnaire_json.hpp"
#include "valise/base/utf8.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

constexpr std::string_view answers_format = "valise answers 1";
constexpr std::size_t paragraphs = 16'384; ///< Of one text; and runs of one paragraph.
constexpr std::size_t items = 1'024;       ///< Of any list of one answer.
constexpr std::size_t most_borrowed = 16;
constexpr std::size_t longest_as_of = 65'536;

// Writing

OrderedJson written(const TextRun& run) {
    OrderedJson out{{"text", run.text}};
    if (run.is_bold) out["bold"] = true;
    if (run.is_italic) out["italic"] = true;
    if (!run.link.empty()) out["link"] = run.link;
    if (!run.footnote.empty()) out["footnote"] = run.footnote;
    return out;
}

OrderedJson written(const PaperText& text) {
    OrderedJson out = OrderedJson::object();
    if (!text.as_of.empty()) out["as_of"] = to_hex(text.as_of);
    out["paragraphs"] = OrderedJson::array();
    for (const FormattedParagraph& each : text.text.paragraphs) {
        OrderedJson paragraph{{"style", spelling_of(each.style)}};
        if (each.direction != Direction::unsaid) paragraph["direction"] = spelling_of(each.direction);
        paragraph["runs"] = OrderedJson::array();
        for (const TextRun& run : each.runs) paragraph["runs"].push_back(written(run));
        out["paragraphs"].push_back(std::move(paragraph));
    }
    return out;
}

OrderedJson written(const PaperFile& file) {
    return {{"name", file.name}, {"size", file.size}, {"fingerprint", to_hex(file.fingerprint)},
        {"description", file.description}};
}

OrderedJson written(const PaperLaw& law) {
    OrderedJson out{{"title", law.title}};
    if (law.language) out["language"] = code_of(*law.language);
    if (!law.link.empty()) out["link"] = law.link;
    out["provision"] = law.provision;
    if (law.file) out["file"] = written(*law.file);
    return out;
}

OrderedJson written(const AssistanceNeed& need) {
    return {{"type", need.type}, {"priority", spelling_of(need.priority)}, {"text", need.text}};
}

OrderedJson written(const Practice& practice) { return {{"title", practice.title}, {"text", practice.text}}; }

OrderedJson written(const Challenge& challenge) {
    return {{"title", challenge.title}, {"text", challenge.text}};
}

OrderedJson written(const TableRow& row) { return row.cells; }
OrderedJson written(const Choice& choice) { return choice.options; }

OrderedJson written(const PaperAnswer& answer);

template <class Item> void add(OrderedJson& to, const char* name, const std::vector<Item>& list) {
    if (list.empty()) return;
    to[name] = OrderedJson::array();
    for (const Item& item : list) to[name].push_back(written(item));
}

OrderedJson written(const PaperAnswer& answer) {
    OrderedJson out{{"question", answer.question}, {"state", spelling_of(answer.state)}};
    if (!answer.is_asked) out["is_asked"] = false;
    if (answer.is_contested) out["is_contested"] = true;
    add(out, "choices", answer.choices);
    if (!answer.choices_as_of.empty()) out["choices_as_of"] = to_hex(answer.choices_as_of);
    if (answer.language) out["language"] = code_of(*answer.language);
    out["text"] = written(answer.narrative);
    for (const auto& [language, text] : answer.translations)
        out["translations"][std::string(code_of(language))] = written(text);
    add(out, "legal_references", answer.legal_references);
    if (!answer.legal_references_as_of.empty())
        out["legal_references_as_of"] = to_hex(answer.legal_references_as_of);
    add(out, "attachments", answer.attachments);
    add(out, "assistance_needs", answer.assistance_needs);
    add(out, "practices", answer.practices);
    add(out, "challenges", answer.challenges);
    add(out, "table_rows", answer.table_rows);
    if (answer.refers_to)
        out["refers_to"] = {
            {"questionnaire", answer.refers_to->questionnaire}, {"question", answer.refers_to->question}};
    add(out, "borrowed", answer.borrowed);
    return out;
}

// Reading

bool flag(Fields& fields, const std::string& name, bool otherwise) {
    return fields.find(name, Need::optional) == nullptr ? otherwise : fields.flag(name);
}

std::optional<Language> language(Fields& fields) {
    if (fields.find("language", Need::optional) == nullptr) return std::nullopt;
    const auto read = language_of(fields.text("language"));
    if (!read) fields.faults().add(fields.place_of("language"), "this is none of the six languages");
    return read;
}

Bytes bytes(Fields& fields, const std::string& name, Need need, std::size_t most) {
    const std::string text = fields.text(name, need);
    auto read = from_hex(text);
    if (read && read->size() <= most) return *std::move(read);
    fields.faults().add(fields.place_of(name), "this should be in hexadecimal");
    return {};
}

template <std::size_t size> ByteArray<size> fixed_bytes(Fields& fields, const std::string& name) {
    ByteArray<size> out{};
    const Bytes read = bytes(fields, name, Need::required, size);
    if (read.size() == size)
        std::ranges::copy(read, out.begin());
    else if (!fields.text(name).empty())
        fields.faults().add(fields.place_of(name), "this has another length");
    return out;
}

/// What stands in one file is read, with the place of everything.
class AnswersReader {
public:
    explicit AnswersReader(FaultList& faults) : faults_(faults) {}

    AnswersOnPaper read(const Json& whole) {
        Fields fields(whole, "", faults_);
        check_format(fields, answers_format);
        AnswersOnPaper out;
        const std::string kind = fields.text("kind");
        out.is_submission = kind == "submission";
        if (kind != "submission" && kind != "draft")
            faults_.add("kind", "this should be \"draft\" or \"submission\": " + shown(kind));
        out.origin.review.bytes = fixed_bytes<SpaceId::size>(fields, "review");
        const std::string state = fields.text("state");
        if (const auto code = crypto::StateCode::parse(state))
            out.origin.state = *code;
        else
            faults_.add("state", "this is no State: " + shown(state));
        out.origin.questionnaire = fields.text("questionnaire");
        out.origin.version = fields.number("version");
        out.answers = answers(fields, "answers", Need::required, limits::questions);
        fields.finish();
        std::set<QuestionId> seen;
        for (std::size_t i = 0; i < out.answers.size(); ++i)
            if (!seen.insert(out.answers[i].question).second)
                faults_.add(entry_of("answers", i), "there is an answer to this question already");
        return out;
    }

private:
    std::vector<PaperAnswer> answers(Fields& fields, const std::string& name, Need need, std::size_t most) {
        return fields.list(name, need, most,
            [&](const Json& entry, const std::string& place) { return answer(entry, place); });
    }

    PaperAnswer answer(const Json& entry, const std::string& place) {
        Fields fields(entry, place, faults_);
        PaperAnswer out;
        out.question = fields.text("question");
        out.state = fields.one_of("state", Need::required, WorkState::not_started);
        out.is_asked = flag(fields, "is_asked", true);
        out.is_contested = flag(fields, "is_contested", false);
        out.choices = fields.list("choices", Need::optional, items,
            [&](const Json& one, const std::string& where) { return Choice{list_of_texts(one, where)}; });
        out.choices_as_of = bytes(fields, "choices_as_of", Need::optional, longest_as_of);
        out.language = language(fields);
        if (const Json* const narrative = fields.find("text", Need::required))
            out.narrative = text(*narrative, fields.place_of("text"));
        fields.each("translations", Need::optional,
            [&](const std::string& key, const Json& value, const std::string& where) {
                if (const auto known = language_of(key))
                    out.translations[*known] = text(value, where);
                else
                    faults_.add(where, "this is none of the six languages");
            });
        read_lists(fields, out);
        if (const Json* const reference = fields.find("refers_to", Need::optional)) {
            Fields inner(*reference, fields.place_of("refers_to"), faults_);
            out.refers_to = AnswerName{inner.text("questionnaire"), inner.text("question")};
            inner.finish();
        }
        out.borrowed = answers(fields, "borrowed", Need::optional, most_borrowed);
        fields.finish();
        return out;
    }

    void read_lists(Fields& fields, PaperAnswer& out) {
        const auto list = [&](const char* name, const auto& read) {
            return fields.list(name, Need::optional, items, [&](const Json& one, const std::string& where) {
                Fields inner(one, where, faults_);
                auto item = read(inner);
                inner.finish();
                return item;
            });
        };
        out.legal_references = list("legal_references", [&](Fields& each) { return law(each); });
        out.legal_references_as_of = bytes(fields, "legal_references_as_of", Need::optional, longest_as_of);
        out.attachments = list("attachments", [&](Fields& each) { return file(each); });
        out.assistance_needs = list("assistance_needs", [](Fields& each) {
            return AssistanceNeed{each.text("type"),
                each.one_of("priority", Need::required, Priority::unsaid), each.text("text")};
        });
        out.practices =
            list("practices", [](Fields& each) { return Practice{each.text("title"), each.text("text")}; });
        out.challenges =
            list("challenges", [](Fields& each) { return Challenge{each.text("title"), each.text("text")}; });
        out.table_rows = fields.list("table_rows", Need::optional, items,
            [&](const Json& one, const std::string& where) { return TableRow{list_of_texts(one, where)}; });
    }

    std::vector<std::string> list_of_texts(const Json& value, const std::string& place) {
        std::vector<std::string> texts;
        if (!value.is_array() || value.size() > items) {
            faults_.add(place, "this should be a list of texts");
            return texts;
        }
        for (const Json& entry : value)
            texts.push_back(text_of(entry, entry_of(place, texts.size()), faults_));
        return texts;
    }

    PaperFile file(Fields& fields) {
        PaperFile out;
        out.name = fields.text("name");
        const Json* const size = fields.find("size", Need::required);
        if (size != nullptr && size->is_number_unsigned())
            out.size = *size->get_ptr<const Json::number_unsigned_t*>();
        else if (size != nullptr)
            faults_.add(fields.place_of("size"), "this should be a whole number");
        out.fingerprint = fixed_bytes<32>(fields, "fingerprint");
        out.description = fields.text("description");
        return out;
    }

    PaperLaw law(Fields& fields) {
        PaperLaw out;
        out.title = fields.text("title");
        out.language = language(fields);
        out.link = fields.text("link", Need::optional);
        out.provision = fields.text("provision");
        if (const Json* const value = fields.find("file", Need::optional)) {
            Fields inner(*value, fields.place_of("file"), faults_);
            out.file = file(inner);
            inner.finish();
        }
        return out;
    }

    PaperText text(const Json& value, const std::string& place) {
        Fields fields(value, place, faults_);
        PaperText out;
        out.as_of = bytes(fields, "as_of", Need::optional, longest_as_of);
        out.text.paragraphs = fields.list("paragraphs", Need::required, paragraphs,
            [&](const Json& one, const std::string& where) { return paragraph(one, where); });
        fields.finish();
        return out;
    }

    FormattedParagraph paragraph(const Json& value, const std::string& place) {
        Fields fields(value, place, faults_);
        FormattedParagraph out;
        out.style = fields.one_of("style", Need::required, ParagraphStyle::plain);
        out.direction = fields.one_of("direction", Need::optional, Direction::unsaid);
        out.runs = fields.list("runs", Need::required, paragraphs,
            [&](const Json& one, const std::string& where) { return run(one, where); });
        fields.finish();
        return out;
    }

    TextRun run(const Json& value, const std::string& place) {
        Fields fields(value, place, faults_);
        TextRun out{fields.text("text")};
        if (out.text.empty() || out.text.find('\n') != std::string::npos)
            faults_.add(fields.place_of("text"), "these should be words of one line");
        out.is_bold = flag(fields, "bold", false);
        out.is_italic = flag(fields, "italic", false);
        out.link = fields.text("link", Need::optional);
        out.footnote = fields.text("footnote", Need::optional);
        fields.finish();
        return out;
    }

    FaultList& faults_;
};

} // namespace

std::string to_json(const AnswersOnPaper& answers) {
    OrderedJson whole{{"format", answers_format}, {"kind", answers.is_submission ? "submission" : "draft"},
        {"review", answers.origin.review.hex()}, {"state", as_text(answers.origin.state.letters)},
        {"questionnaire", answers.origin.questionnaire}, {"version", answers.origin.version}};
    whole["answers"] = OrderedJson::array();
    for (const PaperAnswer& answer : answers.answers) whole["answers"].push_back(written(answer));
    return text_of(whole);
}

Read<AnswersOnPaper> answers_from_json(std::string_view json) {
    FaultList faults;
    const auto whole = parse_json(json, faults);
    if (!whole) return tl::unexpected(faults.take());
    AnswersOnPaper answers = AnswersReader(faults).read(*whole);
    if (!faults.is_empty()) return tl::unexpected(faults.take());
    return answers;
}

} // namespace valise::casework
