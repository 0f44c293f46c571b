// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/secret.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

#include "sodium.hpp"

namespace valise::crypto {

namespace {

std::atomic<bool> everything_is_locked = true;

Byte* allocate_guarded(std::size_t size) {
    auto* const memory = static_cast<Byte*>(sodium_malloc(size));
    if (memory == nullptr) throw std::bad_alloc();
    // sodium_malloc locks too, but does not say whether it could.
    if (sodium_mlock(memory, size) != 0) everything_is_locked = false;
    return memory;
}

/// Cells for secrets of up to `cell_size` bytes, cut from guarded pages.
///
/// A guarded allocation of its own for each key would take several system calls
/// and three pages, of which an ordinary user may lock sixteen.
class Cells {
public:
    static constexpr std::size_t cell_size = 64;

    Byte* take() {
        const std::lock_guard lock(mutex_);
        if (free_.empty()) add_page();
        Byte* const cell = free_.back();
        free_.pop_back();
        return cell;
    }

    /// `cell` is wiped already.
    void give_back(Byte* cell) noexcept {
        const std::lock_guard lock(mutex_);
        free_.push_back(cell); // never grows: add_page reserved room for every cell
    }

private:
    static constexpr std::size_t page_size = 4096;
    static constexpr std::size_t cells_per_page = page_size / cell_size;

    void add_page() {
        cell_count_ += cells_per_page;
        free_.reserve(cell_count_);
        Byte* const page = allocate_guarded(page_size);
        for (std::size_t i = cells_per_page; i-- > 0;) free_.push_back(page + i * cell_size);
    }

    std::mutex mutex_;
    std::vector<Byte*> free_;
    std::size_t cell_count_ = 0;
};

/// Never destroyed: secrets in static storage may outlive every other static object.
Cells& cells() {
    static auto* const all = new Cells;
    return *all;
}

} // namespace

Secret::Secret(std::size_t size) : size_(size) {
    if (size == 0) return;
    bytes_ = size <= Cells::cell_size ? cells().take() : allocate_guarded(size);
    std::fill_n(bytes_, size, Byte{0});
}

Secret Secret::copy_of(ByteView bytes) {
    Secret copy(bytes.size());
    std::ranges::copy(bytes, copy.bytes_);
    return copy;
}

Secret Secret::random(std::size_t size, Random& random) {
    Secret secret(size);
    random.fill(secret.bytes());
    return secret;
}

Secret::Secret(Secret&& other) noexcept
    : bytes_(std::exchange(other.bytes_, nullptr)), size_(std::exchange(other.size_, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    std::swap(size_, other.size_);
    if (this != &other) other.wipe();
    return *this;
}

Secret::~Secret() { wipe(); }

KeyView Secret::key() const {
    VALISE_CHECK(size_ == key_size);
    return KeyView(bytes_, key_size);
}

bool Secret::matches(ByteView other) const noexcept {
    return size_ == other.size() && sodium_memcmp(bytes_, other.data(), size_) == 0;
}

void Secret::wipe() noexcept {
    Byte* const bytes = std::exchange(bytes_, nullptr);
    const std::size_t size = std::exchange(size_, 0);
    if (bytes == nullptr) return;
    if (size > Cells::cell_size) {
        sodium_free(bytes); // wipes
    } else {
        sodium_memzero(bytes, size);
        cells().give_back(bytes);
    }
}

bool secrets_are_locked() noexcept { return everything_is_locked; }

void wipe(ByteSpan bytes) noexcept { sodium_memzero(bytes.data(), bytes.size()); }

} // namespace valise::crypto
