// SPDX-License-Identifier: Apache-2.0
#include "valise/base/system.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <pthread.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace valise::system {

namespace {

/// An open file, closed when it goes.
class Descriptor {
public:
    explicit Descriptor(int number) noexcept : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (is_open()) ::close(number_);
    }

    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }
    [[nodiscard]] int number() const noexcept { return number_; }
    /// Leaves the file open, in the hands of the caller.
    [[nodiscard]] int release() noexcept { return std::exchange(number_, -1); }

private:
    int number_;
};

Errc code_for(int reason) {
    switch (reason) {
    case ENOENT: return Errc::not_found;
    case ENOSPC:
    case EDQUOT: return Errc::exhausted;
    case EFBIG: return Errc::too_large;
    default: return Errc::unavailable;
    }
}

tl::unexpected<Error> refuse_with_errno(const char* action) {
    const int reason = errno;
    return refuse(code_for(reason), fmt::format("{}: {}", action, std::strerror(reason)));
}

/// As refuse_with_errno, where a name had to be free.
tl::unexpected<Error> refuse_name(const char* action) {
    if (errno == EEXIST) return refuse(Errc::invalid_input, "there is something of this name already");
    return refuse_with_errno(action);
}

/// Repeats `call` while a signal interrupts it.
template <class Call> auto uninterrupted(Call call) {
    for (;;) {
        const auto answer = call();
        if (answer >= 0 || errno != EINTR) return answer;
    }
}

Result<void> write_all(int file, ByteView bytes) {
    while (!bytes.empty()) {
        const auto written = uninterrupted([&] { return ::write(file, bytes.data(), bytes.size()); });
        if (written < 0) return refuse_with_errno("write");
        if (written == 0) return refuse(Errc::unavailable, "the disk takes nothing");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> flush(int file) {
    // After a failed fsync the kernel may have dropped the pages: never retry, always refuse.
    if (uninterrupted([&] { return ::fsync(file); }) < 0) return refuse_with_errno("fsync");
    return {};
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

Result<void> flush_folder(const std::filesystem::path& folder) {
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.is_open()) return refuse_with_errno("open folder");
    return flush(descriptor.number());
}

constexpr mode_t this_user_alone = S_IRUSR | S_IWUSR;

Result<void> write_new_file(const std::filesystem::path& path, ByteView bytes) {
    // Whatever a crash, or somebody else, left under this name may be a link or a pipe: it goes, unopened.
    ::unlink(path.c_str());
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, this_user_alone));
    if (!file.is_open()) return refuse_with_errno("create");
    VALISE_TRY_VOID(write_all(file.number(), bytes));
    return flush(file.number());
}

Result<void> compare_with_disk(const std::filesystem::path& path, ByteView bytes) {
    VALISE_TRY(const auto read_back, read_file(path, bytes.size()));
    if (!std::ranges::equal(read_back, bytes))
        return refuse(Errc::corrupt_data, "the disk returned other bytes");
    return {};
}

Result<void> move_into_place(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::rename(from.c_str(), to.c_str()) < 0) return refuse_with_errno("rename");
    return {};
}

std::array<timespec, 2> times_at(Timestamp moment) {
    timespec time{};
    time.tv_sec = moment.milliseconds / 1000;
    time.tv_nsec = moment.milliseconds % 1000 * 1'000'000;
    return {time, time};
}

/// A file system that keeps its own times, or lets only its owner set them, is no reason to stop.
Result<void> times_were_set(bool were_set) {
    if (were_set || errno == EPERM || errno == ENOSYS || errno == EOPNOTSUPP) return {};
    return refuse_with_errno("set the times of a file");
}

} // namespace

void fill_with_randomness(ByteSpan out) {
    while (!out.empty()) {
        const auto filled = uninterrupted([&] { return ::getrandom(out.data(), out.size(), 0); });
        VALISE_CHECK(filled > 0);
        out = out.subspan(static_cast<std::size_t>(filled));
    }
}

void keep_memory_private() noexcept {
    const rlimit no_core_file{0, 0};
    ::setrlimit(RLIMIT_CORE, &no_core_file);
    ::prctl(PR_SET_DUMPABLE, 0);
}

Result<Bytes> read_file(const std::filesystem::path& path, std::uint64_t limit) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.is_open()) return refuse_with_errno("open");

    constexpr std::size_t portion = 256 * 1024;
    Bytes bytes;
    for (;;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + portion);
        const auto count =
            uninterrupted([&] { return ::read(file.number(), bytes.data() + before, portion); });
        if (count < 0) return refuse_with_errno("read");
        bytes.resize(before + static_cast<std::size_t>(count));
        if (bytes.size() > limit) return refuse(Errc::too_large, fmt::format("a file above {} bytes", limit));
        if (count == 0) return bytes;
    }
}

Result<void> create_private_file(const std::filesystem::path& path) {
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, this_user_alone));
    if (file.is_open()) return {};
    return refuse_name("create");
}

Result<void> move_to_free_name(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::link(from.c_str(), to.c_str()) < 0) return refuse_name("link");
    ::unlink(from.c_str());
    return flush_folder(folder_of(to));
}

Result<void> rename_to_free_name(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) < 0) {
        if (errno != EINVAL && errno != ENOSYS) return refuse_name("rename");
        struct stat about{};
        if (::lstat(to.c_str(), &about) == 0) {
            errno = EEXIST;
            return refuse_name("rename");
        }
        VALISE_TRY_VOID(move_into_place(from, to));
    }
    return flush_folder(folder_of(to));
}

