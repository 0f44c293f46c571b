// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/reading.hpp"

#include <algorithm>

#include "content.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::pouch {

namespace {

exchange::Item item_of(RecordKind kind, ByteView content) {
    return {static_cast<exchange::ItemKind>(kind), to_bytes(content)};
}

struct ChunkView {
    exchange::ChunkName name;
    ByteView sealed;
};

ChunkView chunk_of(const SpaceId& space, ByteView content) {
    ChunkView chunk{{space, {}}, content.subspan(sizeof(exchange::ChunkName::name))};
    std::ranges::copy(content.first(chunk.name.name.size()), chunk.name.name.begin());
    return chunk;
}

VolumeName volume_of(ByteView content) {
    FixedReader reader(content);
    const PouchId pouch{reader.array<PouchId::size>()};
    return {pouch, reader.u32()};
}

Result<void> check_addressed(const Label& label, const Opener& opener) {
    if (std::ranges::binary_search(label.addressees, opener.device)) return {};
    return refuse(Errc::wrong_key, "a pouch that is for others");
}

/// Reads a file to its end, through its seal.
Result<End> read_through(Source& volume, const Opener& opener, ContentReader& reader) {
    VALISE_TRY_VOID(volume.rewind());
    crypto::age::Decryptor decryptor(opener.identities);
    std::uint64_t size = 0;
    Bytes sealed(std::size_t{64} << 10);
    Bytes plain;
    for (;;) {
        VALISE_TRY(const std::size_t count, volume.read(sealed));
        size += count;
        if (size > opener.largest) return refuse(Errc::too_large, "a file that is too large for a pouch");
        VALISE_TRY_VOID(
            count == 0 ? decryptor.finish(plain) : decryptor.add(ByteView(sealed).first(count), plain));
        VALISE_TRY_VOID(reader.add(plain));
        plain.clear();
        if (count == 0) return reader.finish();
    }
}

/// The first time through: who made it, and what is in it.
class Look {
public:
    Look(const Opener& opener, const Known& known) : opener_(opener), known_(known) {}

    Result<Inventory> through(Source& volume) {
        ContentReader reader([this](const Label& label) { return take_label(label); },
            [this](const SpaceId& space, RecordKind kind, ByteView content) {
                return take_record(space, kind, content);
            });
        VALISE_TRY(const End end, read_through(volume, opener_, reader));
        VALISE_TRY_VOID(check_maker(end));
        inventory_.is_last = end.is_last;
        inventory_.digest = end.digest;
        return std::move(inventory_);
    }

private:
    Result<void> take_label(const Label& label) {
        VALISE_TRY_VOID(check_addressed(label, opener_));
        inventory_.label = label;
        if (opener_.directory.find(label.certificate) == nullptr) directory_ = opener_.directory;
        return {};
    }

    Result<void> take_record(const SpaceId& space, RecordKind kind, ByteView content) {
        switch (kind) {
        case chunk_record: count_chunk(chunk_of(space, content)); return {};
        case held_record: ++inventory_.held; return log::Heads::parse(content).map([](const auto&) {});
        case receipt_record: ++inventory_.receipts; return {};
        case taken_record: ++inventory_.taken_volumes; return {};
        default: count_item(space, item_of(kind, content)); return {};
        }
    }

    void count_chunk(const ChunkView& chunk) {
        Count& count = inventory_.spaces[chunk.name.space].chunks;
        ++count.all;
        count.bytes += chunk.sealed.size();
        if (known_.chunk && known_.chunk(chunk.name)) ++count.known;
    }

    void count_item(const SpaceId& space, const exchange::Item& item) {
        Count& count = inventory_.spaces[space].items[item.kind];
        ++count.all;
        count.bytes += item.bytes.size();
        const auto name = exchange::name_of(item);
        if (!name) {
            ++count.unreadable;
            return;
        }
        if (known_.item && known_.item(space, *name)) ++count.known;
        if (directory_) admit(item);
    }

