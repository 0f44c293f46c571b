// SPDX-License-Identifier: Apache-2.0
#include "output.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <fmt/format.h>

#include "valise/base/terminal.hpp"

namespace valise::cli {

namespace {

/// The character at the beginning of well-formed UTF-8, which is taken off.
char32_t take_character(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text[0]);
    std::size_t size = 1;
    char32_t character = first;
    if (first >= 0xF0)
        size = 4, character = first & 0x07;
    else if (first >= 0xE0)
        size = 3, character = first & 0x0F;
    else if (first >= 0xC0)
        size = 2, character = first & 0x1F;
    for (std::size_t i = 1; i < size; ++i)
        character = character << 6 | (static_cast<unsigned char>(text[i]) & 0x3F);
    text.remove_prefix(size);
    return character;
}

struct Span {
    char32_t first;
    char32_t last;
};

/// As the East Asian Width of Unicode has them, by blocks.
constexpr std::array wide{Span{0x1100, 0x115F}, Span{0x2E80, 0x303E}, Span{0x3041, 0x33FF},
    Span{0x3400, 0x4DBF}, Span{0x4E00, 0x9FFF}, Span{0xA000, 0xA4CF}, Span{0xAC00, 0xD7A3},
    Span{0xF900, 0xFAFF}, Span{0xFE30, 0xFE4F}, Span{0xFF00, 0xFF60}, Span{0xFFE0, 0xFFE6},
    Span{0x1F300, 0x1F64F}, Span{0x1F900, 0x1F9FF}, Span{0x20000, 0x3FFFD}};
/// Marks over letters of the six languages, and what is not seen.
constexpr std::array unseen{Span{0x0300, 0x036F}, Span{0x0483, 0x0489}, Span{0x0610, 0x061A},
    Span{0x064B, 0x065F}, Span{0x0670, 0x0670}, Span{0x06D6, 0x06DC}, Span{0x200B, 0x200F},
    Span{0x2060, 0x2064}, Span{0x20D0, 0x20FF}, Span{0xFE00, 0xFE0F}, Span{0xFE20, 0xFE2F}};
/// Controls, and what turns the direction of what follows.
constexpr std::array harmful{Span{0x0000, 0x001F}, Span{0x007F, 0x009F}, Span{0x200E, 0x200F},
    Span{0x2028, 0x202E}, Span{0x2066, 0x2069}};

template <class Spans> bool is_in(const Spans& spans, char32_t character) {
    return std::ranges::any_of(
        spans, [&](const Span& span) { return span.first <= character && character <= span.last; });
}

std::string for_people(const Value& value, bool is_terminal) {
    if (const auto* const choice = std::get_if<bool>(&value)) return *choice ? "yes" : "no";
    if (const auto* const number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* const text = std::get_if<std::string>(&value)) return harmless(*text);
    return is_terminal ? "-" : "";
}

std::string padded(const std::string& text, std::size_t columns) {
    const std::size_t own = columns_of(text);
    return text + std::string(columns > own ? columns - own : 0, ' ');
}

std::string bold(const std::string& text, const Manner& manner) {
    return manner.is_coloured ? "\033[1m" + text + "\033[0m" : text;
}

void show_facts(const Report& report, const Manner& manner) {
    std::size_t widest = 0;
    for (const auto& fact : report.facts) widest = std::max(widest, columns_of(fact.label));
    for (const auto& fact : report.facts) {
        const auto value = for_people(fact.value, manner.is_terminal);
        if (manner.is_terminal)
            fmt::print("{}  {}\n", bold(padded(std::string(fact.label), widest), manner), value);
        else
            fmt::print("{}\t{}\n", fact.key, value);
    }
}

/// Of one table among other things; elsewhere it goes without its name.
bool is_named(const Report& report) { return report.tables.size() > 1 || !report.facts.empty(); }

void show_row(const std::vector<std::string>& row, const std::vector<std::size_t>& widths,
    const Manner& manner, bool is_head) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += manner.is_terminal ? "  " : "\t";
        const bool is_padded = manner.is_terminal && i + 1 < row.size();
        line += is_padded ? padded(row[i], widths[i]) : row[i];
    }
    fmt::print("{}\n", is_head ? bold(line, manner) : line);
}

