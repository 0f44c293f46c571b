// SPDX-License-Identifier: Apache-2.0
#include "valise/practice/cast.hpp"

#include <algorithm>
#include <utility>

#include "valise/base/system.hpp"
#include "valise/desk/joining.hpp"
#include "valise/desk/packing.hpp"
#include "valise/enrolment/ticket.hpp"

namespace valise::practice {

namespace {

crypto::StateCode state(std::string_view letters) { return *crypto::StateCode::parse(letters); }

} // namespace

Result<void> Player::make(ByteView passphrase, crypto::argon2::Cost cost) {
    VALISE_TRY(store_, store::Store::create(folder_, passphrase, outside_, cost));
    return {};
}

Result<void> Player::sit_down() {
    VALISE_TRY(desk_, desk::Desk::open(*std::exchange(store_, std::nullopt), outside_));
    return {};
}

Result<Bytes> Player::found_secretariat() {
    VALISE_TRY(auto founded, desk::found_secretariat(*store_, outside_));
    VALISE_TRY_VOID(sit_down());
    return std::move(founded.root_policy);
}

Result<crypto::Fingerprint> Player::join(Player& host, const enrolment::Offer& offer, ByteView root_policy) {
    desk::Invitations invitations(host.desk());
    VALISE_TRY(const auto number, invitations.invite(offer));
    VALISE_TRY(const auto code, invitations.code_of(number));
    VALISE_TRY(const Bytes letter, invitations.letter_of(number));
    VALISE_TRY(const auto asking,
        desk::ask_to_join(*store_, outside_, as_text(code.view()), letter, root_policy, name_));
    VALISE_TRY(const Bytes request, desk::request_of(*store_));
    VALISE_TRY(const auto applicant, invitations.receive(number, request));
    static_cast<void>(applicant);
    VALISE_TRY_VOID(invitations.certify(number, asking.words));
    VALISE_TRY(const Bytes answer, invitations.letter_of(number));
    VALISE_TRY(const auto refused, desk::take_answer(*store_, answer));
    if (refused) return refuse(Errc::not_permitted, "somebody of the sample was not let in");
    VALISE_TRY_VOID(sit_down());
    return asking.words;
}

Result<void> Player::keep_module(const desk::ModulePlace& place) {
    return desk::keep_module(desk_->store(), place);
}

Result<desk::ExchangeReport> Player::exchange(const std::optional<ByteArray<16>>& founding_secret) {
    desk::ExchangeTerms terms;
    terms.way.proxy.kind = carrier::ProxyKind::none;
    terms.founding_secret = founding_secret;
    VALISE_TRY(auto report, desk::exchange_with_module(*desk_, terms));
    if (!report.outcome) return tl::unexpected(report.outcome.error());
    return report;
}

void Player::leave() { desk_.reset(); }

Result<ModuleAtWork> ModuleAtWork::start(
    const std::filesystem::path& program, const std::filesystem::path& folder) {
    VALISE_TRY(auto started,
        system::ChildProgram::start(program,
            {"serve", "--folder", folder.string(), "--listen", "127.0.0.1:0", "--watch", "127.0.0.1:0",
                "--rate", "0"}));
    constexpr std::string_view before = "Listens at ";
    std::string address;
    while (address.empty()) {
        VALISE_TRY(const std::string line, started.read_line());
        if (line.starts_with(before)) address = line.substr(before.size());
    }
    return ModuleAtWork(std::move(started), folder, std::move(address));
}

Result<ByteArray<16>> ModuleAtWork::founding_secret() const {
    VALISE_TRY(const Bytes file, system::read_file(folder_ / "keys" / "founding", 64));
    const std::string_view text = as_text(file);
    VALISE_TRY(const auto ticket, enrolment::Ticket::parse(text.substr(0, text.find('\n'))));
    ByteArray<16> secret{};
    std::ranges::copy(ticket.view(), secret.begin());
    return secret;
}

Result<desk::ModulePlace> ModuleAtWork::place() const {
    VALISE_TRY(const auto address, carrier::parse_address(address_));
    carrier::Way way;
    way.proxy.kind = carrier::ProxyKind::none;
    VALISE_TRY(auto line, carrier::Line::open(address, way));
    VALISE_TRY(auto card, desk::card_at(line));
    return desk::ModulePlace{std::move(card), address_};
}

enrolment::Offer offer_of(desk::Capacity capacity, std::string_view letters) {
    return desk::offer_to(capacity, state(letters));
}

Result<desk::TakeReport> carry(Player& from, Player& to, const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directory(folder, error);
    pouch::FolderStick stick(folder);
    desk::PackTerms terms;
    terms.addressees = {to.desk().owner().certificate};
    VALISE_TRY(const auto packed, desk::pack_pouch(from.desk(), stick, terms));
    desk::TakeReport taken;
    for (const auto& volume : packed.volumes) {
        VALISE_TRY(const auto source, stick.open(volume.file));
        VALISE_TRY(const auto look, desk::look_into_pouch(to.desk(), *source));
        VALISE_TRY(taken, desk::take_in_pouch(to.desk(), *source, look));
    }
    return taken;
}

casework::Review sample_review(Timestamp today) {
    casework::Review review;
    review.under_review = state("SEN");
    review.reviewing = {{"UNTOC", {state("CRI"), state("NOR")}}};
    review.cluster = "I";
    review.start = casework::civil_time(today, std::chrono::minutes(0)).day;
    review.is_practice = true;
    return review;
}

Result<desk::ReviewPlace> review_of(Player& player) {
    VALISE_TRY(const auto places, desk::places_of(player.desk()));
    if (places.reviews.empty())
        return refuse(Errc::not_found, "the sample review did not reach " + player.name());
    return places.reviews.front();
}

Result<desk::TeamWork> team_of(Player& player, const casework::Catalogue& catalogue) {
    VALISE_TRY(const auto places, desk::places_of(player.desk()));
    VALISE_TRY(const auto review, review_of(player));
    return desk::TeamWork::of(player.desk(), places, review, catalogue);
}

} // namespace valise::practice
