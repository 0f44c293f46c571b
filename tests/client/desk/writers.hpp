// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "valise/desk/paper.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::tests {

/// One thing that somebody did to an object, as an entry carries it.
struct Done {
    OperationName name;
    proto::Operation operation;
};

/// Somebody who writes on one paper, and what they did, in its order.
class Writer {
public:
    explicit Writer(Byte device) {
        log_.device.bytes.fill(device);
        VALISE_CHECK(paper_.text().write_as(draft::author_of(log_)));
    }

    [[nodiscard]] desk::Paper& paper() { return paper_; }
    [[nodiscard]] std::string text() { return paper_.text().text().text(); }
    [[nodiscard]] const std::vector<Done>& work() const { return work_; }
    [[nodiscard]] const LogId& log() const { return log_; }

    /// Writes words at a place of the text.
    void write(std::uint32_t position, std::string_view words) {
        const auto from = *paper_.text().next_sequence(draft::author_of(log_));
        VALISE_CHECK(paper_.text().insert(position, words));
        note(proto::UpdateText{*paper_.text().work_by(draft::author_of(log_), from)});
    }
    OperationName act(proto::Action action) {
        const Done& done = note(std::move(action));
        VALISE_CHECK(paper_.take(done.name, done.operation));
        return done.name;
    }
    /// Learns what another has done.
    void learn(const Writer& other) {
        for (const Done& done : other.work_) learn(done);
    }
    void learn(const Done& done) {
        clock_.saw(done.operation.time);
        VALISE_CHECK(paper_.take(done.name, done.operation));
    }

private:
    const Done& note(proto::Action action) {
        return work_.emplace_back(Done{{log_, work_.size()}, {ObjectId{}, clock_.next(), std::move(action)}});
    }

    LogId log_;
    draft::LamportClock clock_;
    desk::Paper paper_;
    std::vector<Done> work_;
};

} // namespace valise::tests
