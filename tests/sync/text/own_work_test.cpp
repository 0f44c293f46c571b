// SPDX-License-Identifier: Apache-2.0
#include "valise/text/own_work.hpp"

#include <gmock/gmock.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/text/document.hpp"

namespace valise::text {
namespace {

using tests::is_refused;

const Author amina = *Author::of("twenty bytes of name");
const Author bo = *Author::of("another name of that");

Document written_by_both() {
    Document document;
    VALISE_CHECK(document.write_as(amina) && document.insert(0, "Yes."));
    VALISE_CHECK(document.write_as(bo) && document.insert(3, ", in part"));
    return document;
}

TEST(OwnWork, IsReceivedUnderTheNameThatItsPlaceTells) {
    Document document = written_by_both();
    const Bytes by_amina = *without_author(*document.written_by(amina, 0), amina);
    const Bytes by_bo = *without_author(*document.written_by(bo, 0), bo);

    Document other;
    ASSERT_TRUE(other.receive(*with_author(by_amina, amina)));
    ASSERT_TRUE(other.receive(*with_author(by_bo, bo)));

    EXPECT_EQ(other.text().text(), "Yes, in part.");
    EXPECT_EQ(other.version(), document.version());
}

TEST(OwnWork, DoesNotSayWhoseItIs) {
    Document document = written_by_both();

    const Bytes work = *without_author(*document.written_by(amina, 0), amina);

    EXPECT_EQ(std::string(as_text(work)).find(amina.name()), std::string::npos);
    EXPECT_EQ(work.size(), 13U);
}

TEST(OwnWork, ALongUpdateIsNoLongerCompressed) {
    Document document;
    ASSERT_TRUE(document.write_as(amina) && document.insert(0, std::string(5000, 'a')));
    const Bytes update = *document.written_by(amina, 0);
    ASSERT_LT(update.size(), 200U);

    const Bytes work = *without_author(update, amina);

    EXPECT_GT(work.size(), 5000U);
    Document other;
    ASSERT_TRUE(other.receive(*with_author(work, amina)));
    EXPECT_EQ(other.text().length(), 5000U);
}

TEST(OwnWork, OfSomebodyElseIsRefused) {
    Document document = written_by_both();
    const Bytes of_both = *document.since({});

    EXPECT_THAT(without_author(of_both, amina), is_refused(Errc::not_permitted));
    EXPECT_THAT(without_author(*document.written_by(bo, 0), amina), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_author(*document.written_by(bo, 0), amina), is_refused(Errc::not_permitted));
}

TEST(OwnWork, ThatNamesItsAuthorIsRefused) {
    Document document = written_by_both();
    const Bytes builds_upon_amina = *without_author(*document.written_by(bo, 0), bo);

    EXPECT_THAT(with_author(builds_upon_amina, amina), is_refused(Errc::malformed));
}

TEST(OwnWork, OfNobodyIsRefused) {
    const Author nobody = *Author::of(std::string_view("\0", 1));

    EXPECT_THAT(without_author(Bytes{0x10, 0}, nobody), is_refused(Errc::invalid_input));
    EXPECT_THAT(with_author(Bytes{0x10, 0}, nobody), is_refused(Errc::invalid_input));
}

TEST(OwnWork, ThatIsCutShortIsRefused) {
    Document document = written_by_both();
    const Bytes work = *without_author(*document.written_by(bo, 0), bo);

    for (std::size_t size = 0; size < work.size(); ++size) {
        const auto named = with_author(ByteView(work).first(size), bo);
        if (named) {
            EXPECT_EQ(Document().receive(*named)->added, 0U) << size;
        }
    }
}

} // namespace
} // namespace valise::text
