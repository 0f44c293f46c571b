// SPDX-License-Identifier: Apache-2.0
#include "persons.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "parse.hpp"
#include "prompt.hpp"
#include "standing.hpp"
#include "valise/desk/leading.hpp"

namespace valise::cli {

namespace {

using crypto::RevocationReason;
using desk::KnownPerson;

constexpr std::size_t shortest_confirmation = 6;

using Names = std::map<SubjectId, std::set<std::string>>;

/// The names under which reviews have somebody; where none does, the one that they told when they joined.
Outcome<Names> names_of_all(desk::Desk& desk, const std::vector<KnownPerson>& people) {
    Names names;
    VALISE_TRY(const auto places, in(During::own_valise, desk::places_of(desk)));
    for (const auto& review : places.reviews) {
        VALISE_TRY(const auto tenures, in(During::own_valise, desk::tenures_in(desk, review)));
        for (const auto& tenure : tenures) names[tenure.who.person].insert(tenure.who.name);
    }
    for (const auto& each : people)
        if (!each.name.empty() && !names.contains(each.person)) names[each.person] = {each.name};
    return names;
}

std::string names_of(const Names& names, const SubjectId& person) {
    const auto found = names.find(person);
    return found == names.end() ? std::string() : fmt::format("{}", fmt::join(found->second, ", "));
}

tl::unexpected<Problem> nobody_called(const std::string& given, const Names& names) {
    std::vector<std::string_view> known;
    for (const auto& [person, called] : names) known.insert(known.end(), called.begin(), called.end());
    const auto near = nearest(given, known);
    return wrong_usage(fmt::format("nobody is called \"{}\"{}; nothing has changed", given,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : std::string()),
        "a name, number or confirmation, as valise people list tells them");
}

std::optional<std::size_t> number_in(const std::string& given) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
    if (error != std::errc() || end != given.data() + given.size()) return std::nullopt;
    return number;
}

std::string computers_of(const KnownPerson& person) {
    const auto in_use = std::ranges::count_if(person.computers, &desk::TheirComputer::is_in_force);
    return fmt::format("{} of {}", in_use, person.computers.size());
}

bool is_owner(const KnownPerson& person) {
    return std::ranges::any_of(person.computers, &desk::TheirComputer::is_this_one);
}

// Removing

Outcome<RevocationReason> reason_given(const Call& call) {
    const std::string given = call.text("--reason");
    if (given.empty() || given == "retired") return RevocationReason::retired;
    if (given == "lost") return RevocationReason::lost;
    if (given == "compromised") return RevocationReason::compromised;
    return wrong_usage("--reason is retired, lost or compromised", "such as --reason lost");
}

Outcome<bool> is_to_be_done(const Call& call, const KnownPerson& person) {
    if (call.is_dry_run()) return false;
    VALISE_TRY(const bool is_wanted,
        call.may_go_on(
            fmt::format("{} of {} is removed, for good", words_of(person.capacity), name_of(person.state))));
    if (!is_wanted)
        return problem(
            ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
    return true;
}

void tell_what_they_keep(Report& report) {
    report.say("They keep what is on their computers: nobody can take that back. From now on they are given");
    report.say("nothing, and what they still write does not count: valise people list tells of it.");
}

Outcome<Report> remove(Call& call) {
    VALISE_TRY(const auto reason, reason_given(call));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto person, person_of(*desk, call.text("PERSON")));
    VALISE_TRY(auto would, in(During::leading, desk::removal_of(*desk, person)));
    VALISE_TRY(const bool is_done, is_to_be_done(call, person));
    if (is_done) {
        VALISE_TRY(would, in(During::leading, desk::remove_person(*desk, person, reason)));
    }
    Report report;
    report.fact("person", "Who", confirmation_of(person));
    report.fact("state", "Of", name_of(person.state));
    report.fact("is_done", "Done", is_done);
    report.fact("is_revoked", "Confirmation taken back", would.is_revoked);
    report.fact("spaces", "Removed from", static_cast<std::int64_t>(would.spaces.size()));
    report.fact("spaces_of_others", "Still in", static_cast<std::int64_t>(would.spaces_of_others.size()));
    tell_what_they_keep(report);
    const bool is_in_part = !would.is_revoked || !would.spaces_of_others.empty();
    if (is_in_part) {
        if (is_done) report.exit = ExitCode::done_in_part;
        report.say("The rest is for others: the focal point of their State, or, of a focal point, whoever");
        report.say("holds two of the root keys. hint: valise secretariat successor --state STATE");
    }
    return report;
}

} // namespace

