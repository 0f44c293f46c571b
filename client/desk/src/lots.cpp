// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/lots.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "circle_files.hpp"
#include "leaving.hpp"
#include "owner_keys.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/writers.hpp"

namespace valise::desk {

namespace {

using casework::LotNotice;
using casework::LotOpening;
using casework::LotRecord;
using casework::LotStage;
using casework::SeedChain;
using casework::SignedLotRecord;
using casework::Stated;

// Seeds

Bytes name_of_seed(const crypto::Digest& commitment) {
    Bytes name = to_bytes(as_bytes("lots "));
    append(name, commitment);
    return name;
}

Result<SeedChain> chain_of(Desk& desk, const PublicDraw& draw) {
    VALISE_TRY(const auto secret, desk.store().keys().find(nowhere, name_of_seed(draw.commitment)));
    if (!secret) return refuse(Errc::unavailable, "the seed of this draw is not on this computer");
    return SeedChain(secret->key());
}

// What was said

/// The notices of one circle, put together draw by draw.
class CircleOfLots {
public:
    [[nodiscard]] static Result<CircleOfLots> read(Desk& desk, const SpaceId& circle) {
        CircleOfLots all(desk, circle);
        SpaceView view(desk, circle);
        VALISE_TRY(const Writers writers, Writers::of(desk, circle));
        VALISE_TRY(const auto* const deeds, view.deeds(casework::lots_object(circle)));
        const auto notices = casework::read_lot_notices(*deeds, writers.author_of());
        // Commitments first: whatever else is said is of one.
        for (const LotStage stage : {LotStage::committed, LotStage::opened, LotStage::drawn})
            for (const Stated<LotNotice>& each : notices)
                if (each.value.stage == stage) VALISE_TRY_VOID(all.add(*deeds, each));
        return all;
    }
    [[nodiscard]] std::vector<PublicDraw> take() {
        for (PublicDraw& draw : draws_) settle(draw);
        return std::move(draws_);
    }

private:
    CircleOfLots(Desk& desk, const SpaceId& circle) : desk_(&desk), circle_(circle) {}

    Result<void> add(const draft::Deeds& deeds, const Stated<LotNotice>& said) {
        const LotNotice& notice = said.value;
        auto draw = std::ranges::find(draws_, notice.commitment, &PublicDraw::commitment);
        if (draw == draws_.end()) {
            if (notice.stage != LotStage::committed) return {};
            VALISE_TRY(
                const auto secret, desk_->store().keys().find(nowhere, name_of_seed(notice.commitment)));
            draw = draws_.insert(draw,
                PublicDraw{circle_, notice.session, notice.commitment, said.name, LotStage::committed,
                    secret.has_value(), false, true, {}, {}, {}});
        }
        const auto* const announced = deeds.find<proto::AnnounceAttachment>(notice.announced);
        VALISE_TRY(
            const auto file, announced_file(*desk_, circle_, announced->file, casework::largest_lot_record));
        if (!file) {
            draw->is_whole = false;
            draw->stage = std::max(draw->stage, notice.stage);
        } else if (read(*draw, said, *file)) {
            draw->stage = std::max(draw->stage, notice.stage);
        }
        return {};
    }

    /// Whether the file is what it was said to be.
    bool read(PublicDraw& draw, const Stated<LotNotice>& said, ByteView file) {
        switch (said.value.stage) {
        case LotStage::committed: return read_inputs(draw, file);
        case LotStage::opened: return read_opening(draw, file);
        case LotStage::drawn: return read_record(draw, said.name.log.device, file);
        }
        return false;
    }

    static bool read_inputs(PublicDraw& draw, ByteView file) {
        auto inputs = casework::parse_lot_inputs(file);
        if (!inputs) return false;
        if (draw.inputs && *draw.inputs != *inputs) draw.is_contested = true;
        if (!draw.inputs) draw.inputs = *std::move(inputs);
        return true;
    }
    static bool read_opening(PublicDraw& draw, ByteView file) {
        auto opening = casework::parse_lot_opening(file);
        const auto announcement = draw.announcement();
        if (!opening || (announcement && !casework::is_bound_to(*announcement, opening->seed))) return false;
        if (draw.opening && *draw.opening != *opening) draw.is_contested = true;
        if (!draw.opening) draw.opening = *std::move(opening);
        return true;
    }
    bool read_record(PublicDraw& draw, const SubjectId& device, ByteView file) const {
        auto record = casework::parse_lot_record(file);
        if (!record || !is_key_of(device, record->key)) return false;
        const auto& announced = record->record.announcement;
        if (announced.commitment != draw.commitment || announced.session != draw.session
            || (draw.inputs && announced.inputs != *draw.inputs))
            return false;
        draw.records.push_back(*std::move(record));
        return true;
    }
    [[nodiscard]] bool is_key_of(const SubjectId& device, const crypto::VerificationKey& key) const {
        const auto& directory = desk_->holdings().directory();
        return std::ranges::any_of(directory.certificates_of(device),
            [&](const RecordId& id) { return directory.find(id)->key == key; });
    }

