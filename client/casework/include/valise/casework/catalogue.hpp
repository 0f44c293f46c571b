// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/faults.hpp"
#include "valise/casework/language.hpp"
#include "valise/casework/lot_rules.hpp"
#include "valise/casework/questionnaire.hpp"
#include "valise/crypto/certificate.hpp"

/// Everything about the review that the Conference may change. It is data: nothing of it stands in code.
/// Plain values; ids are as limits.hpp and `faults_of` have them.
namespace valise::casework {

/// How well a fact about the procedure is known. What is not verified is shown and never enforced.
enum class Evidence : std::uint8_t { verified = 1, secondary, inferred, background, analogue, unknown };

enum class TreatyStatus : std::uint8_t { none = 0, signatory = 1, party = 2 };

struct State {
    crypto::StateCode code;
    Words name;
    std::string group;        ///< Regional group, by id; empty where it is for the secretariat to say.
    std::string legal_system; ///< By id; empty where nobody said.
    std::map<std::string, TreatyStatus> treaties; ///< By id of the treaty. None: nothing known of it.

    bool operator==(const State&) const = default;
};

/// A regional group, a legal system, a cluster, a treaty, one who acts in a step, a heading.
struct Named {
    std::string id;
    Words name;

    bool operator==(const Named&) const = default;
};

/// What an instrument says in one of its articles, or in a part of one.
struct Provision {
    std::string article; ///< "8", "8(1)" or "8.1 (b)", as questions cite it.
    Words text;

    bool operator==(const Provision&) const = default;
};

struct Instrument {
    std::string id;
    Words name;
    Words short_name;
    /// The articles of each cluster, by id of the cluster.
    std::map<std::string, std::vector<std::string>> articles;
    std::vector<Provision> provisions = {}; ///< In their order; those whose words are known.

    bool operator==(const Instrument&) const = default;
};

/// Articles that are not reviewed for parties to another treaty.
struct Exemption {
    std::string instrument;
    std::string cluster;
    std::vector<std::string> articles;
    std::string for_parties_to;
    Evidence evidence = Evidence::unknown;

    bool operator==(const Exemption&) const = default;
};

enum class TimeUnit : std::uint8_t { days = 1, weeks, months };

struct Term {
    std::uint32_t count = 0;
    TimeUnit unit = TimeUnit::days;
    std::string after; ///< The step whose day it is counted from; that one stands before it.
    Evidence evidence = Evidence::unknown;

    bool operator==(const Term&) const = default;
};

/// A step of the review, in their order.
struct Step {
    std::string id;
    Words name;
    std::vector<std::string> actors; ///< By id.
    std::optional<Term> term;        ///< None: no deadline is known.
    Evidence evidence = Evidence::unknown;

    bool operator==(const Step&) const = default;
};

/// The four steps that everybody speaks of.
enum class Stage : std::uint8_t {
    preliminary_consultations = 0,
    self_assessment,
    written_feedback,
    list_of_observations,
};

inline constexpr std::array all_stages{Stage::preliminary_consultations, Stage::self_assessment,
    Stage::written_feedback, Stage::list_of_observations};

/// Which steps make up each stage, by id.
using StepsOfStages = std::array<std::vector<std::string>, all_stages.size()>;

/// How the clocks of the secretariat stand: deadlines end with a day of its.
struct Clocks {
    std::chrono::minutes ahead_of_utc{60}; ///< Of the place, all year or in winter.
    /// Between the last Sundays of two months, from 1, of one year; of the same month: never.
    std::chrono::minutes ahead_in_summer{120};
    std::uint32_t summer_from = 3;
    std::uint32_t summer_until = 10;

    bool operator==(const Clocks&) const = default;
};

/// How an observation may begin: fully, partly or not implemented; a good practice; a need. Data: the words
/// are the Conference's or a State's, not the program's. "{article}" stands for the article.
struct ObservationTemplate {
    std::string id;
    std::string category;
    Words label;
    Words text;

    bool operator==(const ObservationTemplate&) const = default;
};

/// The layout of the list of observations and of its summary.
struct Blueprint {
    std::vector<Named> categories;       ///< Gaps and challenges, best practices, suggestions, needs.
    std::vector<Named> sections;         ///< Of the list, in their order.
    std::vector<Named> summary_sections; ///< Of the summary.
    Evidence categories_evidence = Evidence::unknown;
    Evidence sections_evidence = Evidence::unknown; ///< Of both.
    Words field_line;   ///< With "{label}" and "{value}"; none: as `ListPhrases` has it.
    Words article_line; ///< With "{instrument}" and "{article}", likewise.
    std::vector<ObservationTemplate> templates;

    bool operator==(const Blueprint&) const = default;
};

struct Catalogue {
    std::uint32_t version = 1; ///< A later one has a greater number.
    Words notice;
    std::vector<Named> groups;
    std::vector<Named> legal_systems;
    std::vector<Named> clusters;
    std::vector<Named> treaties; ///< Beside the instruments: the Convention against Corruption.
    std::vector<Instrument> instruments;
    std::vector<Exemption> exemptions;
    std::map<std::string, std::string> status_as_of; ///< By id of the treaty: the day, "2014-01-27".
    std::vector<State> states;                       ///< By code.
    std::vector<Named> actors;
    std::vector<Step> steps;
    StepsOfStages stages;          ///< Empty while nobody said.
    std::optional<Clocks> clocks;  ///< None: those of Vienna, as `Clocks` has them.
    std::optional<LotRules> lots;  ///< None: as `LotRules` has them.
    std::vector<Named> assistance; ///< Kinds of technical assistance; none: any may be named.
    Blueprint blueprint;
    std::vector<Questionnaire> questionnaires; ///< One of each id.

    bool operator==(const Catalogue&) const = default;
};

[[nodiscard]] const State* find_state(const Catalogue& catalogue, const crypto::StateCode& code);
[[nodiscard]] TreatyStatus status_of(const State& state, const std::string& treaty);

/// The sections of a questionnaire that this State is not asked, all of whose articles are exempt for it.
[[nodiscard]] std::vector<std::string> skipped_sections(
    const Catalogue& catalogue, const Questionnaire& questionnaire, const State& state);

/// What does not fit together, as of a questionnaire: everything that is named by its id is there. Those of
/// its questionnaires, too.
[[nodiscard]] Faults faults_of(const Catalogue& catalogue);

/// As of a questionnaire (see there). The States come out by their codes in whichever order they stand.
[[nodiscard]] Read<Catalogue> catalogue_from_json(std::string_view json);
[[nodiscard]] std::string to_json(const Catalogue& catalogue);

} // namespace valise::casework
