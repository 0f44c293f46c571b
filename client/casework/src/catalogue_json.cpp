// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "questionnaire_json.hpp"
#include "sense.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

Named read_named(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    Named named{fields.text("id"), fields.words("name")};
    fields.finish();
    return named;
}

std::vector<Named> named_list(Fields& fields, const std::string& name, Need need = Need::required) {
    return fields.list(name, need, limits::entries, [&](const Json& entry, const std::string& place) {
        return read_named(entry, place, fields.faults());
    });
}

Instrument read_instrument(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    Instrument one;
    one.id = fields.text("id");
    one.name = fields.words("name");
    one.short_name = fields.words("short_name");
    if (const Json* const articles = fields.find("articles", Need::required)) {
        Fields inner(*articles, fields.place_of("articles"), faults);
        if (articles->is_object())
            for (const auto& [cluster, list] : articles->items())
                one.articles[cluster] = inner.texts(cluster, Need::required, limits::articles);
    }
    fields.finish();
    return one;
}

Exemption read_exemption(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    Exemption one;
    one.instrument = fields.text("instrument");
    one.cluster = fields.text("cluster");
    one.articles = fields.texts("articles", Need::required, limits::articles);
    one.for_parties_to = fields.text("for_parties_to");
    one.evidence = fields.one_of("evidence", Need::required, Evidence::unknown);
    fields.finish();
    return one;
}

State read_state(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    State one;
    const std::string code = fields.text("code");
    if (const auto parsed = crypto::StateCode::parse(code))
        one.code = *parsed;
    else
        faults.add(fields.place_of("code"), "this should be three capital letters: " + shown(code));
    one.name = fields.words("name");
    one.group = fields.text("group", Need::optional);
    one.legal_system = fields.text("legal_system", Need::optional);
    fields.each("treaties", Need::optional,
        [&](const std::string& treaty, const Json& status, const std::string& where) {
            one.treaties[treaty] = spelled_in(status, where, faults, TreatyStatus::none);
        });
    fields.finish();
    return one;
}

std::optional<Term> read_term(Fields& fields) {
    const Json* const value = fields.find("term", Need::optional);
    if (value == nullptr) return std::nullopt;
    Fields inner(*value, fields.place_of("term"), fields.faults());
    Term term;
    term.count = inner.number("count");
    term.unit = inner.one_of("unit", Need::required, TimeUnit::days);
    term.after = inner.text("after");
    term.evidence = inner.one_of("evidence", Need::required, Evidence::unknown);
    inner.finish();
    return term;
}

Step read_step(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    Step one;
    one.id = fields.text("id");
    one.name = fields.words("name");
    one.actors = fields.texts("actors", Need::required, limits::entries);
    one.term = read_term(fields);
    one.evidence = fields.one_of("evidence", Need::required, Evidence::unknown);
    fields.finish();
    return one;
}

Blueprint read_blueprint(Fields& outer) {
    Blueprint blueprint;
    const Json* const value = outer.find("blueprint", Need::required);
    if (value == nullptr) return blueprint;
    Fields fields(*value, outer.place_of("blueprint"), outer.faults());
    blueprint.categories = named_list(fields, "categories");
    blueprint.sections = named_list(fields, "sections");
    blueprint.summary_sections = named_list(fields, "summary_sections");
    blueprint.categories_evidence = fields.one_of("categories_evidence", Need::required, Evidence::unknown);
    blueprint.sections_evidence = fields.one_of("sections_evidence", Need::required, Evidence::unknown);
    fields.finish();
    return blueprint;
}

template <class Entry, class Read>
std::vector<Entry> entries(Fields& fields, const std::string& name, std::size_t most, const Read& read) {
    return fields.list(name, Need::required, most, [&](const Json& entry, const std::string& place) -> Entry {
        return read(entry, place, fields.faults());
    });
}

Catalogue read_catalogue(Fields& fields) {
    Catalogue all;
    all.version = fields.number("version");
    all.notice = fields.words("notice", Need::optional);
    all.groups = named_list(fields, "groups");
    all.legal_systems = named_list(fields, "legal_systems", Need::optional);
    all.clusters = named_list(fields, "clusters");
    all.treaties = named_list(fields, "treaties", Need::optional);
    all.instruments = entries<Instrument>(fields, "instruments", limits::entries, read_instrument);
    all.exemptions = fields.find("exemptions", Need::optional)
        ? entries<Exemption>(fields, "exemptions", limits::entries, read_exemption)
        : std::vector<Exemption>();
    fields.each("status_as_of", Need::optional,
        [&](const std::string& treaty, const Json& day, const std::string& place) {
            all.status_as_of[treaty] = text_of(day, place, fields.faults());
        });
    all.states = entries<State>(fields, "states", limits::states, read_state);
    all.actors = named_list(fields, "actors");
    all.steps = entries<Step>(fields, "steps", limits::entries, read_step);
    all.blueprint = read_blueprint(fields);
    all.questionnaires = entries<Questionnaire>(fields, "questionnaires", limits::questionnaires,
        [](const Json& entry, const std::string& place, FaultList& faults) {
            Fields inner(entry, place, faults);
            return read_questionnaire(inner);
        });
    fields.finish();
    return all;
}

