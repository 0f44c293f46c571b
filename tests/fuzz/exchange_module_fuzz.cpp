// SPDX-License-Identifier: Apache-2.0
// What a member asks of the module, behind the seal of the channel: whatever it is, there is an answer that
// can be read, and the same again changes nothing.
#include "frames.hpp"
#include "mutation.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"

namespace {

using namespace valise;
using namespace valise::exchange;
using tests::amina;
using tests::bo;

/// Two devices that have exchanged all, and the module as it is then.
struct Scene {
    tests::ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});
    tests::MemoryLedger::Kept kept;

    Scene() {
        for (const std::size_t writer : {amina, bo, amina}) {
            VALISE_CHECK(world.settle());
            world.write(space, writer, "a remark");
        }
        VALISE_CHECK(world.settle());
        kept = world.ledger().backup();
    }
};

Scene& scene() {
    static Scene one;
    return one;
}

crypto::noise::Handshake handshake_of(const tests::Traveller& device, const Card& card) {
    auto handshake = crypto::noise::Handshake::begin(crypto::noise::patterns::ik,
        crypto::noise::Role::initiator, prologue_of(card), {&device.channel, card.channel, {}});
    VALISE_CHECK(handshake.has_value());
    return *std::move(handshake);
}

/// Sends it as Bo, and reads the answer.
void ask(const Request& request) {
    tests::ExchangeWorld& world = scene().world;
    auto handshake = handshake_of(world.device(bo), world.keys().channel.front().card.card());
    const auto body = seal_request(handshake, encode(request), world.random());
    VALISE_CHECK(body.has_value());
    const auto answer = world.ask_module(*body);
    VALISE_CHECK(answer.has_value());
    AnswerOpener opener(std::move(handshake));
    AnswerReader reader;
    const auto beginning = opener.add(*answer);
    const auto rest = opener.finish();
    VALISE_CHECK(beginning && rest);
    reader.add(*beginning);
    reader.add(*rest);
    for (auto part = reader.next();; part = reader.next()) {
        VALISE_CHECK(part.has_value());
        if (!*part) break;
    }
    VALISE_CHECK(reader.has_ended());
}

Bytes some_request(Random& random) {
    Request request;
    request.budget = static_cast<std::uint8_t>(random.below(16));
    request.are_all_cursors = true;
    request.digest = digest_of({});
    const auto& sequences = scene().kept.sequences;
    for (std::uint64_t i = random.below(4); i > 0; --i) {
        const auto& items = sequences.at(random.below(3) == 0 ? the_register : scene().space).items;
        const auto& item = items[random.below(items.size())].item;
        const SpaceId space = belongs_in(the_register, item.name.kind) ? the_register : scene().space;
        request.pushes.emplace_back(PushedItem{space, {item.name.kind, item.bytes}});
    }
    return encode(request);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto request = parse_request(ByteView(data, size));
    if (!request) return 0;
    ask(*request);
    const auto end = scene().world.ledger().end_of(scene().space);
    ask(*request);
    VALISE_CHECK(scene().world.ledger().end_of(scene().space) == end);
    if (*end != scene().kept.sequences.at(scene().space).end()) {
        scene().world.ledger().restore(scene().kept, 1);
        scene().world.restart_module();
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        SeededRandom random(seed);
        return some_request(random);
    });
}
