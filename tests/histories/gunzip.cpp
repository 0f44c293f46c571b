// SPDX-License-Identifier: Apache-2.0
#include "histories/gunzip.hpp"

#include <algorithm>
#include <array>
#include <limits>

#define ZLIB_CONST // what is read is not written to
#include <zlib.h>

#include "valise/base/system.hpp"

namespace valise::histories {

namespace {

constexpr std::size_t largest_file = std::size_t{256} << 20;
constexpr std::size_t largest_content = std::size_t{1} << 30;
constexpr std::size_t portion = std::size_t{1} << 20;
constexpr std::array<Byte, 2> first_bytes_of_gzip{0x1f, 0x8b};

/// zlib's state, released when this goes.
class Inflation {
public:
    explicit Inflation(ByteView stream) {
        constexpr int zlib_or_gzip = MAX_WBITS + 32;
        VALISE_CHECK(inflateInit2(&state_, zlib_or_gzip) == Z_OK);
        state_.next_in = stream.data();
        state_.avail_in = static_cast<uInt>(stream.size());
    }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;
    ~Inflation() { inflateEnd(&state_); }

    /// Appends up to a portion to `out`, and returns zlib's verdict.
    int add_to(Bytes& out) {
        const std::size_t before = out.size();
        out.resize(before + portion);
        state_.next_out = out.data() + before;
        state_.avail_out = portion;
        const int status = inflate(&state_, Z_NO_FLUSH);
        out.resize(out.size() - state_.avail_out);
        return status;
    }

    [[nodiscard]] bool is_used_up() const { return state_.avail_in == 0; }

private:
    z_stream state_{};
};

} // namespace

Result<Bytes> inflated(ByteView stream, std::size_t limit) {
    if (stream.size() > std::numeric_limits<uInt>::max())
        return refuse(Errc::too_large, "more than zlib takes at once");
    Inflation inflation(stream);
    Bytes out;
    int status = Z_OK;
    while (status == Z_OK) {
        status = inflation.add_to(out);
        if (out.size() > limit) return refuse(Errc::too_large, "more than was expected in a compressed file");
    }
    if (status != Z_STREAM_END || !inflation.is_used_up())
        return refuse(Errc::malformed, "not a stream of zlib or gzip");
    return out;
}

Result<Bytes> read_possibly_gzipped(const std::filesystem::path& path) {
    VALISE_TRY(Bytes file, system::read_file(path, largest_file));
    const bool is_gzip = file.size() >= first_bytes_of_gzip.size()
        && std::equal(first_bytes_of_gzip.begin(), first_bytes_of_gzip.end(), file.begin());
    if (!is_gzip) return file;
    return inflated(file, largest_content);
}

} // namespace valise::histories
