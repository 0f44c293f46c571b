// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/exchanging.hpp"

#include <algorithm>
#include <utility>

#include "kept_arrivals.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/passages.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view card_setting = "module.card";
constexpr std::string_view address_setting = "module.address";
constexpr std::string_view last_setting = "exchange.last";
/// More than one with news for weeks takes; one that never ends is a module's doing.
constexpr unsigned most_requests = 10'000;
constexpr unsigned card_is_old = 409;
constexpr std::size_t largest_card = 4096;
/// Of an answer that was gathered: what is taken in as fast as a keystroke may wait.
constexpr std::size_t taken_at_once = std::size_t{64} << 10;

/// One exchange with a module, request by request.
class Talk {
public:
    Talk(Desk& desk, const ModulePlace& place, const ExchangeTerms& terms, carrier::Line line)
        : desk_(desk), terms_(terms), line_(std::move(line)), address_(place.address) {
        begin(place.card);
    }

    Result<void> go_on_until_there_is_no_news() {
        while (progress_.requests < most_requests) {
            VALISE_TRY(const bool has_new_card, ask());
            if (!has_new_card && !caller_->wants_more()) return {};
        }
        return refuse(Errc::corrupt_data, "the module has no end of news");
    }

    [[nodiscard]] const ExchangeProgress& progress() const { return progress_; }
    [[nodiscard]] exchange::Findings take_findings() { return caller_->take_findings(); }

private:
    void begin(const exchange::SignedCard& card) {
        caller_.emplace(desk_.holdings(), card, desk_.owner().device, desk_.owner().channel);
        if (terms_.founding_secret) caller_->found_with(*terms_.founding_secret);
    }

    /// One request and its answer; whether it was that the card is old.
    Result<bool> ask() {
        auto pace = exchange::pace_for(line_.bytes_each_second());
        pace.now = desk_.clock().now();
        VALISE_TRY(const Bytes request, caller_->begin(pace, desk_.random()));
        ++progress_.requests;
        Result<void> taken;
        Bytes card;
        Bytes gathered;
        carrier::Terms terms;
        terms.stop = terms_.stop;
        Result<carrier::Answer> answer;
        const auto post = [&] {
            answer = line_.post("/v1/exchange", request, terms, [&](unsigned status, ByteView part) {
                if (status == card_is_old && card.size() + part.size() <= largest_card) append(card, part);
                if (status == 200 && terms_.wait)
                    append(gathered, part);
                else if (status == 200)
                    taken = take(part);
                tell(part.size());
                return taken.has_value();
            });
        };
        if (terms_.wait)
            terms_.wait(post);
        else
            post();
        if (!gathered.empty()) taken = take_gathered(gathered);
        progress_.sent += request.size();
        if (answer && answer->status == card_is_old) return take_card(card);
        const auto finished = kept_at_once([&] { return caller_->finish(); });
        if (!taken) return tl::unexpected(std::move(taken).error());
        if (!answer) return tl::unexpected(answer.error());
        if (answer->status != 200) return refuse(Errc::unavailable, "the module has no time for this now");
        if (!finished) return tl::unexpected(finished.error());
        return false;
    }

    Result<void> take(ByteView part) {
        return kept_at_once([&] { return caller_->receive(part); });
    }

    /// Whatever comes of it: what was of use before something else was refused stays.
    Result<void> kept_at_once(const std::function<Result<void>()>& use) {
        Result<void> outcome;
        const exchange::SignedCard card = caller_->card();
        auto kept = desk_.papers().together(desk_.holdings(), [&]() -> Result<void> {
            outcome = use();
            return {};
        });
        if (kept) return outcome;
        begin(card); // the other one would go on behind what was undone
        return kept;
    }

    /// Part by part, so that the thread of the desk is free between them.
    Result<void> take_gathered(ByteView gathered) {
        while (!gathered.empty()) {
            const std::size_t size = std::min(gathered.size(), taken_at_once);
            VALISE_TRY_VOID(take(gathered.first(size)));
            gathered = gathered.subspan(size);
            terms_.wait([] {});
        }
        return {};
    }

