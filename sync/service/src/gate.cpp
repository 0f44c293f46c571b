// SPDX-License-Identifier: Apache-2.0
#include "valise/service/gate.hpp"

#include <algorithm>

#include "valise/crypto/noise.hpp"

namespace valise::service {

namespace {

constexpr const char* binary = "application/octet-stream";

carrier::Reply reply_with(unsigned status, Bytes body) { return {status, binary, std::move(body), {}, {}}; }

/// The key that the request was made with: it is drawn for one alone, and cannot be changed.
RecentRequests::Key key_of(ByteView body) {
    RecentRequests::Key key{};
    std::copy_n(body.begin(), std::min(body.size(), key.size()), key.begin());
    return key;
}

/// Whoever sends the same again on a new line, unanswered, makes a new request at once.
constexpr std::chrono::seconds another_time{1};
/// By then an answer was taken, or its line is given up.
constexpr std::chrono::seconds until_taken{30};

carrier::Reply later(std::chrono::seconds wait = until_taken) {
    carrier::Reply reply;
    reply.status = 503;
    reply.retry_after = wait;
    return reply;
}

} // namespace

/// Keys, and the responder that lives by them.
struct Gate::Keys {
    Keys(exchange::ModuleKeys its_keys, const Around& around, const exchange::Quotas& quotas)
        : keys(std::move(its_keys)), responder(around.ledger, keys, quotas, around.witness) {}

    exchange::ModuleKeys keys;
    exchange::Responder responder;
};

class Gate::WaitingCall final : public Guest {
public:
    WaitingCall(Gate& gate, exchange::Call call, std::shared_ptr<Keys> keys, carrier::Answering answering)
        : gate_(gate), keys_(std::move(keys)), call_(std::move(call)), answering_(std::move(answering)) {}

