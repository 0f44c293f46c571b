// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "valise/base/clock.hpp"
#include "valise/base/result.hpp"

namespace valise::service {

/// The text between the quotes of a JSON string.
[[nodiscard]] std::string json_text(std::string_view text);

/// What the module says of itself while it runs: one line of JSON for each thing that happened.
///
/// It is told of counts, times and reasons, never of who came or what they brought: there is no field for
/// that. Used by several threads at once. What cannot be written is lost.
class Journal {
public:
    enum class Level : std::uint8_t { note, warning, trouble };
    struct Field {
        std::string_view name;
        std::variant<std::int64_t, std::string_view> value;
    };

    /// Borrows the file.
    Journal(std::FILE* to, Clock& clock) : to_(to), clock_(clock) {}

    void say(Level level, std::string_view event, std::initializer_list<Field> fields = {}) const;
    void note(std::string_view event, std::initializer_list<Field> fields = {}) const {
        say(Level::note, event, fields);
    }
    /// Something was refused by this computer: its code and its detail.
    void trouble(std::string_view event, const Error& error) const;

private:
    std::FILE* to_;
    Clock& clock_;
};

} // namespace valise::service