    /// Into a copy of the directory, so that a maker who is new here is known by what comes with them.
    void admit(const exchange::Item& item) {
        using exchange::ItemKind;
        if (item.kind == ItemKind::root_policy)
            static_cast<void>(directory_->admit_root_policy(item.bytes));
        else if (item.kind == ItemKind::certificate)
            static_cast<void>(directory_->admit_certificate(item.bytes));
        else if (item.kind == ItemKind::revocation)
            static_cast<void>(directory_->admit_revocation(item.bytes));
    }

    Result<void> check_maker(const End& end) {
        const crypto::Directory& directory = directory_ ? *directory_ : opener_.directory;
        const Label& label = inventory_.label;
        const crypto::Certificate* const certificate = directory.find(label.certificate);
        if (certificate == nullptr) return refuse(Errc::out_of_order, "a pouch by somebody unknown here");
        const bool is_theirs = certificate->kind == crypto::CertificateKind::device
            && certificate->subject == label.maker
            && crypto::is_signed_by(certificate->key, crypto::context::pouch, end.digest, end.signature);
        if (!is_theirs) return refuse(Errc::corrupt_data, "a pouch that its maker did not sign");
        inventory_.is_maker_in_force = directory.is_in_force(label.certificate);
        return {};
    }

    const Opener& opener_;
    const Known& known_;
    std::optional<crypto::Directory> directory_;
    Inventory inventory_;
};

/// The second time: hands on what is in it.
class HandingOn {
public:
    HandingOn(const Inventory& inventory, exchange::Intake& items, Enclosures& enclosures)
        : inventory_(inventory), items_(items), enclosures_(enclosures) {}

    Result<Outcome> through(Source& volume, const Opener& opener) {
        ContentReader reader([this](const Label& label) { return compare(label); },
            [this](const SpaceId& space, RecordKind kind, ByteView content) {
                return take_record(space, kind, content);
            });
        VALISE_TRY(const End end, read_through(volume, opener, reader));
        if (end.digest != inventory_.digest) return changed();
        VALISE_TRY_VOID(take_claims());
        return outcome_;
    }

private:
    static tl::unexpected<Error> changed() {
        return refuse(Errc::corrupt_data, "not the pouch that was looked into");
    }

    [[nodiscard]] Result<void> compare(const Label& label) const {
        if (label != inventory_.label) return changed();
        return {};
    }

    Result<void> take_record(const SpaceId& space, RecordKind kind, ByteView content) {
        switch (kind) {
        case chunk_record: {
            const ChunkView chunk = chunk_of(space, content);
            return enclosures_.take_chunk(chunk.name, chunk.sealed);
        }
        case receipt_record: return enclosures_.take_receipt(content);
        case held_record:
        case taken_record: claims_.emplace_back(kind, to_bytes(content)); return {};
        default: return take_item(space, item_of(kind, content));
        }
    }

    Result<void> take_item(const SpaceId& space, const exchange::Item& item) {
        VALISE_TRY(const auto taken, items_.take(space, item));
        switch (taken) {
        case exchange::Taken::taken: ++outcome_.taken; break;
        case exchange::Taken::waits: ++outcome_.waits; break;
        case exchange::Taken::refused: ++outcome_.refused; break;
        }
        return {};
    }

    /// Only now is it certain that these are the maker's words.
    Result<void> take_claims() {
        for (const auto& [kind, content] : claims_) {
            if (kind == taken_record) {
                VALISE_TRY_VOID(enclosures_.take_volume(inventory_.label.maker, volume_of(content)));
                continue;
            }
            VALISE_TRY(const auto heads, log::Heads::parse(content));
            VALISE_TRY_VOID(enclosures_.take_held(inventory_.label.maker, heads));
        }
        return {};
    }

    const Inventory& inventory_;
    exchange::Intake& items_;
    Enclosures& enclosures_;
    Outcome outcome_;
    std::vector<std::pair<RecordKind, Bytes>> claims_;
};

} // namespace

Result<Inventory> look_into(Source& volume, const Opener& opener, const Known& known) {
    return Look(opener, known).through(volume);
}

Result<Outcome> take_in(Source& volume, const Opener& opener, const Inventory& inventory,
    exchange::Intake& items, Enclosures& enclosures) {
    return HandingOn(inventory, items, enclosures).through(volume, opener);
}

} // namespace valise::pouch
