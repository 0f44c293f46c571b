// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "valise/casework/lots.hpp"
#include "valise/crypto/secret.hpp"
#include "valise/crypto/signature.hpp"

/// A draw of lots in public: the secretariat commits itself to a seed, those present contribute words, the
/// seed is opened, and the record lets anybody repeat what came of it. Layout: docs/formats.md, "The draw of
/// lots".
namespace valise::casework {

/// 32 bytes that only the secretariat knows until it opens them.
using LotSeed = ByteArray<32>;

/// The seeds of one draw and of all its redraws. Each is the hash of the next, so that one commitment binds
/// all of them, and none can be foreseen from those that were opened.
class SeedChain {
public:
    static constexpr std::uint16_t most_redraws = 255;

    [[nodiscard]] static SeedChain begin(Random& random);
    /// From the secret of one that was begun before.
    explicit SeedChain(crypto::KeyView secret) : secret_(crypto::Secret::copy_of(secret)) {}

    /// What is to be kept until the last redraw, and shown to nobody.
    [[nodiscard]] const crypto::Secret& secret() const noexcept { return secret_; }
    /// 0 for the draw, otherwise the number of a redraw, up to `most_redraws`.
    [[nodiscard]] LotSeed seed(std::uint16_t number) const;

private:
    crypto::Secret secret_;
};

/// What is published before anybody contributes.
struct Announcement {
    std::string session; ///< Which meeting this is: one line.
    LotInputs inputs;
    crypto::Digest commitment{}; ///< To the session, the inputs and the seed.

    bool operator==(const Announcement&) const = default;
};

/// Words of somebody present. One who contributes is enough for a draw that nobody could foresee, as long as
/// those words were unknown to whoever contributed later and knew the seed.
struct Contribution {
    std::string name; ///< One line; none twice.
    std::string words;

    auto operator<=>(const Contribution&) const = default;
};

struct RedrawRequest {
    crypto::StateCode under_review;
    crypto::StateCode replaced;
    crypto::StateCode asked_by; ///< The State under review, or one of its reviewing States.
    bool is_exceptional = false;
    std::string reason;

    bool operator==(const RedrawRequest&) const = default;
};

struct Redraw {
    RedrawRequest request;
    LotSeed seed{};
    std::vector<Seat> seats; ///< All of that side, as they are since then.

    bool operator==(const Redraw&) const = default;
};

struct LotRecord {
    Announcement announcement;
    std::vector<Contribution> contributions; ///< By name.
    LotSeed seed{};
    Draw drawn;
    std::vector<Redraw> redraws;

    bool operator==(const LotRecord&) const = default;
};

/// Refuses inputs that `check` refuses, and a session that is not one line: `invalid_input`.
[[nodiscard]] Result<Announcement> announce(
    const std::string& session, const LotInputs& inputs, const SeedChain& chain);

/// What people compare when contributions are closed and the seed is not open yet. Their order is no matter.
[[nodiscard]] crypto::Digest digest_of(
    const Announcement& announcement, std::vector<Contribution> contributions);

/// Whether this is the seed, session and inputs aside, that was committed to.
[[nodiscard]] bool is_bound_to(const Announcement& announcement, const LotSeed& seed);

/// Opens the seed and draws. Refuses one that was not committed to: `corrupt_data`; contributions that are
/// none, are nameless or of one name: `invalid_input`.
[[nodiscard]] Result<LotRecord> hold_draw(
    const Announcement& announcement, std::vector<Contribution> contributions, const LotSeed& seed);

/// Whether this may be asked for, which no seed is needed to say. Refuses a further redraw than the rules
/// have on request that is not marked as exceptional: `not_permitted`; one so marked before, without a
/// reason, asked for by another State, or of a State without a seat: `invalid_input`.
[[nodiscard]] Result<void> may_redraw(const LotRecord& record, const RedrawRequest& request);

/// Replaces a reviewing State, from the next seed. Refuses, and leaves the record as it was: as `may_redraw`;
/// a seed that does not follow: `corrupt_data`; when nobody else can be drawn: `not_found`.
[[nodiscard]] Result<void> redraw(LotRecord& record, const RedrawRequest& request, const LotSeed& seed);

/// Who reviews whom after all redraws.
[[nodiscard]] std::vector<Seat> standing_seats(const LotRecord& record);

/// What of a record is not what comes of repeating it.
struct Difference {
    enum class What : std::uint8_t {
        inputs = 1, ///< No draw can begin from them, or the session is no line. Nothing more was looked at.
        contributions, ///< Not as they are taken. Nothing more was looked at.
        commitment,    ///< The seed, the session or the inputs are not those that were committed to.
        order,         ///< The order of the States under review, and so their groups.
        seats,         ///< Who reviews this State.
        redraw,        ///< This one could not be made, for the reason given. Nothing behind it was looked at.
        redrawn_seats, ///< Who was drawn then.
    };

    What what = What::inputs;
    crypto::StateCode under_review;
    std::uint16_t redraw = 0; ///< Its number, from 1.
    std::vector<Seat> recorded;
    std::vector<Seat> repeated;
    Errc reason = Errc::invalid_input;

    bool operator==(const Difference&) const = default;
};

/// Repeats the whole draw. Empty when the record holds.
[[nodiscard]] std::vector<Difference> verify(const LotRecord& record);

/// A record as somebody signed it. Whether that was the secretariat is for the directory to say.
struct SignedLotRecord {
    LotRecord record;
    crypto::VerificationKey key{};
    crypto::Signature signature{};

    bool operator==(const SignedLotRecord&) const = default;
};

inline constexpr std::size_t largest_lot_record = std::size_t{4} << 20;

/// The one way of writing it. Refuses a record above `largest_lot_record`, or with more redraws than a chain
/// has seeds for: `too_large`.
[[nodiscard]] Result<Bytes> sign(const LotRecord& record, const crypto::SigningKey& key);
/// The same bytes again, with the signature that it has. Refuses as `sign`.
[[nodiscard]] Result<Bytes> encode(const SignedLotRecord& record);
/// Refuses what `sign` does not write: `unsupported` for another version, `corrupt_data` for a signature
/// that does not hold, otherwise `malformed`. Nothing was repeated yet.
[[nodiscard]] Result<SignedLotRecord> parse_lot_record(ByteView bytes);

} // namespace valise::casework
