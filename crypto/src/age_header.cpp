// SPDX-License-Identifier: Apache-2.0
#include "age_header.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "text_encoding.hpp"

namespace valise::crypto::age {

namespace {

constexpr std::string_view version_line = "age-encryption.org/v1";
constexpr std::string_view stanza_start = "-> ";
constexpr std::size_t full_line = 64;
constexpr std::size_t most_stanzas = 2048;

tl::unexpected<Error> refuse_header(std::string_view detail) { return refuse(Errc::malformed, detail); }

/// Takes the next line, without its end; false when there is no whole line left.
bool take_line(std::string_view& text, std::string_view& line) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return false;
    line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return true;
}

/// Words of visible ASCII characters with one space between each two.
Result<std::vector<std::string_view>> split_arguments(std::string_view line) {
    std::vector<std::string_view> arguments;
    for (;;) {
        const auto end = std::min(line.find(' '), line.size());
        const auto argument = line.substr(0, end);
        const bool is_visible = std::ranges::all_of(argument, [](char c) { return c >= 33 && c <= 126; });
        if (argument.empty() || !is_visible) return refuse_header("a stanza with a bad argument");
        arguments.push_back(argument);
        if (end == line.size()) return arguments;
        line.remove_prefix(end + 1);
    }
}

/// Base64 in full lines, of which the last is shorter, or empty.
Result<Bytes> take_body(std::string_view& text) {
    Bytes body;
    std::string_view line;
    do {
        if (!take_line(text, line)) return refuse_header("a stanza without an end");
        if (line.size() > full_line) return refuse_header("a line that is too long");
        VALISE_TRY(const Bytes part, from_base64(line));
        append(body, part);
    } while (line.size() == full_line);
    return body;
}

template <std::size_t size> Result<ByteArray<size>> exactly(ByteView bytes) {
    if (bytes.size() != size) return refuse_header("a field of the wrong length");
    ByteArray<size> field;
    std::ranges::copy(bytes, field.begin());
    return field;
}

Result<Stanza> read_stanza(const std::vector<std::string_view>& arguments, ByteView body) {
    if (arguments.size() != 2) return refuse_header("an X25519 stanza with other arguments");
    VALISE_TRY(const Bytes share_bytes, from_base64(arguments[1]));
    VALISE_TRY(const auto share, exactly<32>(share_bytes));
    VALISE_TRY(const auto sealed_file_key, exactly<32>(body));
    return Stanza{share, sealed_file_key};
}

/// What stands in a header: how many stanzas, and those that we read.
struct Stanzas {
    std::size_t count = 0;
    bool has_passphrase = false;
    std::vector<Stanza> readable;
};

Result<void> take_stanza(std::string_view line, std::string_view& text, Stanzas& stanzas) {
    if (!line.starts_with(stanza_start)) return refuse_header("a line that begins no stanza");
    if (++stanzas.count > most_stanzas) return refuse_header("more stanzas than anybody needs");
    VALISE_TRY(const auto arguments, split_arguments(line.substr(stanza_start.size())));
    VALISE_TRY(const Bytes body, take_body(text));
    stanzas.has_passphrase = stanzas.has_passphrase || arguments[0] == "scrypt";
    if (arguments[0] != "X25519") return {};
    VALISE_TRY(const Stanza stanza, read_stanza(arguments, body));
    stanzas.readable.push_back(stanza);
    return {};
}

} // namespace

std::string format_header(const std::vector<Stanza>& stanzas) {
    std::string text = fmt::format("{}\n", version_line);
    for (const Stanza& stanza : stanzas)
        text += fmt::format(
            "{}X25519 {}\n{}\n", stanza_start, to_base64(stanza.share), to_base64(stanza.sealed_file_key));
    return text + std::string(last_line_start);
}

Result<Header> parse_header(std::string_view text) {
    std::string_view rest = text;
    std::string_view line;
    if (!take_line(rest, line) || line != version_line) return refuse_header("not an age file of version 1");

    Stanzas stanzas;
    while (take_line(rest, line)) {
        if (!line.starts_with(last_line_start)) {
            VALISE_TRY_VOID(take_stanza(line, rest, stanzas));
            continue;
        }
        if (stanzas.count == 0 || !rest.empty()) return refuse_header("a header without stanzas");
        if (stanzas.has_passphrase && stanzas.count > 1)
            return refuse_header("a passphrase beside other keys");
        const auto code_text = line.substr(last_line_start.size());
        if (!code_text.starts_with(' ')) return refuse_header("a header without its code");
        VALISE_TRY(const Bytes code_bytes, from_base64(code_text.substr(1)));
        VALISE_TRY(const auto code, exactly<32>(code_bytes));
        const auto authenticated = text.substr(0, text.size() - code_text.size() - 1);
        return Header{std::move(stanzas.readable), authenticated, code};
    }
    return refuse_header("a header without an end");
}

} // namespace valise::crypto::age
