// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "persons.hpp"
#include "prompt.hpp"
#include "standing.hpp"
#include "succession.hpp"
#include "valise/desk/inviting.hpp"

namespace valise::cli {

namespace {

using desk::InvitationStage;

constexpr Parameter number_argument{"NUMBER", "of the invitation, as valise people list tells it", {}, true};

std::string_view words_of(InvitationStage stage) {
    switch (stage) {
    case InvitationStage::waits_for_request: return "nobody has asked yet";
    case InvitationStage::waits_for_words: return "waits for the six words";
    case InvitationStage::is_answered: return "answered";
    }
    return "answered";
}

Report::Table invitations_of(const std::vector<desk::Invitation>& invitations) {
    Report::Table table{"invitations",
        {{"number", "Number"}, {"as", "Invited as"}, {"state", "Of"}, {"stage", "Stage"}, {"name", "Name"}},
        {}, "No invitation is out. hint: valise people invite"};
    for (const auto& invitation : invitations)
        table.rows.push_back(
            {std::int64_t{invitation.number}, std::string(cli::words_of(desk::capacity_of(invitation.offer))),
                name_of(invitation.offer.state), std::string(words_of(invitation.stage)),
                invitation.applicant ? Value(invitation.applicant->name) : Value()});
    return table;
}

Outcome<Report::Table> confirmed_of(desk::Desk& desk) {
    Report::Table table{"confirmed",
        {{"confirmation", "Confirmation"}, {"is", "Is"}, {"state", "Of"}, {"holds", "Holds"},
            {"is_this_computer", "This computer"}},
        {}, ""};
    const auto& directory = desk.holdings().directory();
    VALISE_TRY_VOID(in(During::own_valise,
        desk.store().records().each_of_register([&](store::RecordKind kind, ByteView bytes) -> Result<void> {
            if (kind != store::RecordKind::certificate) return {};
            VALISE_TRY(const auto certificate, crypto::parse_certificate(bytes));
            const auto id = certificate.id();
            table.rows.push_back(
                {id.hex().substr(0, 12), std::string(cli::words_of(desk::capacity_of(certificate.content))),
                    name_of(certificate.content.state), directory.is_in_force(id),
                    id == desk.owner().certificate});
            return {};
        })));
    return table;
}

Outcome<Report> list(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto invitations, in(During::own_valise, desk::Invitations(*desk).all()));
    VALISE_TRY(auto confirmed, confirmed_of(*desk));
    Report report;
    report.tables.push_back(invitations_of(invitations));
    report.tables.push_back(std::move(confirmed));
    VALISE_TRY(auto people, table_of_people(*desk));
    report.tables.push_back(std::move(people));
    VALISE_TRY_VOID(tell_handover(*desk, report));
    VALISE_TRY(auto late, table_of_late_entries(*desk));
    if (!late.rows.empty()) {
        report.exit = ExitCode::needs_a_person;
        report.say("People who were removed wrote after that. It counts for nothing, and is kept aside.");
    }
    report.tables.push_back(std::move(late));
    return report;
}

Outcome<desk::Capacity> capacity_given(const Call& call) {
    const std::string as = call.text("--as");
    if (as == "focal-point") return desk::Capacity::focal_point;
    if (as == "expert") return desk::Capacity::expert;
    if (as == "contributor") return desk::Capacity::contributor;
    if (as == "observer") return desk::Capacity::observer;
    if (as == "computer") return desk::Capacity::computer;
    return wrong_usage(
        "--as is focal-point, expert, contributor, observer or computer", "such as --as expert");
}

Outcome<enrolment::Offer> offer_of(const Call& call, desk::Desk& desk) {
    VALISE_TRY(const auto capacity, capacity_given(call));
    if (!call.has("--state")) return desk::offer_to(capacity, state_of_owner(desk));
    const auto state = crypto::StateCode::parse(call.text("--state"));
    if (!state) return wrong_usage("a State is named by three letters", "such as --state SEN");
    return desk::offer_to(capacity, *state);
}

Outcome<Report> invite(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto offer, offer_of(call, *desk));
    desk::Invitations invitations(*desk);
    VALISE_TRY(const auto number, in(During::inviting, invitations.invite(offer)));
    VALISE_TRY(const auto code, in(During::inviting, invitations.code_of(number)));
    Report report;
    report.fact("number", "Invitation", std::int64_t{number});
    report.fact("as", "Invited as", std::string(cli::words_of(desk::capacity_of(offer))));
    report.fact("state", "Of", name_of(offer.state));
    report.fact("code", "Code", std::string(as_text(code.view())));
    tell_code(report);
    return report;
}

