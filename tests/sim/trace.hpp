// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace valise::sim {

/// What happened, one line an event; and what should not have.
class Trace {
public:
    explicit Trace(bool is_kept) : is_kept_(is_kept) {}

    template <class... Values> void say(fmt::format_string<Values...> format, Values&&... values) {
        if (is_kept_) lines_.push_back(fmt::format(format, std::forward<Values>(values)...));
    }
    /// The first one counts; the simulation ends with it.
    template <class... Values> void blame(fmt::format_string<Values...> format, Values&&... values) {
        if (!failure_.empty()) return;
        failure_ = fmt::format(format, std::forward<Values>(values)...);
        say("FAILED {}", failure_);
    }

    [[nodiscard]] bool is_kept() const { return is_kept_; }
    [[nodiscard]] bool has_failed() const { return !failure_.empty(); }
    [[nodiscard]] const std::string& failure() const { return failure_; }
    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }

private:
    bool is_kept_;
    std::vector<std::string> lines_;
    std::string failure_;
};

} // namespace valise::sim