    /// Whether the longer record is the shorter one, and redraws behind it.
    static bool continues(const LotRecord& shorter, const LotRecord& longer) {
        return shorter.announcement == longer.announcement && shorter.contributions == longer.contributions
            && shorter.seed == longer.seed && shorter.drawn == longer.drawn
            && shorter.redraws.size() <= longer.redraws.size()
            && std::equal(shorter.redraws.begin(), shorter.redraws.end(), longer.redraws.begin());
    }
    void settle(PublicDraw& draw) const {
        const auto count = [](const SignedLotRecord& each) { return each.record.redraws.size(); };
        std::vector<SignedLotRecord> in_order;
        for (SignedLotRecord& each : draw.records)
            in_order.insert(std::ranges::upper_bound(in_order, count(each), {}, count), std::move(each));
        draw.records = std::move(in_order);
        for (std::size_t i = 1; i < draw.records.size(); ++i)
            if (!continues(draw.records[i - 1].record, draw.records[i].record)) draw.is_contested = true;
        const auto last = std::ranges::unique(draw.records, {}, count);
        draw.records.erase(last.begin(), last.end());
        if (draw.opening && draw.record() != nullptr) {
            const LotRecord& record = draw.record()->record;
            if (record.seed != draw.opening->seed || record.contributions != draw.opening->contributions)
                draw.is_contested = true;
        }
        for (const PublicDraw& other : draws_)
            if (&other != &draw && other.session == draw.session) draw.is_contested = true;
    }

