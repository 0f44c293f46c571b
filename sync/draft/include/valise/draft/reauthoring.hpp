// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>

#include "valise/proto/body.hpp"
#include "valise/text/version.hpp"

namespace valise::draft {

/// Where a log ends: of operations, and of words in each text, these numbers and those behind them have not
/// been sealed. A text that is not named has none in this log.
struct LogEnd {
    LogId log;
    std::uint64_t next_number = 0;
    std::map<ObjectId, std::uint32_t> texts;

    bool operator==(const LogEnd&) const = default;
};

/// Gives work that was not sealed when its device left a log to the log with which it goes on.
///
/// Everything that was done there, or refers to it, gets the name that it has where the next log goes on;
/// what was sealed keeps its own. The parts of a tail may be given one by one: the same name always becomes
/// the same. Who applies the new work instead of the old has the same text, and the same of everything else.
///
/// A value; used by anybody.
class Reauthoring {
public:
    Reauthoring(LogEnd left, LogEnd next) : left_(std::move(left)), next_(std::move(next)) {}

    /// Of what was done in another log, only what it refers to gets new names. Refuses what was sealed in the
    /// log that was left: `invalid_input`; and words that are not such, as `text::rename_work` does.
    [[nodiscard]] Result<proto::Body> operator()(const LogId& log, const proto::Body& body) const;

    [[nodiscard]] OperationName renamed(const OperationName& name) const;
    /// Of a character in this text.
    [[nodiscard]] text::OperationId renamed(const ObjectId& text, const text::OperationId& id) const;

private:
    LogEnd left_;
    LogEnd next_;
};

} // namespace valise::draft