Outcome<Report> letter(Call& call) {
    VALISE_TRY(const auto number, call.number("NUMBER"));
    if (call.has("--to") == call.has("--from"))
        return wrong_usage("a letter is written or taken in", "one of --to FILE and --from FILE");
    VALISE_TRY(const auto desk, open_desk(call));
    desk::Invitations invitations(*desk);
    Report report;
    report.fact("number", "Invitation", std::int64_t{number});
    if (call.has("--to")) {
        VALISE_TRY(const auto bytes, in(During::inviting, invitations.letter_of(number)));
        VALISE_TRY_VOID(write_new_file(call.text("--to"), bytes));
        report.fact("file", "Written", call.text("--to"));
        return report;
    }
    VALISE_TRY(const auto bytes, read_small_file(call.text("--from")));
    VALISE_TRY(const auto applicant, in(During::inviting, invitations.receive(number, bytes)));
    report.exit = ExitCode::needs_a_person;
    report.fact("name", "Who asks", applicant.name);
    report.say("Have them read their six words to you. hint: valise people confirm NUMBER --words WORDS");
    return report;
}

/// Nobody is shown words to compare: those that were heard are typed.
Outcome<crypto::Fingerprint> heard_words(const Call& call) {
    std::string words = call.text("--words");
    if (!call.has("--words")) {
        VALISE_TRY(words, ask_line("The six words, as they were read to you: ", "--words WORDS"));
    }
    const auto heard = crypto::Fingerprint::parse(words);
    if (!heard)
        return wrong_usage("these are not six words, or six groups of four digits; nothing has changed",
            "have them read once more");
    return *heard;
}

/// That whoever asks has these words: what else stands in the way is another matter.
Outcome<void> require_words(const std::vector<desk::Invitation>& invitations, std::uint32_t number,
    const crypto::Fingerprint& heard) {
    const auto meant = std::ranges::find(invitations, number, &desk::Invitation::number);
    if (meant == invitations.end() || !meant->applicant || meant->applicant->keys.fingerprint() == heard)
        return {};
    return problem(ExitCode::not_accepted, "words_differ",
        fmt::format("{} has other words on their screen; nothing has changed", meant->applicant->name),
        "have them read once more; if they differ again, somebody stands between: valise people refuse "
        "NUMBER --reason words-differ");
}

/// The next focal point of a State is confirmed by root keys, and nobody else is.
Outcome<bool> is_for_root_keys(
    const Call& call, const std::vector<desk::Invitation>& invitations, std::uint32_t number) {
    const auto meant = std::ranges::find(invitations, number, &desk::Invitation::number);
    const bool needs_them = meant != invitations.end() && meant->needs_root_keys;
    if (needs_them && !call.has("--root-keys"))
        return problem(ExitCode::needs_a_person, "root_keys_needed",
            "the next focal point of a State is confirmed with two of the three root keys; nothing has "
            "changed",
            "bring two of them here: --root-keys root-key-1,root-key-2");
    if (!needs_them && call.has("--root-keys"))
        return wrong_usage("no root keys are needed for this invitation; nothing has changed",
            "take them off this computer, and leave out --root-keys");
    return needs_them;
}

Outcome<Report> confirm(Call& call) {
    VALISE_TRY(const auto number, call.number("NUMBER"));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto heard, heard_words(call));
    VALISE_TRY(const auto invitations, in(During::own_valise, desk::Invitations(*desk).all()));
    VALISE_TRY_VOID(require_words(invitations, number, heard));
    VALISE_TRY(const bool is_successor, is_for_root_keys(call, invitations, number));
    Report report;
    report.fact("number", "Invitation", std::int64_t{number});
    report.fact("is_confirmed", "Confirmed", true);
    if (is_successor) {
        VALISE_TRY(const auto keys, root_keys_given(call, *desk));
        VALISE_TRY(const auto done,
            in(During::inviting, desk::Invitations(*desk).certify_successor(number, heard, keys)));
        tell(done, report);
    } else {
        VALISE_TRY_VOID(in(During::inviting, desk::Invitations(*desk).certify(number, heard)));
    }
    report.say("hint: valise sync sends the answer; or valise people letter NUMBER --to FILE writes it");
    return report;
}

