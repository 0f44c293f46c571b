// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "valise/casework/faults.hpp"

namespace valise::casework {

/// Gathers what is wrong with one file.
class FaultList {
public:
    void add(std::string where, std::string what);

    /// From now on nothing is added that is said of this place or of something in it: it follows from what is
    /// known already.
    void close_places();
    /// The same of one place alone.
    void close(const std::string& where) { closed_.insert(where); }

    [[nodiscard]] std::size_t size() const { return faults_.size(); }
    [[nodiscard]] bool is_empty() const { return faults_.empty(); }
    [[nodiscard]] Faults take() { return std::move(faults_); }

    [[nodiscard]] bool is_closed(std::string_view where) const;

private:
    Faults faults_;
    std::set<std::string, std::less<>> closed_;
};

/// Whether a control character of two bytes (U+0080 to U+009F) begins here. The text is UTF-8.
[[nodiscard]] bool is_long_control(std::string_view text, std::size_t at);

/// Somebody else's text for a message: short, on one line, without what a terminal would obey.
[[nodiscard]] std::string shown(std::string_view text);

/// The place of a field, or of an entry of a list, within another place; the whole file has no name.
[[nodiscard]] std::string field_of(const std::string& place, std::string_view field);
[[nodiscard]] std::string entry_of(const std::string& place, std::size_t index);

} // namespace valise::casework
