// SPDX-License-Identifier: Apache-2.0
// The layouts of texts, held to vectors that another program computed from docs/formats.md.
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/text/document.hpp"
#include "vectors/frozen.hpp"

namespace valise::text {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;
using tests::is_refused;
using tests::Json;

Author author(const std::string& name) { return *Author::of(name); }

Document opened(ByteView bytes) {
    auto document = Document::open(bytes);
    EXPECT_THAT(document, is_accepted());
    return document ? std::move(*document) : Document();
}

Document received(const std::vector<Json>& updates) {
    Document document;
    for (const Json& update : updates) EXPECT_THAT(document.receive(hex(update)), is_accepted());
    return document;
}

/// Everything that one of them has, the other has too, and word for word: anything else would be refused.
void expect_same_history(Document& one, Document& other) {
    EXPECT_EQ(one.version(), other.version());
    for (const auto& [from, to] : {std::pair(&one, &other), std::pair(&other, &one)}) {
        const auto received = to->receive(*from->since({}));
        ASSERT_THAT(received, is_accepted());
        EXPECT_EQ(received->added, 0U);
    }
}

std::vector<NamedVersion> versions_of(const Json& vector) {
    std::vector<NamedVersion> versions;
    for (const Json& said : vector["versions"]) {
        NamedVersion named{said["name"].get<std::string>(), {}};
        for (const Json& id : said["last"])
            named.version.push_back(
                {author(id["author"].get<std::string>()), id["sequence"].get<std::uint32_t>()});
        versions.push_back(std::move(named));
    }
    return versions;
}

class FrozenText : public testing::Test {
protected:
    const Json& vector_ = frozen()["text"];
    const std::string text_ = vector_["text"].get<std::string>();
};

TEST_F(FrozenText, IsWrittenAsItWas) {
    Document amina;
    Document bo;
    ASSERT_THAT(amina.write_as(author("amina")), is_accepted());
    ASSERT_THAT(bo.write_as(author("bo")), is_accepted());

    ASSERT_THAT(amina.insert(0, "Yes."), is_accepted());
    ASSERT_THAT(bo.receive(*amina.since({})), is_accepted());
    ASSERT_THAT(bo.insert(3, ", in part"), is_accepted());
    ASSERT_THAT(amina.erase(0, 3), is_accepted());
    ASSERT_THAT(amina.insert(0, "No"), is_accepted());

    EXPECT_EQ(amina.written_by(author("amina"), 0), hex(vector_["amina"]));
    EXPECT_EQ(bo.written_by(author("bo"), 0), hex(vector_["bo"]));
    EXPECT_EQ(bo.work_by(author("bo"), 0), hex(vector_["own_work"]));
}

TEST_F(FrozenText, ComesOfOwnWork) {
    Document document = received({vector_["amina"]});

    ASSERT_THAT(document.receive_work(author("bo"), hex(vector_["own_work"])), is_accepted());

    EXPECT_EQ(document.text().text(), text_);
}

TEST_F(FrozenText, ComesOfItsUpdates) {
    EXPECT_EQ(received({vector_["amina"], vector_["bo"]}).text().text(), text_);
    EXPECT_EQ(received({vector_["bo"], vector_["amina"]}).text().text(), text_);
}

// What the product compresses is not compared by its bytes, which are those of one release of zstd.
TEST_F(FrozenText, OpensWithItsHistory) {
    Document document = opened(hex(vector_["full"]));
    Document other = received({vector_["amina"], vector_["bo"]});
    Document again = opened(*document.full());

    EXPECT_EQ(document.text().text(), text_);
    EXPECT_EQ(document.written_by(author("amina"), 0), hex(vector_["amina"]));
    EXPECT_EQ(document.written_by(author("bo"), 0), hex(vector_["bo"]));
    expect_same_history(document, other);
    EXPECT_EQ(again.text().text(), text_);
    expect_same_history(again, other);
}

TEST_F(FrozenText, OpensWithoutWhatWasDeleted) {
    Document document = opened(hex(vector_["snapshot"]));

    EXPECT_EQ(document.text().text(), text_);
    EXPECT_EQ(document.written_by(author("bo"), 0), hex(vector_["bo"]));
    EXPECT_THAT(document.written_by(author("amina"), 0), is_refused(Errc::unavailable));
}

class FrozenLargerText : public testing::Test {
protected:
    const Json& vector_ = frozen()["larger_text"];
    const std::string text_ = vector_["text"].get<std::string>();
    const std::vector<NamedVersion> versions_ = versions_of(vector_);
};

TEST_F(FrozenLargerText, ComesOfItsUpdate) { EXPECT_EQ(received({vector_["update"]}).text().text(), text_); }

TEST_F(FrozenLargerText, OpensWithItsHistory) {
    Document document = opened(hex(vector_["full"]));
    Document other = received({vector_["update"]});

    EXPECT_EQ(document.text().text(), text_);
    EXPECT_EQ(document.named_versions(), versions_);
    expect_same_history(document, other);
    for (const auto& [name, version] : versions_)
        EXPECT_EQ(document.text_at(version), other.text_at(version)) << name;
    Document again = opened(*document.full());
    EXPECT_EQ(again.text().text(), text_);
    EXPECT_EQ(again.named_versions(), versions_);
    expect_same_history(again, document);
}

TEST_F(FrozenLargerText, OpensWithoutWhatWasDeleted) {
    Document document = opened(hex(vector_["snapshot"]));

    EXPECT_EQ(document.text().text(), text_);
    EXPECT_EQ(document.named_versions(), versions_);
    EXPECT_THAT(document.since({}), is_refused(Errc::unavailable));
}

} // namespace
} // namespace valise::text