void show_table(const Report::Table& table, const Manner& manner, bool is_with_name) {
    if (table.rows.empty()) {
        if (manner.is_terminal && !table.when_empty.empty()) fmt::print("{}\n", table.when_empty);
        return;
    }
    std::vector<std::vector<std::string>> rows(1);
    for (const auto& column : table.columns) rows[0].emplace_back(column.label);
    for (const auto& row : table.rows) {
        rows.emplace_back();
        for (const Value& value : row) rows.back().push_back(for_people(value, manner.is_terminal));
    }
    std::vector<std::size_t> widths(table.columns.size());
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns_of(row[i]));
    for (std::size_t i = manner.is_terminal ? 0 : 1; i < rows.size(); ++i) {
        if (!manner.is_terminal && is_with_name) fmt::print("{}\t", table.key);
        show_row(rows[i], widths, manner, i == 0);
    }
}

std::string json_of(const Report& report, std::string_view schema) {
    JsonWriter json;
    json.begin_object().key("schema").value("valise." + std::string(schema));
    for (const auto& fact : report.facts) json.key(fact.key).value(fact.value);
    if (!report.text.empty()) json.key("text").value(report.text);
    for (const auto& table : report.tables) {
        json.key(table.key).begin_array();
        for (const auto& row : table.rows) {
            json.begin_object();
            for (std::size_t i = 0; i < row.size(); ++i) json.key(table.columns[i].key).value(row[i]);
            json.end_object();
        }
        json.end_array();
    }
    return json.end_object().text();
}

bool is_set(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

} // namespace

Manner Manner::of_streams(bool is_json) {
    Manner manner;
    manner.is_json = is_json;
    manner.is_terminal = system::is_terminal(system::Stream::output);
    const char* const forced = std::getenv("CLICOLOR_FORCE");
    const bool is_forced = forced != nullptr && *forced != '\0' && std::string_view(forced) != "0";
    manner.is_coloured = !is_set("NO_COLOR") && (is_forced || manner.is_terminal);
    return manner;
}

void show(const Report& report, std::string_view schema, const Manner& manner) {
    if (manner.is_json) {
        fmt::print("{}\n", json_of(report, schema));
        return;
    }
    fmt::print("{}", report.text);
    show_facts(report, manner);
    for (const auto& table : report.tables) {
        if (manner.is_terminal && (!report.facts.empty() || &table != report.tables.data())) fmt::print("\n");
        show_table(table, manner, is_named(report));
    }
    std::fflush(stdout);
    for (const auto& sentence : report.talk) say(sentence);
}

void show(const Problem& problem, const Manner& manner) {
    std::fflush(stdout);
    if (!manner.is_json) {
        fmt::print(stderr, "valise: {}\nhint: {}\n", harmless(problem.message), harmless(problem.hint));
        return;
    }
    JsonWriter json;
    json.begin_object().key("error").begin_object();
    json.key("code").value(problem.code).key("exit").value(std::int64_t{static_cast<int>(problem.exit)});
    json.key("message").value(problem.message).key("hint").value(problem.hint);
    fmt::print(stderr, "{}\n", json.end_object().end_object().text());
}

void say(std::string_view sentence) { fmt::print(stderr, "{}\n", sentence); }

std::size_t columns_of(std::string_view text) {
    const std::string whole = as_utf8(text);
    std::size_t columns = 0;
    for (std::string_view rest = whole; !rest.empty();) {
        const char32_t character = take_character(rest);
        if (!is_in(unseen, character)) columns += is_in(wide, character) ? std::size_t{2} : std::size_t{1};
    }
    return columns;
}

std::string harmless(std::string_view text) {
    const std::string whole = as_utf8(text);
    std::string shown;
    for (std::string_view rest = whole; !rest.empty();) {
        const auto before = rest;
        const char32_t character = take_character(rest);
        if (is_in(harmful, character))
            shown += character == '\n' || character == '\t' ? " " : "\xEF\xBF\xBD";
        else
            shown += before.substr(0, before.size() - rest.size());
    }
    return shown;
}

} // namespace valise::cli
