// SPDX-License-Identifier: Apache-2.0
// Copies of attached files.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "team_at_work.hpp"
#include "valise/base/utf8.hpp"
#include "valise/desk/attached_files.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using testing::IsEmpty;
using testing::SizeIs;

std::string content_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

class AttachedFiles : public TeamAtWork {
protected:
    proto::AnnounceAttachment attach(const std::string& content) {
        auto at = work(focal_point_);
        EXPECT_THAT(desk::attach_file(at, to("u2"), file_with("minutes.pdf", content), ""), is_accepted());
        auto again = work(focal_point_);
        return desk::attached_to(again, to("u2"))->front().file;
    }
    Result<void> save(Office& office, const proto::AnnounceAttachment& file) {
        return desk::save_copy(office.desk(), file, copy(), [](const auto&) { return true; });
    }
    [[nodiscard]] std::filesystem::path copy() const { return folder_.path() / "copy.pdf"; }

    const std::string long_content_ = std::string(200'000, 'a') + "end";
    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
};

TEST_F(AttachedFiles, AreCopiedWholeByThoseWhoGotThem) {
    const auto file = attach(long_content_);
    carry(focal_point_, expert_);

    ASSERT_THAT(save(expert_, file), is_accepted());

    EXPECT_EQ(content_of(copy()), long_content_);
    EXPECT_EQ(files_in(folder_.path()), 1U);
}

TEST_F(AttachedFiles, OfCitedLawsGoWithTheAnswer) {
    auto at = work(focal_point_);
    const auto file = *desk::add_file_of_law(at, file_with("code.pdf", "Section 12."));
    auto citing = work(focal_point_);
    const auto law = *desk::add_law(citing, {"Penal Code", {}, {}, file});
    ASSERT_THAT(desk::add_item(citing, to("u2"), casework::LegalReference{law, "section 12"}), is_accepted());

    auto now = work(focal_point_);
    const auto files = *desk::attached_to(now, to("u2"));
    ASSERT_THAT(files, SizeIs(1));
    ASSERT_THAT(save(focal_point_, files.front().file), is_accepted());
    EXPECT_EQ(content_of(copy()), "Section 12.");
}

TEST_F(AttachedFiles, ThatHaveNotComeWholeAreNotCopied) {
    const auto file = attach(long_content_);

    EXPECT_FALSE(desk::file_here(expert_.desk(), file)->is_whole());
    EXPECT_THAT(save(expert_, file), is_refused(Errc::not_found));
    EXPECT_EQ(files_in(folder_.path()), 0U);
}

TEST_F(AttachedFiles, TakeThePlaceOfAnotherFileOnlyWhenTheyAreWhole) {
    const auto file = attach(long_content_);
    std::ofstream(copy()) << "before";
    std::uint64_t done = 0;

    const auto stopped =
        desk::save_copy(focal_point_.desk(), file, copy(), [&](const desk::FileHere& so_far) {
            done = so_far.here;
            return so_far.here < 2;
        });
    EXPECT_THAT(stopped, is_refused(Errc::unavailable));
    EXPECT_EQ(done, 2U);
    EXPECT_EQ(content_of(copy()), "before");
    EXPECT_EQ(files_in(folder_.path()), 1U) << "nothing is left of what was begun";

    ASSERT_THAT(save(focal_point_, file), is_accepted());
    EXPECT_EQ(content_of(copy()), long_content_);
}

TEST_F(AttachedFiles, AreNotCopiedWhereThereIsNoFolder) {
    const auto file = attach("short");

    EXPECT_FALSE(desk::save_copy(focal_point_.desk(), file, folder_.path() / "nowhere" / "copy.pdf",
        [](const auto&) { return true; }));
}

TEST(SafeNames, LeadNowhereAndShowWhatTheyAre) {
    EXPECT_EQ(desk::safe_name_of("minutes of May.pdf"), "minutes of May.pdf");
    EXPECT_EQ(desk::safe_name_of("محضر الاجتماع.pdf"), "محضر الاجتماع.pdf");
    EXPECT_EQ(desk::safe_name_of("../../etc/passwd"), "_.._etc_passwd");
    EXPECT_EQ(desk::safe_name_of("..\\..\\run.exe"), "_.._run.exe");
    EXPECT_EQ(desk::safe_name_of(".bashrc"), "bashrc");
    EXPECT_EQ(desk::safe_name_of("report\u202Efdp.exe"), "reportfdp.exe") << "it would read exe.pdf";
    EXPECT_EQ(desk::safe_name_of("two\nlines\x1b[2J"), "two_lines_[2J");
    EXPECT_EQ(desk::safe_name_of("C:\\minutes?.pdf"), "C__minutes_.pdf");
    EXPECT_EQ(desk::safe_name_of("\xff\xfe"), "file");
    EXPECT_EQ(desk::safe_name_of(". . ."), "file");
    EXPECT_EQ(desk::safe_name_of(""), "file");
    const auto long_name = desk::safe_name_of(std::string(150, 'a') + std::string(40, 'b') + "密码密码密码");
    EXPECT_LE(long_name.size(), 200U);
    EXPECT_TRUE(is_utf8(as_bytes(long_name)));
}

} // namespace
