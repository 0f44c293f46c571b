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

/// A function of a shell that both bash and zsh read: it sets `words_that_follow`.
std::string cases() {
    std::string text;
    for (const auto& [before, words] : continuations()) {
        std::string line;
        for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
        text += fmt::format("    \"{}\") follow=\"{}\" ;;\n", before, line);
    }
    return text;
}

std::string for_bash() {
    return "# valise completion bash > ~/.local/share/bash-completion/completions/valise\n"
           "_valise() {\n"
           "  local follow='' before='' word\n"
           "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "    case \"$word\" in -*) ;; *) before=\"${before:+$before }$word\" ;; esac\n"
           "  done\n"
           "  case \"$before\" in\n"
        + cases()
        + "  esac\n"
          "  mapfile -t COMPREPLY < <(compgen -W \"$follow\" -- \"${COMP_WORDS[COMP_CWORD]}\")\n"
          "}\n"
          "complete -o default -F _valise valise\n";
}

std::string for_zsh() {
    return "#compdef valise\n"
           "_valise() {\n"
           "  local follow='' before='' word\n"
           "  for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
           "    case \"$word\" in -*) ;; *) before=\"${before:+$before }$word\" ;; esac\n"
           "  done\n"
           "  case \"$before\" in\n"
        + cases()
        + "  esac\n"
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
    std::string text = "function __valise_before\n  set -l words (commandline -opc)\n"
                       "  string join ' ' (string match -v -- '-*' $words[2..-1])\nend\n";
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
