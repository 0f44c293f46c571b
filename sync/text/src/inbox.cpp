// SPDX-License-Identifier: Apache-2.0
#include "inbox.hpp"

#include <algorithm>

#include "valise/text/document.hpp"

namespace valise::text {
namespace {

/// About what a waiting update takes, beside its bytes, for the first operation that it misses.
constexpr std::size_t cost_of_waiting = 256;

std::size_t cost_of(ByteView update, std::span<const OperationId> missing) noexcept {
    std::size_t cost = update.size() + cost_of_waiting;
    for (const OperationId& id : missing.subspan(1)) cost += sizeof id + id.author.name().size();
    return cost;
}

} // namespace

Result<void> Inbox::put(std::span<Waiting* const> early) {
    std::vector<Waiting*> fresh(early.begin(), early.end());
    std::erase_if(fresh,
        [this](const Waiting* waiting) { return waiting_.contains({waiting->next(), waiting->update}); });
    std::size_t bytes = bytes_;
    std::uint64_t operations = operations_;
    for (const Waiting* waiting : fresh) {
        bytes += cost_of(waiting->update, waiting->missing);
        operations += waiting->operations;
    }
    if (bytes > Document::most_waiting_bytes || operations > Document::most_operations)
        return refuse(Errc::exhausted, "too much waits for earlier operations");
    for (Waiting* waiting : fresh) put_back(std::move(*waiting));
    return {};
}

void Inbox::put_back(Waiting waiting) {
    const std::size_t cost = cost_of(waiting.update, waiting.missing);
    OperationId next = waiting.next();
    const auto [kept, is_new] = waiting_.try_emplace({std::move(next), std::move(waiting.update)},
        Kept{std::move(waiting.missing), waiting.left, waiting.operations});
    if (!is_new) return;
    bytes_ += cost;
    operations_ += waiting.operations;
}

std::vector<Inbox::Waiting> Inbox::take(const Author& author, std::uint32_t sequence) {
    std::vector<Waiting> taken;
    for (auto place = waiting_.lower_bound({{author, 0}, {}}); place != waiting_.end();) {
        const OperationId& next = place->first.first;
        if (next.author != author || next.sequence >= sequence) break;
        auto node = waiting_.extract(place++);
        Kept& kept = node.mapped();
        bytes_ -= cost_of(node.key().second, kept.missing);
        operations_ -= kept.operations;
        taken.push_back({std::move(kept.missing), kept.left, std::move(node.key().second), kept.operations});
    }
    return taken;
}

} // namespace valise::text
