// SPDX-License-Identifier: Apache-2.0
#include "valise/module/audit.hpp"

#include <fmt/format.h>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::module {

std::string_view name_of(AuditEvent event) noexcept {
    switch (event) {
    case AuditEvent::made: return "made";
    case AuditEvent::started: return "started";
    case AuditEvent::stopped: return "stopped";
    case AuditEvent::owned: return "owned";
    case AuditEvent::channel_key: return "channel_key";
    case AuditEvent::backed_up: return "backed_up";
    case AuditEvent::restored: return "restored";
    case AuditEvent::checked: return "checked";
    case AuditEvent::refused: return "refused";
    case AuditEvent::full: return "full";
    case AuditEvent::damaged: return "damaged";
    }
    return "unknown";
}

crypto::Digest chain_hash(const crypto::Digest& before, std::uint64_t number, const AuditNote& note) {
    const auto written = FixedWriter()
                             .bytes(before)
                             .u64(number)
                             .u64(static_cast<std::uint64_t>(note.moment.milliseconds))
                             .u8(static_cast<std::uint8_t>(note.event))
                             .bytes(note.about)
                             .u64(note.count)
                             .written();
    return crypto::object_id(crypto::context::audit, written);
}

std::string json_line_of(const AuditEntry& entry) {
    return fmt::format(R"({{"number":{},"moment":{},"event":"{}","about":"{}","count":{},"hash":"{}"}})"
                       "\n",
        entry.number, entry.note.moment.milliseconds, name_of(entry.note.event), to_hex(entry.note.about),
        entry.note.count, to_hex(entry.hash));
}

} // namespace valise::module
