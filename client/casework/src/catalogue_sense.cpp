// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <initializer_list>

#include "sense.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

constexpr std::uint32_t longest_term = 10'000;

/// As in ISO 8601; which days a month has is not asked.
bool is_day(std::string_view text) {
    constexpr std::string_view form = "dddd-dd-dd";
    const auto is_right = [](char letter, char wanted) {
        return wanted == '-' ? letter == '-' : letter >= '0' && letter <= '9';
    };
    return text.size() == form.size() && std::ranges::equal(text, form, is_right);
}

/// Goes through a catalogue once, in its order.
class CatalogueSense {
public:
    CatalogueSense(const Catalogue& all, FaultList& faults)
        : all_(all),
          faults_(faults),
          groups_(faults),
          legal_systems_(faults),
          clusters_(faults),
          treaties_(faults),
          actors_(faults) {}

    void check() {
        if (all_.version == 0) faults_.add("version", "versions are counted from 1");
        check_words(all_.notice, Need::optional, "notice", faults_);
        check_named(all_.groups, "groups", groups_);
        check_named(all_.legal_systems, "legal_systems", legal_systems_);
        check_named(all_.clusters, "clusters", clusters_);
        check_named(all_.treaties, "treaties", treaties_);
        each(all_.instruments, limits::entries, "instruments");
        each(all_.exemptions, limits::entries, "exemptions");
        for (const auto& [treaty, day] : all_.status_as_of) {
            const std::string place = field_of("status_as_of", shown(treaty));
            if (!treaties_.contains(treaty)) faults_.add(place, "there is no treaty with this id");
            if (!is_day(day)) faults_.add(place, "this should be a day such as 2014-01-27: " + shown(day));
        }
        each(all_.states, limits::states, "states");
        check_named(all_.actors, "actors", actors_);
        each(all_.steps, limits::entries, "steps");
        check_stages();
        check_clocks();
        check_lots();
        check_named(all_.assistance, "assistance", assistance_);
        check_blueprint();
        each(all_.questionnaires, limits::questionnaires, "questionnaires");
    }

private:
    template <class Entry>
    void each(const std::vector<Entry>& entries, std::size_t most, const std::string& place) {
        check_count(entries.size(), most, place, faults_);
        for (std::size_t index = 0; index < entries.size(); ++index)
            check(entries[index], entry_of(place, index));
    }

    void check_named(const std::vector<Named>& all, const std::string& place, DifferentIds& ids) {
        check_count(all.size(), limits::entries, place, faults_);
        for (std::size_t index = 0; index < all.size(); ++index) {
            const std::string where = entry_of(place, index);
            ids.add_new(all[index].id, field_of(where, "id"));
            check_words(all[index].name, Need::required, field_of(where, "name"), faults_);
        }
    }

    void check_there(
        const DifferentIds& ids, const std::string& id, std::string_view kind, const std::string& place) {
        if (!ids.contains(id))
            faults_.add(place, "there is no " + std::string(kind) + " with this id: " + shown(id));
    }

    void check(const Instrument& one, const std::string& place) {
        treaties_.add_new(one.id, field_of(place, "id"));
        instruments_.try_emplace(one.id, &one, field_of(place, "articles"));
        check_words(one.name, Need::required, field_of(place, "name"), faults_);
        check_words(one.short_name, Need::required, field_of(place, "short_name"), faults_);
        for (const auto& [cluster, articles] : one.articles) {
            const std::string where = field_of(field_of(place, "articles"), shown(cluster));
            check_there(clusters_, cluster, "cluster", where);
            check_articles(articles, where, faults_);
        }
        check_provisions(one.provisions, field_of(place, "provisions"));
    }

    void check_provisions(const std::vector<Provision>& provisions, const std::string& place) {
        check_count(provisions.size(), limits::provisions, place, faults_);
        DifferentIds articles(faults_);
        for (std::size_t index = 0; index < provisions.size(); ++index) {
            const auto& [article, text] = provisions[index];
            const std::string where = field_of(entry_of(place, index), "article");
            check_label(article, Need::required, where, faults_);
            articles.add(article, where);
            check_words(text, Need::required, field_of(entry_of(place, index), "text"), faults_);
        }
    }

    /// Whether these articles are of that instrument and cluster, as far as those can be read.
    void check_reviewed(const std::vector<std::string>& articles, const std::string& instrument,
        const std::string& cluster, const std::string& place) {
        const auto found = instruments_.find(instrument);
        if (found == instruments_.end() || !clusters_.contains(cluster)) return;
        const auto& [one, its_place] = found->second;
        if (faults_.is_closed(field_of(its_place, shown(cluster)))) return;
        const auto list = one->articles.find(cluster);
        for (std::size_t index = 0; index < articles.size(); ++index)
            if (list == one->articles.end()
                || std::ranges::find(list->second, articles[index]) == list->second.end())
                faults_.add(entry_of(place, index),
                    "this article is not in that cluster of the instrument: " + shown(articles[index]));
    }

    void check_subject(const std::string& instrument, const std::string& cluster, const std::string& place) {
        if (!instruments_.contains(instrument))
            faults_.add(
                field_of(place, "instrument"), "there is no instrument with this id: " + shown(instrument));
        check_there(clusters_, cluster, "cluster", field_of(place, "cluster"));
    }

    void check(const Exemption& one, const std::string& place) {
        check_subject(one.instrument, one.cluster, place);
        check_articles(one.articles, field_of(place, "articles"), faults_);
        check_reviewed(one.articles, one.instrument, one.cluster, field_of(place, "articles"));
        check_there(treaties_, one.for_parties_to, "treaty", field_of(place, "for_parties_to"));
    }

