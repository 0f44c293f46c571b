// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include "caller_memory.hpp"
#include "formats.hpp"
#include "support/exchange_world.hpp"
#include "support/people.hpp"
#include "sync/exchange/some_messages.hpp"
#include "valise/exchange/answer.hpp"

namespace valise::lab {
namespace {

using namespace exchange;
using tests::amina;
using tests::bo;
using tests::ExchangeWorld;

constexpr std::uint64_t some_seed = 5;

/// A device that asks for what another one wrote, always in the same words, and the answer.
struct Meeting {
    ExchangeWorld world{2};
    SpaceId space = world.found({amina, bo});
    Bytes request;
    Bytes answer;

    Meeting() {
        VALISE_CHECK(world.settle());
        world.write(space, bo, "mine");
        world.write(space, amina, "a remark");
        world.exchange(amina);
        request = asked();
        answer = *world.ask_module(request);
    }

    Bytes asked() {
        SeededRandom random(some_seed);
        return *world.device(bo).caller->begin(ExchangeWorld::usual_pace(), random);
    }
    /// Whether the device takes this for the whole of its answer.
    bool believes(ByteView bytes) {
        (void)world.device(bo).caller->receive(bytes);
        return world.device(bo).caller->finish().has_value();
    }
};

/// Some of it may have been the answer: then the device goes on from there, and another one is needed.
Verdict judge_answer(std::unique_ptr<Meeting>& meeting, ByteView bytes) {
    if (meeting->asked() != meeting->request) {
        const Bytes before = meeting->answer;
        meeting = std::make_unique<Meeting>();
        VALISE_CHECK(meeting->asked() == meeting->request && meeting->answer == before);
    }
    return unless_refused(meeting->believes(bytes));
}

void add_sealed_messages(std::vector<Format>& formats) {
    const auto asking = std::make_shared<Meeting>();
    formats.push_back({"request", {asking->request},
        [asking](ByteView bytes) { return unless_refused(asking->world.open(bytes).has_value()); }});
    const auto meeting = std::make_shared<std::unique_ptr<Meeting>>(std::make_unique<Meeting>());
    formats.push_back({"answer", {(*meeting)->answer},
        [meeting](ByteView bytes) { return judge_answer(*meeting, bytes); }});
}

/// What was read is written in the same bytes, but for the padding.
Verdict unless_other_than(ByteView again, ByteView bytes) {
    const bool is_same = again.size() <= bytes.size() && std::ranges::equal(again, bytes.first(again.size()))
        && std::ranges::all_of(bytes.subspan(again.size()), [](Byte byte) { return byte == 0; });
    return is_same ? Verdict::well_formed : Verdict::accepted;
}

Verdict judge_parts(ByteView bytes) {
    AnswerReader reader;
    reader.add(bytes);
    const auto status = reader.status();
    const auto parts = tests::whole_parts(reader);
    if (!status || !*status || !parts || !reader.has_ended()) return Verdict::refused;
    AnswerWriter writer(**status);
    for (const Part& part : *parts) writer.add(part);
    return unless_other_than(writer.finish(), bytes);
}

Verdict judge_request(ByteView bytes) {
    const auto request = parse_request(bytes);
    if (!request) return Verdict::refused;
    return unless_other_than(encode(*request), bytes);
}

void add_opened_messages(std::vector<Format>& formats) {
    SeededRandom random(some_seed);
    std::vector<Bytes> requests;
    std::vector<Bytes> answers;
    for (int i = 0; i < 16; ++i) {
        requests.push_back(encode(tests::some_request(random)));
        answers.push_back(tests::answer_of(tests::some_parts(random)));
    }
    formats.push_back({"request that was opened", std::move(requests), judge_request});
    formats.push_back({"answer that was opened", std::move(answers), judge_parts});
}

/// Of one module: two receipts of which no honest one signs both.
ModuleProof proof_against(const crypto::SigningKey& module) {
    Receipt one;
    one.cursor = {SpaceId{{1}}, {7, {{2}}}};
    one.moment = {1'790'000'000'000};
    Receipt other = one;
    other.cursor.place.running_hash[0] ^= 1;
    sign(one, module);
    sign(other, module);
    return {one, other, std::nullopt};
}
/// The same by what stands between two places.
ModuleProof proof_with_passage(const crypto::SigningKey& module) {
    const Passage passage{{3}, {SlotRun{2}, ItemName{ItemKind::act, {4}}}};
    ModuleProof proof = proof_against(module);
    const Place place = behind_slots({proof.one.cursor.place.position, passage.from}, 2);
    proof.other.cursor.place = behind(place, std::get<ItemName>(passage.steps.back()));
    sign(proof.other, module);
    proof.passage = passage;
    return proof;
}

void add_signed_messages(std::vector<Format>& formats) {
    SeededRandom random(some_seed);
    const auto module = crypto::SigningKey::generate(random);
    Card card;
    card.channel = crypto::AgreementKeyPair::generate(random).public_key();
    card.issued = {1'790'000'000'000};
    const ModuleProof proof = proof_against(module);
    formats.push_back({"card", {SignedCard::sign(card, module).bytes()},
        [](ByteView bytes) { return unless_refused(SignedCard::parse(bytes).has_value()); }});
    formats.push_back({"receipt", {encode(proof.one), encode(proof.other)}, [](ByteView bytes) {
                           const auto receipt = parse_receipt(bytes);
                           return unless_refused(receipt && is_signed(*receipt));
                       }});
    formats.push_back({"module proof", {encode(proof), encode(proof_with_passage(module))},
        [](ByteView bytes) { return unless_refused(parse_module_proof(bytes).has_value()); }});
}

/// A range in short, to one who knows what is behind it.
void add_short_range(std::vector<Format>& formats) {
    struct Scene {
        tests::Writer writer;
        tests::Acquaintance known;
    };
    const auto scene = std::make_shared<Scene>();
    scene->known.known_epochs = {scene->writer.keys().epoch};
    scene->known.know(scene->writer.write({"before"}));
    const auto range = scene->writer.write({"one", "two"});
    formats.push_back(
        {"range in short", {tests::in_short(range.range(), scene->known)}, [scene](ByteView bytes) {
             FixedReader reader(bytes);
             const auto own = scene->writer.own_log();
             const ShortRange read = read_short(reader);
             if (!reader.finish()) return Verdict::refused;
             const auto whole = expand(read, own.space, own.log, scene->known);
             return unless_refused(whole && tests::received(*whole, scene->writer.verification_key()));
         }});
}

void add_memory(std::vector<Format>& formats) {
    Meeting meeting;
    const auto memory = meeting.world.device(bo).holdings.memory();
    VALISE_CHECK(memory && *memory);
    formats.push_back({"memory of a caller", {**memory}, [](ByteView bytes) {
                           return unless_misread(parse_caller_memory(bytes), bytes,
                               [](const CallerMemory& read) { return encode(read); });
                       }});
}

} // namespace

std::vector<Format> exchange_formats() {
    std::vector<Format> formats;
    add_sealed_messages(formats);
    add_opened_messages(formats);
    add_signed_messages(formats);
    add_short_range(formats);
    add_memory(formats);
    return formats;
}

} // namespace valise::lab
