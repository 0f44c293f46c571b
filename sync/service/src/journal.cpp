// SPDX-License-Identifier: Apache-2.0
#include "valise/service/journal.hpp"

#include <fmt/format.h>

namespace valise::service {

namespace {

std::string_view name_of(Journal::Level level) {
    switch (level) {
    case Journal::Level::note: return "note";
    case Journal::Level::warning: return "warning";
    case Journal::Level::trouble: break;
    }
    return "trouble";
}

} // namespace

std::string json_text(std::string_view text) {
    std::string escaped;
    for (const char character : text) {
        const auto code = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\')
            escaped += {'\\', character};
        else if (code < 0x20 || code >= 0x7f)
            escaped += fmt::format("\\u{:04x}", code); // no line break, and nothing that is not ASCII
        else
            escaped += character;
    }
    return escaped;
}

void Journal::say(Level level, std::string_view event, std::initializer_list<Field> fields) const {
    std::string line = fmt::format(
        R"({{"time":{},"level":"{}","event":"{}")", clock_.now().milliseconds, name_of(level), event);
    for (const Field& field : fields) {
        if (const auto* number = std::get_if<std::int64_t>(&field.value))
            line += fmt::format(R"(,"{}":{})", field.name, *number);
        else
            line +=
                fmt::format(R"(,"{}":"{}")", field.name, json_text(std::get<std::string_view>(field.value)));
    }
    line += "}\n";
    std::fwrite(line.data(), 1, line.size(), to_);
    std::fflush(to_);
}

void Journal::trouble(std::string_view event, const Error& error) const {
    say(Level::trouble, event,
        {{"code", valise::name_of(error.code)}, {"detail", std::string_view(error.detail)}});
}

} // namespace valise::service