std::string confirmation_of(const KnownPerson& person) { return person.certificate.hex().substr(0, 12); }

Outcome<KnownPerson> person_of(desk::Desk& desk, const std::string& given) {
    VALISE_TRY(const auto people, in(During::own_valise, desk::known_people(desk)));
    if (const auto number = number_in(given); number && given.size() < shortest_confirmation) {
        if (*number > 0 && *number <= people.size()) return people[*number - 1];
        return wrong_usage(fmt::format("nobody has the number {}", *number), "valise people list");
    }
    VALISE_TRY(const auto names, names_of_all(desk, people));
    std::vector<std::size_t> meant;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto& person = people[i];
        const bool by_confirmation =
            given.size() >= shortest_confirmation && person.certificate.hex().starts_with(given);
        const auto known = names.find(person.person);
        if (by_confirmation || (known != names.end() && known->second.contains(given))) meant.push_back(i);
    }
    if (meant.size() == 1) return people[meant.front()];
    if (meant.empty()) return nobody_called(given, names);
    std::vector<std::string> several;
    several.reserve(meant.size());
    for (const std::size_t each : meant)
        several.push_back(fmt::format(
            "{} ({} of {})", each + 1, words_of(people[each].capacity), name_of(people[each].state)));
    return wrong_usage(fmt::format("more than one person is called \"{}\": {}; nothing has changed", given,
                           fmt::join(several, ", ")),
        "say which by the number");
}

Outcome<Report::Table> table_of_people(desk::Desk& desk) {
    VALISE_TRY(const auto people, in(During::own_valise, desk::known_people(desk)));
    VALISE_TRY(const auto names, names_of_all(desk, people));
    Report::Table table{"people",
        {{"number", "Number"}, {"state", "State"}, {"is", "Is"}, {"name", "Name"},
            {"confirmation", "Confirmation"}, {"computers", "Computers in use"}, {"holds", "Holds"},
            {"is_you", "You"}},
        {}, ""};
    std::int64_t number = 0;
    for (const auto& person : people)
        table.rows.push_back({++number, name_of(person.state), std::string(words_of(person.capacity)),
            names_of(names, person.person), confirmation_of(person), computers_of(person), person.is_in_force,
            is_owner(person)});
    return table;
}

Outcome<Report::Table> table_of_late_entries(desk::Desk& desk) {
    VALISE_TRY(const auto late, in(During::own_valise, desk::late_entries(desk)));
    VALISE_TRY(const auto people, in(During::own_valise, desk::known_people(desk)));
    Report::Table table{"late",
        {{"person", "Who was removed"}, {"state", "Of"}, {"space", "Where"}, {"entries", "Kept aside"}}, {},
        ""};
    for (const auto& each : late)
        for (const auto& person : people)
            if (std::ranges::find(person.computers, each.device, &desk::TheirComputer::device)
                != person.computers.end())
                table.rows.push_back({confirmation_of(person), name_of(person.state),
                    each.space.hex().substr(0, 8), static_cast<std::int64_t>(each.count)});
    return table;
}

std::vector<Command> removal_commands() {
    return {
        {.words = "people remove",
            .summary = "Remove somebody: who left, or whose computer was lost or stolen",
            .example = "valise people remove 2 --reason lost --yes",
            .effect = Effect::removes,
            .schema = "people.remove/1",
            .parameters = {{"PERSON", "by number, name or confirmation, as valise people list tells them", {},
                               true},
                {"--reason", "retired, lost or compromised; otherwise retired", "WHY"}},
            .run = remove},
    };
}

} // namespace valise::cli
