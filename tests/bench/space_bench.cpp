// SPDX-License-Identifier: Apache-2.0
// Verifying and applying 100,000 entries of five people who write in a hundred texts, beside the signature
// checks, hashes, key derivations and decryptions in it and nothing else. Without the texts, too: what the
// space itself takes.
#include "space_bench.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bare_operations.hpp"
#include "valise/crypto/entry.hpp"
#include "valise/draft/anchors.hpp"
#include "writing_team.hpp"

namespace valise::bench {
namespace {

constexpr std::size_t entry_count = 100'000;
constexpr std::size_t document_count = 100;

WritingTeam& team_writing(std::size_t entries_per_range) {
    static std::map<std::size_t, WritingTeam> teams;
    const auto [team, is_new] = teams.try_emplace(entries_per_range, document_count);
    if (is_new)
        for (std::size_t i = 0; i < entry_count; i += entries_per_range)
            team->second.write_range(entries_per_range);
    return team->second;
}

enum class Until { judged, applied };

void apply_entries(benchmark::State& state, std::size_t entries_per_range, Until until) {
    WritingTeam& team = team_writing(entries_per_range);
    for (auto _ : state) {
        state.PauseTiming(); // Receiving is not part of it.
        std::vector<Bytes> received = team.ranges();
        state.ResumeTiming();
        space::Replica replica = team.reader();
        std::vector<text::Document> documents(document_count);
        for (Bytes& bytes : received) {
            const auto taken = replica.take(std::move(bytes));
            VALISE_CHECK(taken && taken->added == entries_per_range);
            const text::Author author = draft::author_of(taken->entries.front().place.log);
            for (const space::ReadEntry& entry : taken->entries) {
                VALISE_CHECK(entry.reading == space::Reading::counts);
                const proto::Operation& operation = entry.body->operations.front();
                if (until == Until::applied)
                    VALISE_CHECK(documents[WritingTeam::document(operation.object)].receive_work(
                        author, std::get<proto::UpdateText>(operation.action).update));
            }
        }
        state.PauseTiming(); // Closing what was applied is not part of it.
        for (std::size_t i = 0; i < document_count && until == Until::applied; ++i)
            VALISE_CHECK(documents[i].text().size() == team.documents()[i].text().size());
        documents.clear();
        state.ResumeTiming();
    }
}

void bare_operations(benchmark::State& state, Hashes hashes, std::size_t entries_per_range) {
    const WritingTeam& team = team_writing(entries_per_range);
    std::vector<std::size_t> sizes;
    for (const Bytes& bytes : team.ranges()) {
        const auto range = *log::Range::parse(bytes);
        for (std::size_t i = 0; i < range.size(); ++i)
            sizes.push_back(range.entry(i).sealed.size() - crypto::entry_salt_size);
    }
    check_and_decrypt(state, hashes, team.ranges().size(), sizes);
}

} // namespace

void add_space_benchmarks() {
    for (const std::size_t entries_per_range : {100U, 1000U}) {
        const auto add = [&](const std::string& name, Until until) {
            add_beside_bare_operations(
                name + std::to_string(entries_per_range),
                [=](benchmark::State& state) { apply_entries(state, entries_per_range, until); },
                [=](benchmark::State& state, Hashes hashes) {
                    bare_operations(state, hashes, entries_per_range);
                });
        };
        add("judge_100k_by_", Until::judged);
        add("apply_100k_by_", Until::applied);
    }
}

} // namespace valise::bench
