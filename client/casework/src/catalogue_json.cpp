// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

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

Provision read_provision(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    Provision one{fields.text("article"), fields.words("text")};
    fields.finish();
    return one;
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
    one.provisions = fields.list("provisions", Need::optional, limits::provisions,
        [&](const Json& value, const std::string& where) { return read_provision(value, where, faults); });
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

/// Of "+05:30".
std::optional<std::chrono::minutes> offset_in(std::string_view text) {
    constexpr int most_hours = 14;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const auto digits = [&](std::size_t at) {
        int number = -1;
        const char* const begin = text.data() + at;
        const auto [end, error] = std::from_chars(begin, begin + 2, number);
        return error == std::errc() && end == begin + 2 ? number : -1;
    };
    const int hours = digits(1);
    const int minutes = digits(4);
    const bool is_none = text == "-00:00"; // There is one way to write it.
    if (hours < 0 || hours > most_hours || minutes < 0 || minutes > 59 || is_none) return std::nullopt;
    return std::chrono::minutes((text[0] == '-' ? -1 : 1) * (hours * 60 + minutes));
}

std::string text_of_offset(std::chrono::minutes offset) {
    const auto minutes = std::abs(offset.count());
    return fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

StepsOfStages read_stages(Fields& outer) {
    StepsOfStages stages;
    const Json* const value = outer.find("stages", Need::optional);
    if (value == nullptr) return stages;
    Fields fields(*value, outer.place_of("stages"), outer.faults());
    for (const Stage stage : all_stages)
        stages.at(static_cast<std::size_t>(stage)) =
            fields.texts(std::string(spelling_of(stage)), Need::optional, limits::entries);
    fields.finish();
    return stages;
}

/// "+05:30"
std::chrono::minutes read_offset(Fields& fields, const std::string& name) {
    const std::string text = fields.text(name);
    const auto offset = offset_in(text);
    if (!offset && !text.empty())
        fields.faults().add(
            fields.place_of(name), "this should be hours and minutes such as +01:00: " + shown(text));
    return offset.value_or(std::chrono::minutes(0));
}

std::optional<Clocks> read_clocks(Fields& outer) {
    const Json* const value = outer.find("clocks", Need::optional);
    if (value == nullptr) return std::nullopt;
    Fields fields(*value, outer.place_of("clocks"), outer.faults());
    Clocks clocks;
    clocks.ahead_of_utc = read_offset(fields, "ahead_of_utc");
    clocks.ahead_in_summer = read_offset(fields, "ahead_in_summer");
    clocks.summer_from = fields.number("summer_from");
    clocks.summer_until = fields.number("summer_until");
    fields.finish();
    return clocks;
}

std::uint8_t read_small(Fields& fields, const std::string& name) {
    constexpr std::uint32_t most = std::numeric_limits<std::uint8_t>::max();
    const std::uint32_t number = fields.number(name);
    if (number > most)
        fields.faults().add(fields.place_of(name), "this should be at most " + std::to_string(most));
    return static_cast<std::uint8_t>(std::min(number, most));
}

std::optional<LotRules> read_lots(Fields& outer) {
    const Json* const value = outer.find("lots", Need::optional);
    if (value == nullptr) return std::nullopt;
    Fields fields(*value, outer.place_of("lots"), outer.faults());
    LotRules rules;
    rules.in_force = fields.list(
        "rules", Need::required, spellings<LotRule>.size(), [&](const Json& entry, const std::string& place) {
            Fields inner(entry, place, fields.faults());
            RuleInForce one;
            one.rule = inner.one_of("rule", Need::required, LotRule::own_group);
            one.strength = inner.one_of("strength", Need::required, Strength::soft);
            inner.finish();
            return one;
        });
    rules.fewest = read_small(fields, "fewest");
    rules.most = read_small(fields, "most");
    rules.redraws_on_request = read_small(fields, "redraws_on_request");
    fields.finish();
    return rules;
}

ObservationTemplate read_template(const Json& entry, const std::string& place, FaultList& faults) {
    Fields fields(entry, place, faults);
    ObservationTemplate one{
        fields.text("id"), fields.text("category"), fields.words("label"), fields.words("text")};
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
    blueprint.field_line = fields.words("field_line", Need::optional);
    blueprint.article_line = fields.words("article_line", Need::optional);
    blueprint.templates = fields.list(
        "templates", Need::optional, limits::entries, [&](const Json& entry, const std::string& place) {
            return read_template(entry, place, fields.faults());
        });
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
    all.stages = read_stages(fields);
    all.clocks = read_clocks(fields);
    all.lots = read_lots(fields);
    all.assistance = named_list(fields, "assistance", Need::optional);
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

OrderedJson written(const Provision& one) { return {{"article", one.article}, {"text", written(one.text)}}; }

OrderedJson written(const Instrument& instrument) {
    OrderedJson articles = OrderedJson::object();
    for (const auto& [cluster, list] : instrument.articles) articles[cluster] = list;
    OrderedJson one{{"id", instrument.id}, {"name", written(instrument.name)},
        {"short_name", written(instrument.short_name)}, {"articles", std::move(articles)}};
    for (const Provision& each : instrument.provisions) one["provisions"].push_back(written(each));
    return one;
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

OrderedJson written(const Clocks& clocks) {
    return {{"ahead_of_utc", text_of_offset(clocks.ahead_of_utc)},
        {"ahead_in_summer", text_of_offset(clocks.ahead_in_summer)}, {"summer_from", clocks.summer_from},
        {"summer_until", clocks.summer_until}};
}

OrderedJson written(const RuleInForce& one) {
    return {{"rule", spelling_of(one.rule)}, {"strength", spelling_of(one.strength)}};
}

OrderedJson written(const ObservationTemplate& one) {
    return {{"id", one.id}, {"category", one.category}, {"label", written(one.label)},
        {"text", written(one.text)}};
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

template <class Entries> void write_unless_empty(OrderedJson& to, const char* name, const Entries& entries) {
    if (!entries.empty()) to[name] = written(entries);
}

OrderedJson written(const LotRules& rules) {
    return {{"rules", written(rules.in_force)}, {"fewest", rules.fewest}, {"most", rules.most},
        {"redraws_on_request", rules.redraws_on_request}};
}

OrderedJson written(const Blueprint& blueprint) {
    OrderedJson one{{"categories", written(blueprint.categories)}, {"sections", written(blueprint.sections)},
        {"summary_sections", written(blueprint.summary_sections)},
        {"categories_evidence", spelling_of(blueprint.categories_evidence)},
        {"sections_evidence", spelling_of(blueprint.sections_evidence)}};
    write_unless_empty(one, "field_line", blueprint.field_line);
    write_unless_empty(one, "article_line", blueprint.article_line);
    write_unless_empty(one, "templates", blueprint.templates);
    return one;
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
    for (const Stage stage : all_stages)
        if (const auto& steps = catalogue.stages.at(static_cast<std::size_t>(stage)); !steps.empty())
            whole["stages"][std::string(spelling_of(stage))] = steps;
    if (catalogue.clocks) whole["clocks"] = written(*catalogue.clocks);
    if (catalogue.lots) whole["lots"] = written(*catalogue.lots);
    write_unless_empty(whole, "assistance", catalogue.assistance);
    whole["blueprint"] = written(catalogue.blueprint);
    whole["questionnaires"] = written(catalogue.questionnaires);
    return text_of(whole);
}

} // namespace valise::casework