    Desk* desk_;
    SpaceId circle_;
    std::vector<PublicDraw> draws_;
};

// Saying something

Result<void> publish(Desk& desk, const SpaceId& circle, LotNotice notice, ByteView file) {
    constexpr std::array names{"lots-committed", "lots-opened", "draw.record"};
    SpaceView view(desk, circle);
    const ObjectId object = casework::lots_object(circle);
    VALISE_TRY(notice.announced,
        announce_file(desk, view, object, names.at(static_cast<std::size_t>(notice.stage) - 1), file));
    VALISE_TRY(Bytes said, casework::encode(notice));
    return view.act(object, proto::AddItem{{}, std::move(said)}).map([](const OperationName&) {});
}

Result<void> say(Desk& desk, const PublicDraw& draw, LotStage stage, ByteView file) {
    return desk.own_work().together(
        [&] { return publish(desk, draw.circle, {stage, draw.session, draw.commitment, {}}, file); });
}

/// Whether the next step may be made from here.
Result<void> require(Desk& desk, const PublicDraw& draw, LotStage stage) {
    if (!is_officer(desk)) return refuse(Errc::not_permitted, "a draw is held by the secretariat");
    if (draw.is_contested) return refuse(Errc::out_of_order, "two things were said of this draw");
    if (draw.stage != stage) return refuse(Errc::out_of_order, "this draw is not as far, or further");
    if (!draw.inputs || !draw.is_whole) return refuse(Errc::not_found, "a file of this draw is not here");
    return {};
}

Result<Bytes> signed_and_said(Desk& desk, const PublicDraw& draw, const LotRecord& record) {
    VALISE_TRY(Bytes bytes, casework::sign(record, desk.owner().device_key));
    VALISE_TRY_VOID(say(desk, draw, LotStage::drawn, bytes));
    return bytes;
}

} // namespace

std::optional<casework::Announcement> PublicDraw::announcement() const {
    if (!inputs) return std::nullopt;
    return casework::Announcement{session, *inputs, commitment};
}

Result<std::vector<PublicDraw>> draws_of(Desk& desk) {
    std::vector<PublicDraw> draws;
    VALISE_TRY(const auto circles, circles_of(desk));
    for (const SpaceId& circle : circles) {
        VALISE_TRY(auto of_circle, CircleOfLots::read(desk, circle));
        for (PublicDraw& draw : of_circle.take()) draws.push_back(std::move(draw));
    }
    return draws;
}

Result<crypto::Digest> commit_to_draw(
    Desk& desk, const std::string& session, const casework::LotInputs& inputs) {
    if (!is_officer(desk)) return refuse(Errc::not_permitted, "a draw is held by the secretariat");
    VALISE_TRY(const auto circles, circles_of(desk));
    if (circles.empty()) return refuse(Errc::not_found, "the circle is not kept here");
    VALISE_TRY(const auto draws, draws_of(desk));
    if (std::ranges::find(draws, session, &PublicDraw::session) != draws.end())
        return refuse(Errc::out_of_order, "this session has a commitment already");
    const SeedChain chain = SeedChain::begin(desk.random());
    VALISE_TRY(const auto announcement, casework::announce(session, inputs, chain));
    const crypto::Digest commitment = announcement.commitment;
    const auto kept = desk.own_work().together([&]() -> Result<void> {
        VALISE_TRY_VOID(desk.store().keys().put(nowhere, name_of_seed(commitment), chain.secret()));
        return publish(
            desk, circles.front(), {LotStage::committed, session, commitment, {}}, casework::encode(inputs));
    });
    if (!kept) return tl::unexpected(kept.error());
    return commitment;
}

Result<bool> is_announced(Desk& desk, const PublicDraw& draw) {
    VALISE_TRY(const auto module, module_of(desk.store()));
    if (!module) return true;
    return has_left(desk, draw.circle, draw.committed.log);
}

Result<void> open_draw(
    Desk& desk, const PublicDraw& draw, std::vector<casework::Contribution> contributions) {
    VALISE_TRY_VOID(require(desk, draw, LotStage::committed));
    VALISE_TRY(const SeedChain chain, chain_of(desk, draw));
    LotOpening opening{chain.seed(0), std::move(contributions)};
    std::ranges::sort(opening.contributions);
    VALISE_TRY(
        const auto held, casework::hold_draw(*draw.announcement(), opening.contributions, opening.seed));
    static_cast<void>(held);
    VALISE_TRY(const Bytes file, casework::encode(opening));
    return say(desk, draw, LotStage::opened, file);
}

Result<Bytes> draw_lots(Desk& desk, const PublicDraw& draw) {
    VALISE_TRY_VOID(require(desk, draw, LotStage::opened));
    if (!draw.opening) return refuse(Errc::not_found, "the opening of this draw is not here");
    VALISE_TRY(const auto record,
        casework::hold_draw(*draw.announcement(), draw.opening->contributions, draw.opening->seed));
    return signed_and_said(desk, draw, record);
}

Result<Bytes> redraw_lots(Desk& desk, const PublicDraw& draw, const casework::RedrawRequest& request) {
    VALISE_TRY_VOID(require(desk, draw, LotStage::drawn));
    if (draw.record() == nullptr) return refuse(Errc::out_of_order, "this draw has no record");
    LotRecord record = draw.record()->record;
    VALISE_TRY_VOID(casework::may_redraw(record, request));
    VALISE_TRY(const SeedChain chain, chain_of(desk, draw));
    const auto number = static_cast<std::uint16_t>(record.redraws.size() + 1);
    VALISE_TRY_VOID(casework::redraw(record, request, chain.seed(number)));
    return signed_and_said(desk, draw, record);
}

Result<RecordStanding> standing_of(Desk& desk, const SignedLotRecord& record) {
    VALISE_TRY(const auto draws, draws_of(desk));
    for (const PublicDraw& draw : draws) {
        const auto is_it = [&](const SignedLotRecord& each) { return each.record == record.record; };
        if (draw.commitment != record.record.announcement.commitment) continue;
        if (std::ranges::none_of(draw.records, is_it))
            return draw.is_contested ? RecordStanding::contested : RecordStanding::not_published;
        if (draw.is_contested) return RecordStanding::contested;
        return is_it(*draw.record()) ? RecordStanding::in_force : RecordStanding::superseded;
    }
    return RecordStanding::not_published;
}

} // namespace valise::desk