    void check(const State& one, const std::string& place) {
        const std::string code(as_text(one.code.letters));
        const std::string where = field_of(place, "code");
        if (!one.code.is_a_state())
            faults_.add(where, "this should be three capital letters: " + shown(code));
        states_.add(code, where);
        check_words(one.name, Need::required, field_of(place, "name"), faults_);
        if (!one.group.empty()) check_there(groups_, one.group, "group", field_of(place, "group"));
        if (!one.legal_system.empty())
            check_there(legal_systems_, one.legal_system, "legal system", field_of(place, "legal_system"));
        for (const auto& [treaty, status] : one.treaties)
            check_there(treaties_, treaty, "treaty", field_of(field_of(place, "treaties"), shown(treaty)));
    }

    void check(const Step& one, const std::string& place) {
        check_words(one.name, Need::required, field_of(place, "name"), faults_);
        for (std::size_t index = 0; index < one.actors.size(); ++index)
            check_there(actors_, one.actors[index], "actor", entry_of(field_of(place, "actors"), index));
        if (one.term) {
            const std::string where = field_of(place, "term");
            if (one.term->count == 0 || one.term->count > longest_term)
                faults_.add(field_of(where, "count"), "this should be 1 to " + std::to_string(longest_term));
            if (!steps_.contains(one.term->after))
                faults_.add(field_of(where, "after"),
                    "there is no step with this id before this one: " + shown(one.term->after));
        }
        steps_.add_new(one.id, field_of(place, "id"));
    }

    void check_stages() {
        DifferentIds steps(faults_);
        for (const Stage stage : all_stages) {
            const std::string place = field_of("stages", spelling_of(stage));
            const auto& ids = all_.stages.at(static_cast<std::size_t>(stage));
            check_count(ids.size(), limits::entries, place, faults_);
            for (std::size_t index = 0; index < ids.size(); ++index) {
                check_there(steps_, ids[index], "step", entry_of(place, index));
                steps.add(ids[index], entry_of(place, index));
            }
        }
    }

    void check_clocks() {
        if (!all_.clocks) return;
        for (const auto& [month, name] : {std::pair(all_.clocks->summer_from, "summer_from"),
                 std::pair(all_.clocks->summer_until, "summer_until")})
            if (month == 0 || month > 12)
                faults_.add(field_of("clocks", name), "this should be a month, 1 to 12");
    }

    void check_lots() {
        if (!all_.lots) return;
        DifferentIds rules(faults_);
        for (std::size_t index = 0; index < all_.lots->in_force.size(); ++index)
            rules.add(std::string(spelling_of(all_.lots->in_force[index].rule)),
                field_of(entry_of("lots.rules", index), "rule"));
        if (all_.lots->fewest > all_.lots->most)
            faults_.add("lots.most", "this should not be below the fewest");
    }

    void check_blueprint() {
        DifferentIds categories(faults_);
        check_named(all_.blueprint.categories, "blueprint.categories", categories);
        for (const auto& [list, name] : {std::pair(&all_.blueprint.sections, "sections"),
                 std::pair(&all_.blueprint.summary_sections, "summary_sections")}) {
            DifferentIds ids(faults_);
            check_named(*list, field_of("blueprint", name), ids);
        }
        check_line(all_.blueprint.field_line, {"{label}", "{value}"}, "blueprint.field_line");
        check_line(all_.blueprint.article_line, {"{instrument}", "{article}"}, "blueprint.article_line");
        const auto& templates = all_.blueprint.templates;
        check_count(templates.size(), limits::entries, "blueprint.templates", faults_);
        DifferentIds ids(faults_);
        for (std::size_t index = 0; index < templates.size(); ++index) {
            const std::string place = entry_of("blueprint.templates", index);
            ids.add_new(templates[index].id, field_of(place, "id"));
            check_there(categories, templates[index].category, "category", field_of(place, "category"));
            check_words(templates[index].label, Need::required, field_of(place, "label"), faults_);
            check_words(templates[index].text, Need::required, field_of(place, "text"), faults_);
        }
    }

    /// What stands in its places is put there in every language.
    void check_line(
        const Words& line, std::initializer_list<std::string_view> places, const std::string& place) {
        check_words(line, Need::optional, place, faults_);
        for (const auto& [language, text] : line)
            for (const std::string_view each : places)
                if (text.find(each) == std::string::npos)
                    faults_.add(
                        field_of(place, code_of(language)), std::string(each) + " is missing in this");
    }

    void check(const Questionnaire& one, const std::string& place) {
        questionnaires_.add(one.id, field_of(place, "id"));
        check_sense(one, place, faults_);
        check_subject(one.instrument, one.cluster, place);
        for (std::size_t index = 0; index < one.sections.size(); ++index)
            check_reviewed(one.sections[index].articles, one.instrument, one.cluster,
                field_of(entry_of(field_of(place, "sections"), index), "articles"));
    }

    const Catalogue& all_;
    FaultList& faults_;
    DifferentIds groups_, legal_systems_, clusters_;
    DifferentIds treaties_; ///< And instruments: a State is party to either.
    DifferentIds actors_;
    DifferentIds steps_{faults_};
    DifferentIds assistance_{faults_};
    DifferentIds questionnaires_{faults_};
    std::map<std::string, std::pair<const Instrument*, std::string>>
        instruments_; ///< And where its articles are.
    DifferentIds states_{faults_};
};

} // namespace

void check_sense(const Catalogue& catalogue, FaultList& faults) { CatalogueSense(catalogue, faults).check(); }

Faults faults_of(const Catalogue& catalogue) {
    FaultList faults;
    check_sense(catalogue, faults);
    return faults.take();
}

} // namespace valise::casework
