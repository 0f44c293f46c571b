// SPDX-License-Identifier: Apache-2.0
#include "valise/space/replica.hpp"

#include <algorithm>
#include <utility>

#include "valise/draft/anchors.hpp"
#include "valise/text/own_work.hpp"

namespace valise::space {

namespace {

template <class... Kinds> bool is_any_of(const proto::Action& action) noexcept {
    return (std::holds_alternative<Kinds>(action) || ...);
}

/// What a role must allow for an action.
Operation needs(const proto::Action& action) noexcept {
    if (is_any_of<proto::Suggest, proto::Withdraw>(action)) return Operation::propose;
    if (is_any_of<proto::Comment, proto::Reply, proto::Resolve, proto::Reopen, proto::Assign>(action))
        return Operation::comment;
    return Operation::write;
}

Reading reading_of(EntryVerdict verdict) noexcept {
    switch (verdict) {
    case EntryVerdict::counts: return Reading::counts;
    case EntryVerdict::quarantined: return Reading::quarantined;
    case EntryVerdict::beyond_role: return Reading::beyond_role;
    case EntryVerdict::unsettled: return Reading::unsettled;
    }
    return Reading::unsettled;
}

/// Changes the updates of texts in a body, each by `change(update, author)`.
template <class Change> Result<void> change_updates(proto::Body& body, const LogId& log, Change change) {
    const text::Author author = draft::author_of(log);
    for (proto::Operation& operation : body.operations)
        if (auto* const text = std::get_if<proto::UpdateText>(&operation.action)) {
            VALISE_TRY(text->update, change(text->update, author));
        }
    return {};
}

/// Whether entries that counted up to a head do so no more; or, where that could not be told, whether it can.
bool has_turned(
    const log::Chain& chain, const Result<log::Head>& counted, const std::optional<log::Head>& pin) {
    return counted ? chain.counts(*counted, pin) != true : chain.head(pin).has_value();
}

bool has_effect(Verdict verdict) noexcept { return verdict != Verdict::is_void; }

} // namespace

Replica::Replica(Membership membership, const crypto::Directory& directory)
    : directory_(&directory), membership_(std::move(membership)), keyring_(membership_.space()) {
    const Genesis& genesis = membership_.genesis();
    for (const FirstMember& first : genesis.members)
        named_certificates_[first.member].insert(first.standing.certificate);
    keyring_.tell(EpochId{membership_.space().bytes}, genesis.epoch);
}

Result<Replica> Replica::begin(ByteView genesis, const crypto::Directory& directory) {
    const Certificates certificates = [&](const RecordId& id) { return directory.find(id); };
    VALISE_TRY(Membership membership, Membership::begin(genesis, certificates));
    return Replica(std::move(membership), directory);
}

Certificates Replica::certificates() const {
    return [directory = directory_](const RecordId& id) { return directory->find(id); };
}

Result<RecordId> Replica::take_act(ByteView bytes) {
    VALISE_TRY(const RecordId id, membership_.admit(bytes, certificates()));
    // Nothing that a stranger signs says whose key is whose.
    if (acts_.contains(id) || !membership_.is_authorised(id)) return id;
    VALISE_TRY(SignedAct act, parse_act(bytes));
    Act& content = act.content;
    named_certificates_[content.author].insert(content.certificate);
    for (const Change& change : content.changes)
        if (change.standing) named_certificates_[change.member].insert(change.standing->certificate);
    if (content.epoch) keyring_.tell(epoch_of(id), *content.epoch);
    acts_.emplace(id, ActOnLogs{content.author, std::move(content.changes), std::move(content.adoptions)});
    doubt_what_changed();
    return id;
}

void Replica::doubt_what_changed() {
    for (auto& [id, act] : acts_) {
        const Verdict verdict = membership_.verdict_on(id).value_or(Verdict::is_void);
        if (std::exchange(act.verdict, verdict) == verdict) continue;
        for (const Change& change : act.changes)
            for (auto log = logs_.lower_bound({change.member, 0});
                log != logs_.end() && log->first.device == change.member; ++log)
                doubt(log->second);
        for (const Adoption& adoption : act.adoptions)
            if (const auto log = logs_.find(adoption.log); log != logs_.end()) doubt(log->second);
    }
}

/// Another branch of a forked log may count now; its numbers are then those of others.
void Replica::doubt(Log& log) {
    doubted_.insert(log.chain.log());
    if (log.chain.is_forked()) log.numbers.clear();
}

Result<void> Replica::take_slot(const EpochId& epoch, const Slot& slot, const crypto::AgreementKeyPair& own) {
    const EpochSection* const section = membership_.epoch(epoch);
    if (section == nullptr) return refuse(Errc::not_found, "a slot of an epoch that has not come");
    VALISE_TRY(EpochSecret secret, open_slot(membership_.space(), epoch, *section, own, slot));
    return hold(epoch, std::move(secret));
}

Result<void> Replica::hold(const EpochId& epoch, EpochSecret secret) {
    VALISE_TRY_VOID(keyring_.hold(epoch, std::move(secret)));
    for (auto& [name, log] : logs_)
        if (std::erase_if(log.locked, [&](const EpochId& id) { return keyring_.key_for(id) != nullptr; }) > 0)
            doubted_.insert(name);
    return {};
}

Replica::Log& Replica::log_of(const LogId& log) {
    return logs_.try_emplace(log, log::Chain(membership_.space(), log)).first->second;
}

void Replica::go_on_behind(const log::LogHead& head, std::uint64_t next_number) {
    VALISE_CHECK(!logs_.contains(head.log));
    log::Chain chain(membership_.space(), head.log, head.head);
    Log& log = logs_.try_emplace(head.log, std::move(chain)).first->second;
    log.begins_after = head.head.sequence;
    log.first_number = next_number;
}

std::uint64_t Replica::next_number(const LogId& log) const {
    const auto found = logs_.find(log);
    if (found == logs_.end()) return 0;
    const auto& numbers = found->second.numbers;
    return numbers.empty() ? found->second.first_number : numbers.rbegin()->second.end;
}

Result<log::VerifiedRange> Replica::verify(log::Range range) const {
    if (range.space() != membership_.space()) return refuse(Errc::malformed, "a range of another space");
    const auto named = named_certificates_.find(range.log().device);
    if (named == named_certificates_.end())
        return refuse(Errc::out_of_order, "a range by a device that no act has named yet");
    std::vector<crypto::VerificationKey> keys;
    for (const RecordId& id : named->second) {
        const crypto::Certificate* const certificate = directory_->find(id);
        if (certificate != nullptr && certificate->kind == crypto::CertificateKind::device
            && certificate->subject == range.log().device)
            keys.push_back(certificate->key);
    }
    if (keys.empty()) return refuse(Errc::out_of_order, "a certificate that has not come");
    return log::verify_range(std::move(range), keys);
}

Result<TakenRange> Replica::take(Bytes bytes) {
    VALISE_TRY(log::Range parsed, log::Range::parse(std::move(bytes)));
    VALISE_TRY(const log::VerifiedRange range, verify(std::move(parsed)));
    const LogId& name = range.range().log();
    const bool is_new = !logs_.contains(name);
    Log& log = log_of(name);
    const bool was_forked = log.chain.is_forked();
    std::optional<log::Head> pin = was_forked ? pin_of(name) : std::nullopt;
    const auto counted = log.chain.head(pin);
    auto appended = log.chain.append(range);
    if (!appended) {
        if (is_new) logs_.erase(name);
        return tl::unexpected(std::move(appended).error());
    }

    TakenRange taken;
    taken.added = appended->added;
    taken.fork = std::move(appended->proof);
    taken.is_waiting = appended->is_waiting;
    if (taken.is_waiting) return taken;
    taken.entries.reserve(range.links().size());
    if (taken.added > 0 && std::exchange(log.has_unsettled, false)) doubted_.insert(name);
    if (log.chain.is_forked() != was_forked) pin = pin_of(name);
    if (log.chain.is_forked() && has_turned(log.chain, counted, pin)) doubt(log);
    for (std::size_t i = 0; i < range.links().size(); ++i)
        if (range.position(i).sequence > log.begins_after) taken.entries.push_back(read(log, pin, range, i));
    return taken;
}

ReadEntry Replica::read(
    Log& log, const std::optional<log::Head>& pin, const log::VerifiedRange& range, std::size_t index) {
    ReadEntry entry;
    entry.place = {range.range().log(), range.position(index).sequence, range.links()[index].id};
    const auto on_branch = log.chain.counts({entry.place.sequence, entry.place.id}, pin);
    if (on_branch && !*on_branch) {
        entry.reading = Reading::other_branch;
        return entry;
    }
    entry.reading = on_branch ? open(log, range, index, entry) : Reading::unsettled;
    if (entry.reading == Reading::unsettled) log.has_unsettled = true;
    return entry;
}

Reading Replica::open(Log& log, const log::VerifiedRange& range, std::size_t index, ReadEntry& entry) {
    const log::EntryHeader& header = range.range().entry(index).header;
    const crypto::Secret* const key = keyring_.key_for(header.epoch);
    if (key == nullptr) {
        log.locked.insert(header.epoch);
        return Reading::locked;
    }
    const auto plain = log::open_entry(key->key(), range, index);
    if (!plain) return Reading::unreadable;
    if (header.entry_class == log::EntryClass::new_incarnation)
        return log::read_announcement(entry.place.log, *plain) ? judge(log, entry) : Reading::unreadable;
    auto body = proto::decode_body(*plain);
    if (!body && body.error().code == Errc::unsupported) return Reading::newer;
    if (!body || !change_updates(*body, entry.place.log, text::with_author)) return Reading::unreadable;
    entry.body = *std::move(body);
    const std::uint64_t first = entry.body->first_number;
    if (!take_numbers(log, entry.place.sequence, {first, first + entry.body->operations.size()})) {
        entry.body.reset();
        return Reading::unreadable;
    }
    return judge(log, entry);
}

bool Replica::take_numbers(Log& log, std::uint64_t sequence, Numbers numbers) {
    // Most entries are the last that were read of their log.
    const bool is_last = log.numbers.empty() || std::prev(log.numbers.end())->first < sequence;
    const auto next = is_last ? log.numbers.end() : log.numbers.lower_bound(sequence);
    const std::uint64_t free = next == log.numbers.begin() ? log.first_number : std::prev(next)->second.end;
    if (numbers.first < free) return false;
    if (next != log.numbers.end() && next->first == sequence) return next->second == numbers;
    const auto place = log.numbers.emplace_hint(next, sequence, numbers);
    // Later entries that were read before this one, and took numbers that are its: they are to be read anew.
    for (auto later = std::next(place); later != log.numbers.end() && later->second.first < numbers.end;) {
        doubted_.insert(log.chain.log());
        later = log.numbers.erase(later);
    }
    return true;
}

Reading Replica::judge(Log& log, ReadEntry& entry) const {
    const Chains chains = [&](const PlacedEntry& end, std::uint64_t sequence) {
        return log.chain.entry_at({end.sequence, end.id}, sequence);
    };
    const Judgement judgement = space::judge(membership_, entry.place, chains);
    Reading reading = reading_of(judgement.verdict_on(Operation::propose));
    if (entry.body)
        for (const proto::Operation& operation : entry.body->operations) {
            if (reading != Reading::counts) break;
            reading = reading_of(judgement.verdict_on(needs(operation.action)));
        }
    if (reading == Reading::quarantined || reading == Reading::beyond_role) entry.by = judgement.by;
    return reading;
}

/// Of a log that has forked: the last entry that somebody in charge had read when they changed its author's
/// standing. That branch counts.
std::optional<log::Head> Replica::pin_of(const LogId& log) const {
    std::optional<log::Head> pin;
    for (const auto& [id, act] : acts_) {
        if (!has_effect(act.verdict) || act.author == log.device) continue;
        for (const Change& change : act.changes)
            for (const Cut& cut : change.cuts)
                if (change.member == log.device && cut.incarnation == log.incarnation
                    && (!pin || pin->sequence < cut.sequence
                        || (pin->sequence == cut.sequence && cut.entry < pin->id)))
                    pin = log::Head{cut.sequence, cut.entry};
    }
    return pin;
}

std::set<LogId> Replica::take_doubted() { return std::exchange(doubted_, {}); }

Result<log::Heads> Replica::heads() const {
    log::Heads heads(membership_.space());
    std::size_t left = 0;
    const LogId* last = nullptr;
    for (auto each = logs_.rbegin(); each != logs_.rend(); ++each) { // The newest of a device come first.
        const auto& [name, log] = *each;
        if (last == nullptr || last->device != name.device) left = log::Heads::most_of_a_device;
        last = &name;
        const auto tips = log.chain.tips(left);
        left -= tips.size();
        for (const log::Head& tip : tips) VALISE_TRY_VOID(heads.add({name, tip}));
    }
    return heads;
}

std::optional<log::ToldHeads> Replica::told_heads(const LogId& log) const {
    const auto known = logs_.find(log);
    if (known == logs_.end()) return std::nullopt;
    const log::Chain& chain = known->second.chain;
    const auto head = chain.head(chain.is_forked() ? pin_of(log) : std::nullopt);
    return head ? chain.told_heads(*head) : std::nullopt;
}

const log::Heads* Replica::heads_to_tell(const LogId& own) const {
    const auto known = logs_.find(own);
    return known == logs_.end() || !known->second.heads_to_tell ? nullptr : &*known->second.heads_to_tell;
}

/// Whether an entry is here, or lies before the place from which this replica knows its log.
bool Replica::has(const log::LogHead& entry) const {
    const auto known = logs_.find(entry.log);
    return known != logs_.end()
        && (entry.head.sequence < known->second.begins_after || known->second.chain.holds(entry.head));
}

Result<log::WithheldReport> Replica::withheld(
    const LogId& teller, const log::Heads& told, Timestamp now) const {
    if (told.space() != membership_.space()) return refuse(Errc::invalid_input, "heads of another space");
    const log::Chain* const chain = this->chain(teller);
    const auto entry = chain == nullptr ? std::nullopt : chain->teller_of(told.digest(teller));
    if (!entry) return refuse(Errc::not_found, "heads under which no entry here stands");
    VALISE_TRY(const log::Heads mine, heads());
    VALISE_TRY(log::WithheldReport report,
        log::compare(mine, told.beside(teller), [this](const log::LogHead& head) { return has(head); }, now));
    report.told_by = log::LogHead{teller, *entry};
    return report;
}

std::vector<Cut> Replica::cuts_of(const SubjectId& device) const {
    std::vector<Cut> cuts;
    for (auto log = logs_.lower_bound({device, 0}); log != logs_.end() && log->first.device == device;
        ++log) {
        auto head = log->second.chain.head(pin_of(log->first));
        if (!head) head = log->second.chain.head();
        if (head && head->sequence > 0 && cuts.size() < most_cuts)
            cuts.push_back({log->first.incarnation, head->sequence, head->id});
    }
    return cuts;
}

const log::Chain* Replica::chain(const LogId& log) const {
    const auto found = logs_.find(log);
    return found == logs_.end() ? nullptr : &found->second.chain;
}

/// Where to go on writing.
Result<log::OwnLog> Replica::own_log(const LogId& log) const {
    log::OwnLog own{membership_.space(), log, {}};
    const auto known = logs_.find(log);
    if (known == logs_.end()) return own;
    if (known->second.chain.is_forked())
        return refuse(Errc::not_permitted, "a log that has forked goes on as another");
    if (!known->second.locked.empty())
        return refuse(Errc::out_of_order, "own entries that no key has come for yet");
    VALISE_TRY(own.head, known->second.chain.head());
    return own;
}

Result<log::VerifiedRange> Replica::write(
    const LogId& log, const crypto::SigningKey& device, std::span<const proto::Body> bodies, Random& random) {
    VALISE_TRY(const EpochId epoch, membership_.epoch_to_write());
    const crypto::Secret* const key = keyring_.key_for(epoch);
    if (key == nullptr) return refuse(Errc::not_found, "no key to write with has come yet");
    std::vector<Bytes> plain;
    plain.reserve(bodies.size());
    std::uint64_t free = next_number(log);
    for (const proto::Body& body : bodies) {
        if (body.first_number < free) return refuse(Errc::invalid_input, "numbers that were given before");
        free = body.first_number + body.operations.size();
        proto::Body carried = body;
        VALISE_TRY_VOID(change_updates(carried, log, text::without_author));
        VALISE_TRY(Bytes encoded, proto::encode_body(carried));
        plain.push_back(std::move(encoded));
    }
    VALISE_TRY(const log::OwnLog own, own_log(log));
    auto known = heads();
    std::optional<log::HeadsDigest> digest;
    if (known) digest = known->digest(log);
    if (const auto told = told_heads(log); told && told->digest == digest) digest.reset();
    VALISE_TRY(
        log::VerifiedRange range, log::seal_range({epoch, key->key(), device}, own, plain, digest, random));
    Log& kept = log_of(log);
    VALISE_TRY(const auto appended, kept.chain.append(range));
    VALISE_CHECK(appended.added == range.links().size());
    for (std::size_t i = 0; i < bodies.size(); ++i)
        VALISE_CHECK(take_numbers(kept, range.position(i).sequence,
            {bodies[i].first_number, bodies[i].first_number + bodies[i].operations.size()}));
    if (digest) kept.heads_to_tell = known->beside(log);
    return range;
}

} // namespace valise::space
