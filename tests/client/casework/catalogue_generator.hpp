// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rapidcheck.h>

#include "client/casework/small_questionnaire.hpp"
#include "valise/casework/catalogue.hpp"

namespace valise::tests {

/// Draws questionnaires and catalogues in which everything fits together, and little is as usual.
class CatalogueGenerator {
public:
    casework::Questionnaire questionnaire(std::vector<std::string> articles) {
        casework::Questionnaire all;
        all.id = fresh("questionnaire");
        all.version = *rc::gen::inRange<std::uint32_t>(1, 9);
        all.is_sample = chance();
        all.instrument = "I0";
        all.cluster = "C0";
        all.title = words();
        if (all.is_sample || chance()) all.notice = words();
        for (const casework::Language language : casework::all_languages)
            if (chance()) all.translations[language] = pick(casework::Translation::missing, 3);
        questions_.clear();
        const int sections = number(1, 4);
        for (int i = 0; i < sections; ++i)
            all.sections.push_back({fresh("s"), words(), some(articles), questions(i == 0 ? 1 : 0)});
        return all;
    }

    casework::Catalogue catalogue() {
        casework::Catalogue all;
        all.version = *rc::gen::inRange<std::uint32_t>(1, 1'000'000);
        if (chance()) all.notice = words();
        all.groups = named("G", number(0, 3));
        all.legal_systems = named("L", number(0, 3));
        all.clusters = named("C", number(1, 3));
        all.treaties = named("T", number(0, 2));
        all.actors = named("A", number(0, 3));
        instruments(all);
        states(all);
        for (int i = number(0, 4); i > 0; --i) all.steps.push_back(step(all));
        procedure(all);
        blueprint(all);
        for (int i = number(0, 3); i > 0; --i)
            all.questionnaires.push_back(questionnaire(all.instruments[0].articles["C0"]));
        return all;
    }

private:
    static int number(int from, int to) { return *rc::gen::inRange(from, to); }
    static bool chance() { return *rc::gen::arbitrary<bool>(); }
    std::string fresh(const std::string& kind) { return kind + "." + std::to_string(count_++); }

    /// The first of an enumeration, or one of the next.
    template <class Enum> static Enum pick(Enum first, int more) {
        return static_cast<Enum>(static_cast<int>(first) + number(0, more));
    }
    static std::vector<std::string>& pick(casework::StepsOfStages& stages) {
        return stages.at(static_cast<std::size_t>(number(0, static_cast<int>(stages.size()))));
    }
    static casework::Evidence evidence() { return pick(casework::Evidence::verified, 6); }

    static std::string text() {
        return *rc::gen::element<std::string>("Yes", "Да, частично", "نعم", "是，部分", "\"quoted\" \\ text",
            "two\nlines\tand a tab", "</script>", "e\u0301\u2028\U0001F511", " ");
    }

    casework::Words words() {
        casework::Words all;
        for (const casework::Language language : casework::all_languages)
            if (language == written_in_ || chance()) all[language] = text();
        return all;
    }

    template <class Entry> static std::vector<Entry> some(const std::vector<Entry>& all) {
        std::vector<Entry> chosen;
        for (const Entry& one : all)
            if (chance()) chosen.push_back(one);
        return chosen;
    }

    std::vector<casework::Question> questions(int fewest) {
        std::vector<casework::Question> all;
        for (int i = number(fewest, 6); i > 0; --i) {
            all.push_back(question());
            questions_.push_back(all.back());
        }
        return all;
    }

    casework::Question question() {
        casework::Question one;
        one.id = fresh("q");
        if (chance()) one.number = "12 (a)";
        if (chance()) one.article = "8.1 (b)";
        one.form = pick(casework::AnswerForm::text, 5);
        one.written_in = pick(casework::Language::arabic, 6);
        written_in_ = one.written_in;
        one.text = words();
        if (chance()) one.guidance = words();
        const bool is_chosen =
            one.form == casework::AnswerForm::choice || one.form == casework::AnswerForm::several;
        for (int i = is_chosen ? number(1, 5) : 0; i > 0; --i) one.options.push_back({fresh("o"), words()});
        for (int i = one.form == casework::AnswerForm::table ? number(1, 4) : 0; i > 0; --i)
            one.columns.push_back(words());
        written_in_ = casework::Language::english;
        depend(one);
        return one;
    }

