// SPDX-License-Identifier: Apache-2.0
#include "rare_notes.hpp"

#include <algorithm>

namespace valise::service {

namespace {

constexpr std::chrono::hours between_notes{1};
/// In an hour, of all devices and spaces together.
constexpr std::size_t most_noted = 4096;

module::AuditEvent event_of(exchange::Notice::What what) {
    switch (what) {
    case exchange::Notice::What::refused: return module::AuditEvent::refused;
    case exchange::Notice::What::full: return module::AuditEvent::full;
    case exchange::Notice::What::damaged: break;
    }
    return module::AuditEvent::damaged;
}

/// A space; of a refusal, and in the register, the device, of which there are 16 bytes and then zeros.
RareNotes::Note note_of(const exchange::Notice& notice) {
    RareNotes::Note note{event_of(notice.what), {}};
    if (notice.what != exchange::Notice::What::refused && notice.space != exchange::the_register)
        note.about = notice.space.bytes;
    else
        std::ranges::copy(notice.device.bytes, note.about.begin());
    return note;
}

} // namespace

std::optional<RareNotes::Note> RareNotes::of(
    const exchange::Notice& notice, std::chrono::steady_clock::time_point now) {
    const Note note = note_of(notice);
    const std::scoped_lock lock(mutex_);
    const auto is_past = [now](const auto& noted) { return now - noted.second >= between_notes; };
    if (const auto found = noted_.find(note); found != noted_.end() && !is_past(*found)) return std::nullopt;
    if (noted_.size() >= most_noted) std::erase_if(noted_, is_past);
    if (noted_.size() >= most_noted) return std::nullopt;
    noted_.insert_or_assign(note, now);
    return note;
}

} // namespace valise::service
