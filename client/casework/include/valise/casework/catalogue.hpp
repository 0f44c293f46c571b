// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/faults.hpp"
#include "valise/casework/language.hpp"
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

struct Instrument {
    std::string id;
    Words name;
    Words short_name;
    /// The articles of each cluster, by id of the cluster.
    std::map<std::string, std::vector<std::string>> articles;

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

/// The layout of the list of observations and of its summary.
struct Blueprint {
    std::vector<Named> categories;       ///< Gaps and challenges, best practices, suggestions, needs.
    std::vector<Named> sections;         ///< Of the list, in their order.
    std::vector<Named> summary_sections; ///< Of the summary.
    Evidence categories_evidence = Evidence::unknown;
    Evidence sections_evidence = Evidence::unknown; ///< Of both.

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