    void depend(casework::Question& one) {
        if (questions_.empty()) return;
        if (chance()) one.follows = (*rc::gen::elementOf(questions_)).id;
        const casework::Question other = *rc::gen::elementOf(questions_);
        if (other.options.empty() || chance()) return;
        one.condition = casework::Condition{other.id, {other.options[0].id}};
        if (other.options.size() > 1 && chance()) one.condition->is_one_of.push_back(other.options[1].id);
    }

    std::vector<casework::Named> named(const std::string& kind, int count) {
        std::vector<casework::Named> all;
        for (int i = 0; i < count; ++i) all.push_back({kind + std::to_string(i), words()});
        return all;
    }

    std::vector<casework::Provision> provisions() {
        std::vector<casework::Provision> all;
        for (const auto& article : some<std::string>({"5", "8.1 (b)", "9(2)"}))
            all.push_back({article, words()});
        return all;
    }

    void instruments(casework::Catalogue& all) {
        for (int i = number(1, 3); i > 0; --i)
            all.instruments.push_back({"I" + std::to_string(all.instruments.size()), words(), words(),
                {{"C0", {"5", "8", "9"}}}, provisions()});
        const auto& treaty = all.treaties.empty() ? all.instruments[0].id : all.treaties[0].id;
        if (chance())
            all.exemptions.push_back({"I0", "C0", some<std::string>({"8", "9"}), treaty, evidence()});
        if (chance()) all.status_as_of[treaty] = "2014-01-27";
    }

    void states(casework::Catalogue& all) {
        for (const char* const code : {"AFG", "FRA", "SEN", "XUN"}) {
            if (chance()) continue;
            casework::State state;
            state.code = *crypto::StateCode::parse(code);
            state.name = words();
            if (!all.groups.empty() && chance()) state.group = all.groups[0].id;
            if (!all.legal_systems.empty() && chance()) state.legal_system = all.legal_systems[0].id;
            for (const casework::Instrument& instrument : all.instruments)
                if (chance()) state.treaties[instrument.id] = pick(casework::TreatyStatus::none, 3);
            all.states.push_back(std::move(state));
        }
    }

    void procedure(casework::Catalogue& all) {
        for (const casework::Step& step : all.steps)
            if (chance()) pick(all.stages).push_back(step.id);
        if (chance())
            all.clocks = casework::Clocks{std::chrono::minutes(number(-899, 900)),
                std::chrono::minutes(number(-899, 900)), *rc::gen::inRange<std::uint32_t>(1, 13),
                *rc::gen::inRange<std::uint32_t>(1, 13)};
        if (chance()) {
            all.lots = casework::LotRules();
            all.lots->in_force = some(all.lots->in_force);
            all.lots->most = *rc::gen::inRange<std::uint8_t>(1, 255);
        }
        all.assistance = named("K", number(0, 3));
    }

    void blueprint(casework::Catalogue& all) {
        all.blueprint = {named("b", number(0, 4)), named("b", number(0, 4)), named("b", number(0, 4)),
            evidence(), evidence(), {}, {}, {}};
        if (chance()) all.blueprint.field_line = {{casework::Language::russian, "{label} — {value}"}};
        if (chance()) all.blueprint.article_line = {{casework::Language::arabic, "{article}، {instrument}"}};
        for (const casework::Named& category : all.blueprint.categories)
            if (chance()) all.blueprint.templates.push_back({fresh("t"), category.id, words(), words()});
    }

    casework::Step step(const casework::Catalogue& all) {
        casework::Step one;
        one.id = fresh("step");
        one.name = words();
        for (const casework::Named& actor : all.actors)
            if (chance()) one.actors.push_back(actor.id);
        if (!all.steps.empty() && chance())
            one.term = casework::Term{*rc::gen::inRange<std::uint32_t>(1, 100),
                pick(casework::TimeUnit::days, 3), all.steps[0].id, evidence()};
        one.evidence = evidence();
        return one;
    }

    int count_ = 0;
    casework::Language written_in_ = casework::Language::english;
    std::vector<casework::Question> questions_;
};

} // namespace valise::tests

namespace rc {

template <> struct Arbitrary<valise::casework::Catalogue> {
    static Gen<valise::casework::Catalogue> arbitrary() {
        return gen::exec([] { return valise::tests::CatalogueGenerator().catalogue(); });
    }
};

template <> struct Arbitrary<valise::casework::Questionnaire> {
    static Gen<valise::casework::Questionnaire> arbitrary() {
        return gen::exec([] { return valise::tests::CatalogueGenerator().questionnaire({"5", "8"}); });
    }
};

} // namespace rc
