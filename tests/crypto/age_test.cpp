// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/age.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "support/run_program.hpp"
#include "valise/base/system.hpp"

namespace valise::crypto::age {
namespace {

using tests::is_accepted;
using tests::is_refused;

std::size_t stanza_count(ByteView file) {
    std::size_t count = 0;
    const auto text = as_text(file);
    for (auto at = text.find("\n-> "); at != std::string_view::npos; at = text.find("\n-> ", at + 1)) ++count;
    return count;
}

std::size_t header_size(ByteView file) {
    const auto code = as_text(file).find("\n--- ");
    return as_text(file).find('\n', code + 1) + 1;
}

class AgeTest : public testing::Test {
protected:
    AgeTest() { identities_.push_back(Identity::generate(random_)); }

    Bytes encrypted(ByteView plaintext) {
        const std::array recipients{identities_[0].recipient()};
        return *encrypt(recipients, plaintext, random_);
    }
    Result<Bytes> decrypted(ByteView file) const { return decrypt(identities_, file); }
    Bytes random_bytes(std::size_t size) {
        Bytes bytes(size);
        random_.fill(bytes);
        return bytes;
    }

    SeededRandom random_{12};
    std::vector<Identity> identities_;
};

TEST_F(AgeTest, OpensWhatItSealedWhateverTheSize) {
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 200000U}) {
        const Bytes plaintext = random_bytes(size);

        EXPECT_EQ(decrypted(encrypted(plaintext)), plaintext) << size;
    }
}

TEST_F(AgeTest, OpensForEachOfSeveralRecipientsAndNobodyElse) {
    for (int i = 0; i < 10; ++i) identities_.push_back(Identity::generate(random_));
    std::vector<Recipient> recipients;
    for (std::size_t i = 0; i < 10; ++i) recipients.push_back(identities_[i].recipient());
    const Bytes file = *encrypt(recipients, as_bytes("pouch"), random_);

    for (std::size_t i = 0; i < 10; ++i)
        EXPECT_THAT(decrypt(std::span(identities_).subspan(i, 1), file), is_accepted()) << i;
    EXPECT_THAT(decrypt(std::span(identities_).last(1), file), is_refused(Errc::wrong_key));
}

TEST_F(AgeTest, HidesTheNumberOfRecipientsInAMultipleOfEightStanzas) {
    for (const std::size_t count : {1U, 7U, 8U, 9U}) {
        std::vector<Recipient> recipients;
        for (std::size_t i = 0; i < count; ++i) recipients.push_back(Identity::generate(random_).recipient());

        const Bytes file = *encrypt(recipients, {}, random_);

        EXPECT_EQ(stanza_count(file), count <= 8 ? 8U : 16U) << count;
    }
}

TEST_F(AgeTest, RefusesEveryFlippedBitOfTheHeader) {
    // Several files, because one need not hold every letter that base64 has.
    for (int i = 0; i < 4; ++i) {
        const Bytes file = encrypted(as_bytes("draft"));
        const ByteView header = ByteView(file).first(header_size(file));
        const ByteView payload = ByteView(file).subspan(header.size());
        const auto is_refused = [&](ByteView bad_header) {
            Bytes bad = to_bytes(bad_header);
            append(bad, payload);
            return !decrypted(bad);
        };

        EXPECT_EQ(tests::bit_flips_let_pass(header, is_refused), std::vector<std::size_t>{});
    }
}

TEST_F(AgeTest, RefusesEveryOtherByteInPlaceOfALetterOfTheCode) {
    Bytes file = encrypted(as_bytes("draft"));
    Byte& letter = file[header_size(file) - 2];
    const Byte good = letter;

    for (int other = 0; other < 256; ++other) {
        letter = static_cast<Byte>(other);
        EXPECT_EQ(decrypted(file).has_value(), letter == good) << other;
    }
}

