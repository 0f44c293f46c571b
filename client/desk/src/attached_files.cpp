// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/attached_files.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "valise/base/system.hpp"
#include "valise/base/utf8.hpp"

namespace valise::desk {

namespace {

constexpr std::size_t longest_safe_name = 200;

const casework::Law* law_of(const casework::LegalReference& reference, const casework::Library& library) {
    const auto* const cited = std::get_if<OperationName>(&reference.law);
    if (cited == nullptr) return &std::get<casework::Law>(reference.law);
    const auto* const item = library.laws.find(*cited);
    return item == nullptr ? nullptr : item->wording.only();
}

Result<void> copy_pieces(Desk& desk, const proto::AnnounceAttachment& file, system::NewFile& to,
    const std::function<bool(const FileHere&)>& goes_on) {
    const auto attachments = desk.store().attachments();
    for (std::uint32_t piece = 0; piece < file.chunk_count; ++piece) {
        if (!goes_on({piece, file.chunk_count})) return refuse(Errc::unavailable, "it was stopped");
        VALISE_TRY(const Bytes content, attachments.read(file.file, piece));
        VALISE_TRY_VOID(to.write(content));
    }
    return to.finish(desk.clock().now());
}

/// By which nobody else calls a file.
std::filesystem::path place_beside(const std::filesystem::path& path, Random& random) {
    ByteArray<8> drawn{};
    random.fill(drawn);
    auto beside = path;
    beside += "." + to_hex(drawn) + ".part";
    return beside;
}

/// One character of UTF-8 that is seen by nobody, or moves what stands beside it.
bool is_out_of_sight(std::string_view character) {
    const auto among = [&](std::string_view first, std::string_view last) {
        return character.size() == first.size() && first <= character && character <= last;
    };
    return among("\xC2\x80", "\xC2\x9F") || among("\xE2\x80\x8B", "\xE2\x80\x8F")
        || among("\xE2\x80\xA8", "\xE2\x80\xAE") || among("\xE2\x81\xA0", "\xE2\x81\xAF")
        || character == "\xEF\xBB\xBF";
}

/// What some file system takes for something else.
bool has_another_meaning(char character) {
    constexpr std::string_view taken = "/\\:*?\"<>|";
    return static_cast<unsigned char>(character) < 0x20 || character == 0x7F
        || taken.find(character) != std::string_view::npos;
}

std::size_t size_of_character(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(size, text.size());
}

} // namespace

Result<std::vector<AttachedFile>> attached_to(TeamWork& work, const casework::AnswerName& name) {
    VALISE_TRY(const auto* const answer, work.answer(name));
    const casework::Library& library = work.library();
    std::vector<AttachedFile> files;
    const auto add = [&](const OperationName& item, const casework::Files& among,
                         const OperationName& announced) {
        if (const auto found = among.find(announced); found != among.end())
            files.push_back({item, found->second});
    };
    for (const auto& item : answer->attachments.items)
        for (const auto& said : item.wording.values)
            add(item.place.name, answer->files, said.value.announced);
    for (const auto& item : answer->legal_references.items)
        for (const auto& said : item.wording.values)
            if (const auto* const law = law_of(said.value, library); law != nullptr && law->file)
                add(item.place.name, library.files, *law->file);
    return files;
}

std::vector<proto::AnnounceAttachment> attached_to(const casework::SubmittedAnswer& answer) {
    std::vector<proto::AnnounceAttachment> files;
    const auto add = [&](const casework::Content& content) {
        for (const auto& given : content.attachments) files.push_back(given.file);
        for (const auto& law : content.legal_references)
            if (law.file) files.push_back(*law.file);
    };
    add(answer.content);
    for (const auto& borrowed : answer.borrowed) add(borrowed.content);
    return files;
}

Result<FileHere> file_here(Desk& desk, const proto::AnnounceAttachment& file) {
    const auto attachments = desk.store().attachments();
    VALISE_TRY(const auto known, attachments.find(file.file));
    if (!known) return FileHere{0, file.chunk_count};
    VALISE_TRY(const auto present, attachments.present(file.file));
    return FileHere{static_cast<std::uint64_t>(std::ranges::count(present, true)), present.size()};
}

std::string safe_name_of(std::string_view given) {
    std::string name;
    given = given.substr(0, valid_utf8_prefix(as_bytes(given)));
    while (!given.empty()) {
        const auto character = given.substr(0, size_of_character(given));
        given.remove_prefix(character.size());
        if (is_out_of_sight(character)) continue;
        if (name.size() + character.size() > longest_safe_name) break;
        if (name.empty() && (character == "." || character == " ")) continue;
        name += character.size() == 1 && has_another_meaning(character.front()) ? "_" : character;
    }
    while (name.ends_with('.') || name.ends_with(' ')) name.pop_back();
    return name.empty() ? "file" : name;
}

Result<void> save_copy(Desk& desk, const proto::AnnounceAttachment& file, const std::filesystem::path& to,
    const std::function<bool(const FileHere&)>& goes_on) {
    VALISE_TRY(const FileHere here, file_here(desk, file));
    if (!here.is_whole()) return refuse(Errc::not_found, "not all of this file is on this computer");
    const auto beside = place_beside(to, desk.random());
    VALISE_TRY(auto copy, system::NewFile::create(beside));
    auto saved = copy_pieces(desk, file, copy, goes_on);
    std::error_code error;
    if (saved) std::filesystem::rename(beside, to, error);
    if (saved && error) saved = refuse(Errc::unavailable, "the copy cannot be given its name");
    if (!saved) {
        std::filesystem::remove(beside, error);
        return saved;
    }
    return system::flush_to_disk(to.has_parent_path() ? to.parent_path() : ".");
}

} // namespace valise::desk
