// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/stick.hpp"

#include <algorithm>

#include "valise/base/clock.hpp"
#include "valise/base/system.hpp"

namespace valise::pouch {

namespace {

/// 1 January 2000: every file system can say it, and it says nothing.
constexpr Timestamp no_time{946'684'800'000};

/// 32 signs that nobody mixes up, in one case: some sticks know only one.
constexpr std::string_view alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
constexpr std::size_t name_length = 8;
static_assert(alphabet.size() == 32);

class FileTarget final : public Target {
public:
    explicit FileTarget(system::NewFile file) : file_(std::move(file)) {}

    [[nodiscard]] Result<void> write(ByteView bytes) override { return file_.write(bytes); }
    [[nodiscard]] Result<void> finish() override { return file_.finish(no_time); }

private:
    system::NewFile file_;
};

class FileSource final : public Source {
public:
    explicit FileSource(system::OpenFile file) : file_(std::move(file)) {}

    [[nodiscard]] Result<std::size_t> read(ByteSpan out) override { return file_.read(out); }
    [[nodiscard]] Result<void> rewind() override {
        file_.rewind();
        return {};
    }

private:
    system::OpenFile file_;
};

bool is_drawn(std::string_view name, std::string_view ending) {
    return name.size() == name_length + ending.size() && name.ends_with(ending)
        && name.find_first_not_of(alphabet) == name_length;
}

Result<std::unique_ptr<Source>> open_file(const std::filesystem::path& path) {
    VALISE_TRY(auto file, system::OpenFile::open(path));
    return std::make_unique<FileSource>(std::move(file));
}

} // namespace

Result<std::unique_ptr<Target>> FolderStick::create(std::string_view name) {
    if (auto made = system::make_private_folder(folder_); !made && made.error().code != Errc::invalid_input)
        return tl::unexpected(std::move(made).error());
    VALISE_TRY(auto file, system::NewFile::create(folder_ / name));
    return std::make_unique<FileTarget>(std::move(file));
}

Result<std::unique_ptr<Source>> FolderStick::open(std::string_view name) { return open_file(folder_ / name); }

Result<void> FolderStick::rename(std::string_view from, std::string_view to) {
    VALISE_TRY_VOID(system::rename_to_free_name(folder_ / from, folder_ / to));
    VALISE_TRY_VOID(system::set_times(folder_, no_time));
    return system::flush_to_disk(folder_);
}

Result<void> FolderStick::remove(std::string_view name) {
    std::error_code error;
    if (std::filesystem::remove(folder_ / name, error)) return {};
    return error ? refuse(Errc::unavailable, "a file stays")
                 : refuse(Errc::not_found, "there is no such file");
}

Result<std::vector<std::string>> FolderStick::names() {
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder_, error), end; !error && entry != end;
        entry.increment(error))
        names.push_back(entry->path().filename().string());
    if (error == std::errc::no_such_file_or_directory) return names;
    if (error) return refuse(Errc::unavailable, "a folder cannot be read");
    std::ranges::sort(names);
    return names;
}

Result<std::unique_ptr<Target>> LooseFile::create(std::string_view /*name*/) {
    return refuse(Errc::not_permitted, "a loose file is read alone");
}

Result<std::unique_ptr<Source>> LooseFile::open(std::string_view name) {
    if (name != file_.filename().string()) return refuse(Errc::not_found, "there is no such file");
    return open_file(file_);
}

Result<void> LooseFile::rename(std::string_view /*from*/, std::string_view /*to*/) {
    return refuse(Errc::not_permitted, "a loose file is read alone");
}

Result<void> LooseFile::remove(std::string_view /*name*/) {
    return refuse(Errc::not_permitted, "a loose file is read alone");
}

Result<std::vector<std::string>> LooseFile::names() {
    return std::vector<std::string>{file_.filename().string()};
}

std::unique_ptr<Stick> stick_to_read(const std::filesystem::path& place) {
    std::error_code error;
    if (std::filesystem::is_regular_file(place, error)) return std::make_unique<LooseFile>(place);
    return std::make_unique<FolderStick>(place);
}

std::string draw_name(Random& random) {
    ByteArray<name_length> drawn;
    random.fill(drawn);
    std::string name;
    for (const Byte byte : drawn) name.push_back(alphabet[byte % alphabet.size()]);
    return name;
}

bool may_be_volume(std::string_view name) {
    return name.size() > 4 && !name.starts_with('.') && name.ends_with(".age");
}

Result<void> clear_unfinished(Stick& stick) {
    VALISE_TRY(const auto names, stick.names());
    for (const std::string& name : names)
        if (is_drawn(name, ".new")) VALISE_TRY_VOID(stick.remove(name));
    return {};
}

} // namespace valise::pouch
