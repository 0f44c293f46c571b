// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "valise/carrier/server.hpp"
#include "valise/enrolment/mail.hpp"
#include "valise/exchange/responder.hpp"
#include "valise/service/flood.hpp"
#include "valise/service/journal.hpp"
#include "valise/service/key_folder.hpp"
#include "valise/service/meters.hpp"
#include "valise/service/waiting_room.hpp"

namespace valise::service {

/// What a gate puts up with.
struct GateLimits {
    exchange::Quotas quotas;
    carrier::Rate mail_of_address{1, 60}; ///< Letters left or asked for. 0 a second: any number.
    carrier::Rate mail{20, 2000};         ///< The same, of all together.
    std::uint64_t letters = 16'384;       ///< That lie here; who would leave one more is to come later.
    std::chrono::milliseconds waiting{50'000};
    std::size_t most_waiting = 2048;
    unsigned waiting_threads = 2;
    std::size_t recent_requests = 65'536; ///< Of devices: they are not answered again.
    /// That one device has not taken yet: lines break while an answer is under way, and it asks again.
    std::size_t bytes_under_way = 2 * exchange::largest_answer;
};

/// What the module does with a request: exchanges, its card, and mail.
///
/// It answers with HTTP's 200 whatever it opened; 409 and its card to what was made for another card; 400 to
/// what is no request; 503 when its ledger refuses, or it has no time, to a device that takes nothing of its
/// answers, and to a request that was answered before. Used by several threads at once. What
/// it borrows must outlive it, and the server that asks it be gone before it is.
class Gate {
public:
    struct Around {
        exchange::Ledger& ledger;
        const KeyFolder& keys;
        Meters& meters;
        const Journal& journal;
        Clock& clock;
        exchange::Witness witness = {};
    };

    Gate(const Around& around, const GateLimits& limits);
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;
    ~Gate();

    /// Takes the keys from their folder, if others are there than before; with `wants_new_key`, after drawing
    /// another for the channel. Whether a channel key was made. A refusal leaves the keys as they were. To be
    /// called once before the first request.
    [[nodiscard]] Result<bool> take_keys(bool wants_new_key = false);
    [[nodiscard]] exchange::SignedCard card() const;

    [[nodiscard]] std::vector<carrier::Route> routes();
    [[nodiscard]] WaitingRoom& waiting_room() { return waiting_room_; }

private:
    struct Keys;
    class WaitingCall;

    [[nodiscard]] std::shared_ptr<Keys> keys() const;
    [[nodiscard]] Result<exchange::Call> open(ByteView body, std::shared_ptr<Keys>& keys);
    void exchange(const carrier::Arrival& arrival, carrier::Answering answering);
    void answer(exchange::Call& call, const carrier::Answering& answering, const Stopwatch& watch);
    bool let_wait(exchange::Call& call, std::shared_ptr<Keys>& keys, carrier::Answering& answering);
    void turn_away(const carrier::Answering& answering, const Stopwatch& watch, std::chrono::seconds wait);
    [[nodiscard]] carrier::Reply refusal_of(const Error& error, const Stopwatch& watch);
    [[nodiscard]] carrier::Reply mail(const carrier::Arrival& arrival);
    [[nodiscard]] Result<enrolment::MailAnswer> leave(const enrolment::LeaveMail& letter);
    [[nodiscard]] Result<enrolment::MailAnswer> deliver(const enrolment::MailRequest& request);
    [[nodiscard]] bool admits_mail(const carrier::RemoteAddress& from);

    Around around_;
    GateLimits limits_;
    mutable std::mutex keys_mutex_;
    std::uint64_t keys_state_ = 0;
    std::shared_ptr<Keys> keys_; ///< Owned by this and by the calls that were opened with them.
    std::mutex mail_mutex_;
    carrier::RateLimit mail_of_address_;
    carrier::RateLimit all_mail_;
    RecentRequests recent_requests_;
    AnswersUnderWay under_way_;
    WaitingRoom waiting_room_;
};

} // namespace valise::service
