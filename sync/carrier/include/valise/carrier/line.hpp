// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/carrier/address.hpp"

namespace valise::carrier {

/// How a line gets to its module.
struct Way {
    Proxy proxy;
    /// SHA-256 of the public key (SubjectPublicKeyInfo) that the module shows with https. It is then asked
    /// for in place of a certificate from an authority, whose dates this computer's clock may take for
    /// expired.
    std::optional<ByteArray<32>> pinned_key;
    /// A file of certificates to trust in place of those that the system trusts; nothing: the system's.
    std::filesystem::path authorities;
};

/// Of one request.
struct Terms {
    std::uint64_t most_bytes = std::uint64_t{40} << 20; ///< Of an answer: a longer one is refused.
    /// Given up when nothing has moved for so long; and when a stretch of its time moved less than the least:
    /// that is a twentieth of what 20 kbit/s move. So it takes at most a stretch for each `least_bytes` of
    /// the request, the headers and `most_bytes`, and one more.
    std::chrono::milliseconds patience{60'000};
    std::chrono::milliseconds stretch{240'000};
    std::uint64_t least_bytes = 32 << 10;
    std::stop_token stop; ///< Ends it at once, from any thread.
};

/// How a request was answered.
struct Answer {
    unsigned status = 0; ///< HTTP's. One that is not 2xx is no refusal here; redirections are not followed.
    std::string content_type;
    std::chrono::seconds retry_after{0}; ///< What the module asks for, with 429 or 503.
    bool is_whole = true;                ///< False when whoever took the parts wanted no more.
};

/// How much of a request and its answer has moved, without what HTTP adds.
struct Progress {
    std::uint64_t sent = 0; ///< As far as this computer knows: what its system holds back counts.
    std::uint64_t received = 0;
};

/// A line to one module. It moves bytes, and knows nothing of what they mean.
///
/// It keeps its connection between requests, as long as the module does; if that turns out to be gone before
/// anything was answered, the request is sent once more over a new one. So what is sent must be such that it
/// may come twice. Its headers are as few as HTTP allows: it names neither the program nor its language, and
/// keeps no cookies.
///
/// Owner of its connection. One request at a time, by one thread; what is said of others below.
class Line {
public:
    /// Takes the parts of an answer as they come, each with the status of the answer; false ends it.
    using Take = std::function<bool(unsigned status, ByteView part)>;

    /// Sends nothing yet. `invalid_input` when the file of authorities is not there, `unavailable` when this
    /// system's libcurl is not what it should be.
    [[nodiscard]] static Result<Line> open(const Address& address, const Way& way = {});
    Line(Line&&) noexcept;
    Line& operator=(Line&&) noexcept;
    ~Line();

    /// Sends a body to a path of the module, and hands the answer on.
    ///
    /// Parts that were handed on before a refusal came so far, and stay good. Refuses with `unavailable` when
    /// the module, the proxy or the network does not answer, or no further, and when it was stopped;
    /// `wrong_key` when the module shows another key than the pinned one, or no certificate that is trusted;
    /// `too_large`; `malformed` when what answers does not speak HTTP; `invalid_input` for what is no path.
    [[nodiscard]] Result<Answer> post(
        std::string_view path, ByteView body, const Terms& terms, const Take& take);
    /// The same, without a body.
    [[nodiscard]] Result<Answer> get(std::string_view path, const Terms& terms, const Take& take);

    /// Of the present request, or the last; from any thread.
    [[nodiscard]] Progress progress() const noexcept;
    /// How fast answers came lately, from any thread; 0 as long as none was long enough to tell.
    [[nodiscard]] std::uint64_t bytes_each_second() const noexcept;

private:
    struct State;
    explicit Line(std::unique_ptr<State> state);
    Result<Answer> transfer(std::string_view path, const Terms& terms, const Take& take);

    std::unique_ptr<State> state_;
};

} // namespace valise::carrier
