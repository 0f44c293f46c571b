// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/catalogue_notice.hpp"
#include "valise/casework/sample.hpp"

namespace valise::casework {
namespace {

using testing::IsEmpty;
using testing::SizeIs;
using tests::author_of;
using tests::Replica;

CatalogueNotice notice_of(std::uint32_t version, const OperationName& announced) {
    return {version, digest_of(Catalogue()), announced};
}

OperationName announce(Replica& who) {
    proto::AnnounceAttachment file;
    file.name = "catalogue";
    return who.act(file);
}

void say(Replica& who, const CatalogueNotice& notice) { who.act(proto::AddItem{{}, *encode(notice)}); }

TEST(CatalogueNotices, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(notice_of(3, {{SubjectId{}, 2}, 7}), parse_catalogue_notice);
    EXPECT_FALSE(encode(notice_of(0, {})).has_value());
}

TEST(CatalogueNotices, AreWhatTheSecretariatSaid) {
    Replica officer(tests::officer);
    const auto announced = announce(officer);

    say(officer, notice_of(1, announced));

    const auto notices = read_catalogue_notices(officer.deeds, author_of);
    ASSERT_THAT(notices, SizeIs(1));
    EXPECT_EQ(notices[0].value, notice_of(1, announced));
}

TEST(CatalogueNotices, AreNobodyElsesToSay) {
    for (const Byte who : {tests::kenya, tests::kenyan_expert, tests::stranger}) {
        Replica replica(who);
        say(replica, notice_of(1, announce(replica)));

        EXPECT_THAT(read_catalogue_notices(replica.deeds, author_of), IsEmpty()) << unsigned{who};
    }
}

TEST(CatalogueNotices, AreOfFilesThatTheSecretariatAnnounced) {
    Replica kenya(tests::kenya);
    const auto announced = announce(kenya);
    Replica officer(tests::officer);
    officer.meet(kenya);
    say(officer, notice_of(1, announced));

    EXPECT_THAT(read_catalogue_notices(officer.deeds, author_of), IsEmpty());
}

TEST(CatalogueNotices, SayTheSameOfCataloguesThatSayTheSame) {
    Catalogue other = sample_catalogue();
    EXPECT_EQ(digest_of(other), digest_of(sample_catalogue()));
    ++other.version;
    EXPECT_NE(digest_of(other), digest_of(sample_catalogue()));
}

} // namespace
} // namespace valise::casework
