// SPDX-License-Identifier: Apache-2.0
// The records of a space as they are; and, since a signature would stop any fuzzer, acts signed properly
// by members and by a stranger, about those whom the space knows.
#include "mutation.hpp"
#include "valise/space/standing.hpp"
#include "world.hpp"

namespace {

using namespace valise;
using namespace valise::space;

struct Scene {
    tests::World world;
    SignedGenesis genesis = world.found({tests::focal_point, tests::admin, tests::editor});

    [[nodiscard]] Membership membership() const {
        return *Membership::begin(genesis.bytes, world.certificates());
    }
    [[nodiscard]] const tests::Device& device(const SubjectId& name) const {
        return world.devices[name.bytes[0] % world.devices.size()];
    }

    /// The same act, by and about devices that there are, upon what is known.
    [[nodiscard]] Act addressed(Act act, const Membership& membership) const {
        act.space = membership.space();
        act.certificate = device(act.author).certificate;
        act.author = device(act.author).id;
        const bool is_upon_all = !act.parents.empty();
        act.parents.clear();
        if (is_upon_all) act.parents = membership.heads();
        for (Change& change : act.changes) {
            const tests::Device& member = device(change.member);
            change.member = member.id;
            if (change.standing) change.standing->certificate = member.certificate;
        }
        if (act.epoch && act.epoch->parents.size() == 1)
            act.epoch->parents = {
                membership.epochs()[act.epoch->parents[0].bytes[0] % membership.epochs().size()]};
        return act;
    }
};

/// What must hold of a membership whatever was offered to it.
void check(const Membership& membership, const RecordId& act) {
    VALISE_CHECK(membership.verdict_on(act).has_value());
    VALISE_CHECK(membership.heads().size() <= most_parents);
    const auto epoch = membership.epoch_to_write();
    VALISE_CHECK(!epoch || membership.epoch(*epoch) != nullptr);
    for (const EpochId& last : membership.last_epochs()) VALISE_CHECK(membership.epoch(last) != nullptr);
    const Chains nothing_known = [](const PlacedEntry&, std::uint64_t) { return std::nullopt; };
    for (const auto& [member, standing] : membership.members()) {
        const Judgement judgement = judge(membership, {{member, 0}, ~std::uint64_t{0}, {}}, nothing_known);
        VALISE_CHECK(!judgement.awaits.empty() || judgement.standing == standing);
    }
}

void offer_signed(const Act& content, Membership& membership, const Scene& scene) {
    const Act act = scene.addressed(content, membership);
    const auto record = sign_act(act, scene.device(content.author).key);
    if (!record) return;
    const bool is_permitted = membership.is_permitted(record->content, scene.world.certificates());
    const auto admitted = membership.admit(record->bytes, scene.world.certificates());
    if (!admitted) {
        VALISE_CHECK(admitted.error().code == Errc::out_of_order);
        return;
    }
    VALISE_CHECK(*admitted == record->id());
    VALISE_CHECK(is_permitted || membership.verdict_on(*admitted) != Verdict::counts
        || record->content.parents != membership.heads());
    check(membership, *admitted);
}

const Scene& scene() {
    static const Scene one;
    return one;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    Membership membership = scene().membership();
    VALISE_CHECK(!membership.admit(input, scene().world.certificates()) || size > 0);
    if (const auto genesis = parse_genesis(input)) VALISE_CHECK(genesis->bytes.size() == size);
    if (const auto slot = Slot::parse(input)) VALISE_CHECK(slot->encode() == to_bytes(input));

    // Several acts, one behind the other: each begins where the one before ends.
    for (std::size_t from = 0; from < size;) {
        std::size_t length = size - from;
        if (length > 2) length = std::min<std::size_t>(length - 2, data[from] * 256U + data[from + 1]);
        const std::size_t begin = std::min(size, from + 2);
        const auto parsed = parse_act(input.subspan(begin, std::min(length, size - begin)));
        if (parsed) {
            const auto again = sign_act(parsed->content, scene().world.devices[0].key);
            VALISE_CHECK(again && std::ranges::equal(again->body(), parsed->body()));
            offer_signed(parsed->content, membership, scene());
        }
        from = begin + length;
    }
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    const auto fresh = [&] {
        SeededRandom random(seed);
        Membership membership = scene().membership();
        auto& world =
            const_cast<tests::World&>(scene().world); // draws from its randomness, changes nothing else
        Bytes input;
        for (std::uint64_t left = 1 + random.below(4); left > 0; --left) {
            Act act = world.act(random.below(5), membership, {world.change(random.below(5), tests::admin)});
            if (random.below(2) == 0) act.changes = {world.removal(random.below(5))};
            if (random.below(2) == 0) act.parents = {RecordId{{1}}};
            act.is_checkpoint = random.below(4) == 0;
            act.epoch = world.keys_upon(membership);
            const auto record = sign_act(act, world.devices[0].key);
            if (!record) continue;
            input.push_back(static_cast<Byte>(record->bytes.size() >> 8));
            input.push_back(static_cast<Byte>(record->bytes.size()));
            append(input, record->bytes);
        }
        return input;
    };
    return fuzz::mutated_or_fresh({data, room}, size, seed, fresh);
}
