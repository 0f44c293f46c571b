// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include <QString>

#include "valise/casework/catalogue.hpp"
#include "valise/desk/people.hpp"

namespace valise::gui {

/// Somebody, as screens name them. A value.
struct Party {
    std::string name; ///< Empty: nobody told it here.
    desk::Capacity capacity = desk::Capacity::expert;
    casework::Words state; ///< The name of their State; empty for the secretariat, and while none is known.
    bool is_secretariat = false;
    bool is_you = false;
    bool is_known = false; ///< Otherwise nobody confirmed them.

    bool operator==(const Party&) const = default;
};

/// "Awa Ndiaye · expert · Senegal"; "You" of the owner.
[[nodiscard]] QString words_of(const Party& party);
[[nodiscard]] QString words_of(const std::vector<Party>& parties);

/// Who is behind which computer. Made and used on the desk's thread.
class Parties {
public:
    [[nodiscard]] static Result<Parties> of(desk::Desk& desk);

    [[nodiscard]] Party of_computer(const SubjectId& device) const;
    /// Each person once.
    [[nodiscard]] std::vector<Party> of_computers(const std::set<SubjectId>& devices) const;
    [[nodiscard]] Party of_person(const SubjectId& person) const;
    /// As `desk::known_people` gives them.
    [[nodiscard]] const std::vector<desk::KnownPerson>& people() const { return people_; }

private:
    std::vector<desk::KnownPerson> people_;
    std::map<SubjectId, Party> parties_;       ///< By person.
    std::map<SubjectId, SubjectId> computers_; ///< Of whom each is.
};

} // namespace valise::gui
