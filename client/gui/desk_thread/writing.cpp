// SPDX-License-Identifier: Apache-2.0
#include "gui/desk_thread/writing.hpp"

#include <utility>

namespace valise::gui {

namespace {

/// What is written within so long goes together.
constexpr std::chrono::milliseconds gather(250);
/// So long after a refusal of the disk it is tried again.
constexpr std::chrono::milliseconds again(1000);

/// All of a typing that is not kept. What was written elsewhere meanwhile stands beside it.
Result<void> keep_all(desk::OwnWork& own_work, desk::Typing& typing) {
    VALISE_TRY(auto piece, typing.take());
    if (!piece) return {};
    auto kept = own_work.keep(*piece);
    typing.settle(kept.has_value());
    if (kept || kept.error().code != Errc::out_of_order) return kept;
    VALISE_TRY(const auto so_far, typing.so_far());
    VALISE_TRY(auto fresh, own_work.type_anew(so_far));
    VALISE_TRY(const auto edits, typing.go_on_in(std::move(fresh)));
    static_cast<void>(edits); // nobody shows it any more
    VALISE_TRY(piece, typing.take());
    if (piece) kept = own_work.keep(*piece);
    typing.settle(kept.has_value());
    return kept;
}

} // namespace

void Writing::begin(DeskThread& desk, QObject* context, const SpaceId& space, const ObjectId& object,
    const DeskThread::ThenWith<desk::Typing>& then) {
    desk.in_open_room(
        context, When::meanwhile,
        [&desk, space, object](Room& room) -> Result<desk::Typing> {
            VALISE_TRY(auto typing, room.desk->own_work().begin_typing(space, object));
            if (room.left.is_empty()) return typing;
            // What does not fit any more stays where it is.
            static_cast<void>(room.left.give_back(*room.desk, typing));
            Q_EMIT desk.leaves_words(!room.left.is_empty());
            return typing;
        },
        then);
}

Writing::Writing(DeskThread& desk, desk::Typing typing, QObject* parent)
    : QObject(parent), desk_(desk), typing_(std::move(typing)) {
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &Writing::hand_over);
    if (!is_kept()) soon_.start(gather);
}

Writing::~Writing() { hand_over_last(); }

bool Writing::is_kept() { return is_over_ || typing_.is_waiting() == false; }

void Writing::when_kept(std::function<void()> then) {
    when_kept_.push_back(std::move(then));
    hand_over();
    call_when_kept();
}

void Writing::call_when_kept() {
    if (!is_kept()) return;
    for (const auto& each : std::exchange(when_kept_, {})) each();
}

Result<void> Writing::write(std::span<const text::Edit> edits) {
    if (is_over_) return refuse(Errc::unavailable, "the valise is locked");
    auto written = typing_.write(edits);
    if (!soon_.isActive()) soon_.start(gather);
    return written;
}

Result<std::vector<text::Edit>> Writing::undo(const desk::Reformat& reformat) {
    if (is_over_) return refuse(Errc::unavailable, "the valise is locked");
    auto edits = typing_.undo(reformat);
    if (!soon_.isActive()) soon_.start(gather);
    return edits;
}

Result<std::vector<text::Edit>> Writing::redo(const desk::Reformat& reformat) {
    if (is_over_) return refuse(Errc::unavailable, "the valise is locked");
    auto edits = typing_.redo(reformat);
    if (!soon_.isActive()) soon_.start(gather);
    return edits;
}

void Writing::add_formats(std::vector<proto::Mark> back) {
    if (is_over_) return;
    typing_.add_formats(std::move(back));
    if (!soon_.isActive()) soon_.start(gather);
}

void Writing::hand_over() {
    if (is_over_ || is_going_anew_) return;
    auto piece = typing_.take();
    if (!piece) return Q_EMIT refused(piece.error());
    if (!*piece) return;
    on_its_way_ = std::make_shared<bool>(false);
    desk_.in_open_room(
        this, When::meanwhile,
        [desk_thread = &desk_, typed = **std::move(piece), was_kept = on_its_way_](
            Room& room) -> Result<void> {
            auto kept = room.desk->own_work().keep(typed);
            *was_kept = kept.has_value();
            if (kept) desk_thread->keep_left(room);
            return kept;
        },
        [this](const Result<void>& kept) { settle(kept); });
}

void Writing::hand_over_last() {
    const bool has_nothing_to_keep = is_kept();
    if (std::exchange(is_over_, true)) return;
    soon_.stop();
    // The thread of the desk goes on with it alone: nobody hears of a refusal here any more.
    if (!has_nothing_to_keep)
        desk_.in_open_room(
            &desk_, When::meanwhile,
            [desk_thread = &desk_, typing = std::make_shared<desk::Typing>(std::move(typing_)),
                was_kept = on_its_way_](Room& room) -> Result<void> {
                if (was_kept) typing->settle(*was_kept);
                if (keep_all(room.desk->own_work(), *typing)) return {};
                auto left = room.left.leave(*room.desk, *typing);
                Q_EMIT desk_thread->leaves_words(!room.left.is_empty());
                return left;
            },
            [](const Result<void>&) {});
    for (const auto& each : std::exchange(when_kept_, {})) each();
}

void Writing::settle(const Result<void>& kept) {
    if (is_over_) return;
    on_its_way_.reset();
    typing_.settle(kept.has_value());
    if (!kept && kept.error().code == Errc::out_of_order) return go_on_anew();
    const bool is_refused = !kept;
    if (std::exchange(is_refused_by_disk_, is_refused) != is_refused) Q_EMIT waits_in_memory(is_refused);
    if (is_refused)
        soon_.start(again);
    else
        hand_over();
    call_when_kept();
}

void Writing::fetch_news() {
    if (is_over_ || is_going_anew_) return;
    auto so_far = typing_.so_far();
    if (!so_far) return Q_EMIT refused(so_far.error());
    desk_.ask(
        this, When::meanwhile,
        [so_far = *std::move(so_far)](desk::Desk& desk) { return desk.own_work().news_since(so_far); },
        [this](const Result<Bytes>& update) {
            if (is_over_ || is_going_anew_) return;
            if (!update && update.error().code == Errc::out_of_order) return go_on_anew();
            if (!update) return Q_EMIT refused(update.error());
            const auto edits = typing_.receive(*update);
            if (!edits) return Q_EMIT refused(edits.error());
            if (!edits->empty()) Q_EMIT came(*edits);
        });
}

/// What is written meanwhile goes along.
void Writing::go_on_anew() {
    auto so_far = typing_.so_far();
    if (!so_far) return Q_EMIT refused(so_far.error());
    is_going_anew_ = true;
    desk_.ask(
        this, When::meanwhile,
        [so_far = *std::move(so_far)](desk::Desk& desk) { return desk.own_work().type_anew(so_far); },
        [this](Result<desk::FreshTyping> fresh) {
            is_going_anew_ = false;
            if (is_over_) return;
            if (!fresh) return Q_EMIT refused(fresh.error());
            const auto edits = typing_.go_on_in(*std::move(fresh));
            if (!edits) return Q_EMIT refused(edits.error());
            if (!edits->empty()) Q_EMIT came(*edits);
            hand_over();
            call_when_kept();
        });
}

} // namespace valise::gui
