// SPDX-License-Identifier: Apache-2.0
// A stick that the system shows as a folder; and the program `age`, which opens the outer layer.
#include <fstream>
#include <iterator>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/refusal.hpp"
#include "support/run_program.hpp"
#include "travellers.hpp"
#include "valise/base/system.hpp"

namespace valise::pouch {
namespace {

namespace fs = std::filesystem;
using tests::is_accepted;
using tests::is_refused;
using tests::run_program;

class Folder : public testing::Test {
protected:
    std::vector<std::string> pack() {
        const auto made = tests::packed(stick_, world_[0], {world_[1].addressee()},
            tests::one_of_each(world_[0], world_[1].device), world_.random());
        VALISE_CHECK(made.has_value());
        return made->files;
    }
    static std::int64_t changed_at(const fs::path& path) {
        struct stat about{};
        VALISE_CHECK(::stat(path.c_str(), &about) == 0);
        return about.st_mtim.tv_sec;
    }
    static Bytes bytes_in(const fs::path& path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    const system::TemporaryFolder mounted_ = *system::TemporaryFolder::make();
    const fs::path folder_ = mounted_.path() / "valise";
    FolderStick stick_{mounted_.path()};
    tests::Travellers world_;
};

TEST_F(Folder, HoldsWholeVolumesAloneWhichAreRead) {
    const auto files = pack();

    ASSERT_EQ(stick_.names(), files);
    const auto source = stick_.open(files.front());
    ASSERT_THAT(source, is_accepted());
    EXPECT_THAT(look_into(**source, world_.opener(1)), is_accepted());
    EXPECT_EQ(std::distance(fs::directory_iterator(mounted_.path()), {}), 1);
}

TEST_F(Folder, IsNotNeededToReadOneFileOfIt) {
    const auto files = pack();
    const fs::path elsewhere = mounted_.path() / ("renamed " + files.front());
    fs::copy_file(folder_ / files.front(), elsewhere);

    const auto loose = stick_to_read(elsewhere);
    ASSERT_EQ(loose->names(), std::vector<std::string>{elsewhere.filename().string()});
    const auto source = loose->open(elsewhere.filename().string());
    ASSERT_THAT(source, is_accepted());
    EXPECT_THAT(look_into(**source, world_.opener(1)), is_accepted());

    EXPECT_THAT(loose->open(files.front()), is_refused(Errc::not_found));
    EXPECT_THAT(loose->remove(elsewhere.filename().string()), is_refused(Errc::not_permitted));
    EXPECT_THAT(loose->create("other.age"), is_refused(Errc::not_permitted));
    EXPECT_TRUE(fs::exists(elsewhere));
    EXPECT_EQ(stick_to_read(mounted_.path())->names(), files);
}

TEST_F(Folder, SaysNothingByItsTimes) {
    const auto files = pack();
    constexpr std::int64_t new_year_2000 = 946'684'800;

    EXPECT_EQ(changed_at(folder_ / files.front()), new_year_2000);
    EXPECT_EQ(changed_at(folder_), new_year_2000);
}

TEST_F(Folder, IsEmptyWhereThereIsNone) {
    EXPECT_EQ(stick_.names(), std::vector<std::string>{});
    EXPECT_THAT(stick_.open("abcdefgh.age"), is_refused(Errc::not_found));
    EXPECT_THAT(stick_.remove("abcdefgh.age"), is_refused(Errc::not_found));
}

TEST_F(Folder, OverwritesNothing) {
    ASSERT_THAT(
        stick_.create("one.age").and_then([](const auto& file) { return file->finish(); }), is_accepted());
    ASSERT_THAT(
        stick_.create("two.age").and_then([](const auto& file) { return file->finish(); }), is_accepted());

    EXPECT_THAT(stick_.create("one.age"), is_refused(Errc::invalid_input));
    EXPECT_THAT(stick_.rename("one.age", "two.age"), is_refused(Errc::invalid_input));
    EXPECT_EQ(stick_.names(), (std::vector<std::string>{"one.age", "two.age"}));
}

TEST_F(Folder, IsNotThereWhereTheStickIsNot) {
    FolderStick gone(mounted_.path() / "pulled out");

    EXPECT_THAT(gone.create("one.age"), is_refused(Errc::not_found));
}

TEST_F(Folder, NamesVolumesByTheirEnding) {
    EXPECT_TRUE(may_be_volume("abcdefgh.age"));
    EXPECT_TRUE(may_be_volume("From Amina.age"));
    EXPECT_FALSE(may_be_volume("abcdefgh.new"));
    EXPECT_FALSE(may_be_volume("._abcdefgh.age"));
    EXPECT_FALSE(may_be_volume(".age"));
}

TEST_F(Folder, HoldsFilesThatTheProgramAgeOpens) {
    if (run_program("command -v age").exit_code != 0)
        GTEST_SKIP() << "the program age is not here: packaging/setup installs it";
    const auto file = folder_ / pack().front();
    const auto key = mounted_.path() / "key";
    const auto plain = mounted_.path() / "plain";
    std::ofstream(key) << as_text(world_[1].identities[0].text().view());

    const auto ended = run_program(fmt::format(
        "age --decrypt --identity '{}' --output '{}' '{}'", key.string(), plain.string(), file.string()));

    ASSERT_EQ(ended.exit_code, 0) << ended.output;
    EXPECT_EQ(bytes_in(plain), *crypto::age::decrypt(world_[1].identities, bytes_in(file)));
    EXPECT_TRUE(as_text(bytes_in(plain)).starts_with("valise/p"));
}

} // namespace
} // namespace valise::pouch