    Result<bool> take_card(ByteView bytes) {
        VALISE_TRY_VOID(caller_->offer_card(bytes));
        VALISE_TRY_VOID(keep_module(desk_.store(), {caller_->card(), address_}));
        return true;
    }

    void tell(std::size_t received) {
        progress_.received += received;
        if (!terms_.on_progress) return;
        ExchangeProgress now = progress_;
        now.sent += line_.progress().sent;
        terms_.on_progress(now);
    }

    Desk& desk_;
    const ExchangeTerms& terms_;
    carrier::Line line_;
    std::string address_;
    std::optional<exchange::Caller> caller_;
    ExchangeProgress progress_;
};

} // namespace

Result<exchange::SignedCard> card_at(carrier::Line& line, const carrier::Terms& terms) {
    Bytes card;
    VALISE_TRY(const auto answer, line.get("/v1/card", terms, [&](unsigned, ByteView part) {
        if (card.size() + part.size() <= largest_card) append(card, part);
        return card.size() < largest_card;
    }));
    if (answer.status != 200) return refuse(Errc::malformed, "no card lies there");
    return exchange::SignedCard::parse(card);
}

Result<void> keep_module(store::Store& store, const ModulePlace& place) {
    return store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.settings().put(card_setting, place.card.bytes()));
        return store.settings().put(address_setting, as_bytes(place.address));
    });
}

Result<std::optional<ModulePlace>> module_of(store::Store& store) {
    VALISE_TRY(const auto card, store.settings().find(card_setting));
    VALISE_TRY(const auto address, store.settings().find(address_setting));
    if (!card || !address) return std::nullopt;
    VALISE_TRY(auto signed_card, exchange::SignedCard::parse(*card));
    return ModulePlace{std::move(signed_card), std::string(as_text(*address))};
}

Result<std::optional<Timestamp>> last_exchange_of(store::Store& store) {
    VALISE_TRY(const auto kept, store.settings().find(last_setting));
    if (!kept) return std::nullopt;
    FixedReader reader(*kept);
    const Timestamp moment{static_cast<std::int64_t>(reader.u64())};
    VALISE_TRY_VOID(reader.finish());
    return moment;
}

Result<ExchangeReport> exchange_with_module(Desk& desk, const ExchangeTerms& terms) {
    VALISE_TRY(const auto place, module_of(desk.store()));
    if (!place) return refuse(Errc::not_found, "this valise has no module: it goes by pouch alone");
    VALISE_TRY_VOID(desk.holdings().belong_to(place->card.card().module()));
    VALISE_TRY(const auto let_in, let_newcomers_in(desk));
    static_cast<void>(let_in); // they see it themselves
    ExchangeReport report;
    VALISE_TRY(report.unsealed, desk.own_work().seal_all(OwnWork::Found::waits));
    VALISE_TRY(const auto address, carrier::parse_address(place->address));
    VALISE_TRY(auto line, carrier::Line::open(address, terms.way));
    Talk talk(desk, *place, terms, std::move(line));
    report.outcome = talk.go_on_until_there_is_no_news();
    if (report.outcome && !report.unsealed.empty()) {
        const std::size_t before = report.unsealed.size(); // the keys for it may have come, or what was found
        VALISE_TRY(report.unsealed, desk.own_work().seal_all());
        if (report.unsealed.size() < before) report.outcome = talk.go_on_until_there_is_no_news();
    }
    report.progress = talk.progress();
    report.findings = talk.take_findings();
    VALISE_TRY_VOID(note_focal_points(desk));
    VALISE_TRY_VOID(desk.bring_up_to_date());
    if (report.outcome) {
        const auto now = static_cast<std::uint64_t>(desk.clock().now().milliseconds);
        VALISE_TRY_VOID(desk.store().settings().put(last_setting, FixedWriter().u64(now).written()));
    }
    report.changes = desk.papers().take_changes();
    VALISE_TRY(report.arrival, end_arrival(desk.store(), Route::module, desk.clock().now()));
    note_passage(desk.store(),
        {desk.clock().now(), PassageKind::exchange, report.outcome.has_value(), report.findings.sent,
            report.findings.received, {}, {}, report.arrival});
    return report;
}

} // namespace valise::desk
