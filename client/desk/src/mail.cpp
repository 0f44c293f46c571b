// SPDX-License-Identifier: Apache-2.0
#include "mail.hpp"

#include "valise/enrolment/mail.hpp"

namespace valise::desk {

namespace {

using enrolment::MailStatus;

Result<enrolment::MailAnswer> ask(
    carrier::Line& line, carrier::Terms terms, const enrolment::MailRequest& request) {
    terms.most_bytes = enrolment::largest_mail_answer;
    Bytes body;
    VALISE_TRY(const auto answer, line.post("/v1/mail", encode(request), terms, [&](unsigned, ByteView part) {
        append(body, part);
        return true;
    }));
    if (answer.status != 200) return refuse(Errc::unavailable, "the module carries no letters now");
    VALISE_TRY(auto said, enrolment::parse_mail_answer(body));
    if (said.status == MailStatus::later) return refuse(Errc::unavailable, "the module has no room now");
    return said;
}

} // namespace

Result<void> leave_letter(carrier::Line& line, const carrier::Terms& terms, const enrolment::Ticket& ticket,
    enrolment::LetterKind kind, ByteView letter) {
    VALISE_TRY(const auto said,
        ask(line, terms, enrolment::LeaveMail{enrolment::address_of(ticket, kind), to_bytes(letter)}));
    if (said.status == MailStatus::other)
        return refuse(Errc::not_permitted, "another letter lies at this address");
    return {};
}

Result<std::optional<Bytes>> fetch_letter(carrier::Line& line, const carrier::Terms& terms,
    const enrolment::Ticket& ticket, enrolment::LetterKind kind) {
    VALISE_TRY(auto said, ask(line, terms, enrolment::TakeMail{enrolment::address_of(ticket, kind)}));
    return std::move(said.letter);
}

} // namespace valise::desk
