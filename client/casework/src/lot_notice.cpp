// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lot_notice.hpp"

#include <algorithm>

#include "fault_list.hpp"
#include "lot_layout.hpp"
#include "notices.hpp"
#include "review_fields.hpp"
#include "valise/casework/review_objects.hpp"

namespace valise::casework {

namespace {

constexpr std::size_t digest_size = std::tuple_size_v<crypto::Digest>;

std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string line_of(std::size_t number) { return "line " + std::to_string(number); }

void add_line(
    std::string_view line, std::size_t number, std::vector<Contribution>& contributions, FaultList& faults) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return faults.add(line_of(number), "a name, a colon and words should stand here: " + shown(line));
    Contribution one{std::string(without_blanks(line.substr(0, colon))),
        std::string(without_blanks(line.substr(colon + 1)))};
    for (const auto& [text, what] : {std::pair(&one.name, "name"), std::pair(&one.words, "words")})
        if (!lot::is_line(*text, lot::longest_line))
            return faults.add(line_of(number),
                "the " + std::string(what) + " should be 1 to " + std::to_string(lot::longest_line)
                    + " bytes of UTF-8: " + shown(*text));
    if (std::ranges::find(contributions, one.name, &Contribution::name) != contributions.end())
        return faults.add(line_of(number), "somebody of this name contributed already: " + shown(one.name));
    contributions.push_back(std::move(one));
}

} // namespace

Result<Bytes> encode(const LotNotice& notice) {
    FixedWriter to = writer();
    write_enum(to, notice.stage);
    write_text(to, notice.session);
    to.bytes(notice.commitment).operation(notice.announced);
    return readable(to, notice, parse_lot_notice);
}

Result<LotNotice> parse_lot_notice(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    LotNotice notice;
    notice.stage = read_enum(reader, LotStage::committed, LotStage::drawn);
    notice.session = read_text(reader, lot::longest_line);
    notice.commitment = reader.array<digest_size>();
    notice.announced = reader.operation();
    if (!lot::is_line(notice.session, lot::longest_line)) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return notice;
}

ObjectId lots_object(const SpaceId& circle) { return review_object(circle, ReviewPart::lots); }

std::vector<Stated<LotNotice>> read_lot_notices(const draft::Deeds& deeds, const AuthorOf& author_of) {
    return notices_in(deeds, author_of, parse_lot_notice);
}

Result<Bytes> encode(const LotOpening& opening) {
    if (!lot::are_contributions(opening.contributions))
        return refuse(Errc::invalid_input, "contributions without names or words");
    FixedWriter to = writer();
    to.bytes(opening.seed);
    lot::write(to, opening.contributions);
    return to.finish();
}

Result<LotOpening> parse_lot_opening(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    LotOpening opening;
    opening.seed = reader.array<std::tuple_size_v<LotSeed>>();
    opening.contributions = lot::read_contributions(reader);
    VALISE_TRY_VOID(reader.finish());
    return opening;
}

Read<std::vector<Contribution>> contributions_from_text(std::string_view text) {
    FaultList faults;
    std::vector<Contribution> contributions;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = without_blanks(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        if (contributions.size() == lot::most_contributions) {
            faults.add(line_of(number),
                "there are more contributions than " + std::to_string(lot::most_contributions));
            break;
        }
        add_line(line, number, contributions, faults);
    }
    if (contributions.empty() && faults.is_empty()) faults.add("", "nobody contributed anything");
    if (!faults.is_empty()) return tl::unexpected(faults.take());
    std::ranges::sort(contributions);
    return contributions;
}

} // namespace valise::casework
