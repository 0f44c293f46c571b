// SPDX-License-Identifier: Apache-2.0
#include "text_given.hpp"

#include <algorithm>
#include <array>
#include <iostream>

#include "json.hpp"
#include "valise/base/system.hpp"

namespace valise::cli {

namespace {

constexpr std::size_t largest_text = std::size_t{4} << 20;

Outcome<std::string> read_input() {
    std::string text;
    std::array<char, 8192> portion{};
    while (std::cin.read(portion.data(), portion.size()) || std::cin.gcount() > 0) {
        text.append(portion.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > largest_text)
            return tl::unexpected(problem_of(During::file, {Errc::too_large, ""}));
    }
    return text;
}

Outcome<std::string> read_given(const Call& call) {
    if (call.text("--text") == "-" || call.text("--text-file") == "-") return read_input();
    if (call.has("--text")) return call.text("--text");
    VALISE_TRY(
        const Bytes bytes, in(During::file, system::read_file(call.text("--text-file"), largest_text)));
    return std::string(as_text(bytes));
}

} // namespace

Outcome<std::string> text_given(const Call& call) {
    if (call.has("--text") == call.has("--text-file"))
        return wrong_usage("the text is given in one of two ways; nothing has changed",
            "--text TEXT or --text-file FILE, with - to write at the terminal or pipe it in");
    VALISE_TRY(std::string text, read_given(call));
    if (as_utf8(text) != text)
        return wrong_usage("this is no text in UTF-8; nothing has changed", "save it as UTF-8");
    std::erase(text, '\r');
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

Outcome<std::string> some_text_given(const Call& call) {
    VALISE_TRY(auto text, text_given(call));
    if (text.empty()) return wrong_usage("a text says something; nothing has changed", "--text TEXT");
    return text;
}

} // namespace valise::cli
