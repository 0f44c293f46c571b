// SPDX-License-Identifier: Apache-2.0
#include "valise/text/own_work.hpp"

#include <algorithm>

#include "update.hpp"

namespace valise::text {

namespace {

/// Stands for the author of the work.
constexpr std::string_view nobody{"\0", 1};

/// The same update, with one author under another name. That author alone may have written it.
Result<Bytes> renamed(ByteView bytes, std::string_view from, std::string_view to) {
    Update update;
    VALISE_TRY_VOID(update.read(bytes));
    for (const Update::StoredRun& run : update.runs)
        if (update.authors[run.first.author] != from)
            return refuse(Errc::not_permitted, "work under the name of another author");
    if (std::ranges::find(update.authors, to) != update.authors.end())
        return refuse(Errc::malformed, "a name that is taken");
    std::ranges::replace(update.authors, from, to);
    return with_authors_of(update);
}

} // namespace

Result<Bytes> without_author(ByteView update, const Author& author) {
    if (author.name() == nobody) return refuse(Errc::invalid_input, "an author with nobody's name");
    return renamed(update, author.name(), nobody);
}

Result<Bytes> with_author(ByteView work, const Author& author) {
    if (author.name() == nobody) return refuse(Errc::invalid_input, "an author with nobody's name");
    return renamed(work, nobody, author.name());
}

} // namespace valise::text
