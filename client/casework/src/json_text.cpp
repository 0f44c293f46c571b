// SPDX-License-Identifier: Apache-2.0
#include "json_text.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

/// Goes through a text before anything is made of it.
class Watch final : public nlohmann::json_sax<Json> {
public:
    Watch(std::string_view text, FaultList& faults) : text_(text), faults_(faults) {}

    bool null() override { return is_one_more(); }
    bool boolean(bool) override { return is_one_more(); }
    bool number_integer(number_integer_t) override { return is_one_more(); }
    bool number_unsigned(number_unsigned_t) override { return is_one_more(); }
    bool number_float(number_float_t, const string_t&) override { return is_one_more(); }
    bool string(string_t&) override { return is_one_more(); }
    bool binary(binary_t&) override { return is_one_more(); }
    bool start_object(std::size_t) override { return goes_in(true); }
    bool start_array(std::size_t) override { return goes_in(false); }
    bool end_object() override { return goes_out(); }
    bool end_array() override { return goes_out(); }

    bool key(string_t& name) override {
        Level& level = levels_.back();
        level.name = shown(name);
        if (!level.names.insert(name).second) faults_.add(place(), "this field is here twice");
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        const std::string_view before = text_.substr(0, position > 0 ? position - 1 : 0);
        const auto lines = std::ranges::count(before, '\n');
        const std::size_t column = before.size() - (before.rfind('\n') + 1); // npos + 1 is 0
        faults_.add("line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1),
            "from here on this is not JSON");
        return false;
    }

private:
    /// An object or array that has begun.
    struct Level {
        bool is_object = false;
        std::string name;  ///< Of the field that is being read.
        std::size_t index; ///< Of the next entry.
        std::set<std::string> names;
    };

    [[nodiscard]] std::string place() const {
        std::string whole;
        for (const Level& level : levels_)
            whole = level.is_object ? field_of(whole, level.name)
                : level.index > 0   ? entry_of(whole, level.index - 1)
                                    : whole;
        return whole;
    }

    bool is_one_more() {
        if (!levels_.empty()) ++levels_.back().index;
        if (++count_ <= limits::json_values) return true;
        faults_.add(place(), "from here on there is more than a file may hold");
        return false;
    }

    bool goes_in(bool is_object) {
        if (!is_one_more()) return false;
        if (levels_.size() == limits::json_depth) {
            faults_.add(place(), "this stands too deep within other things");
            return false;
        }
        levels_.push_back({is_object, {}, 0, {}});
        return true;
    }

    bool goes_out() {
        levels_.pop_back();
        return true;
    }

    std::string_view text_;
    FaultList& faults_;
    std::vector<Level> levels_;
    std::size_t count_ = 0;
};

} // namespace

std::optional<Json> parse_json(std::string_view text, FaultList& faults) {
    if (text.size() > limits::json) {
        faults.add("", "this is larger than " + std::to_string(limits::json >> 20U) + " MiB");
        return std::nullopt;
    }
    Watch watch(text, faults);
    if (!Json::sax_parse(text.begin(), text.end(), &watch)) return std::nullopt;
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace valise::casework
