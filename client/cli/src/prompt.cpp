// SPDX-License-Identifier: Apache-2.0
#include "prompt.hpp"

#include <charconv>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>

#include "output.hpp"
#include "valise/base/terminal.hpp"
#include "valise/crypto/words.hpp"

namespace valise::cli {

namespace {

constexpr std::size_t longest_passphrase = 1024;

constexpr PassphraseSource present{
    "VALISE_PASSPHRASE_FILE", "VALISE_PASSPHRASE_COMMAND", "VALISE_PASSPHRASE_FD", "Passphrase: "};
constexpr PassphraseSource next{"VALISE_NEW_PASSPHRASE_FILE", "VALISE_NEW_PASSPHRASE_COMMAND",
    "VALISE_NEW_PASSPHRASE_FD", "New passphrase (Enter alone: seven words are drawn): "};

/// Nothing, when it is not set or empty.
const char* environment(std::string_view name) {
    const char* const value = std::getenv(std::string(name).c_str());
    return value != nullptr && *value != '\0' ? value : nullptr;
}

tl::unexpected<Problem> nobody_to_ask(std::string_view what, std::string_view names) {
    return wrong_usage(
        fmt::format("{}, and there is no terminal to ask at", what), fmt::format("say it with {}", names));
}

/// Without the end of its last line.
Outcome<crypto::Secret> secret_of(crypto::Secret room, Result<std::size_t> size, std::string_view where) {
    if (!size)
        return wrong_usage(fmt::format("the passphrase could not be read: {}", size.error().detail),
            fmt::format("see what {} names", where));
    auto bytes = room.view().first(*size);
    if (!bytes.empty() && bytes.back() == '\n') bytes = bytes.first(bytes.size() - 1);
    if (!bytes.empty() && bytes.back() == '\r') bytes = bytes.first(bytes.size() - 1);
    if (bytes.empty()) return wrong_usage("the passphrase is empty", fmt::format("see what {} names", where));
    return crypto::Secret::copy_of(bytes);
}

Outcome<std::optional<crypto::Secret>> from_environment(const PassphraseSource& source) {
    crypto::Secret room(longest_passphrase);
    std::string_view where;
    Result<std::size_t> size;
    if (const char* const path = environment(source.file)) {
        where = source.file;
        size = system::read_from_path(path, room.bytes());
    } else if (const char* const command = environment(source.command)) {
        where = source.command;
        size = system::read_from_command(command, room.bytes());
    } else if (const char* const text = environment(source.descriptor)) {
        where = source.descriptor;
        int descriptor = -1;
        const std::string_view digits(text);
        std::from_chars(digits.data(), digits.data() + digits.size(), descriptor);
        size = system::read_from_descriptor(descriptor, room.bytes());
    } else {
        return std::nullopt;
    }
    VALISE_TRY(auto secret, secret_of(std::move(room), size, where));
    return std::optional(std::move(secret));
}

Outcome<system::Terminal> terminal_for(const PassphraseSource& source) {
    auto terminal = system::Terminal::open();
    if (terminal) return *std::move(terminal);
    return nobody_to_ask("a passphrase is needed",
        fmt::format("{}, {} or {}", source.file, source.command, source.descriptor));
}

/// May be empty.
Outcome<crypto::Secret> ask_hidden(system::Terminal& terminal, std::string_view question) {
    crypto::Secret room(longest_passphrase);
    VALISE_TRY(const auto size, in(During::file, terminal.read_hidden_line(question, room.bytes())));
    return crypto::Secret::copy_of(room.view().first(size));
}

Outcome<crypto::Secret> draw(system::Terminal& terminal, Random& random) {
    auto drawn = crypto::draw_passphrase(crypto::english_words(), random);
    VALISE_TRY_VOID(in(During::file,
        terminal.write("\nThese words were drawn. Write them down now, and keep them away from this "
                       "computer;\nnobody can look them up or reset them:\n\n    ")));
    VALISE_TRY_VOID(in(During::file, terminal.write(as_text(drawn.view()))));
    VALISE_TRY_VOID(in(During::file, terminal.write("\n\n")));
    VALISE_TRY(const auto typed, ask_hidden(terminal, "Type them once: "));
    if (!drawn.matches(typed.view()))
        return problem(ExitCode::wrong_passphrase, "passphrases_differ",
            "these are not the words that were drawn; nothing has changed", "begin again");
    return drawn;
}

Outcome<crypto::Secret> ask_new(const PassphraseSource& source, Random& random) {
    VALISE_TRY(auto told, from_environment(source));
    if (told) return *std::move(told);
    VALISE_TRY(auto terminal, terminal_for(source));
    VALISE_TRY(auto first, ask_hidden(terminal, next.question));
    if (first.is_empty()) return draw(terminal, random);
    VALISE_TRY(const auto second, ask_hidden(terminal, "The same once more: "));
    if (!first.matches(second.view()))
        return problem(ExitCode::wrong_passphrase, "passphrases_differ",
            "the two passphrases differ; nothing has changed", "begin again");
    return first;
}

} // namespace

Outcome<crypto::Secret> ask_passphrase() {
    VALISE_TRY(auto told, from_environment(present));
    if (told) return *std::move(told);
    VALISE_TRY(auto terminal, terminal_for(present));
    return ask_hidden(terminal, present.question);
}

Outcome<crypto::Secret> ask_first_passphrase(Random& random) { return ask_new(present, random); }
Outcome<crypto::Secret> ask_next_passphrase(Random& random) { return ask_new(next, random); }

Outcome<bool> ask_yes_or_no(std::string_view what_will_happen, std::string_view flag) {
    if (!is_watched()) return nobody_to_ask(fmt::format("{}: this is asked before", what_will_happen), flag);
    VALISE_TRY(const auto answer, ask_line(fmt::format("{}. Type yes to go on: ", what_will_happen), flag));
    return answer == "yes";
}

Outcome<std::string> ask_line(std::string_view question, std::string_view option) {
    auto terminal = system::Terminal::open();
    if (!terminal || !is_watched()) return nobody_to_ask("something has to be said", option);
    Bytes room(4096);
    VALISE_TRY_VOID(in(During::file, terminal->write(question)));
    VALISE_TRY(const auto size, in(During::file, terminal->read_line(room)));
    return std::string(as_text(ByteView(room).first(size)));
}

bool is_watched() { return system::is_terminal(system::Stream::talk); }

} // namespace valise::cli
