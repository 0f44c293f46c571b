// SPDX-License-Identifier: Apache-2.0
// The store beside the engine that it stands on.
#include "store_bench.hpp"

#include "valise/base/system.hpp"
#include "valise/store/store.hpp"

namespace valise::bench {

namespace {

using namespace store;

constexpr std::uint64_t range_count = 100'000;
constexpr std::uint32_t document_count = 1'000;

/// Made once for both, and removed when the program ends.
class FilledStore {
public:
    FilledStore() {
        auto made = *Store::create_with_key(folder(), key, slots, outside());
        const auto filled = made.transaction([&]() -> Result<void> {
            for (std::uint64_t i = 1; i <= range_count; ++i)
                VALISE_TRY_VOID(made.ranges().add({space, log, i, i, {}, Delivery::left, Bytes(200)}));
            for (std::uint32_t i = 0; i < document_count; ++i) {
                const ObjectId object{{static_cast<Byte>(i), static_cast<Byte>(i >> 8)}};
                VALISE_TRY_VOID(made.documents().put({space, object, 1, Bytes(40), Bytes(4000)}));
                VALISE_TRY_VOID(made.documents().put_history(space, object, Bytes(12'000)));
            }
            return {};
        });
        VALISE_CHECK(filled.has_value());
    }

    [[nodiscard]] std::filesystem::path folder() const { return temporary.path() / "store"; }
    [[nodiscard]] Outside outside() { return {random, clock}; }

    static Result<std::vector<Slot>> slots(const StoreId&, const database::DatabaseKey&) {
        return std::vector{Slot{SlotType::recovery, Bytes(8)}};
    }

    system::TemporaryFolder temporary = *system::TemporaryFolder::make();
    SystemRandom random;
    SystemClock clock;
    database::DatabaseKey key = database::DatabaseKey::generate(random);
    SpaceId space{{1}};
    LogId log{{{2}}, 1};
};

FilledStore& filled_store() {
    static FilledStore made;
    return made;
}

} // namespace

void open_a_store_and_read_its_documents(benchmark::State& state) {
    FilledStore& filled = filled_store();
    for (auto _ : state) {
        auto store = *Store::open_with_key(filled.folder(), filled.key, filled.outside());
        std::size_t read = 0;
        const auto walked =
            store.documents().each(filled.space, [&](const StoredDocument& document) -> Result<void> {
                read += document.state.size() + document.version.size();
                return {};
            });
        VALISE_CHECK(walked.has_value() && read == std::size_t{document_count} * 4040);
    }
}

void open_the_engine_and_read_the_same(benchmark::State& state) {
    FilledStore& filled = filled_store();
    for (auto _ : state) {
        auto database = *database::Database::open(filled.folder() / "valise-1.db", filled.key);
        auto rows = *database.prepare("SELECT version, state FROM document");
        std::size_t read = 0;
        while (*rows.next()) read += rows.bytes(0).size() + rows.bytes(1).size();
        VALISE_CHECK(read == std::size_t{document_count} * 4040);
    }
}

} // namespace valise::bench
