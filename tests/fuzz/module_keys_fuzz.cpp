// SPDX-License-Identifier: Apache-2.0
// The files with a module's keys: what is read is written in the same bytes. Signatures would stop bytes from
// anywhere, so it changes some of a file that holds.
#include "valise/module/ledger_key.hpp"
#include "valise/service/channel_keys.hpp"
#include "valise/service/key_folder.hpp"

namespace {

using namespace valise;
using namespace valise::service;

const Bytes& whole_file() {
    static const Bytes file = [] {
        SeededRandom random(1);
        const auto module = crypto::SigningKey::generate(random);
        ChannelKeys keys;
        for (int i = 0; i < 2; ++i) add_channel_key(keys, module, 1, {1}, random);
        return encode_channel_keys(keys);
    }();
    return file;
}

void check_channel_keys(ByteView file) {
    const auto keys = parse_channel_keys(file);
    if (!keys) return;
    VALISE_CHECK(!keys->empty() && keys->size() <= most_channel_keys);
    // Of a private key five bits say nothing: only they may come out in another way.
    const Bytes again = encode_channel_keys(*keys);
    VALISE_CHECK(again.size() == file.size() && parse_channel_keys(again).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    check_channel_keys(bytes);
    (void)module::parse_key_file(bytes);
    static const database::DatabaseKey key{crypto::Secret(crypto::key_size), {}};
    VALISE_CHECK(!open_signing_seed(bytes, key));
    if (size < 2) return 0;

    Bytes file = whole_file();
    const std::size_t at = (std::size_t{bytes[0]} << 8 | bytes[1]) % (file.size() + 1);
    const ByteView change = bytes.subspan(2);
    file.resize(std::max(file.size(), at + std::min(change.size(), largest_channel_file)));
    std::copy_n(change.begin(), std::min(change.size(), file.size() - at),
        file.begin() + static_cast<std::ptrdiff_t>(at));
    check_channel_keys(file);
    return 0;
}
