// SPDX-License-Identifier: Apache-2.0
#include "histories/gunzip.hpp"

#include <fstream>
#include <string_view>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/base/system.hpp"

namespace valise::histories {
namespace {

using tests::is_refused;

constexpr std::string_view content = "sealed bag, sealed bag, sealed bag";

/// The content as gzip and as zlib write it.
const Bytes gzip = *from_hex("1f8b08000000000002032b4e4dcc494d51484a4cd75128c6ca06008e4857b322000000");
const Bytes zlib = *from_hex("78da2b4e4dcc494d51484a4cd75128c6ca0600cfea0bc1");

/// A file of these bytes in a folder of its own.
class Written {
public:
    explicit Written(ByteView bytes) {
        std::ofstream file(path(), std::ios::binary);
        file << as_text(bytes);
    }

    [[nodiscard]] std::filesystem::path path() const { return folder_.path() / "file"; }

private:
    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
};

TEST(Inflated, IsWhatGzipAndZlibCompressed) {
    EXPECT_EQ(inflated(gzip, content.size()), to_bytes(as_bytes(content)));
    EXPECT_EQ(inflated(zlib, content.size()), to_bytes(as_bytes(content)));
}

TEST(Inflated, RefusesMoreThanTheLimit) {
    EXPECT_THAT(inflated(gzip, content.size() - 1), is_refused(Errc::too_large));
}

TEST(Inflated, RefusesAStreamCutShortOrWithMoreBehindIt) {
    const auto is_malformed = [](ByteView bytes) {
        const auto result = inflated(bytes, content.size());
        return !result && result.error().code == Errc::malformed;
    };

    EXPECT_EQ(tests::wrong_lengths_let_pass(gzip, is_malformed), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(zlib, is_malformed), std::vector<std::size_t>{});
}

TEST(Inflated, RefusesContentThatItsChecksumIsNotOf) {
    Bytes wrong = zlib;
    wrong.back() ^= 1;

    EXPECT_THAT(inflated(wrong, content.size()), is_refused(Errc::malformed));
}

TEST(ReadPossiblyGzipped, GivesTheContentWhetherOrNotItIsCompressed) {
    const Written compressed(gzip);
    const Written plain(as_bytes(content));

    EXPECT_EQ(read_possibly_gzipped(compressed.path()), to_bytes(as_bytes(content)));
    EXPECT_EQ(read_possibly_gzipped(plain.path()), to_bytes(as_bytes(content)));
}

TEST(ReadPossiblyGzipped, TakesAFileTooShortForGzipAsItIs) {
    const Bytes first_byte_of_gzip{0x1f};
    const Written file(first_byte_of_gzip);

    EXPECT_EQ(read_possibly_gzipped(file.path()), first_byte_of_gzip);
}

TEST(ReadPossiblyGzipped, RefusesAFileThatIsNotThere) {
    EXPECT_THAT(read_possibly_gzipped("/no/such/file"), is_refused(Errc::not_found));
}

} // namespace
} // namespace valise::histories
