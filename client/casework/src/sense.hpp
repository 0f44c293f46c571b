// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "fault_list.hpp"
#include "json_fields.hpp"
#include "valise/casework/catalogue.hpp"

namespace valise::casework {

/// Whether what was read fits together: nothing empty, too long or there twice, and nothing named that is not
/// there. `place` is where it stands.
void check_sense(const Questionnaire& questionnaire, const std::string& place, FaultList& faults);
void check_sense(const Catalogue& catalogue, FaultList& faults);

void check_id(const std::string& id, const std::string& place, FaultList& faults);
/// Of what is printed as a number or an article.
void check_label(const std::string& label, Need need, const std::string& place, FaultList& faults);
void check_words(const Words& words, Need need, const std::string& place, FaultList& faults);
void check_articles(const std::vector<std::string>& articles, const std::string& place, FaultList& faults);
void check_count(std::size_t count, std::size_t most, const std::string& place, FaultList& faults);

/// Ids that must differ.
class DifferentIds {
public:
    explicit DifferentIds(FaultList& faults) : faults_(faults) {}

    /// `place` is that of the id.
    void add(const std::string& id, const std::string& place);
    /// The same, and checks what the id is made of.
    void add_new(const std::string& id, const std::string& place);
    [[nodiscard]] bool contains(const std::string& id) const { return places_.contains(id); }

private:
    FaultList& faults_;
    std::map<std::string, std::string> places_;
};

} // namespace valise::casework
