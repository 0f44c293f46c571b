// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/mail.hpp"

#include "layout.hpp"

namespace valise::enrolment {

namespace {

enum class Verb : std::uint8_t { leave = 1, take = 2 };

} // namespace

Bytes encode(const MailRequest& request) {
    FixedWriter writer;
    writer.u8(format_version);
    if (const auto* const leaves = std::get_if<LeaveMail>(&request)) {
        VALISE_CHECK(leaves->letter.size() == letter_size);
        writer.u8(static_cast<std::uint8_t>(Verb::leave)).bytes(leaves->address).bytes(leaves->letter);
    } else {
        const auto& takes = std::get<TakeMail>(request);
        writer.u8(static_cast<std::uint8_t>(Verb::take)).bytes(takes.address);
    }
    return writer.written();
}

Result<MailRequest> parse_mail_request(ByteView bytes) {
    FixedReader reader(bytes);
    const std::uint8_t version = reader.u8();
    if (!reader.has_failed() && version != format_version)
        return refuse(Errc::unsupported, "mail of another version");
    const auto verb = static_cast<Verb>(reader.u8());
    if (verb != Verb::leave && verb != Verb::take) reader.fail();
    const auto address = reader.array<sizeof(MailAddress)>();
    const ByteView letter = reader.view(verb == Verb::leave ? letter_size : 0);
    VALISE_TRY_VOID(reader.finish());
    if (verb == Verb::leave) return LeaveMail{address, to_bytes(letter)};
    return TakeMail{address};
}

Bytes encode(const MailAnswer& answer) {
    VALISE_CHECK(
        !answer.letter || (answer.status == MailStatus::lies && answer.letter->size() == letter_size));
    Bytes bytes{static_cast<Byte>(answer.status)};
    if (answer.letter) append(bytes, *answer.letter);
    return bytes;
}

Result<MailAnswer> parse_mail_answer(ByteView bytes) {
    FixedReader reader(bytes);
    MailAnswer answer;
    answer.status = static_cast<MailStatus>(reader.u8());
    if (answer.status > MailStatus::later) reader.fail();
    if (answer.status == MailStatus::lies && bytes.size() > 1)
        answer.letter = to_bytes(reader.view(letter_size));
    VALISE_TRY_VOID(reader.finish());
    return answer;
}

} // namespace valise::enrolment
