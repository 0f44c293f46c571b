// SPDX-License-Identifier: Apache-2.0
// What is left in the memory of a program that has closed its store.
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <optional>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/refusal.hpp"
#include "valise/base/random.hpp"
#include "valise/base/system.hpp"
#include "valise/store/slots.hpp"

namespace valise::tests {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool is_sanitized = true;
#elif defined(__has_feature)
constexpr bool is_sanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
constexpr bool is_sanitized = false;
#endif

/// A running locked_store, and what it was given.
class MemoryTest : public testing::Test {
protected:
    MemoryTest() : folder_(*system::TemporaryFolder::make()) {
        SystemRandom random;
        random.fill(key_);
        Bytes letters(64);
        random.fill(letters);
        for (const Byte letter : letters) draft_.push_back(static_cast<char>('a' + letter % 26));
    }
    ~MemoryTest() override {
        if (process_ == 0) return;
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
    }

    /// Until it stops itself with the store open.
    void start(const char* what = "database") {
        std::array<int, 2> pipe{};
        ASSERT_EQ(::pipe(pipe.data()), 0);
        process_ = ::fork();
        ASSERT_GE(process_, 0);
        if (process_ == 0) {
            ::dup2(pipe[0], STDIN_FILENO);
            ::execl(VALISE_LOCKED_STORE, "locked_store", folder_.path().c_str(), what, nullptr);
            ::_exit(EXIT_FAILURE);
        }
        ASSERT_EQ(::write(pipe[1], key_.data(), key_.size()), static_cast<ssize_t>(key_.size()));
        ASSERT_EQ(::write(pipe[1], draft_.data(), draft_.size()), static_cast<ssize_t>(draft_.size()));
        ::close(pipe[0]);
        ::close(pipe[1]);
        wait_until_stopped();
    }
    void go_on() {
        ::kill(process_, SIGCONT);
        wait_until_stopped();
    }
    /// To its end; returns whether the system says that it left a core dump.
    bool end_with_core() {
        ::kill(process_, SIGCONT);
        int status = 0;
        EXPECT_GT(::waitpid(std::exchange(process_, 0), &status, 0), 0);
        EXPECT_TRUE(WIFSIGNALED(status));
        return WCOREDUMP(status);
    }

    /// Every byte of it that can be read.
    std::string memory() const {
        std::ifstream maps("/proc/" + std::to_string(process_) + "/maps");
        const int file = ::open(("/proc/" + std::to_string(process_) + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
        EXPECT_GE(file, 0);
        std::string all;
        for (std::string line; std::getline(maps, line);) {
            unsigned long begin = 0;
            unsigned long end = 0;
            if (std::sscanf(line.c_str(), "%lx-%lx r", &begin, &end) != 2) continue;
            std::string part(end - begin, '\0');
            const auto count = ::pread(file, part.data(), part.size(), static_cast<off_t>(begin));
            if (count > 0) all.append(part, 0, static_cast<std::size_t>(count));
        }
        ::close(file);
        return all;
    }
    /// The key that the passphrase of a store opens.
    ByteArray<32> data_key() const {
        const auto slots =
            system::read_file(folder() / "store" / "valise.slots", 1 << 20).and_then([](const Bytes& bytes) {
                return store::SlotFile::parse(bytes);
            });
        const auto key = slots.and_then([&](const store::SlotFile& file) { return file.unlock(key_); });
        ByteArray<32> bytes{};
        EXPECT_THAT(key, is_accepted());
        if (key) std::ranges::copy(key->key.view(), bytes.begin());
        return bytes;
    }
    /// What of the key, or the passphrase, and the draft is there.
    std::vector<std::string> found_in(std::string_view memory) const { return found_in(memory, key_); }
    std::vector<std::string> found_in(std::string_view memory, const ByteArray<32>& secret) const {
        const std::string_view key = as_text(secret);
        const std::string hex = to_hex(secret);
        std::vector<std::string> found;
        const auto look = [&](const char* name, std::string_view text) {
            if (memory.find(text) != std::string_view::npos) found.emplace_back(name);
        };
        look("first half of the key", key.substr(0, 16));
        look("second half of the key", key.substr(16));
        look("first half of the key as text", std::string_view(hex).substr(0, 32));
        look("second half of the key as text", std::string_view(hex).substr(32));
        look("start of the draft", std::string_view(draft_).substr(0, 16));
        look("end of the draft", std::string_view(draft_).substr(48));
        return found;
    }

    const std::filesystem::path& folder() const { return folder_.path(); }

private:
    void wait_until_stopped() const {
        int status = 0;
        ASSERT_GT(::waitpid(process_, &status, WUNTRACED), 0);
        ASSERT_TRUE(WIFSTOPPED(status)) << "it ended with " << status;
    }

    system::TemporaryFolder folder_;
    ByteArray<32> key_{};
    std::string draft_;
    pid_t process_ = 0;
};

TEST_F(MemoryTest, OfAProgramThatClosedItsStoreHoldsNeitherKeyNorDraft) {
    if (is_sanitized) GTEST_SKIP() << "a sanitizer keeps what was freed";
    start();
    EXPECT_THAT(found_in(memory()), testing::IsSupersetOf({"first half of the key", "start of the draft"}));

    go_on();

    EXPECT_THAT(found_in(memory()), testing::IsEmpty());
}

TEST_F(MemoryTest, OfAProgramThatClosedItsStoreHoldsNeitherPassphraseNorKeyNorDraft) {
    if (is_sanitized) GTEST_SKIP() << "a sanitizer keeps what was freed";
    start("store");
    const auto key = data_key();
    EXPECT_THAT(
        found_in(memory(), key), testing::IsSupersetOf({"first half of the key", "start of the draft"}));
    EXPECT_THAT(found_in(memory()), testing::Contains("first half of the key")) << "the passphrase";

    go_on();

    EXPECT_THAT(found_in(memory(), key), testing::IsEmpty());
    EXPECT_THAT(found_in(memory()), testing::IsEmpty()) << "the passphrase";
}

/// Of a database alone, and of a whole store: then of its data key and its passphrase.
class CoreDumpTest : public MemoryTest, public testing::WithParamInterface<const char*> {};

TEST_P(CoreDumpTest, HoldsNeitherKeysNorDraft) {
    if (is_sanitized) GTEST_SKIP() << "a sanitizer keeps what was freed";
    start(GetParam());
    const bool is_store = std::string_view(GetParam()) == "store";
    const auto data_key_of_store = is_store ? std::optional(data_key()) : std::nullopt;
    go_on();

    const bool has_core = end_with_core();

    for (const auto& entry : std::filesystem::directory_iterator(folder()))
        if (entry.path().filename().string().starts_with("core")) {
            const auto core = system::read_file(entry.path(), 1 << 30);
            ASSERT_THAT(core, is_accepted());
            EXPECT_GT(core->size(), 100'000U);
            EXPECT_THAT(found_in(as_text(*core)), testing::IsEmpty());
            if (data_key_of_store) {
                EXPECT_THAT(found_in(as_text(*core), *data_key_of_store), testing::IsEmpty());
            }
            return;
        }
    GTEST_SKIP() << (has_core ? "this system sends core dumps elsewhere" : "this system makes no core dumps");
}

INSTANTIATE_TEST_SUITE_P(Of, CoreDumpTest, testing::Values("database", "store"),
    [](const auto& what) { return std::string(what.param); });

} // namespace
} // namespace valise::tests
