// SPDX-License-Identifier: Apache-2.0
// What work takes on its way.
#include <gtest/gtest.h>

#include "histories/gunzip.hpp"
#include "histories/trace.hpp"
#include "valise/draft/anchors.hpp"
#include "valise/space/replica.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

constexpr std::size_t edit_count = 1000;

/// What a person did in an editor: the patches of a real text, from its beginning.
std::vector<histories::Patch> real_edits() {
    const auto file =
        histories::read_possibly_gzipped(VALISE_PROJECT_FOLDER "/tests/bench/traces/sveltecomponent.json.gz");
    const auto trace = histories::read_trace(file.value(), "sveltecomponent");
    std::vector<histories::Patch> edits{{0, 0, trace->start_content}};
    for (const auto& step : trace->steps) edits.insert(edits.end(), step.patches.begin(), step.patches.end());
    return edits;
}

void edit(text::Document& document, const histories::Patch& patch) {
    if (patch.deleted > 0) VALISE_CHECK(document.erase(patch.position, patch.deleted));
    VALISE_CHECK(document.insert(patch.position, patch.inserted));
}

TEST(Size, AThousandEditsMadeOfflineAreSealedInSevenAndAHalfKibibytes) {
    tests::World world;
    const auto genesis = world.found({tests::focal_point});
    auto replica = *Replica::begin(genesis.bytes, world.directory);
    ASSERT_TRUE(replica.hold(EpochId{space_of(genesis).bytes}, world.first_secret.clone()));
    const LogId log{world.devices[0].id, 0};
    const text::Author author = draft::author_of(log);
    const auto edits = real_edits();
    text::Document document;
    ASSERT_TRUE(document.write_as(author));
    for (std::size_t first = 0, number = 0; first + edit_count <= edits.size();
        first += edit_count, ++number) {
        const std::uint32_t from = document.next_sequence(author).value();
        for (std::size_t i = 0; i < edit_count; ++i) edit(document, edits[first + i]);
        proto::Operation work{{}, number, proto::UpdateText{*document.work_by(author, from)}};
        work.object.bytes.fill(0xaa);
        const proto::Body body{number, {work}};

        const auto range = replica.write(log, world.devices[0].key, {&body, 1}, world.random());

        ASSERT_TRUE(range);
        EXPECT_LE(range->range().bytes().size(), 7.5 * 1024);
    }
}

} // namespace
} // namespace valise::space
