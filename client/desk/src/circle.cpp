// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/circle.hpp"

#include <algorithm>
#include <utility>

#include "belonging.hpp"
#include "circle_files.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/casework/catalogue_notice.hpp"
#include "valise/casework/limits.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/casework/signed_catalogue.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/writers.hpp"

namespace valise::desk {

namespace {

using casework::Catalogue;
using casework::CatalogueNotice;
using casework::ReviewPart;

constexpr std::string_view in_force_setting = "catalogue";
/// Of a signed catalogue, with all that is around its text.
constexpr std::uint64_t largest_file = casework::limits::json + 1024;

/// A catalogue, and the files that are said to hold it.
struct Published {
    PublishedCatalogue what;
    std::vector<std::pair<SpaceId, store::AttachmentId>> files;
    std::shared_ptr<const Catalogue> catalogue; ///< When it was read.
};

Result<bool> is_of_secretariat(Desk& desk, const SpaceId& space) {
    bool is_one = false;
    const auto look = [&](std::uint64_t, const RecordId&, ByteView bytes) -> Result<void> {
        VALISE_TRY(const auto genesis, space::parse_genesis(bytes));
        const auto certificates = desk.holdings().directory().certificates_of(genesis.content.founder);
        is_one = genesis.content.kind == space::SpaceKind::circle && !certificates.empty()
            && desk.holdings().directory().find(certificates.front())->state == casework::secretariat_code();
        return {};
    };
    VALISE_TRY_VOID(desk.store().records().each_after(space, store::RecordKind::genesis, 0, look));
    return is_one;
}

ObjectId catalogues_in(const SpaceId& circle) {
    return casework::review_object(circle, ReviewPart::catalogues);
}

// What was said

Result<void> gather(Desk& desk, const SpaceId& circle, std::vector<Published>& all) {
    SpaceView view(desk, circle);
    VALISE_TRY(const Writers writers, Writers::of(desk, circle));
    VALISE_TRY(const auto* const deeds, view.deeds(catalogues_in(circle)));
    for (const auto& [name, notice] : casework::read_catalogue_notices(*deeds, writers.author_of())) {
        const auto* const file = deeds->find<proto::AnnounceAttachment>(notice.announced);
        const auto is_same = [&](const Published& each) {
            return each.what.version == notice.version && each.what.digest == notice.digest;
        };
        auto known = std::ranges::find_if(all, is_same);
        if (known == all.end())
            known = all.insert(known, Published{{notice.version, notice.digest}, {}, nullptr});
        known->files.emplace_back(circle, file->file);
    }
    return {};
}

/// The latest first; of one number in the order of their digests.
Result<std::vector<Published>> all_published(Desk& desk) {
    std::vector<Published> all;
    VALISE_TRY(const auto circles, circles_of(desk));
    for (const SpaceId& circle : circles) VALISE_TRY_VOID(gather(desk, circle, all));
    std::ranges::sort(all, [](const Published& one, const Published& other) {
        if (one.what.version != other.what.version) return one.what.version > other.what.version;
        return one.what.digest < other.what.digest;
    });
    return all;
}

// What is in the files

/// Null for what no computer of the secretariat signed, or is not what was announced.
std::shared_ptr<const Catalogue> genuine(Desk& desk, ByteView file, const PublishedCatalogue& announced) {
    const auto one = casework::SignedCatalogue::parse(file);
    if (!one || one->version() != announced.version) return nullptr;
    const auto* const signer = desk.holdings().directory().find(one->signer());
    if (signer == nullptr || signer->kind != crypto::CertificateKind::device
        || signer->state != casework::secretariat_code())
        return nullptr;
    auto catalogue = one->open(signer->key);
    if (!catalogue || casework::digest_of(*catalogue) != announced.digest) return nullptr;
    return std::make_shared<const Catalogue>(*std::move(catalogue));
}

/// Reads one whose file is here.
Result<void> read(Desk& desk, Published& one) {
    one.what.state = CatalogueState::not_here;
    for (const auto& [circle, id] : one.files) {
        auto known = desk.read_catalogues().find(id);
        if (known == desk.read_catalogues().end()) {
            VALISE_TRY(const auto file, announced_file(desk, circle, id, largest_file));
            if (!file) continue;
            known = desk.read_catalogues().emplace(id, genuine(desk, *file, one.what)).first;
        }
        one.what.state = CatalogueState::not_genuine;
        one.catalogue = known->second;
        if (!one.catalogue) continue;
        one.what.state = CatalogueState::contested;
        return {};
    }
    return {};
}

// Which is in force

Bytes name_of(const PublishedCatalogue& what) {
    return FixedWriter().u32(what.version).bytes(what.digest).written();
}

/// From the one that was in force here, or a later one, on to those before: the first that is here and alone
/// with its number, or was in force.
Result<Published*> choose(Desk& desk, std::vector<Published>& all) {
    VALISE_TRY(const auto before, desk.store().settings().find(in_force_setting));
    const auto was_in_force = [&](const Published& one) { return before && name_of(one.what) == *before; };
    const auto held = std::ranges::find_if(all, was_in_force);
    for (Published& one : all)
        VALISE_TRY_VOID(
            held == all.end() || one.what.version >= held->what.version ? read(desk, one) : Result<void>());
    for (Published& one : all) {
        if (held != all.end() && one.what.version == held->what.version && held->catalogue) return &*held;
        const auto contests = [&](const Published& other) {
            return &other != &one && other.what.version == one.what.version
                && other.what.state != CatalogueState::not_genuine;
        };
        if (!one.catalogue) VALISE_TRY_VOID(read(desk, one));
        if (one.catalogue && std::ranges::none_of(all, contests)) return &one;
    }
    return nullptr;
}

/// All, with what they are, and the one in force.
struct Shelf {
    std::vector<Published> all;
    std::shared_ptr<const Catalogue> in_force;
};

Result<Shelf> look_at_all(Desk& desk) {
    Shelf shelf;
    VALISE_TRY(shelf.all, all_published(desk));
    VALISE_TRY(Published* const chosen, choose(desk, shelf.all));
    if (chosen == nullptr) return shelf;
    shelf.in_force = chosen->catalogue;
    chosen->what.state = CatalogueState::in_force;
    for (Published& each : shelf.all)
        if (each.what.version < chosen->what.version) each.what.state = CatalogueState::earlier;
    const Bytes name = name_of(chosen->what);
    VALISE_TRY(const auto before, desk.store().settings().find(in_force_setting));
    if (before != name) VALISE_TRY_VOID(desk.store().settings().put(in_force_setting, name));
    return shelf;
}

} // namespace

Result<std::vector<SpaceId>> circles_of(Desk& desk) {
    std::vector<SpaceId> circles;
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    for (const SpaceId& space : spaces) {
        VALISE_TRY(const bool is_one, is_of_secretariat(desk, space));
        if (is_one) circles.push_back(space);
    }
    return circles;
}

Result<SpaceId> found_circle(Desk& desk) {
    if (!is_officer(desk)) return refuse(Errc::not_permitted, "the circle is begun by the secretariat");
    VALISE_TRY(const auto circles, circles_of(desk));
    if (!circles.empty()) return refuse(Errc::not_permitted, "the circle was begun already");
    VALISE_TRY(const auto computers, all_computers(desk));
    return found_with(desk, Purpose::circle, space::Rank::officer, computers);
}

Result<void> publish_catalogue(Desk& desk, const Catalogue& catalogue) {
    if (!is_officer(desk)) return refuse(Errc::not_permitted, "a catalogue is published by the secretariat");
    VALISE_TRY(const auto circles, circles_of(desk));
    if (circles.empty()) return refuse(Errc::not_found, "the circle is not kept here");
    VALISE_TRY(const auto published, all_published(desk));
    if (!published.empty() && published.front().what.version >= catalogue.version)
        return refuse(Errc::invalid_input,
            "a catalogue has a number above " + std::to_string(published.front().what.version));
    VALISE_TRY(const auto one,
        casework::SignedCatalogue::sign(catalogue, desk.owner().certificate, desk.owner().device_key));
    SpaceView view(desk, circles.front());
    return desk.own_work().together([&]() -> Result<void> {
        VALISE_TRY(const auto announced,
            announce_file(desk, view, catalogues_in(view.space()),
                "catalogue-" + std::to_string(catalogue.version), one.bytes()));
        VALISE_TRY(Bytes notice,
            casework::encode(CatalogueNotice{catalogue.version, casework::digest_of(catalogue), announced}));
        return view.act(catalogues_in(view.space()), proto::AddItem{{}, std::move(notice)})
            .map([](const OperationName&) {});
    });
}

Result<std::vector<PublishedCatalogue>> catalogues_of(Desk& desk) {
    VALISE_TRY(const Shelf shelf, look_at_all(desk));
    std::vector<PublishedCatalogue> all;
    all.reserve(shelf.all.size());
    for (const Published& each : shelf.all) all.push_back(each.what);
    return all;
}

Result<std::optional<Catalogue>> catalogue_of(Desk& desk) {
    VALISE_TRY(const Shelf shelf, look_at_all(desk));
    return shelf.in_force ? std::optional(*shelf.in_force) : std::nullopt;
}

} // namespace valise::desk
