// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/left_words.hpp"

#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/hpke.hpp"

namespace valise::desk {

namespace {

constexpr std::string_view info{"valise1/left-words\0", 19};

Bytes encode(const Typed& words) {
    FixedWriter writer;
    writer.bytes(words.space.bytes).bytes(words.object.bytes).log(words.log);
    writer.u32(words.run.first).u32(words.run.end).bytes(words.work);
    return writer.written();
}

Result<Typed> parse(ByteView bytes) {
    FixedReader reader(bytes);
    Typed words;
    words.space = {reader.array<SpaceId::size>()};
    words.object = {reader.array<ObjectId::size>()};
    words.log = reader.log();
    words.run.first = reader.u32();
    words.run.end = reader.u32();
    if (reader.has_failed()) return refuse(Errc::corrupt_data, "words that were left");
    const ByteView work = bytes.subspan(reader.consumed().size());
    words.work.assign(work.begin(), work.end());
    return words;
}

} // namespace

Result<void> LeftWords::leave(Desk& desk, Typing& typing) {
    VALISE_TRY(const auto words, typing.take());
    if (!words || !words->has_words()) return {};
    VALISE_TRY(auto sealed,
        crypto::hpke::seal_message(
            desk.owner().sealing.public_key(), as_bytes(info), {}, encode(*words), desk.random()));
    all_.push_back({desk.store().id(), std::move(sealed)});
    return {};
}

/// Calls this with all that is of this valise, and forgets what it has used.
Result<void> LeftWords::use(Desk& desk, const std::function<Result<bool>(const Typed&)>& use_words) {
    for (std::size_t i = 0; i < all_.size();) {
        bool is_used = false;
        if (all_[i].store == desk.store().id()) {
            VALISE_TRY(const Bytes opened,
                crypto::hpke::open_message(desk.owner().sealing, as_bytes(info), {}, all_[i].sealed));
            VALISE_TRY(const Typed words, parse(opened));
            VALISE_TRY(is_used, use_words(words));
        }
        if (is_used)
            all_.erase(all_.begin() + static_cast<std::ptrdiff_t>(i));
        else
            ++i;
    }
    return {};
}

Result<void> LeftWords::give_back(Desk& desk, Typing& typing) {
    return use(desk, [&](const Typed& words) -> Result<bool> {
        if (words.space != typing.space() || words.object != typing.object()) return false;
        VALISE_TRY_VOID(typing.take_up(words));
        return true;
    });
}

Result<void> LeftWords::keep(Desk& desk) {
    return use(desk, [&](const Typed& words) -> Result<bool> {
        VALISE_TRY(Typing typing, desk.own_work().begin_typing(words.space, words.object));
        VALISE_TRY_VOID(typing.take_up(words));
        VALISE_TRY(const auto piece, typing.take());
        if (piece) VALISE_TRY_VOID(desk.own_work().keep(*piece));
        return true;
    });
}

} // namespace valise::desk
