// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/store/attachments.hpp"
#include "valise/store/chunk_traffic.hpp"
#include "valise/store/cursors.hpp"
#include "valise/store/documents.hpp"
#include "valise/store/logs.hpp"
#include "valise/store/placings.hpp"
#include "valise/store/ranges.hpp"
#include "valise/store/records.hpp"
#include "valise/store/search.hpp"
#include "valise/store/slots.hpp"
#include "valise/store/space_keys.hpp"
#include "valise/store/tail.hpp"
#include "valise/store/waiting.hpp"

namespace valise::store {

class Upkeep;
struct Finding;

/// What a store takes from the world outside. Both must outlive it.
struct Outside {
    Random& random;
    Clock& clock;
};

/// Makes the ways to a new data key: for a passphrase, a recovery device, or both.
using SlotMaker = std::function<Result<std::vector<Slot>>(const StoreId&, const database::DatabaseKey&)>;

/// Who has a store open.
struct Holder {
    std::int64_t process = 0;
    std::string program;
    Timestamp since; ///< Shown only.
};

/// What was found when a store was opened.
struct Opening {
    bool was_cut_short = false; ///< It was not closed the last time. Nothing that was committed is lost.
    /// It was restored, copied, put back, or mended after more was lost than has a name: its logs must begin
    /// anew.
    bool is_a_copy = false;
    std::vector<std::string> damage; ///< What the look after either of these found wrong with the pages.
};

/// All that one person keeps on one computer: a folder with an encrypted database and its slot file.
///
/// Always true: what a function wrote when it returned is on the disk, unless it was called
/// within `transaction`, and then it is when that returns. A refusal leaves
/// everything as it was. A full disk refuses with `exhausted`, and the store goes on when
/// there is room again. When the disk may not have kept what it was given, every further call is
/// `unavailable` until the store is opened again, which then looks at every page.
///
/// The parts (`ranges()` and so on) are views: cheap, and no longer of use than the store.
///
/// Owner of the open database and of its keys, which are wiped when it goes; move-only; used by one thread,
/// which a Journal brings along.
/// One process at a time has a store open.
class Store {
public:
    /// Makes a store where there is nothing, or an empty folder: else `invalid_input`. Takes its name when
    /// it is finished, so that a crash leaves nothing under it.
    [[nodiscard]] static Result<Store> create(const std::filesystem::path& folder, ByteView passphrase,
        Outside outside, crypto::argon2::Cost cost = crypto::argon2::Cost::standard());
    [[nodiscard]] static Result<Store> create_with_key(const std::filesystem::path& folder,
        const database::DatabaseKey& key, const SlotMaker& make_slots, Outside outside);

    /// `not_found` when there is no store; `wrong_key` for another passphrase; `unavailable` while another
    /// process has it, or after too many attempts; `corrupt_data` when key and files do not belong together;
    /// `unsupported`, and nothing is changed, for one of a later version.
    [[nodiscard]] static Result<Store> open(
        const std::filesystem::path& folder, ByteView passphrase, Outside outside);
    /// For those who came to the key by another slot.
    [[nodiscard]] static Result<Store> open_with_key(
        const std::filesystem::path& folder, const database::DatabaseKey& key, Outside outside);

    /// How many milliseconds the next attempt with a passphrase has to wait.
    [[nodiscard]] static Result<std::int64_t> remaining_wait(
        const std::filesystem::path& folder, Clock& clock);
    /// Who has the store open, or had it last.
    [[nodiscard]] static std::optional<Holder> holder(const std::filesystem::path& folder);
    /// Puts a backup where there is nothing. Opening it says that it is a copy.
    [[nodiscard]] static Result<void> restore(
        const std::filesystem::path& backup, const std::filesystem::path& folder);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    [[nodiscard]] const StoreId& id() const;
    [[nodiscard]] const Opening& opening() const;

    [[nodiscard]] Ranges ranges();
    [[nodiscard]] Logs logs();
    [[nodiscard]] Waiting waiting();
    [[nodiscard]] Records records();
    [[nodiscard]] Placings placings();
    [[nodiscard]] ChunkTraffic chunk_traffic();
    [[nodiscard]] SpaceKeys keys();
    [[nodiscard]] Documents documents();
    [[nodiscard]] Tail tail();
    [[nodiscard]] Attachments attachments();
    [[nodiscard]] Cursors cursors();
    [[nodiscard]] Settings settings();
    [[nodiscard]] Search search();
    [[nodiscard]] Upkeep upkeep();

    /// Everything that `work` writes, or, when it refuses, nothing of it. May be called within another.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()>& work);

    /// What was last recorded outside the database of where its logs stood: opaque, empty at first. Who
    /// finds less in the database has an old one.
    [[nodiscard]] const Bytes& head() const;
    /// Records it; after the transaction that got there. `out_of_order` in a copy that is not settled.
    [[nodiscard]] Result<void> record_head(ByteView head);
    /// Says that the logs have begun anew: this store is a copy no longer.
    [[nodiscard]] Result<void> settle();
    /// As it was given.
    [[nodiscard]] Random& random();

    /// Whether it is the owner who asks for something: `wrong_key` for another passphrase. Takes as long as
    /// opening.
    [[nodiscard]] Result<void> check_passphrase(ByteView passphrase) const;
    /// The data key stays. `wrong_key` when `current` does not open the store. Whatever happens meanwhile,
    /// one of the two opens it.
    [[nodiscard]] Result<void> change_passphrase(
        ByteView current, ByteView fresh, crypto::argon2::Cost cost = crypto::argon2::Cost::standard());
    /// Encrypts everything anew under a new data key, to which `make_slots` makes the ways; those to the old
    /// one go. Whatever happens meanwhile, the old or the new slots open the store. `corrupt_data`, and
    /// nothing changes, when pages are damaged; `invalid_input` within a transaction.
    [[nodiscard]] Result<void> rekey(const SlotMaker& make_slots);

    /// Goes over to a new database that holds all that can be read of this one, of which pages are damaged,
    /// and says what cannot: each thing by its name. What is made from ranges is not taken over: see
    /// Upkeep::rebuild. Ranges that are named and of a log of this device (`Finding::log`) are to be taken
    /// from others again before it writes on there: until then `KeptSpace::write` refuses. When ranges may be
    /// missing without a name, this store is a copy from now on. A KeptSpace that was open is to be opened
    /// again. When a secret or a row of the tail cannot be read, the damaged database stays in the folder
    /// under the name "valise-N.damaged", encrypted as it is, for those who may know how to read more.
    /// Whatever happens meanwhile, the old or the new one is the store. `invalid_input` within a transaction.
    [[nodiscard]] Result<std::vector<Finding>> mend();

    /// Makes a copy of the store as it is now where there is nothing, under the same slots, and reads it
    /// back. `corrupt_data`, and no copy, when pages are damaged; `invalid_input` within a transaction.
    [[nodiscard]] Result<void> backup(const std::filesystem::path& folder);
    /// Removes all that is kept for a space, its keys before anything else, tail included. `invalid_input`
    /// within a transaction.
    [[nodiscard]] Result<void> forget(const SpaceId& space);

private:
    struct Inner;
    explicit Store(std::unique_ptr<Inner> inner);

    std::unique_ptr<Inner> inner_;
};

/// The slots of a store that a passphrase opens and nothing else.
[[nodiscard]] SlotMaker passphrase_alone(
    ByteView passphrase, Random& random, crypto::argon2::Cost cost = crypto::argon2::Cost::standard());

} // namespace valise::store
