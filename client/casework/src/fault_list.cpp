// SPDX-License-Identifier: Apache-2.0
#include "fault_list.hpp"

#include "valise/base/bytes.hpp"
#include "valise/base/utf8.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

void FaultList::add(std::string where, std::string what) {
    if (faults_.size() > limits::faults || is_closed(where)) return;
    if (faults_.size() == limits::faults) {
        where = "";
        what = "there is more that is not listed";
    }
    faults_.push_back({std::move(where), std::move(what)});
}

void FaultList::close_places() {
    for (const Fault& fault : faults_) closed_.insert(fault.where);
}

bool FaultList::is_closed(std::string_view where) const {
    if (closed_.contains(where) || closed_.contains("")) return true;
    for (std::size_t end = where.size(); end-- > 0;)
        if ((where[end] == '.' || where[end] == '[') && closed_.contains(where.substr(0, end))) return true;
    return false;
}

bool is_long_control(std::string_view text, std::size_t at) {
    return text[at] == '\xc2' && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0;
}

std::string shown(std::string_view text) {
    constexpr std::size_t longest = 64;
    const bool is_cut = text.size() > longest;
    if (is_cut) text = text.substr(0, longest);
    text = text.substr(0, valid_utf8_prefix(as_bytes(text)));
    std::string line;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_long = is_long_control(text, at);
        const auto code = static_cast<unsigned char>(text[at]);
        line += is_long || code < ' ' || code == 0x7f ? '?' : text[at];
        if (is_long) ++at;
    }
    return is_cut ? line + "..." : line;
}

std::string field_of(const std::string& place, std::string_view field) {
    std::string whole = place;
    if (!whole.empty()) whole += '.';
    return whole += field;
}

std::string entry_of(const std::string& place, std::size_t index) {
    return place + '[' + std::to_string(index) + ']';
}

} // namespace valise::casework
