// SPDX-License-Identifier: Apache-2.0
#include "valise/base/compression.hpp"

#include <algorithm>
#include <memory>

#include <zstd.h>

namespace valise {
namespace {

/// What a frame may cost beyond what its content does to it.
constexpr std::size_t small_frame = 64;

template <class Context, auto release> struct Release {
    void operator()(Context* context) const noexcept { release(context); }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, Release<ZSTD_CCtx, ZSTD_freeCCtx>>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, Release<ZSTD_DCtx, ZSTD_freeDCtx>>;

/// A frame of content of this size has at least so many bytes.
std::size_t least_frame_for(std::size_t size) noexcept {
    const std::size_t least = (size + largest_growth - 1) / largest_growth;
    return least > small_frame ? least - small_frame : 0;
}

/// The window must reach over what is known and the content.
int window_for(std::size_t size) noexcept {
    constexpr int least = 10;
    constexpr int most = 27;
    int bits = least;
    while (bits < most && (std::size_t{1} << bits) < size) ++bits;
    return bits;
}

Bytes compress_at(std::string_view content, int level, std::string_view known, bool with_checksum) {
    const Compressor context(ZSTD_createCCtx());
    VALISE_CHECK(context);
    const auto set = [&](ZSTD_cParameter parameter, int value) {
        VALISE_CHECK(ZSTD_isError(ZSTD_CCtx_setParameter(context.get(), parameter, value)) == 0);
    };
    set(ZSTD_c_compressionLevel, level);
    set(ZSTD_c_contentSizeFlag, 0); // The layouts say it themselves.
    set(ZSTD_c_checksumFlag, with_checksum ? 1 : 0);
    set(ZSTD_c_windowLog, window_for(content.size() + known.size()));
    if (!known.empty()) ZSTD_CCtx_refPrefix(context.get(), known.data(), known.size());
    Bytes frame(ZSTD_compressBound(content.size()));
    const std::size_t size =
        ZSTD_compress2(context.get(), frame.data(), frame.size(), content.data(), content.size());
    VALISE_CHECK(ZSTD_isError(size) == 0);
    frame.resize(size);
    frame.shrink_to_fit();
    return frame;
}

} // namespace

Bytes compress(std::string_view content, Checksum checksum, std::string_view known) {
    constexpr int thorough = 19;
    Bytes frame = compress_at(content, thorough, known, checksum == Checksum::yes);
    const std::size_t least = least_frame_for(content.size());
    if (frame.size() < least) {
        // A skippable frame: its magic number, its size, and what nobody reads.
        const auto filling = static_cast<std::uint32_t>(least - frame.size());
        for (const std::uint32_t number : {std::uint32_t{ZSTD_MAGIC_SKIPPABLE_START}, filling})
            for (unsigned shift = 0; shift < 32; shift += 8)
                frame.push_back(static_cast<Byte>(number >> shift));
        frame.resize(frame.size() + filling);
    }
    return frame;
}

Result<std::string> decompress(ByteView frame, std::size_t size, std::string_view known) {
    if (frame.size() < least_frame_for(size))
        return refuse(Errc::malformed, "compressed text that grows too much");
    // Kept, as making one takes longer than most updates do.
    thread_local const Decompressor context(ZSTD_createDCtx());
    VALISE_CHECK(context);
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    if (!known.empty()) ZSTD_DCtx_refPrefix(context.get(), known.data(), known.size());
    std::string content(size, '\0');
    const std::size_t read =
        ZSTD_decompressDCtx(context.get(), content.data(), size, frame.data(), frame.size());
    if (ZSTD_isError(read) != 0 || read != size)
        return refuse(Errc::malformed, "compressed text that is damaged");
    return content;
}

} // namespace valise