    bool look(bool is_over) override {
        if (!is_over) {
            const auto may_wait = call_.may_wait();
            if (may_wait && *may_wait) return false;
        }
        gate_.answer(call_, answering_, Stopwatch());
        return true;
    }

private:
    Gate& gate_;
    std::shared_ptr<Keys> keys_; ///< Owned too by the gate, until it has others.
    exchange::Call call_;
    carrier::Answering answering_;
};

Gate::Gate(const Around& around, const GateLimits& limits)
    : around_(around),
      limits_(limits),
      mail_of_address_(limits.mail_of_address),
      all_mail_(limits.mail, 1),
      recent_requests_(limits.recent_requests),
      under_way_(limits.bytes_under_way),
      waiting_room_(limits.waiting_threads, limits.most_waiting, limits.waiting) {}

Gate::~Gate() = default;

Result<bool> Gate::take_keys(bool wants_new_key) {
    const std::lock_guard lock(keys_mutex_);
    const auto now = around_.clock.now();
    if (keys_ && !wants_new_key && around_.keys.state() == keys_state_) {
        const auto& channel = keys_->keys.channel;
        if (!is_another_due(channel, channel.front().card.card().instance, now)) return false;
    }
    VALISE_TRY(const auto instance, around_.ledger.instance());
    SystemRandom random;
    VALISE_TRY(auto loaded, around_.keys.load(instance, now, random, wants_new_key));
    keys_state_ = around_.keys.state();
    keys_ = std::make_shared<Keys>(std::move(loaded.keys), around_, limits_.quotas);
    return loaded.has_new_key;
}

std::shared_ptr<Gate::Keys> Gate::keys() const {
    const std::lock_guard lock(keys_mutex_);
    VALISE_CHECK(keys_ != nullptr);
    return keys_;
}

exchange::SignedCard Gate::card() const { return keys()->responder.newest_card(); }

std::vector<carrier::Route> Gate::routes() {
    return {
        {"POST", "/v1/exchange", crypto::noise::max_message_size,
            [this](const carrier::Arrival& arrival, carrier::Answering answering) {
                exchange(arrival, std::move(answering));
            }},
        {"GET", "/v1/card", 0,
            carrier::at_once([this](const carrier::Arrival&) { return reply_with(200, card().bytes()); })},
        {"POST", "/v1/mail", enrolment::largest_mail_request,
            carrier::at_once([this](const carrier::Arrival& arrival) { return mail(arrival); })},
    };
}

/// Another process may have made another key, of which the device knows already.
Result<exchange::Call> Gate::open(ByteView body, std::shared_ptr<Keys>& keys) {
    auto call = keys->responder.open(body);
    if (call || call.error().code != Errc::wrong_key) return call;
    if (const auto taken = take_keys(); !taken) around_.journal.trouble("keys", taken.error());
    const auto newer = this->keys();
    if (newer == keys) return call;
    keys = newer;
    return keys->responder.open(body);
}

void Gate::exchange(const carrier::Arrival& arrival, carrier::Answering answering) {
    const Stopwatch watch;
    const auto key = key_of(arrival.body);
    if (recent_requests_.has(key)) {
        turn_away(answering, watch, another_time);
        return;
    }
    auto its_keys = keys();
    auto call = open(arrival.body, its_keys);
    if (!call) {
        answering.answer(refusal_of(call.error(), watch));
        return;
    }
    if (call->device() && !recent_requests_.add(key)) {
        turn_away(answering, watch, another_time);
        return;
    }
    if (!let_wait(*call, its_keys, answering)) answer(*call, answering, watch);
}

carrier::Reply Gate::refusal_of(const Error& error, const Stopwatch& watch) {
    if (error.code == Errc::wrong_key) {
        around_.meters.exchange(Ending::old_card).add(watch.time());
        return reply_with(409, card().bytes());
    }
    if (error.code == Errc::malformed || error.code == Errc::unsupported) {
        around_.meters.exchange(Ending::malformed).add(watch.time());
        return reply_with(400, {});
    }
    around_.meters.exchange(Ending::unavailable).add(watch.time());
    around_.journal.trouble("exchange", error);
    return later();
}

void Gate::turn_away(const carrier::Answering& answering, const Stopwatch& watch, std::chrono::seconds wait) {
    around_.meters.exchange(Ending::unavailable).add(watch.time());
    answering.answer(later(wait));
}

void Gate::answer(exchange::Call& call, const carrier::Answering& answering, const Stopwatch& watch) {
    std::shared_ptr<AnswersUnderWay::Room> room;
    if (call.device()) {
        room = under_way_.make_room(*call.device(), exchange::largest_answer);
        if (!room) {
            turn_away(answering, watch, until_taken);
            return;
        }
    }
    SystemRandom random;
    auto body = call.answer(around_.clock.now(), random);
    if (!body) {
        // What is wrong now is with the ledger: the request itself was opened.
        around_.meters.exchange(Ending::unavailable).add(watch.time());
        around_.journal.trouble("exchange", body.error());
        answering.answer(later());
        return;
    }
    around_.meters.exchange(Ending::answered).add(watch.time());
    if (room) room->shrink_to(body->size());
    carrier::Reply reply = reply_with(200, *std::move(body));
    reply.until_taken = std::move(room);
    answering.answer(std::move(reply));
}

bool Gate::let_wait(exchange::Call& call, std::shared_ptr<Keys>& keys, carrier::Answering& answering) {
    if (!call.device()) return false;
    const auto number = waiting_room_.reserve(); // before looking, so that nothing is missed after it
    if (!number) return false;
    const auto may_wait = call.may_wait();
    const auto spaces = may_wait && *may_wait ? around_.ledger.spaces_of(*call.device())
                                              : Result<std::vector<SpaceId>>(std::vector<SpaceId>());
    if (!may_wait || !*may_wait || !spaces) {
        waiting_room_.give_up(*number);
        return false;
    }
    ++around_.meters.waited;
    const SubjectId device = *call.device();
    answering.when_unwanted([this, seat = *number] { waiting_room_.end(seat); });
    waiting_room_.enter(*number, device, *spaces,
        std::make_unique<WaitingCall>(*this, std::move(call), std::move(keys), std::move(answering)));
    return true;
}

bool Gate::admits_mail(const carrier::RemoteAddress& from) {
    const std::lock_guard lock(mail_mutex_);
    const auto now = std::chrono::steady_clock::now();
    return mail_of_address_.admit(from.block(), now) && all_mail_.admit({}, now);
}

carrier::Reply Gate::mail(const carrier::Arrival& arrival) {
    const auto request = enrolment::parse_mail_request(arrival.body);
    if (!request) return reply_with(400, {});
    const auto answer = admits_mail(arrival.from)
        ? deliver(*request)
        : Result<enrolment::MailAnswer>({enrolment::MailStatus::later, std::nullopt});
    if (!answer) {
        around_.journal.trouble("mail", answer.error());
        return later();
    }
    ++around_.meters.mail[static_cast<std::size_t>(answer->status)];
    return reply_with(200, encode(*answer));
}

/// Those that lie here stay: nobody can push out what somebody waits for.
Result<enrolment::MailAnswer> Gate::leave(const enrolment::LeaveMail& letter) {
    using enrolment::MailStatus;
    VALISE_TRY(const std::uint64_t letters, around_.ledger.letters());
    const bool is_full = letters >= limits_.letters;
    if (!is_full) {
        VALISE_TRY(const bool is_left,
            around_.ledger.leave_mail(letter.address, letter.letter, around_.clock.now()));
        if (is_left) return enrolment::MailAnswer{MailStatus::lies, std::nullopt};
    }
    VALISE_TRY(const auto there, around_.ledger.mail_at(letter.address));
    if (!there) return enrolment::MailAnswer{is_full ? MailStatus::later : MailStatus::other, std::nullopt};
    const bool is_same = *there == letter.letter;
    return enrolment::MailAnswer{is_same ? MailStatus::lies : MailStatus::other, std::nullopt};
}

Result<enrolment::MailAnswer> Gate::deliver(const enrolment::MailRequest& request) {
    using enrolment::MailStatus;
    if (const auto* const letter = std::get_if<enrolment::LeaveMail>(&request)) return leave(*letter);
    const auto& take = std::get<enrolment::TakeMail>(request);
    VALISE_TRY(auto letter, around_.ledger.mail_at(take.address));
    if (!letter) return enrolment::MailAnswer{};
    return enrolment::MailAnswer{MailStatus::lies, *std::move(letter)};
}

} // namespace valise::service
