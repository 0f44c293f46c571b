// SPDX-License-Identifier: Apache-2.0
#include "valise/log/heads.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

#include "heads_code.hpp"
#include "layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::log {

namespace {

/// How far ahead of its own a device believes that it has been.
constexpr std::uint32_t farthest_claim = 1024;

constexpr std::uint32_t last_incarnation = std::numeric_limits<std::uint32_t>::max();

} // namespace

Result<void> Heads::add(const LogHead& head) {
    if (head.head.sequence == 0) return {};
    if (heads_.size() == most && !heads_.contains(head))
        return refuse(Errc::too_large, "more heads than are told at once");
    heads_.insert(head);
    return {};
}

std::uint64_t Heads::reach(const LogId& log) const {
    constexpr auto beyond_all = std::numeric_limits<std::uint64_t>::max();
    EntryId last_of_all;
    last_of_all.bytes.fill(0xff);
    const auto after = heads_.upper_bound({log, {beyond_all, last_of_all}});
    if (after == heads_.begin()) return 0;
    const LogHead& highest = *std::prev(after);
    return highest.log == log ? highest.head.sequence : 0;
}

void write_heads(FixedWriter& writer, const Heads& heads) {
    writer.varint(heads.all().size());
    for (const auto& [log, head] : heads.all())
        writer.bytes(log.device.bytes).varint(log.incarnation).varint(head.sequence).bytes(head.id.bytes);
}

Result<Heads> read_heads(FixedReader& reader, const SpaceId& space) {
    Heads heads(space);
    const std::uint64_t count = reader.varint();
    if (count > Heads::most) return refuse(Errc::malformed, "more heads than are told at once");
    for (std::uint64_t i = 0; i < count; ++i) {
        LogHead head;
        head.log.device.bytes = reader.array<SubjectId::size>();
        const std::uint64_t incarnation = reader.varint();
        head.log.incarnation = static_cast<std::uint32_t>(incarnation);
        head.head.sequence = reader.varint();
        head.head.id.bytes = reader.array<EntryId::size>();
        if (reader.has_failed() || incarnation > last_incarnation || head.head.sequence == 0)
            return refuse(Errc::malformed, "a head that no log has");
        if (!heads.all().empty() && *heads.all().rbegin() >= head)
            return refuse(Errc::malformed, "heads that are not in their order");
        VALISE_TRY_VOID(heads.add(head));
    }
    return heads;
}

Heads Heads::beside(const LogId& author) const {
    Heads others(space_);
    std::ranges::copy_if(heads_, std::inserter(others.heads_, others.heads_.end()),
        [&author](const LogHead& head) { return head.log != author; });
    return others;
}

HeadsDigest Heads::digest(const LogId& author) const {
    crypto::Digest whole;
    crypto::Blake2b hash(whole.size());
    hash.add(crypto::context::known_heads).add(space_.bytes);
    for (const auto& [log, head] : heads_) {
        if (log == author) continue;
        FixedWriter writer;
        writer.log(log);
        hash.add(writer.u64(head.sequence).bytes(head.id.bytes).written());
    }
    hash.finish(whole);
    HeadsDigest digest;
    std::copy_n(whole.begin(), digest.size(), digest.begin());
    return digest;
}

Bytes Heads::encode() const {
    FixedWriter writer = begin_layout();
    writer.bytes(space_.bytes);
    write_heads(writer, *this);
    return writer.written();
}

Result<Heads> Heads::parse(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    VALISE_TRY(Heads heads, read_heads(reader, SpaceId{reader.array<SpaceId::size>()}));
    VALISE_TRY_VOID(reader.finish());
    return heads;
}

void WithheldReport::keep_dates_of(const WithheldReport& earlier) {
    for (MissingEntries& now : missing)
        for (const MissingEntries& before : earlier.missing)
            if (before.log == now.log && before.last() >= now.first)
                now.since = std::min(now.since, before.since);
}

Result<WithheldReport> compare(const Heads& mine, const Heads& told, const Holds& holds, Timestamp now) {
    if (mine.space() != told.space()) return refuse(Errc::invalid_input, "heads of another space");
    WithheldReport report;
    for (const LogHead& head : told.all()) {
        if (mine.all().contains(head) || holds(head)) continue;
        const std::uint64_t reach = mine.reach(head.log);
        if (head.head.sequence <= reach)
            report.on_other_branches.push_back(head);
        else if (!report.missing.empty() && report.missing.back().log == head.log)
            report.missing.back().ends.push_back(head.head);
        else
            report.missing.push_back({head.log, reach + 1, {head.head}, now});
    }
    return report;
}

std::vector<LogHead> signs_of_regression(const OwnLog& own, const Heads& told, const Holds& holds) {
    std::vector<LogHead> signs;
    if (told.space() != own.space) return signs;
    for (const LogHead& head : told.all()) {
        if (head.log.device != own.log.device || head.log.incarnation < own.log.incarnation) continue;
        const bool is_own_log = head.log.incarnation == own.log.incarnation;
        const bool is_known =
            is_own_log && head.head.sequence <= own.head.sequence && (head.head == own.head || holds(head));
        if (!is_known) signs.push_back(head);
    }
    return signs;
}

Result<LogId> next_incarnation(const LogId& own, const Heads& told) {
    std::uint32_t latest = own.incarnation;
    for (const auto& [log, head] : told.all())
        if (log.device == own.device && log.incarnation > own.incarnation
            && log.incarnation - own.incarnation <= farthest_claim)
            latest = std::max(latest, log.incarnation);
    if (latest == last_incarnation) return refuse(Errc::exhausted, "a device without further logs");
    return LogId{own.device, latest + 1};
}

} // namespace valise::log
