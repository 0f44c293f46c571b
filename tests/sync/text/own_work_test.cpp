// SPDX-License-Identifier: Apache-2.0
#include "valise/text/own_work.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/text/document.hpp"

namespace valise::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::is_refused;

const Author amina = *Author::of("twenty bytes of name");
const Author bo = *Author::of("another name of that");

Document written_by_both() {
    Document document;
    VALISE_CHECK(document.write_as(amina) && document.insert(0, "Yes."));
    VALISE_CHECK(document.write_as(bo) && document.insert(3, ", in part"));
    return document;
}

std::vector<WorkRun> runs_in(ByteView work, const Author& author) {
    WorkReader reader;
    const auto runs = reader.read(author, work);
    VALISE_CHECK(runs.has_value());
    return {runs->begin(), runs->end()};
}

TEST(OwnWork, IsReceivedUnderTheNameThatItsPlaceTells) {
    Document document = written_by_both();
    const Bytes by_amina = *document.work_by(amina, 0);
    const Bytes by_bo = *document.work_by(bo, 0);

    Document other;
    ASSERT_TRUE(other.receive_work(amina, by_amina));
    ASSERT_TRUE(other.receive_work(bo, by_bo));

    EXPECT_EQ(other.text().text(), "Yes, in part.");
    EXPECT_EQ(other.version(), document.version());
}

TEST(OwnWork, ThatIsEarlyWaitsUnderTheNameOfItsAuthor) {
    Document document = written_by_both();
    Document other;

    EXPECT_EQ(other.receive_work(bo, *document.work_by(bo, 0))->waiting, 9U);
    EXPECT_EQ(other.receive_work(amina, *document.work_by(amina, 0))->waiting, 0U);

    EXPECT_EQ(other.version(), document.version());
}

TEST(OwnWork, DoesNotSayWhoseItIs) {
    Document document = written_by_both();

    const Bytes work = *document.work_by(amina, 0);

    EXPECT_EQ(std::string(as_text(work)).find(amina.name()), std::string::npos);
    EXPECT_EQ(work.size(), 11U);
}

TEST(OwnWork, IsNotCompressed) {
    Document document;
    ASSERT_TRUE(document.write_as(amina) && document.insert(0, std::string(5000, 'a')));
    ASSERT_LT(document.written_by(amina, 0)->size(), 200U);

    const Bytes work = *document.work_by(amina, 0);

    EXPECT_GT(work.size(), 5000U);
    Document other;
    ASSERT_TRUE(other.receive_work(amina, work));
    EXPECT_EQ(other.text().length(), 5000U);
}

TEST(OwnWork, SaysWhichOperationsItHolds) {
    Document document = written_by_both();
    VALISE_CHECK(document.write_as(amina) && document.erase(0, 2));

    EXPECT_THAT(runs_in(*document.work_by(amina, 0), amina), ElementsAre(WorkRun{0, 4}, WorkRun{4, 6}));
    EXPECT_THAT(runs_in(*document.work_by(amina, 3), amina), ElementsAre(WorkRun{3, 4}, WorkRun{4, 6}));
    EXPECT_THAT(runs_in(*document.work_by(bo, 0), bo), ElementsAre(WorkRun{0, 9}));
    EXPECT_THAT(runs_in(*document.work_by(bo, 9), bo), IsEmpty());
}

TEST(OwnWork, AndAnUpdateAreNotTakenForEachOther) {
    Document document = written_by_both();
    WorkReader reader;

    EXPECT_THAT(Document().receive(*document.work_by(amina, 0)), is_refused(Errc::malformed));
    EXPECT_THAT(Document().receive_work(amina, *document.written_by(amina, 0)), is_refused(Errc::malformed));
    EXPECT_THAT(reader.read(amina, *document.since({})), is_refused(Errc::malformed));
    EXPECT_THAT(reader.read(amina, Bytes{0x13, 0}), is_refused(Errc::unsupported));
}

TEST(OwnWork, OfSomebodyElseIsRefused) {
    // One other author, whose work follows: a run of it, from 0, upon nothing, of one insertion.
    const Bytes forged{0x12, 1, 1, 'b', 4, 0, 0, 8, 0, 'x'};
    Bytes honest = forged;
    honest[4] = 0;
    WorkReader reader;

    EXPECT_THAT(reader.read(amina, forged), is_refused(Errc::malformed));
    EXPECT_TRUE(reader.read(amina, honest));
}

TEST(OwnWork, ThatNamesItsAuthorIsRefused) {
    Document document = written_by_both();
    const Bytes builds_upon_amina = *document.work_by(bo, 0);
    WorkReader reader;

    EXPECT_THAT(reader.read(amina, builds_upon_amina), is_refused(Errc::malformed));
    EXPECT_THAT(Document().receive_work(amina, builds_upon_amina), is_refused(Errc::malformed));
}

TEST(OwnWork, ThatIsCutShortIsRefused) {
    Document document = written_by_both();
    const Bytes work = *document.work_by(bo, 0);
    WorkReader reader;

    for (std::size_t size = 0; size < work.size(); ++size) {
        const auto runs = reader.read(bo, ByteView(work).first(size));
        if (runs) {
            EXPECT_THAT(*runs, IsEmpty()) << size;
        }
    }
}

} // namespace
} // namespace valise::text