Result<void> set_times(const std::filesystem::path& path, Timestamp moment) {
    return times_were_set(
        ::utimensat(AT_FDCWD, path.c_str(), times_at(moment).data(), AT_SYMLINK_NOFOLLOW) == 0);
}

Result<void> write_file_durably(const std::filesystem::path& path, ByteView bytes) {
    auto beside = path;
    beside += ".new";

    auto written = write_new_file(beside, bytes)
                       .and_then([&] { return compare_with_disk(beside, bytes); })
                       .and_then([&] { return move_into_place(beside, path); });
    if (!written) {
        ::unlink(beside.c_str());
        return written;
    }
    return flush_folder(folder_of(path));
}

Result<void> make_private_folder(const std::filesystem::path& path) {
    if (::mkdir(path.c_str(), S_IRWXU) < 0) return refuse_name("make a folder");
    return {};
}

Result<void> move_folder_to_free_name(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (::rename(from.c_str(), to.c_str()) < 0) {
        if (errno == ENOTEMPTY || errno == ENOTDIR) errno = EEXIST;
        return refuse_name("rename a folder");
    }
    return flush_folder(folder_of(to));
}

Result<void> flush_to_disk(const std::filesystem::path& path) {
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!descriptor.is_open()) return refuse_with_errno("open");
    return flush(descriptor.number());
}

Result<std::uint64_t> file_number(const std::filesystem::path& path) {
    struct stat about{};
    if (::stat(path.c_str(), &about) < 0) return refuse_with_errno("look at a file");
    return about.st_ino;
}

std::int64_t process_number() noexcept { return ::getpid(); }

std::string program_name() { return program_invocation_short_name; }

Result<NewFile> NewFile::create(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, this_user_alone);
    if (descriptor < 0) return refuse_name("create");
    return NewFile(descriptor);
}

NewFile::~NewFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<void> NewFile::write(ByteView bytes) {
    auto written = write_all(descriptor_, bytes);
    has_failed_ = has_failed_ || !written;
    return written;
}

Result<void> NewFile::finish(Timestamp changed) {
    const Descriptor file(std::exchange(descriptor_, -1));
    if (has_failed_) return refuse(Errc::unavailable, "a file of which a part is missing");
    VALISE_TRY_VOID(times_were_set(::futimens(file.number(), times_at(changed).data()) == 0));
    VALISE_TRY_VOID(flush(file.number()));
    // A wish: where the system keeps its copy nevertheless, that is what is read next.
    static_cast<void>(::posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED));
    return {};
}

Result<OpenFile> OpenFile::open(const std::filesystem::path& path) {
    // Nobody is waited for at the other end of a pipe.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.is_open()) {
        if (errno == ELOOP) return refuse(Errc::malformed, "a link in the place of a file");
        return refuse_with_errno("open");
    }
    struct stat about{};
    if (::fstat(file.number(), &about) < 0) return refuse_with_errno("look at a file");
    if (!S_ISREG(about.st_mode)) return refuse(Errc::malformed, "this is not a file");
    return OpenFile(file.release());
}

OpenFile::~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

Result<std::size_t> OpenFile::read(ByteSpan out) {
    const auto count = uninterrupted(
        [&] { return ::pread(descriptor_, out.data(), out.size(), static_cast<off_t>(position_)); });
    if (count < 0) return refuse_with_errno("read");
    position_ += static_cast<std::size_t>(count);
    return static_cast<std::size_t>(count);
}

Result<FileLock> FileLock::take(const std::filesystem::path& path, std::string_view note) {
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, this_user_alone));
    if (!file.is_open()) return refuse_with_errno("open a lock");
    if (uninterrupted([&] { return ::flock(file.number(), LOCK_EX | LOCK_NB); }) < 0) {
        if (errno == EWOULDBLOCK) return refuse(Errc::unavailable, "somebody else holds it");
        return refuse_with_errno("lock");
    }
    if (::ftruncate(file.number(), 0) < 0) return refuse_with_errno("empty a lock");
    VALISE_TRY_VOID(write_all(file.number(), as_bytes(note)));
    return FileLock(file.release());
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

InterruptsHeld::InterruptsHeld() {
    sigset_t held;
    ::sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&held, signal);
    VALISE_CHECK(::pthread_sigmask(SIG_BLOCK, &held, &before_) == 0);
}

InterruptsHeld::~InterruptsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

Result<UnfinishedFolder> UnfinishedFolder::make(const std::filesystem::path& target) {
    auto name = target.lexically_normal();
    if (!name.has_filename()) name = name.parent_path();
    std::error_code error;
    if (std::filesystem::exists(name, error) && !std::filesystem::is_empty(name, error))
        return refuse(Errc::invalid_input, "there is something in this folder already");

    auto beside = name;
    beside.replace_filename("." + name.filename().string() + ".unfinished");
    std::filesystem::remove_all(beside, error);
    VALISE_TRY_VOID(make_private_folder(beside));
    return UnfinishedFolder(std::move(name), std::move(beside));
}

Result<void> UnfinishedFolder::finish() {
    VALISE_TRY_VOID(flush_to_disk(path_));
    return move_folder_to_free_name(path_, target_);
}

UnfinishedFolder::~UnfinishedFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

Result<TemporaryFolder> TemporaryFolder::make() {
    std::error_code error;
    const auto parent = std::filesystem::temp_directory_path(error);
    if (error) return refuse(Errc::unavailable, "there is no folder for temporary files");
    auto pattern = (parent / "valise-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) return refuse_with_errno("make a temporary folder");
    return TemporaryFolder(pattern);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

} // namespace valise::system