TEST_F(AgeTest, RefusesEveryFlippedBitOfThePayloadAndEveryWrongLengthOfTheFile) {
    const Bytes file = encrypted(as_bytes("draft"));
    const std::size_t header = header_size(file);
    const auto payload_is_refused = [&](ByteView bad_payload) {
        Bytes bad = to_bytes(ByteView(file).first(header));
        append(bad, bad_payload);
        return !decrypted(bad);
    };
    const auto is_refused = [&](ByteView bad) { return !decrypted(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(ByteView(file).subspan(header), payload_is_refused),
        std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(file, is_refused), std::vector<std::size_t>{});
}

TEST_F(AgeTest, OpensAStreamHoweverItIsCut) {
    const Bytes plaintext = random_bytes(150000);
    const Bytes file = encrypted(plaintext);

    for (const std::size_t portion : {1U, 7U, 65536U, 65552U}) {
        Decryptor decryptor(identities_);
        Bytes opened;
        for (ByteView rest = file; !rest.empty(); rest = rest.subspan(std::min(portion, rest.size())))
            ASSERT_THAT(decryptor.add(rest.first(std::min(portion, rest.size())), opened), is_accepted());
        ASSERT_THAT(decryptor.finish(opened), is_accepted());

        EXPECT_EQ(opened, plaintext) << portion;
    }
}

TEST_F(AgeTest, GivesOutNothingButGenuineChunksOfADamagedStream) {
    const Bytes plaintext = random_bytes(150000);
    Bytes file = encrypted(plaintext);
    file[header_size(file) + 16 + 65552 + 5] ^= 1; // in the second chunk

    Decryptor decryptor(identities_);
    Bytes opened;
    const auto outcome = decryptor.add(file, opened);

    EXPECT_THAT(outcome, is_refused(Errc::corrupt_data));
    EXPECT_TRUE(std::ranges::equal(opened, ByteView(plaintext).first(65536)));
    EXPECT_THAT(decrypted(file), is_refused(Errc::corrupt_data));
}

TEST_F(AgeTest, StaysRefusedAfterARefusal) {
    const Bytes file = encrypted(as_bytes("draft"));
    Decryptor decryptor(identities_);
    Bytes opened;

    EXPECT_THAT(decryptor.add(as_bytes("age-encryption.org/v2\n--- x\n0123456789abcdef"), opened),
        is_refused(Errc::malformed));
    EXPECT_THAT(decryptor.add(file, opened), is_refused(Errc::malformed));
    EXPECT_THAT(decryptor.finish(opened), is_refused(Errc::malformed));
    EXPECT_EQ(opened, Bytes{});
}

TEST_F(AgeTest, ReadsOneFileOnce) {
    const Bytes file = encrypted(as_bytes("draft"));
    Decryptor decryptor(identities_);
    Bytes opened;
    ASSERT_THAT(decryptor.add(file, opened), is_accepted());
    ASSERT_THAT(decryptor.finish(opened), is_accepted());

    EXPECT_THAT(decryptor.finish(opened), is_refused(Errc::invalid_input));
    EXPECT_THAT(decryptor.add(file, opened), is_refused(Errc::invalid_input));
}

TEST_F(AgeTest, RefusesAHeaderWithoutAnEndBeforeItFillsTheMemory) {
    const Bytes endless(300 * 1024, 'a');

    EXPECT_THAT(decrypted(endless), is_refused(Errc::malformed));
}

TEST_F(AgeTest, RefusesMoreStanzasThanAnybodyNeeds) {
    std::string file = "age-encryption.org/v1\n";
    for (int i = 0; i < 2049; ++i) file += "-> x\n\n";
    file += "--- " + std::string(43, 'A') + "\n0123456789abcdef";

    EXPECT_THAT(decrypted(as_bytes(file)), is_refused(Errc::malformed));
}

TEST_F(AgeTest, RefusesToSealForNobodyOrForTooMany) {
    const std::vector<Recipient> too_many(1025, identities_[0].recipient());
    Bytes out;

    EXPECT_THAT(Encryptor::begin({}, random_, out), is_refused(Errc::invalid_input));
    EXPECT_THAT(Encryptor::begin(too_many, random_, out), is_refused(Errc::invalid_input));
    EXPECT_THAT(encrypt({}, {}, random_), is_refused(Errc::invalid_input));
    EXPECT_EQ(out, Bytes{});
}

TEST_F(AgeTest, RefusesARecipientOfSmallOrderAndWritesNothing) {
    const std::array recipients{identities_[0].recipient(), Recipient{}};
    Bytes out;

    EXPECT_THAT(Encryptor::begin(recipients, random_, out), is_refused(Errc::malformed));
    EXPECT_EQ(out, Bytes{});
}

TEST_F(AgeTest, TextOfAKeyIsReadBack) {
    const std::string recipient = identities_[0].recipient().text();
    const Secret identity = identities_[0].text();

    EXPECT_TRUE(recipient.starts_with("age1"));
    EXPECT_TRUE(as_text(identity.view()).starts_with("AGE-SECRET-KEY-1"));
    EXPECT_EQ(Recipient::parse(recipient), identities_[0].recipient());
    EXPECT_EQ(Identity::parse(as_text(identity.view()))->recipient(), identities_[0].recipient());
}

TEST_F(AgeTest, TextOfAKeyWithAnyLetterChangedIsRefused) {
    const std::string good = identities_[0].recipient().text();
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bad = good;
        bad[i] = bad[i] == 'q' ? 'p' : 'q';

        EXPECT_THAT(Recipient::parse(bad), is_refused(Errc::malformed)) << i;
    }
}

