// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include <gtest/gtest.h>

#include <sqlite3.h>

namespace valise::tests {

/// The memory below SQLite in this program.
struct Memory {
    sqlite3_mem_methods source{};
    std::size_t requests = 0;
    std::size_t refused = SIZE_MAX; ///< Which request, from 1.
    bool lasts = false;             ///< All later ones too.

    bool refuses() {
        ++requests;
        return lasts ? requests >= refused : requests == refused;
    }
};

inline Memory& memory() {
    static Memory memory;
    return memory;
}

/// Before a store, and so SQLite, is used for the first time in a program.
inline void stand_below_the_engine() {
    ASSERT_EQ(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory().source), SQLITE_OK);
    sqlite3_mem_methods refusing = memory().source;
    refusing.xMalloc = [](int size) { return memory().refuses() ? nullptr : memory().source.xMalloc(size); };
    refusing.xRealloc = [](void* old, int size) {
        return memory().refuses() ? nullptr : memory().source.xRealloc(old, size);
    };
    ASSERT_EQ(sqlite3_config(SQLITE_CONFIG_MALLOC, &refusing), SQLITE_OK);
}

/// Refuses one request, counted from here; or that and all that come later.
inline void refuse_memory_from(std::size_t request, bool lasts) {
    memory() = {memory().source, 0, request, lasts};
}
/// Whether the request was made that was to be refused.
inline bool end_refusing_memory() { return memory().requests >= std::exchange(memory().refused, SIZE_MAX); }

} // namespace valise::tests