/// Whether what may not be undone is to be done now.
Outcome<bool> is_to_be_done(const Call& call, desk::Desk& desk, std::uint32_t number, std::string_view what) {
    VALISE_TRY(const auto all, in(During::own_valise, desk::Invitations(desk).all()));
    if (std::ranges::find(all, number, &desk::Invitation::number) == all.end())
        return tl::unexpected(problem_of(During::inviting, {Errc::not_found, ""}));
    if (call.is_dry_run()) return false;
    VALISE_TRY(const bool is_wanted, call.may_go_on(fmt::format(fmt::runtime(what), number)));
    if (!is_wanted)
        return problem(
            ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
    return true;
}

Outcome<Report> refuse_applicant(Call& call) {
    using enrolment::RefusalReason;
    VALISE_TRY(const auto number, call.number("NUMBER"));
    const std::string given = call.text("--reason");
    if (!given.empty() && given != "words-differ" && given != "not-expected" && given != "withdrawn")
        return wrong_usage(
            "--reason is words-differ, not-expected or withdrawn", "such as --reason words-differ");
    auto reason = RefusalReason::not_expected;
    if (given == "words-differ") reason = RefusalReason::words_differ;
    if (given == "withdrawn") reason = RefusalReason::withdrawn;
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const bool is_done,
        is_to_be_done(call, *desk, number, "Whoever asks with invitation {} is told no, for good"));
    if (is_done)
        VALISE_TRY_VOID(in(During::inviting, desk::Invitations(*desk).refuse_applicant(number, reason)));
    Report report;
    report.fact("number", "Invitation", std::int64_t{number});
    report.fact("is_refused", "Refused", is_done);
    return report;
}

Outcome<Report> withdraw(Call& call) {
    VALISE_TRY(const auto number, call.number("NUMBER"));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const bool is_done,
        is_to_be_done(call, *desk, number, "Invitation {} ends, and nobody joins with it any more"));
    if (is_done) VALISE_TRY_VOID(in(During::inviting, desk::Invitations(*desk).withdraw(number)));
    Report report;
    report.fact("number", "Invitation", std::int64_t{number});
    report.fact("is_withdrawn", "Withdrawn", is_done);
    return report;
}

const std::vector<Command> commands{
    {.words = "people list",
        .summary = "List invitations that are out, and who is confirmed",
        .example = "valise people list",
        .schema = "people.list/1",
        .parameters = {},
        .run = list},
    {.words = "people invite",
        .summary = "Invite a person, or a further computer of yours",
        .example = "valise people invite --as expert",
        .effect = Effect::changes,
        .schema = "people.invite/1",
        .parameters = {{"--as", "focal-point, expert, contributor, observer or computer", "WHAT", true},
            {"--state", "of which State; otherwise yours", "STATE"}},
        .run = invite},
    {.words = "people letter",
        .summary = "Write or take in a letter of an invitation, as a file",
        .example = "valise people letter 1 --to invitation.letter",
        .effect = Effect::changes,
        .schema = "people.letter/1",
        .parameters = {number_argument,
            {"--to", "where to write the next letter to whoever is invited", "FILE"},
            {"--from", "the letter of whoever asks", "FILE"}},
        .run = letter},
    {.words = "people confirm",
        .summary = "Confirm who asked, by the six words that they read aloud",
        .example = "valise people confirm 1 --words \"word word word word word word\"",
        .effect = Effect::changes,
        .schema = "people.confirm/1",
        .parameters = {number_argument, {"--words", "the six words, or six groups of digits", "WORDS"},
            {"--root-keys", "for the next focal point of a State: two of the three, such as A,B", "FILES"}},
        .run = confirm},
    {.words = "people refuse",
        .summary = "Tell who asked that they are not let in",
        .example = "valise people refuse 1 --reason words-differ --yes",
        .effect = Effect::removes,
        .schema = "people.refuse/1",
        .parameters = {number_argument, {"--reason", "words-differ, not-expected or withdrawn", "WHY"}},
        .run = refuse_applicant},
    {.words = "people withdraw",
        .summary = "End an invitation",
        .example = "valise people withdraw 1 --yes",
        .effect = Effect::removes,
        .schema = "people.withdraw/1",
        .parameters = {number_argument},
        .run = withdraw},
};

} // namespace

std::vector<Command> people_commands() { return commands; }

} // namespace valise::cli
