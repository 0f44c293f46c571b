// SPDX-License-Identifier: Apache-2.0
// Loaded before a program: its computer's clock is wrong by STRANGE_DAYS, or its disk has room for
// STRANGE_ROOM more bytes.
#include <cerrno>
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

long setting(const char* name, long otherwise) {
    const char* const text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtol(text, nullptr, 10);
}

template <class Function> Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool is_on_a_disk(int descriptor) {
    struct stat status{};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

/// How much of this may be written.
size_t taken(int descriptor, size_t size) {
    static const bool has_bounds = std::getenv("STRANGE_ROOM") != nullptr;
    static long room = setting("STRANGE_ROOM", 0);
    if (!has_bounds || !is_on_a_disk(descriptor)) return size;
    const size_t part = room < static_cast<long>(size) ? static_cast<size_t>(room) : size;
    room -= static_cast<long>(part);
    return part;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept {
    static auto* const real = next<int(clockid_t, timespec*)>("clock_gettime");
    static const long days = setting("STRANGE_DAYS", 0);
    const int outcome = real(clock, time);
    if (outcome == 0 && clock == CLOCK_REALTIME) time->tv_sec += days * 86'400;
    return outcome;
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    const size_t part = taken(descriptor, size);
    if (part > 0 || size == 0) return real(descriptor, bytes, part);
    errno = ENOSPC;
    return -1;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const size_t part = taken(descriptor, size);
    if (part > 0 || size == 0) return real(descriptor, bytes, part, at);
    errno = ENOSPC;
    return -1;
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    return pwrite64(descriptor, bytes, size, at);
}

} // extern "C"