OrderedJson written(const Named& named) { return {{"id", named.id}, {"name", written(named.name)}}; }

OrderedJson written(const Instrument& one) {
    OrderedJson articles = OrderedJson::object();
    for (const auto& [cluster, list] : one.articles) articles[cluster] = list;
    return {{"id", one.id}, {"name", written(one.name)}, {"short_name", written(one.short_name)},
        {"articles", std::move(articles)}};
}

OrderedJson written(const Exemption& one) {
    return {{"instrument", one.instrument}, {"cluster", one.cluster}, {"articles", one.articles},
        {"for_parties_to", one.for_parties_to}, {"evidence", spelling_of(one.evidence)}};
}

OrderedJson written(const State& state) {
    OrderedJson one{{"code", as_text(state.code.letters)}, {"name", written(state.name)}};
    if (!state.group.empty()) one["group"] = state.group;
    if (!state.legal_system.empty()) one["legal_system"] = state.legal_system;
    for (const auto& [treaty, status] : state.treaties) one["treaties"][treaty] = spelling_of(status);
    return one;
}

OrderedJson written(const Step& step) {
    OrderedJson one{{"id", step.id}, {"name", written(step.name)}, {"actors", step.actors}};
    if (step.term)
        one["term"] = {{"count", step.term->count}, {"unit", spelling_of(step.term->unit)},
            {"after", step.term->after}, {"evidence", spelling_of(step.term->evidence)}};
    one["evidence"] = spelling_of(step.evidence);
    return one;
}

OrderedJson written(const Questionnaire& questionnaire) {
    OrderedJson one;
    write_questionnaire(one, questionnaire);
    return one;
}

template <class Entry> OrderedJson written(const std::vector<Entry>& entries) {
    OrderedJson all = OrderedJson::array();
    for (const Entry& entry : entries) all.push_back(written(entry));
    return all;
}

OrderedJson written(const Blueprint& blueprint) {
    return {{"categories", written(blueprint.categories)}, {"sections", written(blueprint.sections)},
        {"summary_sections", written(blueprint.summary_sections)},
        {"categories_evidence", spelling_of(blueprint.categories_evidence)},
        {"sections_evidence", spelling_of(blueprint.sections_evidence)}};
}

template <class Entry>
void write_unless_empty(OrderedJson& to, const char* name, const std::vector<Entry>& entries) {
    if (!entries.empty()) to[name] = written(entries);
}

} // namespace

Read<Catalogue> catalogue_from_json(std::string_view json) {
    FaultList faults;
    const auto whole = parse_json(json, faults);
    if (!whole) return tl::unexpected(faults.take());
    Fields fields(*whole, "", faults);
    check_format(fields, catalogue_format);
    Catalogue catalogue = read_catalogue(fields);
    faults.close_places();
    check_sense(catalogue, faults);
    if (!faults.is_empty()) return tl::unexpected(faults.take());
    std::ranges::sort(catalogue.states, {}, &State::code);
    return catalogue;
}

std::string to_json(const Catalogue& catalogue) {
    OrderedJson whole{{"format", catalogue_format}, {"version", catalogue.version}};
    if (!catalogue.notice.empty()) whole["notice"] = written(catalogue.notice);
    whole["groups"] = written(catalogue.groups);
    write_unless_empty(whole, "legal_systems", catalogue.legal_systems);
    whole["clusters"] = written(catalogue.clusters);
    write_unless_empty(whole, "treaties", catalogue.treaties);
    whole["instruments"] = written(catalogue.instruments);
    write_unless_empty(whole, "exemptions", catalogue.exemptions);
    for (const auto& [treaty, day] : catalogue.status_as_of) whole["status_as_of"][treaty] = day;
    whole["states"] = written(catalogue.states);
    whole["actors"] = written(catalogue.actors);
    whole["steps"] = written(catalogue.steps);
    whole["blueprint"] = written(catalogue.blueprint);
    whole["questionnaires"] = written(catalogue.questionnaires);
    return text_of(whole);
}

} // namespace valise::casework
