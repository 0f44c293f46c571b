// SPDX-License-Identifier: Apache-2.0
#include "histories/trace.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "histories/fields.hpp"

namespace valise::histories {

namespace {

Result<Trace::Step> read_sequential_step(const Json& value) {
    Trace::Step step;
    VALISE_TRY(step.patches, patches_field(value, "patches"));
    return step;
}

Result<Trace::Step> read_concurrent_step(const Json& value) {
    Trace::Step step;
    VALISE_TRY(step.parents, numbers_field(value, "parents"));
    VALISE_TRY(step.agent, number_field(value, "agent"));
    VALISE_TRY(step.patches, patches_field(value, "patches"));
    return step;
}

/// Whether it is concurrent, and whose it is.
Result<void> read_kind(const Json& json, Trace& trace) {
    if (!json.is_object() || !json.contains("kind")) return {};
    VALISE_TRY(const auto kind, text_field(json, "kind"));
    if (kind != "concurrent") return refuse(Errc::malformed, "a trace of an unknown kind");
    VALISE_TRY(trace.agents, number_field(json, "numAgents"));
    trace.is_concurrent = true;
    return {};
}

/// A concurrent trace need not say that it begins empty.
Result<void> read_contents(const Json& json, Trace& trace) {
    VALISE_TRY(trace.end_content, text_field(json, "endContent"));
    if (trace.is_concurrent && !json.contains("startContent")) return {};
    VALISE_TRY(trace.start_content, text_field(json, "startContent"));
    return {};
}

Result<void> check_steps(const Trace& trace) {
    std::size_t units = characters_of(trace.start_content).size();
    for (std::uint32_t number = 0; number < trace.steps.size(); ++number) {
        const Trace::Step& step = trace.steps[number];
        if (step.agent >= trace.agents) return refuse(Errc::malformed, "an agent beyond their number");
        if (std::ranges::any_of(step.parents, [number](auto parent) { return parent >= number; }))
            return refuse(Errc::malformed, "a parent that is not earlier");
        for (const Patch& patch : step.patches) units += unit_count(patch);
    }
    if (units > std::numeric_limits<std::uint32_t>::max())
        return refuse(Errc::malformed, "more units than a local version can count");
    return {};
}

/// Makes a history of a trace's steps, in their order.
class Conversion {
public:
    explicit Conversion(const Trace& trace) : trace_(trace), sequences_(std::max(trace.agents, 1U)) {
        history_.end_content = trace.end_content;
        if (!trace.start_content.empty()) latest_ = add({{}, 0, {{0, 0, trace.start_content}}}, {});
        start_ = latest_;
    }

    void add(const Trace::Step& step) {
        latest_ = add(step, version_before(step));
        versions_.push_back(latest_);
    }

    [[nodiscard]] History finish() { return std::move(history_); }

private:
    using Version = std::vector<std::uint32_t>;

    [[nodiscard]] Version version_before(const Trace::Step& step) const {
        if (!trace_.is_concurrent) return latest_;
        Version units = start_;
        for (const auto parent : step.parents)
            units.insert(units.end(), versions_[parent].begin(), versions_[parent].end());
        return tips_of(history_.transactions, units);
    }

    /// The version after the step.
    Version add(const Trace::Step& step, Version parents) {
        Transaction next{next_unit_, next_unit_, std::move(parents), name_of_agent(step.agent),
            sequences_[step.agent], {}};
        for (const Patch& patch : step.patches) {
            if (patch.deleted != 0) next.patches.push_back({patch.position, patch.deleted, {}});
            if (!patch.inserted.empty()) next.patches.push_back({patch.position, 0, patch.inserted});
            next.end += static_cast<std::uint32_t>(unit_count(patch));
        }
        if (next.end == next.first) return std::move(next.parents);
        sequences_[step.agent] += next.end - next.first;
        next_unit_ = next.end;
        history_.transactions.push_back(std::move(next));
        return {next_unit_ - 1};
    }

    [[nodiscard]] std::string name_of_agent(std::uint32_t number) const {
        return fmt::format("{:0{}}", number, fmt::formatted_size("{}", sequences_.size() - 1));
    }

    const Trace& trace_;
    History history_;
    std::uint32_t next_unit_ = 0;
    std::vector<std::uint32_t> sequences_; ///< What each agent's next unit is called.
    std::vector<Version> versions_;        ///< After each step.
    Version start_;
    Version latest_;
};

} // namespace

Result<Trace> read_trace(ByteView json_text, std::string_view name) {
    VALISE_TRY(const Json json, parse_json(as_text(json_text)));
    Trace trace;
    trace.name = name;
    VALISE_TRY_VOID(read_kind(json, trace));
    VALISE_TRY_VOID(read_contents(json, trace));
    VALISE_TRY(const Json* steps, find_field(json, "txns"));
    VALISE_TRY(trace.steps,
        read_list<Trace::Step>(*steps, trace.is_concurrent ? read_concurrent_step : read_sequential_step));
    VALISE_TRY_VOID(check_steps(trace));
    return trace;
}

History to_history(const Trace& trace) {
    Conversion conversion(trace);
    for (const Trace::Step& step : trace.steps) conversion.add(step);
    return conversion.finish();
}

} // namespace valise::histories