TEST_F(AgeTest, TextOfAKeyInMixedCaseOrOfAnotherKindIsRefused) {
    std::string mixed = identities_[0].recipient().text();
    mixed.back() = static_cast<char>(mixed.back() ^ 0x20);

    EXPECT_THAT(Recipient::parse(mixed.substr(0, 61) + (mixed.back() < 'A' ? "Q" : mixed.substr(61))),
        is_refused(Errc::malformed));
    EXPECT_THAT(Identity::parse(identities_[0].recipient().text()), is_refused(Errc::malformed));
    EXPECT_THAT(Recipient::parse(""), is_refused(Errc::malformed));
    EXPECT_THAT(Recipient::parse("age1"), is_refused(Errc::malformed));
}

/// Against Debian's program `age`, both ways.
class AgeProgramTest : public AgeTest {
protected:
    AgeProgramTest() : folder_(*system::TemporaryFolder::make()) {
        write("identity", identities_[0].text().view());
    }

    std::filesystem::path file(const char* name) const { return folder_.path() / name; }
    void write(const char* name, ByteView bytes) const {
        std::ofstream(file(name), std::ios::binary) << as_text(bytes);
    }
    Bytes read(const char* name) const { return *system::read_file(file(name), 1 << 20); }
    int run(const std::string& command) const {
        return tests::run_program(fmt::format("cd '{}' && {}", folder_.path().string(), command)).exit_code;
    }

private:
    system::TemporaryFolder folder_;
};

TEST_F(AgeProgramTest, OpensOurFiles) {
    const Bytes plaintext = random_bytes(200000);
    write("ours.age", encrypted(plaintext));

    ASSERT_EQ(run("age --decrypt --identity identity --output plain ours.age"), 0);

    EXPECT_EQ(read("plain"), plaintext);
}

TEST_F(AgeProgramTest, MakesFilesThatWeOpen) {
    const Bytes plaintext = random_bytes(200000);
    write("plain", plaintext);

    ASSERT_EQ(
        run(fmt::format("age --recipient {} --output theirs.age plain", identities_[0].recipient().text())),
        0);

    EXPECT_EQ(decrypted(read("theirs.age")), plaintext);
}

TEST_F(AgeProgramTest, RefusesOurFileWhenItIsDamaged) {
    Bytes file = encrypted(as_bytes("draft"));
    file.back() ^= 1;
    write("damaged.age", file);

    EXPECT_NE(run("age --decrypt --identity identity damaged.age >plain"), 0);
}

} // namespace
} // namespace valise::crypto::age
