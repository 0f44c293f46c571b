// SPDX-License-Identifier: Apache-2.0
#include "circle_files.hpp"

#include <algorithm>
#include <utility>

#include "belonging.hpp"
#include "valise/casework/review.hpp"
#include "whole_file.hpp"

namespace valise::desk {

bool is_officer(Desk& desk) { return person_of_owner(desk).state == casework::secretariat_code(); }

Result<OperationName> announce_file(
    Desk& desk, SpaceView& circle, const ObjectId& object, std::string name, ByteView file) {
    auto attachments = desk.store().attachments();
    VALISE_TRY(const auto attachment, attachments.add(circle.space(), [&](std::size_t most) -> Result<Bytes> {
        Bytes portion = to_bytes(file.first(std::min(most, file.size())));
        file = file.subspan(portion.size());
        return portion;
    }));
    VALISE_TRY(const auto key, attachments.key_of(attachment.id));
    proto::AnnounceAttachment announced{
        attachment.id, {}, std::move(name), attachment.size, attachment.chunk_count(), attachment.top.bytes};
    std::ranges::copy(key.view(), announced.key.begin());
    return circle.act(object, std::move(announced));
}

Result<std::optional<Bytes>> announced_file(
    Desk& desk, const SpaceId& circle, const store::AttachmentId& id, std::uint64_t largest) {
    auto file = whole_file(desk.store(), circle, id, largest);
    if (!file && file.error().code == Errc::too_large) return Bytes();
    return file;
}

} // namespace valise::desk
