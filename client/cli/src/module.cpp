// SPDX-License-Identifier: Apache-2.0
#include "network.hpp"
#include "prompt.hpp"
#include "standing.hpp"
#include "valise/desk/exchanging.hpp"

namespace valise::cli {

namespace {

Outcome<exchange::SignedCard> fetch_card(const Call& call, std::string_view address) {
    VALISE_TRY(auto line, open_line(call, address));
    const Interruption interruption;
    carrier::Terms terms;
    terms.stop = interruption.token();
    auto card = desk::card_at(line, terms);
    if (interruption.came()) return tl::unexpected(Interruption::problem());
    return in(During::exchanging, std::move(card));
}

/// That it is the one that the secretariat speaks of.
Outcome<bool> is_meant(const Call& call, const crypto::Fingerprint& shown) {
    if (call.has("--words")) {
        const auto heard = crypto::Fingerprint::parse(call.text("--words"));
        if (!heard)
            return wrong_usage("these are not six words",
                "six words, or six groups of digits, as the secretariat tells them");
        if (*heard != shown)
            return problem(ExitCode::not_accepted, "words_differ",
                "the module there has other words; nothing has changed",
                "see how the address is written, and ask the secretariat for the words");
        return true;
    }
    say("The secure module there has these six words:\n    " + six_words(shown) + "\n    " + shown.digits());
    return ask_yes_or_no("They are to be those that the secretariat tells you, for this is the one that your "
                         "valise will belong to",
        "--words WORDS");
}

Outcome<Report> add(Call& call) {
    const std::string address = call.text("URL");
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY(const auto card, fetch_card(call, address));
    VALISE_TRY(const auto known, in(During::own_valise, desk::module_of(store)));
    if (known && known->card.card().module() != card.card().module())
        return tl::unexpected(problem_of(During::exchanging, {Errc::not_permitted, ""}));
    const auto words = fingerprint_of(card.card().module());
    VALISE_TRY(const bool is_confirmed, is_meant(call, words));
    if (!is_confirmed)
        return problem(ExitCode::needs_a_person, "not_confirmed",
            "the module was not added; nothing has changed", "compare the six words with the secretariat");
    VALISE_TRY_VOID(in(During::own_valise, desk::keep_module(store, {card, address})));
    Report report;
    report.fact("address", "Secure module", address);
    report.fact("words", "Its six words", six_words(words));
    report.fact("digits", "As digits", words.digits());
    return report;
}

} // namespace

std::vector<Command> module_commands() {
    return {
        {.words = "module add",
            .summary = "Tell the valise where its secure module is",
            .example =
                "valise module add https://module.example.org --words \"word word word word word word\"",
            .effect = Effect::changes,
            .schema = "module.add/1",
            .parameters = {{"URL", "the address of the module", {}, true},
                {"--words", "the six words of the module, as the secretariat tells them", "WORDS"},
                proxy_option},
            .run = add},
    };
}

} // namespace valise::cli
