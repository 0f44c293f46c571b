// SPDX-License-Identifier: Apache-2.0
#include "valise/base/system.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include "support/refusal.hpp"
#include "valise/base/random.hpp"

namespace valise::tests {
namespace {

namespace fs = std::filesystem;
using system::TemporaryFolder;

constexpr std::uint64_t no_limit = std::numeric_limits<std::uint64_t>::max();
constexpr std::array<std::size_t, 4> limits{0, 1, 1'000, 256 * 1024};

Bytes bytes_of(std::size_t size) {
    SeededRandom random(size);
    Bytes bytes(size);
    random.fill(bytes);
    return bytes;
}

void put(const fs::path& path, ByteView bytes) {
    std::ofstream file(path, std::ios::binary);
    file << as_text(bytes);
}

Bytes bytes_in(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> names_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename());
    return names;
}

/// The permissions of a file, as `ls -l` and umask count them.
unsigned mode_of(const fs::path& path) { return static_cast<unsigned>(fs::status(path).permissions()); }

/// A folder with one file in it, "store", and a place for others.
class Files : public testing::Test {
protected:
    [[nodiscard]] fs::path path(std::string_view name) const { return folder_.path() / name; }

    const Bytes old_ = bytes_of(1'000);
    const Bytes new_ = bytes_of(4'321);
    const TemporaryFolder folder_ = TemporaryFolder::make().value();
    const fs::path store_ = path("store");
};

using ReadFile = Files;

/// A file "store" that is to be replaced: one of two sets of bytes is to be found in it.
class WriteFileDurably : public Files {
protected:
    WriteFileDurably() { put(store_, old_); }

    void expect_untouched() const {
        EXPECT_EQ(bytes_in(store_), old_);
        EXPECT_THAT(names_in(folder_.path()), testing::ElementsAre("store"));
    }
};

using WriteFileDurablyDeathTest = WriteFileDurably;

/// Lets this process make no file longer than `size` while this object lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t size) : signal_handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limited{size, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        static_cast<void>(std::signal(SIGXFSZ, signal_handler_));
    }

private:
    void (*signal_handler_)(int);
    rlimit before_{};
};

/// The calls of one number to the kernel whose argument `index` has all the bits of `bits`: all calls when
/// there are none.
struct KernelCalls {
    long number = 0;
    unsigned index = 0;
    unsigned bits = 0;
};

/// From here on the kernel does nothing for such calls of this process but answer `error`, or that all is
/// done when that is 0. For good: only for a process that is about to end.
void let_kernel_answer(const KernelCalls& calls, unsigned error) {
    const auto argument = offsetof(seccomp_data, args) + calls.index * sizeof(std::uint64_t);
    const auto number = static_cast<unsigned>(calls.number);
    std::array<sock_filter, 7> program{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(argument)),
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, calls.bits),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, calls.bits, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    const sock_fprog filter{program.size(), program.data()};
    VALISE_CHECK(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    VALISE_CHECK(::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0);
}

constexpr int accepted = 100;

/// Ends this process with the code of a refusal, or with `accepted`.
[[noreturn]] void exit_with(const Result<void>& result) {
    ::_exit(result ? accepted : static_cast<int>(result.error().code));
}

auto exits_with(Errc code) { return testing::ExitedWithCode(static_cast<int>(code)); }

TEST_F(ReadFile, GivesEveryByteOfAFileOfManyPortions) {
    const auto bytes = bytes_of(300'000);
    put(store_, bytes);

    const auto read = system::read_file(store_, no_limit);

    EXPECT_EQ(read, Result<Bytes>(bytes));
}

TEST_F(ReadFile, AcceptsAFileAsLongAsTheLimit) {
    for (const auto limit : limits) {
        put(store_, bytes_of(limit));

        const auto read = system::read_file(store_, limit);

        EXPECT_EQ(read, Result<Bytes>(bytes_of(limit))) << limit;
    }
}

TEST_F(ReadFile, RefusesAFileOneByteAboveTheLimit) {
    for (const auto limit : limits) {
        put(store_, bytes_of(limit + 1));

        const auto read = system::read_file(store_, limit);

        EXPECT_THAT(read, is_refused(Errc::too_large)) << limit;
    }
}

TEST_F(ReadFile, RefusesAnEndlessFileAsSoonAsItPassesTheLimit) {
    const auto read = system::read_file("/dev/zero", 1'000'000);

    EXPECT_THAT(read, is_refused(Errc::too_large));
}

TEST_F(ReadFile, DoesNotFindAFileThatIsNotThere) {
    const auto read = system::read_file(path("nothing"), no_limit);

    EXPECT_THAT(read, is_refused(Errc::not_found));
}

TEST_F(ReadFile, RefusesAFolder) {
    const auto read = system::read_file(folder_.path(), no_limit);

    EXPECT_THAT(read, is_refused(Errc::unavailable));
}

TEST_F(ReadFile, RefusesAPathThroughAFile) {
    put(store_, old_);

    const auto read = system::read_file(store_ / "below", no_limit);

    EXPECT_THAT(read, is_refused(Errc::unavailable));
}

TEST_F(ReadFile, SaysWhatTheSystemSaid) {
    const auto read = system::read_file(path("nothing"), no_limit);

    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail, "open: No such file or directory");
}

int interrupting_pipe = -1;

void write_and_close_pipe(int) {
    static_cast<void>(!::write(interrupting_pipe, "late", 4));
    ::close(interrupting_pipe);
}

TEST_F(ReadFile, GoesOnAfterASignal) {
    ASSERT_EQ(::mkfifo(store_.c_str(), 0600), 0);
    interrupting_pipe = ::open(store_.c_str(), O_RDWR | O_CLOEXEC);
    struct sigaction interrupt{};
    interrupt.sa_handler = write_and_close_pipe;
    ::sigaction(SIGALRM, &interrupt, nullptr);
    const itimerval soon{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_usec = 5'000}};
    ::setitimer(ITIMER_REAL, &soon, nullptr);

    const auto read = system::read_file(store_, no_limit);

    EXPECT_EQ(read, Result<Bytes>(to_bytes(as_bytes("late"))));
}

TEST_F(WriteFileDurably, MakesANewFile) {
    const auto written = system::write_file_durably(path("other"), new_);

    ASSERT_THAT(written, is_accepted());
    EXPECT_EQ(bytes_in(path("other")), new_);
}

TEST_F(WriteFileDurably, ReplacesAnOldFileByAShorterOne) {
    const auto written = system::write_file_durably(store_, bytes_of(3));

    ASSERT_THAT(written, is_accepted());
    EXPECT_EQ(bytes_in(store_), bytes_of(3));
}

TEST_F(WriteFileDurably, WritesAnEmptyFile) {
    const auto written = system::write_file_durably(store_, {});

    ASSERT_THAT(written, is_accepted());
    EXPECT_TRUE(bytes_in(store_).empty());
}

TEST_F(WriteFileDurably, WritesAFileOfManyPortions) {
    const auto bytes = bytes_of(300'000);

    const auto written = system::write_file_durably(store_, bytes);

    ASSERT_THAT(written, is_accepted());
    EXPECT_EQ(bytes_in(store_), bytes);
}

TEST_F(WriteFileDurably, LeavesNothingBeside) {
    static_cast<void>(system::write_file_durably(store_, new_));

    EXPECT_THAT(names_in(folder_.path()), testing::ElementsAre("store"));
}

TEST_F(WriteFileDurably, MakesTheFileReadableByThisUserAlone) {
    ::chmod(store_.c_str(), 0644);

    static_cast<void>(system::write_file_durably(store_, new_));

    EXPECT_EQ(mode_of(store_), 0600U);
}

TEST_F(WriteFileDurably, PutsAnotherFileInPlaceInsteadOfWritingIntoTheOldOne) {
    fs::create_hard_link(store_, path("opened before"));

    static_cast<void>(system::write_file_durably(store_, new_));

    EXPECT_EQ(bytes_in(path("opened before")), old_);
}

TEST_F(WriteFileDurably, WritesOverWhatAnInterruptedWriteLeftBeside) {
    put(path("store.new"), bytes_of(9'999));

    const auto written = system::write_file_durably(store_, new_);

    ASSERT_THAT(written, is_accepted());
    EXPECT_EQ(bytes_in(store_), new_);
}

TEST_F(WriteFileDurably, DoesNotFollowALinkThatSomebodyLeftBeside) {
    put(path("victim"), old_);
    fs::create_symlink(path("victim"), path("store.new"));

    static_cast<void>(system::write_file_durably(store_, new_));

    EXPECT_EQ(bytes_in(path("victim")), old_);
}

TEST_F(WriteFileDurably, RefusesAMissingFolderAndLeavesNothing) {
    const auto written = system::write_file_durably(path("missing") / "store", new_);

    EXPECT_THAT(written, is_refused(Errc::not_found));
    expect_untouched();
}

TEST_F(WriteFileDurably, RefusesToReplaceAFolderAndLeavesNothingBeside) {
    fs::remove(store_);
    fs::create_directory(store_);

    const auto written = system::write_file_durably(store_, new_);

    EXPECT_THAT(written, is_refused(Errc::unavailable));
    EXPECT_TRUE(fs::is_directory(store_));
    EXPECT_THAT(names_in(folder_.path()), testing::ElementsAre("store"));
}

TEST_F(WriteFileDurably, KeepsTheOldBytesWhereverTheDiskStopsTaking) {
    for (const rlim_t room : {0U, 1U, 4'096U, 4'320U}) {
        const FileSizeLimit limit(room);

        const auto written = system::write_file_durably(store_, new_);

        EXPECT_THAT(written, is_refused(Errc::too_large)) << room;
        expect_untouched();
    }
}

TEST_F(WriteFileDurably, SucceedsWhenTheDiskHasJustEnoughRoom) {
    const FileSizeLimit limit(new_.size());

    const auto written = system::write_file_durably(store_, new_);

    EXPECT_THAT(written, is_accepted());
}

TEST_F(WriteFileDurablyDeathTest, WritesAFileNamedWithoutItsFolder) {
    const auto write_here = [&] {
        fs::current_path(folder_.path());
        exit_with(system::write_file_durably("store", new_));
    };

    EXPECT_EXIT(write_here(), testing::ExitedWithCode(accepted), "");
    EXPECT_EQ(bytes_in(store_), new_);
}

TEST_F(WriteFileDurablyDeathTest, CallsAFullDiskExhaustedAndKeepsTheOldBytes) {
    const auto write_to_full_disk = [&] {
        const auto size = static_cast<unsigned>(new_.size());
        let_kernel_answer({.number = SYS_write, .index = 2, .bits = size}, ENOSPC);
        exit_with(system::write_file_durably(store_, new_));
    };

    EXPECT_EXIT(write_to_full_disk(), exits_with(Errc::exhausted), "");
    expect_untouched();
}

TEST_F(WriteFileDurablyDeathTest, KeepsTheOldBytesWhenTheNewOnesCannotBeFlushed) {
    const auto write_without_flush = [&] {
        let_kernel_answer({.number = SYS_fsync}, EIO);
        exit_with(system::write_file_durably(store_, new_));
    };

    EXPECT_EXIT(write_without_flush(), exits_with(Errc::unavailable), "");
    expect_untouched();
}

TEST_F(WriteFileDurablyDeathTest, KeepsTheOldBytesWhenTheNewOnesCannotBeReadBack) {
    const auto write_without_reading = [&] {
        let_kernel_answer({.number = SYS_read}, EIO);
        exit_with(system::write_file_durably(store_, new_));
    };

    EXPECT_EXIT(write_without_reading(), exits_with(Errc::unavailable), "");
    expect_untouched();
}

TEST_F(WriteFileDurablyDeathTest, KeepsTheOldBytesWhenTheDiskReturnsOthersThanItTook) {
    const auto write_to_forgetful_disk = [&] {
        let_kernel_answer({.number = SYS_read}, 0);
        exit_with(system::write_file_durably(store_, new_));
    };

    EXPECT_EXIT(write_to_forgetful_disk(), exits_with(Errc::corrupt_data), "");
    expect_untouched();
}

TEST_F(WriteFileDurablyDeathTest, RefusesWhenTheFolderCannotBeFlushed) {
    const auto write_without_folder = [&] {
        let_kernel_answer({.number = SYS_openat, .index = 2, .bits = O_DIRECTORY}, EIO);
        exit_with(system::write_file_durably(store_, new_));
    };

    EXPECT_EXIT(write_without_folder(), exits_with(Errc::unavailable), "");
    EXPECT_THAT(bytes_in(store_), testing::AnyOf(old_, new_));
}

TEST(FillWithRandomness, FillsTheLastByteAsWellAsTheFirst) {
    constexpr std::size_t size = 100'000;
    Bytes bytes(size);

    system::fill_with_randomness(bytes);

    const std::set<Byte> first(bytes.begin(), bytes.begin() + 100);
    const std::set<Byte> last(bytes.end() - 100, bytes.end());
    EXPECT_GT(first.size(), 50U);
    EXPECT_GT(last.size(), 50U);
}

TEST(FillWithRandomness, WritesNothingOutsideItsBytes) {
    Bytes bytes(96);

    system::fill_with_randomness(ByteSpan(bytes).subspan(32, 32));

    EXPECT_THAT(ByteView(bytes).first(32), testing::Each(0));
    EXPECT_THAT(ByteView(bytes).last(32), testing::Each(0));
}

TEST(FillWithRandomness, NeverGivesTheSameTwice) {
    ByteArray<32> first{};
    ByteArray<32> second{};

    system::fill_with_randomness(first);
    system::fill_with_randomness(second);

    EXPECT_NE(first, second);
}

TEST(FillWithRandomnessDeathTest, StopsTheProgramWhenTheKernelHasNone) {
    const auto fill_without_kernel = [] {
        let_kernel_answer({.number = SYS_getrandom}, ENOSYS);
        ByteArray<32> bytes{};
        system::fill_with_randomness(bytes);
    };

    EXPECT_EXIT(fill_without_kernel(), testing::KilledBySignal(SIGABRT), "this should never happen");
}

/// Ends this process with `accepted` or another code. It can be looked into again before it ends, because
/// the leak sanitizer does so.
[[noreturn]] void exit_and_say(bool is_private) {
    ::prctl(PR_SET_DUMPABLE, 1);
    std::exit(is_private ? accepted : 0);
}

TEST(KeepMemoryPrivateDeathTest, WritesNoCoreFiles) {
    const auto keep_private = [] {
        system::keep_memory_private();
        rlimit core{};
        ::getrlimit(RLIMIT_CORE, &core);
        exit_and_say(core.rlim_cur == 0 && core.rlim_max == 0);
    };

    EXPECT_EXIT(keep_private(), testing::ExitedWithCode(accepted), "");
}

TEST(KeepMemoryPrivateDeathTest, KeepsOtherProcessesOut) {
    const auto keep_private = [] {
        system::keep_memory_private();
        exit_and_say(::prctl(PR_GET_DUMPABLE) == 0);
    };

    EXPECT_EXIT(keep_private(), testing::ExitedWithCode(accepted), "");
}

TEST(TemporaryFolder, IsEmptyAndOurOwn) {
    const auto folder = TemporaryFolder::make();

    ASSERT_THAT(folder, is_accepted());
    EXPECT_TRUE(fs::is_empty(folder->path()));
    EXPECT_EQ(mode_of(folder->path()), 0700U);
}

TEST(TemporaryFolder, IsAnotherEachTime) {
    const auto first = TemporaryFolder::make();
    const auto second = TemporaryFolder::make();

    EXPECT_NE(first.value().path(), second.value().path());
}

TEST(TemporaryFolder, GoesWithAllItHolds) {
    auto folder = std::make_optional(TemporaryFolder::make().value());
    const auto path = folder->path();
    fs::create_directories(path / "deep" / "deeper");
    put(path / "deep" / "deeper" / "file", bytes_of(10));

    folder.reset();

    EXPECT_FALSE(fs::exists(path));
}

TEST(TemporaryFolder, DoesNotTakeAlongWhatItOnlyLinksTo) {
    const auto other = TemporaryFolder::make().value();
    put(other.path() / "file", bytes_of(10));
    auto folder = std::make_optional(TemporaryFolder::make().value());
    fs::create_directory_symlink(other.path(), folder->path() / "link");

    folder.reset();

    EXPECT_TRUE(fs::exists(other.path() / "file"));
}

TEST(TemporaryFolder, StaysWhileTheObjectItWasMovedToLives) {
    std::optional<TemporaryFolder> second;

    {
        auto first = TemporaryFolder::make().value();
        second.emplace(std::move(first));
    }

    EXPECT_TRUE(fs::is_directory(second->path()));
}

TEST(TemporaryFolderDeathTest, RefusesWhereNoFolderCanBeMade) {
    const auto make_in_proc = [] {
        ::setenv("TMPDIR", "/proc", 1);
        ::_exit(TemporaryFolder::make() ? accepted : 0);
    };

    EXPECT_EXIT(make_in_proc(), testing::ExitedWithCode(0), "");
}

TEST_F(WriteFileDurably, MakesTheFileReadableByThisUserAloneEvenOverOneLeftBeside) {
    put(path("store.new"), old_);
    ::chmod(path("store.new").c_str(), 0644);

    static_cast<void>(system::write_file_durably(store_, new_));

    EXPECT_EQ(mode_of(store_), 0600U);
}

TEST_F(WriteFileDurably, DoesNotWriteIntoAFileThatALeftoverIsAnotherNameOf) {
    put(path("victim"), old_);
    fs::create_hard_link(path("victim"), path("store.new"));

    static_cast<void>(system::write_file_durably(store_, new_));

    EXPECT_EQ(bytes_in(path("victim")), old_);
}

TEST_F(WriteFileDurably, SucceedsOverALinkThatSomebodyLeftBeside) {
    fs::create_symlink(path("victim"), path("store.new"));

    const auto written = system::write_file_durably(store_, new_);

    EXPECT_THAT(written, is_accepted());
}

TEST_F(WriteFileDurablyDeathTest, DoesNotWaitForAPipeLeftBeside) {
    ASSERT_EQ(::mkfifo(path("store.new").c_str(), 0600), 0);
    const auto write = [&] {
        ::alarm(60); // where it would wait for ever
        exit_with(system::write_file_durably(store_, new_));
    };

    EXPECT_EXIT(write(), testing::ExitedWithCode(accepted), "");
}

TEST(TemporaryFolderDeathTest, IsNeverMadeInTheCurrentFolder) {
    const auto here = TemporaryFolder::make().value();
    const auto make_nowhere = [&] {
        ::setenv("TMPDIR", "/nonexistent", 1);
        fs::current_path(here.path());
        const auto folder = TemporaryFolder::make();
        ::_exit(fs::is_empty(here.path()) ? accepted : 0);
    };

    EXPECT_EXIT(make_nowhere(), testing::ExitedWithCode(accepted), "");
}

TEST(CreatePrivateFile, MakesAnEmptyFileForThisUserAlone) {
    const auto folder = TemporaryFolder::make().value();
    const auto file = folder.path() / "new";

    ASSERT_THAT(system::create_private_file(file), is_accepted());

    EXPECT_EQ(fs::file_size(file), 0U);
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(CreatePrivateFile, RefusesANameThatIsTaken) {
    const auto folder = TemporaryFolder::make().value();
    const auto file = folder.path() / "taken";
    std::ofstream(file) << "kept";

    EXPECT_THAT(system::create_private_file(file), is_refused(Errc::invalid_input));
    EXPECT_EQ(fs::file_size(file), 4U);
}

TEST(CreatePrivateFile, RefusesAFolderThatIsNotThere) {
    const auto folder = TemporaryFolder::make().value();

    EXPECT_THAT(system::create_private_file(folder.path() / "missing" / "new"), is_refused(Errc::not_found));
}

TEST(MoveToFreeName, GivesAFileItsNameAndTakesTheOldOneAway) {
    const auto folder = TemporaryFolder::make().value();
    std::ofstream(folder.path() / "made") << "new";

    ASSERT_THAT(system::move_to_free_name(folder.path() / "made", folder.path() / "named"), is_accepted());

    EXPECT_FALSE(fs::exists(folder.path() / "made"));
    EXPECT_EQ(fs::file_size(folder.path() / "named"), 3U);
}

TEST(MoveToFreeName, LeavesBothWhenTheNameIsTaken) {
    const auto folder = TemporaryFolder::make().value();
    std::ofstream(folder.path() / "made") << "new";
    std::ofstream(folder.path() / "taken") << "older";

    EXPECT_THAT(system::move_to_free_name(folder.path() / "made", folder.path() / "taken"),
        is_refused(Errc::invalid_input));

    EXPECT_EQ(fs::file_size(folder.path() / "made"), 3U);
    EXPECT_EQ(fs::file_size(folder.path() / "taken"), 5U);
}

TEST(MoveToFreeName, RefusesAFileThatIsNotThere) {
    const auto folder = TemporaryFolder::make().value();

    EXPECT_THAT(system::move_to_free_name(folder.path() / "none", folder.path() / "named"),
        is_refused(Errc::not_found));
}

TEST(RenameToFreeName, GivesAFileItsNameAndNobodyElses) {
    const auto folder = *TemporaryFolder::make();
    put(folder.path() / "one", bytes_of(100));
    put(folder.path() / "two", bytes_of(200));

    EXPECT_THAT(system::rename_to_free_name(folder.path() / "one", folder.path() / "two"),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(system::rename_to_free_name(folder.path() / "one", folder.path() / "three"), is_accepted());
    EXPECT_THAT(system::rename_to_free_name(folder.path() / "none", folder.path() / "four"),
        is_refused(Errc::not_found));

    EXPECT_EQ(names_in(folder.path()), (std::set<std::string>{"three", "two"}));
    EXPECT_EQ(bytes_in(folder.path() / "three"), bytes_of(100));
    EXPECT_EQ(bytes_in(folder.path() / "two"), bytes_of(200));
}

using RenameToFreeNameDeathTest = Files;

TEST_F(RenameToFreeNameDeathTest, LooksBeforeItRenamesWhereTheFileSystemCannotDoBothAtOnce) {
    put(store_, old_);
    put(path("taken"), new_);
    const auto rename_here = [&](const char* to) {
        let_kernel_answer({.number = SYS_renameat2}, EINVAL);
        exit_with(system::rename_to_free_name(store_, path(to)));
    };

    EXPECT_EXIT(rename_here("taken"), exits_with(Errc::invalid_input), "");
    EXPECT_EXIT(rename_here("free"), testing::ExitedWithCode(accepted), "");

    EXPECT_EQ(bytes_in(path("taken")), new_);
    EXPECT_EQ(bytes_in(path("free")), old_);
    EXPECT_FALSE(fs::exists(store_));
}

using NewFileDeathTest = Files;

TEST_F(NewFileDeathTest, SaysThatADiskIsFullOrDoesNotKeepWhatWasWritten) {
    const auto write_where = [&](const KernelCalls& calls, unsigned error) {
        auto file = system::NewFile::create(store_);
        VALISE_CHECK(file.has_value());
        let_kernel_answer(calls, error);
        const auto written = file->write(new_);
        const auto finished = file->finish({});
        VALISE_CHECK(written || !finished);
        exit_with(written ? finished : written);
    };

    EXPECT_EXIT(write_where({.number = SYS_write}, ENOSPC), exits_with(Errc::exhausted), "");
    fs::remove(store_);
    EXPECT_EXIT(write_where({.number = SYS_fsync}, EIO), exits_with(Errc::unavailable), "");
    fs::remove(store_);
    // A stick that keeps times of its own is used as it is.
    EXPECT_EXIT(write_where({.number = SYS_utimensat}, EPERM), testing::ExitedWithCode(accepted), "");
}

/// When it says that it was changed.
Timestamp changed_at(const fs::path& path) {
    struct stat about{};
    VALISE_CHECK(::stat(path.c_str(), &about) == 0);
    return {about.st_mtim.tv_sec * 1000 + about.st_mtim.tv_nsec / 1'000'000};
}

TEST(SetTimes, IsWhatAFileAndAFolderSayAfterwards) {
    const auto folder = *TemporaryFolder::make();
    put(folder.path() / "file", bytes_of(1));
    const Timestamp moment{946'684'800'250};

    ASSERT_THAT(system::set_times(folder.path() / "file", moment), is_accepted());
    ASSERT_THAT(system::set_times(folder.path(), moment), is_accepted());

    EXPECT_EQ(changed_at(folder.path() / "file"), moment);
    EXPECT_EQ(changed_at(folder.path()), moment);
    EXPECT_THAT(system::set_times(folder.path() / "none", moment), is_refused(Errc::not_found));
}

TEST(NewFile, HoldsWhatWasWrittenAndSaysTheMomentItWasGiven) {
    const auto folder = *TemporaryFolder::make();
    const auto path = folder.path() / "file";
    const Timestamp moment{946'684'800'000};

    auto file = system::NewFile::create(path);
    ASSERT_THAT(file, is_accepted());
    ASSERT_THAT(file->write(ByteView(bytes_of(1'000)).first(400)), is_accepted());
    ASSERT_THAT(file->write(ByteView(bytes_of(1'000)).subspan(400)), is_accepted());
    ASSERT_THAT(file->finish(moment), is_accepted());

    EXPECT_EQ(bytes_in(path), bytes_of(1'000));
    EXPECT_EQ(changed_at(path), moment);
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(NewFile, RefusesANameThatIsTakenAndAFolderThatIsNotThere) {
    const auto folder = *TemporaryFolder::make();
    put(folder.path() / "file", bytes_of(1));

    EXPECT_THAT(system::NewFile::create(folder.path() / "file"), is_refused(Errc::invalid_input));
    EXPECT_THAT(system::NewFile::create(folder.path() / "no" / "file"), is_refused(Errc::not_found));
    EXPECT_EQ(bytes_in(folder.path() / "file"), bytes_of(1));
}

TEST(OpenFile, IsReadInPortionsAndAgainFromItsBeginning) {
    const auto folder = *TemporaryFolder::make();
    put(folder.path() / "file", bytes_of(10));
    auto file = system::OpenFile::open(folder.path() / "file");
    ASSERT_THAT(file, is_accepted());

    Bytes portion(8);
    const auto first = file->read(portion);
    const auto second = file->read(portion);
    const auto third = file->read(portion);
    file->rewind();
    const auto again = file->read(portion);

    EXPECT_EQ(first, 8U);
    EXPECT_EQ(second, 2U);
    EXPECT_EQ(third, 0U);
    EXPECT_EQ(again, 8U);
    EXPECT_TRUE(std::ranges::equal(portion, ByteView(bytes_of(10)).first(8)));
}

TEST(OpenFile, RefusesWhatIsNotAFileAndWaitsForNobody) {
    const auto folder = *TemporaryFolder::make();
    put(folder.path() / "file", bytes_of(1));
    fs::create_symlink(folder.path() / "file", folder.path() / "link");
    ASSERT_EQ(::mkfifo((folder.path() / "pipe").c_str(), 0600), 0);

    EXPECT_THAT(system::OpenFile::open(folder.path() / "link"), is_refused(Errc::malformed));
    EXPECT_THAT(system::OpenFile::open(folder.path() / "pipe"), is_refused(Errc::malformed));
    EXPECT_THAT(system::OpenFile::open(folder.path()), is_refused(Errc::malformed));
    EXPECT_THAT(system::OpenFile::open(folder.path() / "none"), is_refused(Errc::not_found));
}

TEST(MakePrivateFolder, MakesAFolderForThisUserAloneAndNoneThatIsThere) {
    const auto folder = TemporaryFolder::make().value();
    const auto made = folder.path() / "made";

    ASSERT_THAT(system::make_private_folder(made), is_accepted());

    EXPECT_EQ(fs::status(made).permissions(), fs::perms::owner_all);
    EXPECT_THAT(system::make_private_folder(made), is_refused(Errc::invalid_input));
}

TEST(MoveFolderToFreeName, TakesTheNameOfNothingAndOfAnEmptyFolder) {
    const auto folder = TemporaryFolder::make().value();
    for (const char* const name : {"free", "empty"}) {
        fs::create_directory(folder.path() / "made");
        put(folder.path() / "made" / "file", bytes_of(3));
        if (name == std::string("empty")) fs::create_directory(folder.path() / name);

        ASSERT_THAT(
            system::move_folder_to_free_name(folder.path() / "made", folder.path() / name), is_accepted());

        EXPECT_EQ(names_in(folder.path() / name), std::set<std::string>{"file"});
        EXPECT_FALSE(fs::exists(folder.path() / "made"));
    }
}

TEST(MoveFolderToFreeName, LeavesBothWhenTheNameIsTaken) {
    const auto folder = TemporaryFolder::make().value();
    fs::create_directory(folder.path() / "made");
    fs::create_directory(folder.path() / "taken");
    put(folder.path() / "taken" / "work", bytes_of(3));
    put(folder.path() / "file", bytes_of(3));

    for (const char* const name : {"taken", "file"})
        EXPECT_THAT(system::move_folder_to_free_name(folder.path() / "made", folder.path() / name),
            is_refused(Errc::invalid_input))
            << name;

    EXPECT_EQ(names_in(folder.path()), (std::set<std::string>{"made", "taken", "file"}));
    EXPECT_EQ(names_in(folder.path() / "taken"), std::set<std::string>{"work"});
}

TEST(FlushToDisk, TakesFilesAndFoldersAndRefusesWhatIsNotThere) {
    const auto folder = TemporaryFolder::make().value();
    put(folder.path() / "file", bytes_of(3));

    EXPECT_THAT(system::flush_to_disk(folder.path() / "file"), is_accepted());
    EXPECT_THAT(system::flush_to_disk(folder.path()), is_accepted());
    EXPECT_THAT(system::flush_to_disk(folder.path() / "none"), is_refused(Errc::not_found));
}

TEST(FileNumber, StaysWithAFileThatIsRenamedAndIsAnotherForItsCopy) {
    const auto folder = TemporaryFolder::make().value();
    put(folder.path() / "file", bytes_of(3));
    const auto number = system::file_number(folder.path() / "file");

    fs::copy_file(folder.path() / "file", folder.path() / "copy");
    fs::rename(folder.path() / "file", folder.path() / "renamed");

    EXPECT_EQ(system::file_number(folder.path() / "renamed"), number);
    EXPECT_NE(system::file_number(folder.path() / "copy"), number);
    EXPECT_THAT(system::file_number(folder.path() / "file"), is_refused(Errc::not_found));
}

TEST(FileLock, IsHeldByOneAtATimeAndLeavesTheNoteOfItsHolder) {
    const auto folder = TemporaryFolder::make().value();
    const auto path = folder.path() / "lock";
    {
        const auto first = system::FileLock::take(path, "the first, with a long note");
        ASSERT_THAT(first, is_accepted());

        EXPECT_THAT(system::FileLock::take(path, "the second"), is_refused(Errc::unavailable));
        EXPECT_EQ(as_text(bytes_in(path)), "the first, with a long note");
    }

    EXPECT_THAT(system::FileLock::take(path, "the second"), is_accepted());
    EXPECT_EQ(as_text(bytes_in(path)), "the second");
}

TEST(FileLock, EndsWithTheProcessThatHeldIt) {
    const auto folder = TemporaryFolder::make().value();
    const auto path = folder.path() / "lock";

    const auto take_and_die = [&] {
        const auto taken = system::FileLock::take(path, "somebody who dies");
        std::_Exit(taken ? 3 : 4);
    };
    EXPECT_EXIT(take_and_die(), testing::ExitedWithCode(3), "");

    EXPECT_THAT(system::FileLock::take(path, "the next"), is_accepted());
}

TEST(FileLock, FollowsNoLink) {
    const auto folder = TemporaryFolder::make().value();
    put(folder.path() / "precious", bytes_of(3));
    fs::create_symlink(folder.path() / "precious", folder.path() / "lock");

    EXPECT_THAT(system::FileLock::take(folder.path() / "lock", "note"), is_refused(Errc::unavailable));
    EXPECT_EQ(fs::file_size(folder.path() / "precious"), 3U);
}

TEST(ProcessNumber, AndProgramNameAreOurs) {
    EXPECT_EQ(system::process_number(), ::getpid());
    EXPECT_NE(system::program_name().find("test"), std::string::npos);
}

} // namespace
} // namespace valise::tests
