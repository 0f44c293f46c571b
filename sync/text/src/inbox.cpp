// SPDX-License-Identifier: Apache-2.0
#include "inbox.hpp"

#include <algorithm>

#include "valise/text/document.hpp"

namespace valise::text {
namespace {

/// About what a waiting update takes beside its bytes.
constexpr std::size_t cost_of_waiting = 256;

} // namespace

bool Inbox::holds(const Waiting& waiting) const {
    const auto [from, end] = waiting_.equal_range(waiting.missing);
    return std::any_of(from, end, [&](const auto& kept) { return kept.second.update == waiting.update; });
}

Result<void> Inbox::put(std::vector<Waiting> early) {
    std::erase_if(early, [this](const Waiting& waiting) { return holds(waiting); });
    std::size_t bytes = bytes_;
    std::uint64_t operations = operations_;
    for (const Waiting& waiting : early) {
        bytes += waiting.update.size() + cost_of_waiting;
        operations += waiting.operations;
    }
    if (bytes > Document::most_waiting_bytes || operations > Document::most_operations)
        return refuse(Errc::exhausted, "too much waits for earlier operations");
    for (Waiting& waiting : early) put_back(std::move(waiting));
    return {};
}

void Inbox::put_back(Waiting waiting) {
    bytes_ += waiting.update.size() + cost_of_waiting;
    operations_ += waiting.operations;
    waiting_.emplace(std::move(waiting.missing), Kept{std::move(waiting.update), waiting.operations});
}

std::vector<Inbox::Waiting> Inbox::take(const Author& author, std::uint32_t next) {
    std::vector<Waiting> taken;
    const auto from = waiting_.lower_bound({author, 0});
    auto end = from;
    for (; end != waiting_.end() && end->first.author == author && end->first.sequence < next; ++end) {
        bytes_ -= end->second.update.size() + cost_of_waiting;
        operations_ -= end->second.operations;
        taken.push_back({end->first, std::move(end->second.update), end->second.operations});
    }
    waiting_.erase(from, end);
    return taken;
}

} // namespace valise::text
