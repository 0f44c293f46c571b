// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <fmt/format.h>

#include "help.hpp"

namespace valise::cli {

namespace {

/// What may follow: to the words typed so far, the words that go on.
std::map<std::string, std::set<std::string>> continuations() {
    std::map<std::string, std::set<std::string>> next;
    for (const Command& command : all_commands()) {
        std::string before;
        for (std::string_view rest = command.words; !rest.empty();) {
            const std::string word(rest.substr(0, rest.find(' ')));
            next[before].insert(word);
            before += (before.empty() ? "" : " ") + word;
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        }
        for (const Parameter& parameter : command.all_parameters())
            if (parameter.kind() != Parameter::Kind::argument)
                next[before].insert(std::string(parameter.name));
    }
    for (const auto topic : topics()) next["help"].insert(std::string(topic));
    for (const char* const shell : {"bash", "zsh", "fish"}) next["completion"].insert(shell);
    return next;
}

/// Two functions that both bash and zsh read: `_valise_follow` sets `follow` to what may follow these words
/// of a command, and fails for words that are none; `_valise_read` does so for as many of the words that were
/// typed as are of a command, so that arguments and the values of options change nothing.
std::string functions_of_bash_and_zsh() {
    std::string text = "_valise_follow() {\n  case \"$1\" in\n";
    for (const auto& [before, words] : continuations()) {
        std::string line;
        for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
        text += fmt::format("    \"{}\") follow=\"{}\" ;;\n", before, line);
    }
    return text
        + "    *) return 1 ;;\n"
          "  esac\n"
          "}\n"
          "_valise_read() {\n"
          "  local before='' word\n"
          "  _valise_follow ''\n"
          "  for word in \"$@\"; do\n"
          "    case \"$word\" in -*) continue ;; esac\n"
          "    if _valise_follow \"${before:+$before }$word\"; then before=\"${before:+$before }$word\"; fi\n"
          "  done\n"
          "}\n";
}

std::string for_bash() {
    return "# valise completion bash > ~/.local/share/bash-completion/completions/valise\n"
        + functions_of_bash_and_zsh()
        + "_valise() {\n"
          "  local follow=''\n"
          "  _valise_read \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"\n"
          "  mapfile -t COMPREPLY < <(compgen -W \"$follow\" -- \"${COMP_WORDS[COMP_CWORD]}\")\n"
          "}\n"
          "complete -o default -F _valise valise\n";
}

std::string for_zsh() {
    return "#compdef valise\n" + functions_of_bash_and_zsh()
        + "_valise() {\n"
          "  local follow=''\n"
          "  _valise_read \"${(@)words[2,CURRENT-1]}\"\n"
          "  compadd -- ${=follow}\n"
          "  _files\n"
          "}\n"
          "_valise \"$@\"\n";
}

/// Between single quotes.
std::string in_quotes(std::string_view text) {
    std::string text_in_quotes;
    for (const char letter : text) {
        if (letter == '\'' || letter == '\\') text_in_quotes += '\\';
        text_in_quotes += letter;
    }
    return text_in_quotes;
}

std::string for_fish() {
    std::string text = "set -g __valise_words";
    for (const auto& each : continuations()) text += fmt::format(" '{}'", in_quotes(each.first));
    text += "\nfunction __valise_before\n"
            "  set -l before ''\n"
            "  for word in (commandline -opc)[2..-1]\n"
            "    string match -q -- '-*' $word; and continue\n"
            "    set -l longer (string trim \"$before $word\")\n"
            "    contains -- $longer $__valise_words; and set before $longer\n"
            "  end\n"
            "  echo $before\n"
            "end\n";
    for (const auto& [before, words] : continuations())
        for (const auto& word : words) {
            const auto what =
                word.starts_with("--") ? fmt::format("-l {}", word.substr(2)) : fmt::format("-f -a {}", word);
            text += fmt::format(
                "complete -c valise -n 'test (__valise_before) = \"{}\"' {}\n", in_quotes(before), what);
        }
    return text;
}

} // namespace

std::string completion_for(std::string_view shell) {
    if (shell == "bash") return for_bash();
    if (shell == "zsh") return for_zsh();
    if (shell == "fish") return for_fish();
    return {};
}

} // namespace valise::cli
