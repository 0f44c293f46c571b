// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"
#include "valise/text/version.hpp"

/// Updates that hold the work of one author and nobody else's, as an entry carries them: the entry says whose
/// it is, so the update does not say it again, and nobody can write under another's name.
namespace valise::text {

/// An update without the name of its author, and not compressed, since what carries it is. `not_permitted`
/// when somebody else wrote some of it, `invalid_input` for an author whose name is the one that stands for
/// all, one zero byte; `malformed` and `unsupported` for what is no update.
[[nodiscard]] Result<Bytes> without_author(ByteView update, const Author& author);

/// The update that this work of `author` is, to be received. Refuses as `without_author` does; `malformed`
/// too when the author is named, as whose work it is or what it builds upon.
[[nodiscard]] Result<Bytes> with_author(ByteView work, const Author& author);

} // namespace valise::text
