// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <vector>

#include <QObject>
#include <QTimer>

#include "gui/desk_thread/desk_thread.hpp"
#include "valise/desk/typing.hpp"

namespace valise::gui {

/// A text that somebody writes in, and the way of what they write to the desk.
///
/// What is written shows at once, and is on the disk within a second; while the disk refuses, it waits in
/// memory and is tried again. What others wrote, and what follows from a refusal of the desk, comes as edits
/// that the editor makes in the text that it shows.
///
/// Owner of the typing; borrows the desk's thread; used by the window's thread.
class Writing : public QObject {
    Q_OBJECT
public:
    /// Opens a text. Refuses as `desk::OwnWork::begin_typing`.
    static void begin(DeskThread& desk, QObject* context, const SpaceId& space, const ObjectId& object,
        const DeskThread::ThenWith<desk::Typing>& then);
    Writing(DeskThread& desk, desk::Typing typing, QObject* parent = nullptr);
    /// Hands over what is not on its way yet.
    ~Writing() override;

    /// To ask it.
    [[nodiscard]] desk::Typing& typing() { return typing_; }
    /// Whether the disk has everything.
    [[nodiscard]] bool is_kept();
    /// Calls this when it has: at once, when what is on its way has come there, or, where this ends before,
    /// when the last of it was posted.
    void when_kept(std::function<void()> then);

    /// What the editor did. Refuses as `desk::Typing::write`.
    [[nodiscard]] Result<void> write(std::span<const text::Edit> edits);
    void end_step() { typing_.end_step(); }
    /// What the editor has to do.
    [[nodiscard]] Result<std::vector<text::Edit>> undo(const desk::Reformat& reformat);
    [[nodiscard]] Result<std::vector<text::Edit>> redo(const desk::Reformat& reformat);
    /// Words were formatted: as `desk::Typing`.
    void add_formats(std::vector<proto::Mark> back);

    /// Fetches what others wrote: `came` tells.
    void fetch_news();
    /// Sends what was written on its way at once.
    void hand_over();
    /// The same when the text is closed, also where the desk refuses at first: this is not written in any
    /// more, and `typing` not asked. What the disk refuses waits in the room, for whoever begins in it again.
    void hand_over_last();

Q_SIGNALS:
    /// The editor makes these edits, one after the other.
    void came(const std::vector<valise::text::Edit>& edits);
    /// Whether the disk refuses what is written; told when that changes.
    void waits_in_memory(bool is_waiting);
    /// The text cannot be read or written any more: what was written is still shown.
    void refused(const valise::Error& error);

private:
    void settle(const Result<void>& kept);
    void go_on_anew();
    void call_when_kept();

    DeskThread& desk_;
    desk::Typing typing_;
    QTimer soon_;
    std::vector<std::function<void()>> when_kept_;
    std::shared_ptr<bool>
        on_its_way_; ///< Set on the desk's thread: whether that piece was kept. None: no piece.
    bool is_refused_by_disk_ = false;
    bool is_going_anew_ = false;
    bool is_over_ = false;
};

} // namespace valise::gui
