// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/publication.hpp"

#include "review_fields.hpp"

namespace valise::casework {

Result<Bytes> encode(const PublicationChoice& choice) {
    FixedWriter to = writer();
    to.u8(choice.is_public ? 1 : 0).bytes(choice.content);
    return readable(to, choice, parse_publication_choice);
}

Result<PublicationChoice> parse_publication_choice(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    PublicationChoice choice;
    choice.is_public = read_flag(reader);
    choice.content = reader.array<std::tuple_size_v<crypto::Digest>>();
    VALISE_TRY_VOID(reader.finish());
    return choice;
}

Standing<PublicationChoice> publication_of(
    PublicPart part, const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    const auto own = entitled(deeds, review, Task::choose_publication, author_of);
    return standing(draft::Registers(own), field_of(part), parse_publication_choice);
}

bool is_public(const Standing<PublicationChoice>& choice, const crypto::Digest& content) {
    const PublicationChoice* const one = choice.only();
    return one != nullptr && one->is_public && one->content == content;
}

} // namespace valise::casework
