// SPDX-License-Identifier: Apache-2.0
#include "wiped_memory.hpp"

#include <algorithm>

#include <sqlite3.h>

#include "valise/crypto/secret.hpp"

namespace valise::database {

namespace {

/// Where the memory comes from, and whether SQLite said so; asked once, before it begins.
struct Source {
    sqlite3_mem_methods methods{};
    int status = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &methods);
};

const Source& source() {
    static const Source found;
    return found;
}

void give_back(void* memory) {
    if (memory == nullptr) return;
    crypto::wipe({static_cast<Byte*>(memory), static_cast<std::size_t>(source().methods.xSize(memory))});
    source().methods.xFree(memory);
}

/// Never moved by the source itself, which would leave a copy where it was.
void* resize(void* memory, int size) {
    void* const larger = source().methods.xMalloc(size);
    if (larger == nullptr) return nullptr;
    const auto kept = static_cast<std::size_t>(std::min(size, source().methods.xSize(memory)));
    std::copy_n(static_cast<const Byte*>(memory), kept, static_cast<Byte*>(larger));
    give_back(memory);
    return larger;
}

int put_in_place() {
    if (source().status != SQLITE_OK) return source().status;
    sqlite3_mem_methods wiped = source().methods;
    wiped.xFree = give_back;
    wiped.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &wiped);
}

} // namespace

Result<void> wipe_memory_of_engine() {
    static const int status = put_in_place();
    if (status != SQLITE_OK)
        return refuse(Errc::unsupported, "the engine was in use before its memory could be seen to");
    return {};
}

} // namespace valise::database
