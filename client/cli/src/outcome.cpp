// SPDX-License-Identifier: Apache-2.0
#include "outcome.hpp"

#include <array>

#include <fmt/format.h>

namespace valise::cli {

namespace {

constexpr std::array words_of_exits{
    ExitCodeWords{ExitCode::done, "done"},
    ExitCodeWords{ExitCode::failed, "failed; the message says why"},
    ExitCodeWords{ExitCode::wrong_usage, "the command line is not understood, or something has to be named"},
    ExitCodeWords{ExitCode::done_in_part, "done in part: some of it could not be"},
    ExitCodeWords{ExitCode::not_joined, "nobody has joined with this valise yet"},
    ExitCodeWords{ExitCode::needs_a_person, "finished, and something needs a person"},
    ExitCodeWords{ExitCode::no_store, "there is no valise"},
    ExitCodeWords{ExitCode::in_use, "another program has the valise open"},
    ExitCodeWords{ExitCode::wrong_passphrase, "the passphrase does not open the valise"},
    ExitCodeWords{ExitCode::unreachable, "the secure module cannot be reached"},
    ExitCodeWords{ExitCode::not_accepted, "a signature, a key or the six words are not accepted"},
    ExitCodeWords{ExitCode::damaged, "something of the valise, or a file, cannot be read"},
    ExitCodeWords{ExitCode::interrupted, "interrupted"},
};

/// A row of the tables below; `message` without end is followed by the detail.
struct Sentence {
    Errc code;
    ExitCode exit;
    std::string_view name;
    std::string_view message;
    std::string_view hint;
};

/// The same sentence for another code.
constexpr Sentence alike(Errc code, Sentence sentence) {
    sentence.code = code;
    return sentence;
}

constexpr Sentence other_passphrase{Errc::wrong_key, ExitCode::wrong_passphrase, "wrong_passphrase",
    "this passphrase does not open the valise; nothing has changed",
    "check the keyboard language and Caps Lock"};
constexpr Sentence damaged_files{Errc::corrupt_data, ExitCode::damaged, "damaged",
    "part of the valise's files cannot be read; nothing has changed",
    "valise store restore makes one of a backup, where VALISE_HOME names another folder"};

constexpr std::array opening{
    Sentence{Errc::not_found, ExitCode::no_store, "no_store", "there is no valise here; nothing has changed",
        "valise init makes one; VALISE_HOME says where it lies"},
    other_passphrase,
    Sentence{Errc::unavailable, ExitCode::in_use, "in_use",
        "the valise is open in another program; nothing has changed", "close it there first"},
    damaged_files,
    alike(Errc::malformed, damaged_files),
    Sentence{Errc::unsupported, ExitCode::failed, "newer_valise",
        "this valise was made by a newer program; nothing has changed", "update this program"},
};

constexpr std::array making{
    Sentence{Errc::invalid_input, ExitCode::failed, "place_taken",
        "there is something in this place already; nothing has changed",
        "name a place where there is nothing"},
    Sentence{Errc::not_found, ExitCode::no_store, "no_store",
        "there is no valise, or no backup, in this place", "name the folder of a valise or of a backup"},
};

constexpr std::array passphrase{other_passphrase};

constexpr std::array own_valise{
    Sentence{Errc::not_found, ExitCode::not_joined, "not_joined", "nobody has joined with this valise yet",
        "valise join CODE, with the code of your invitation"},
    Sentence{Errc::corrupt_data, ExitCode::damaged, "damaged",
        "part of the valise cannot be read; all else is as it was", "valise store check names what cannot"},
};

constexpr std::array file{
    Sentence{Errc::not_found, ExitCode::failed, "no_file", "there is no such file; nothing has changed",
        "see how its name is written"},
    Sentence{Errc::invalid_input, ExitCode::failed, "place_taken",
        "there is something of this name already, and it stays", "name a place where there is nothing"},
    Sentence{Errc::too_large, ExitCode::failed, "other_file", "this file is larger than expected",
        "see whether it is the one that was meant"},
};

constexpr std::array letter{
    Sentence{Errc::malformed, ExitCode::failed, "other_letter",
        "this is not the code or the letter that was expected; nothing has changed",
        "compare it with what you were given, group by group"},
    Sentence{Errc::invalid_input, ExitCode::failed, "not_now",
        "this valise has joined, or asked to, already; nothing has changed",
        "valise status says who it is of"},
    Sentence{Errc::corrupt_data, ExitCode::not_accepted, "not_accepted",
        "this letter is not of this invitation, or was changed on its way; nothing has changed",
        "ask whoever invited you for it once more"},
    Sentence{Errc::wrong_key, ExitCode::not_accepted, "not_accepted",
        "this letter is for another invitation; nothing has changed", "pass it on unopened"},
    Sentence{Errc::not_permitted, ExitCode::not_accepted, "not_accepted",
        "whoever wrote this had no right to; nothing has changed", "speak to the secretariat"},
    Sentence{Errc::not_found, ExitCode::needs_a_person, "no_letter",
        "no letter lies there for this code; nothing has changed",
        "ask whoever invited you to exchange, then come back"},
    Sentence{Errc::unavailable, ExitCode::unreachable, "unreachable",
        "the secure module did not answer; nothing is lost",
        "come back when the connection returns, or have the letters carried as files"},
};

constexpr std::array inviting{
    Sentence{Errc::not_found, ExitCode::failed, "no_invitation", "there is no such invitation",
        "valise people list has their numbers"},
    Sentence{Errc::not_permitted, ExitCode::not_accepted, "not_accepted",
        "this cannot be confirmed from here; nothing has changed",
        "the secretariat confirms the first focal point of a State, and only two root keys name the next "
        "(valise secretariat successor); a "
        "focal point confirms experts, and everybody their own computers"},
    Sentence{Errc::out_of_order, ExitCode::needs_a_person, "nobody_asked",
        "nobody has asked with this invitation yet",
        "valise sync fetches who has; or valise people letter --from"},
    Sentence{Errc::corrupt_data, ExitCode::not_accepted, "not_accepted",
        "this letter is not of this invitation, or was changed on its way; nothing has changed",
        "ask for it once more"},
    Sentence{Errc::malformed, ExitCode::failed, "other_letter",
        "this is not the letter that was expected; nothing has changed",
        "see whether it is the one that was meant"},
    Sentence{Errc::wrong_key, ExitCode::not_accepted, "not_accepted",
        "this letter is for another invitation; nothing has changed", "see which number it belongs to"},
};

constexpr std::array exchanging{
    Sentence{Errc::unavailable, ExitCode::unreachable, "unreachable",
        "the secure module did not answer; your work is safe on this computer",
        "it is sent when you exchange again and the connection has returned"},
    Sentence{Errc::not_found, ExitCode::failed, "no_module", "this valise knows no secure module",
        "valise module add URL"},
    Sentence{Errc::not_permitted, ExitCode::not_accepted, "other_module",
        "this is not the secure module that this valise belongs to; nothing was sent",
        "speak to the secretariat before you go on"},
    Sentence{Errc::wrong_key, ExitCode::not_accepted, "not_accepted",
        "the secure module could not prove who it is; your work is safe on this computer",
        "speak to the secretariat before you go on"},
    Sentence{Errc::malformed, ExitCode::unreachable, "no_module_there",
        "what answers at this address is no secure module; your work is safe on this computer",
        "see how the address is written"},
    Sentence{Errc::corrupt_data, ExitCode::not_accepted, "not_accepted",
        "what the secure module says does not hold together; your work is safe on this computer",
        "speak to the secretariat before you go on"},
};

constexpr std::array arrival{
    Sentence{Errc::not_found, ExitCode::failed, "no_arrival",
        "no such arrival is kept, or some of it counts no more; nothing has changed",
        "valise arrivals list has their numbers"},
    Sentence{Errc::out_of_order, ExitCode::needs_a_person, "not_the_last",
        "more has arrived since, or this was undone already; nothing has changed",
        "only the last arrival can be undone, and once; versions of each answer stay"},
    Sentence{Errc::not_permitted, ExitCode::not_accepted, "not_permitted",
        "you may read in a place where this arrived, and not write; nothing has changed",
        "ask somebody to undo it who may write there"},
};

constexpr std::array pouch{
    Sentence{Errc::not_found, ExitCode::failed, "no_pouch", "no pouch lies there; nothing has changed",
        "name the folder in which the stick is shown"},
    Sentence{Errc::malformed, ExitCode::failed, "no_pouch", "this file is no pouch; nothing has changed",
        "see whether it is the one that was meant"},
    Sentence{Errc::wrong_key, ExitCode::not_accepted, "for_somebody_else",
        "this pouch is for somebody else, and cannot be opened here; nothing has changed",
        "pass it on unopened"},
    Sentence{Errc::corrupt_data, ExitCode::damaged, "damaged",
        "this pouch was changed or cut short on its way; what you have is safe",
        "ask whoever packed it for another one"},
    Sentence{Errc::unsupported, ExitCode::failed, "newer_pouch",
        "this pouch was packed by a newer program; nothing has changed", "update this program"},
    Sentence{Errc::out_of_order, ExitCode::needs_a_person, "unknown_maker",
        "nobody here knows yet who packed this pouch; nothing has changed",
        "exchange, or take in the pouch before it, then come back"},
    Sentence{Errc::not_permitted, ExitCode::not_accepted, "not_accepted",
        "somebody whom this is for is not confirmed any more; nothing has changed",
        "valise people list tells who is"},
    Sentence{Errc::unavailable, ExitCode::failed, "no_stick",
        "the stick is gone, or cannot be read or written; what you have is safe",
        "put it in again, and do this once more"},
};

constexpr std::array leading{
    Sentence{Errc::not_permitted, ExitCode::needs_a_person, "not_your_role",
        "this is not for you to do; nothing has changed",
        "the secretariat publishes, begins reviews and says who is who; a focal point sees to their State"},
    Sentence{Errc::not_found, ExitCode::needs_a_person, "not_here_yet",
        "what this is about has not come to this valise yet; nothing has changed",
        "valise sync, or a pouch, brings it"},
};

constexpr std::array drafting{
    Sentence{Errc::out_of_order, ExitCode::needs_a_person, "not_now",
        "the answer is cleared, or is not in a state from which this is done; nothing has changed",
        "valise answer show tells its state; the focal point reopens it"},
    Sentence{Errc::not_permitted, ExitCode::needs_a_person, "not_your_role",
        "this is for somebody else; nothing has changed",
        "the focal point of your State clears, returns and reopens; experts draft; contributors suggest"},
    Sentence{Errc::invalid_input, ExitCode::wrong_usage, "does_not_fit",
        "this does not fit the question or its answer; nothing has changed",
        "valise answer show has the options, columns and names"},
    Sentence{Errc::not_found, ExitCode::failed, "not_there", "this is not here; nothing has changed",
        "valise answer show has the names of what is"},
    Sentence{Errc::malformed, ExitCode::wrong_usage, "no_text",
        "this is not text in UTF-8; nothing has changed", "save it as plain text in UTF-8"},
};

std::span<const Sentence> sentences_of(During during) {
    switch (during) {
    case During::opening: return opening;
    case During::making: return making;
    case During::passphrase: return passphrase;
    case During::own_valise: return own_valise;
    case During::file: return file;
    case During::letter: return letter;
    case During::inviting: return inviting;
    case During::exchanging: return exchanging;
    case During::arrival: return arrival;
    case During::pouch: return pouch;
    case During::leading: return leading;
    case During::drafting: return drafting;
    }
    return {};
}

} // namespace

std::span<const ExitCodeWords> exit_codes() { return words_of_exits; }

tl::unexpected<Problem> problem(ExitCode exit, std::string_view code, std::string message, std::string hint) {
    return tl::unexpected(Problem{exit, std::string(code), std::move(message), std::move(hint)});
}

tl::unexpected<Problem> wrong_usage(std::string message, std::string hint) {
    return problem(ExitCode::wrong_usage, "wrong_usage", std::move(message), std::move(hint));
}

Problem problem_of(During during, const Error& error) {
    if (error.code == Errc::exhausted)
        return {ExitCode::failed, "no_room", "the disk has no room for this; all that was saved is safe",
            "free some room, then do it again"};
    for (const Sentence& sentence : sentences_of(during))
        if (sentence.code == error.code)
            return {sentence.exit, std::string(sentence.name), std::string(sentence.message),
                std::string(sentence.hint)};
    return {ExitCode::failed, std::string(name_of(error.code)),
        fmt::format("this could not be done: {}; nothing is lost", error.detail),
        "valise doctor looks at what may be in the way"};
}

} // namespace valise::cli
