// SPDX-License-Identifier: Apache-2.0
// A module at work in this process, where the test has the clock.
#include "valise/service/service.hpp"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "sync/service/module_scene.hpp"

namespace valise::tests {
namespace {

using service::Journal;
using service::Service;
using service::Settings;
using testing::HasSubstr;
using testing::Not;

bool taking(unsigned /*status*/, ByteView /*part*/) { return true; }

class ServiceTest : public testing::Test {
protected:
    ServiceTest() {
        settings_.place.folder = home_.path() / "module";
        settings_.listens.port = 0;
        settings_.watched.port = 0;
        settings_.threads = 2;
    }
    ~ServiceTest() override { std::fclose(log_); }
    [[nodiscard]] std::unique_ptr<Service> start() {
        auto service = Service::start(settings_, journal_, clock_);
        VALISE_CHECK(service.has_value());
        return *std::move(service);
    }
    void pass(std::int64_t time, Service& service) {
        clock_.advance(time);
        service.tick();
    }
    [[nodiscard]] Settings& settings() { return settings_; }
    [[nodiscard]] std::string log() {
        std::rewind(log_);
        std::string text(100'000, ' ');
        text.resize(std::fread(text.data(), 1, text.size(), log_));
        return text;
    }

private:
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
    Settings settings_;
    ManualClock clock_{{1'790'000'000'000}};
    std::FILE* log_ = std::tmpfile();
    Journal journal_{log_, clock_};
};

/// What the module says to this.
enrolment::MailStatus ask_for_mail(const Service& service, const enrolment::MailRequest& request) {
    Bytes body;
    auto line = line_to(service.address());
    (void)line.post("/v1/mail", encode(request), {}, [&](unsigned, ByteView part) {
        append(body, part);
        return true;
    });
    return enrolment::parse_mail_answer(body)->status;
}

TEST_F(ServiceTest, GivesItsChannelAnotherKeyEachWeekAndDevicesThatKnowAnOldOneComeAlong) {
    const auto service = start();
    ModuleScene scene(1);
    scene.ask(service->address());
    scene.found_with(settings().place.folder);
    ASSERT_TRUE(scene.exchange(0));
    const auto card = [&] { return scene.world().device(0).caller->card().card().serial; };

    pass(service::channel_key_age, *service);
    EXPECT_EQ(service->card().card().serial, 2);
    ASSERT_TRUE(scene.exchange(0)); // by the key before it
    EXPECT_EQ(card(), 1);
    pass(service::channel_key_age, *service);
    ASSERT_TRUE(scene.exchange(0));

    EXPECT_EQ(card(), 3);
    EXPECT_THAT(log(), HasSubstr(R"("event":"channel_key","count":3)"));
}

TEST_F(ServiceTest, IsNotReadyWhileItsBackupIsOldAndSaysNothingOfWhoUsesIt) {
    settings().backup_age = std::chrono::hours(1);
    const auto service = start();
    ModuleScene scene(1);
    scene.ask(service->address());
    scene.found_with(settings().place.folder);
    ASSERT_TRUE(scene.exchange(0));
    EXPECT_EQ(get(service->watch_address(), "/readyz").status, 200);

    pass(std::int64_t{2} * 3600 * 1000, *service);

    const auto page = get(service->watch_address(), "/readyz");
    EXPECT_EQ(page.status, 503);
    EXPECT_EQ(page.body, "the last backup is old\n");
    const auto device = scene.world().device(0).id.hex();
    for (const char* const path : {"/metrics", "/status", "/readyz"})
        EXPECT_THAT(get(service->watch_address(), path).body, Not(HasSubstr(device)));
    EXPECT_THAT(log(), Not(HasSubstr(device)));
}

TEST_F(ServiceTest, NotesOnceWhatItRefusesAndWhatItHasNoRoomFor) {
    settings().gate.quotas.items_of_device = 2; // one is the key of the other member
    const auto service = start();
    ModuleScene scene(2);
    scene.ask(service->address());
    scene.found_with(settings().place.folder);
    ASSERT_TRUE(scene.exchange(0));
    const SpaceId space = scene.world().found({0, 1});
    ASSERT_TRUE(scene.exchange(0));
    (void)scene.world().hold(space, 0, exchange::ItemKind::testimony, Bytes{1, 2, 3});
    (void)scene.world().hold(space, 0, exchange::ItemKind::testimony, Bytes{4, 5, 6});
    ASSERT_TRUE(scene.exchange(0));

    for (int i = 0; i < 4; ++i) (void)scene.world().write(space, 0, "too much");
    ASSERT_TRUE(scene.exchange(0));

    std::map<module::AuditEvent, std::vector<ByteArray<32>>> noted;
    service->stop({});
    ASSERT_THAT(service::each_noted(settings().place,
                    [&](const module::AuditEntry& entry) {
                        noted[entry.note.event].push_back(entry.note.about);
                        return true;
                    }),
        is_accepted());
    ASSERT_EQ(noted[module::AuditEvent::full].size(), 1U);
    EXPECT_EQ(noted[module::AuditEvent::full][0], space.bytes);
    ASSERT_EQ(noted[module::AuditEvent::refused].size(), 1U);
    EXPECT_TRUE(std::ranges::equal(scene.world().device(0).id.bytes,
        std::span(noted[module::AuditEvent::refused][0]).first<SubjectId::size>()));
}

TEST_F(ServiceTest, HasABoundOnLettersAndTakesNoneInPlaceOfOthers) {
    settings().gate.letters = 2;
    const auto service = start();
    const auto leave = [&](Byte address, Byte content) {
        enrolment::LeaveMail letter;
        letter.address.fill(address);
        letter.letter.assign(enrolment::letter_size, content);
        return ask_for_mail(*service, letter);
    };

    EXPECT_EQ(leave(1, 1), enrolment::MailStatus::lies);
    EXPECT_EQ(leave(2, 1), enrolment::MailStatus::lies);
    EXPECT_EQ(leave(3, 1), enrolment::MailStatus::later);
    EXPECT_EQ(leave(2, 1), enrolment::MailStatus::lies) << "the same once more";
    EXPECT_EQ(leave(2, 2), enrolment::MailStatus::other);
}

TEST_F(ServiceTest, AnswersARequestOnceWhoeverSendsItAgain) {
    const auto service = start();
    ModuleScene scene(1);
    scene.ask(service->address());
    scene.found_with(settings().place.folder);
    ASSERT_TRUE(scene.exchange(0));
    const auto request = scene.request_of(0, {});
    auto line = line_to(service->address());

    EXPECT_EQ(line.post("/v1/exchange", *request, {}, taking)->status, 200);
    const auto again = line.post("/v1/exchange", *request, {}, taking);

    EXPECT_EQ(again->status, 503);
    EXPECT_EQ(again->retry_after, std::chrono::seconds(1));
    EXPECT_THAT(log(), Not(HasSubstr("trouble")));
}

TEST_F(ServiceTest, PreparesNothingForADeviceThatHasNotTakenWhatLiesReady) {
    settings().gate.bytes_under_way = exchange::largest_answer - 1;
    const auto service = start();
    ModuleScene scene(1);
    scene.ask(service->address());
    scene.found_with(settings().place.folder);
    ASSERT_TRUE(scene.exchange(0)) << "it was not known before";
    auto line = line_to(service->address());

    EXPECT_EQ(line.post("/v1/exchange", *scene.request_of(0, {}), {}, taking)->status, 503);
}

TEST_F(ServiceTest, NotesADamagedChunkOnceAndGoesOn) {
    const auto service = start();
    ModuleScene scene(2);
    scene.ask(service->address());
    scene.found_with(settings().place.folder);
    const SpaceId space = scene.world().found({0, 1});
    const auto name = exchange::name_of_chunk(space, Bytes(1000, 1));
    scene.world().device(0).holdings.add_chunk(name, Bytes(1000, 1));
    ASSERT_TRUE(scene.exchange(0));
    const auto file = settings().place.ledger() / "chunks" / space.hex() / to_hex(name.name);
    ASSERT_TRUE(std::filesystem::exists(file));
    std::ofstream(file, std::ios::binary) << "another";

    scene.world().device(0).holdings.want_chunk(name);
    scene.world().device(1).holdings.want_chunk(name);
    EXPECT_TRUE(scene.exchange(1));
    EXPECT_TRUE(scene.exchange(0));

    const std::string noted = log();
    const auto first = noted.find(R"("event":"damaged")");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(noted.find(R"("event":"damaged")", first + 1), std::string::npos);
    EXPECT_THAT(noted, Not(HasSubstr(space.hex())));
}

TEST_F(ServiceTest, TakesSoManyLettersOfOneAddress) {
    settings().gate.mail_of_address = {0.001, 2};
    const auto service = start();
    auto line = line_to(service->address());
    const auto status = [&] {
        Bytes body;
        (void)line.post("/v1/mail", encode(enrolment::MailRequest(enrolment::TakeMail{{1}})), {},
            [&](unsigned, ByteView part) {
                append(body, part);
                return true;
            });
        return enrolment::parse_mail_answer(body)->status;
    };

    EXPECT_EQ(status(), enrolment::MailStatus::nothing);
    EXPECT_EQ(status(), enrolment::MailStatus::nothing);
    EXPECT_EQ(status(), enrolment::MailStatus::later);
}

TEST_F(ServiceTest, ForgetsLettersThatAreOld) {
    auto service = start();
    const auto ask = [&](const enrolment::MailRequest& request) { return ask_for_mail(*service, request); };
    service->tick();
    ASSERT_EQ(ask(enrolment::LeaveMail{{1}, Bytes(enrolment::letter_size)}), enrolment::MailStatus::lies);

    constexpr std::int64_t day = std::int64_t{24} * 3600 * 1000;
    for (int days = 0; days < 31; ++days) {
        service.reset();
        service = start();
        pass(day, *service);
    }

    EXPECT_EQ(ask(enrolment::TakeMail{{1}}), enrolment::MailStatus::nothing);
}

TEST_F(ServiceTest, KeepsLettersWhenItsClockIsYearsAhead) {
    auto service = start();
    service->tick();
    const auto ask = [&](const enrolment::MailRequest& request) { return ask_for_mail(*service, request); };
    ASSERT_EQ(ask(enrolment::LeaveMail{{1}, Bytes(enrolment::letter_size)}), enrolment::MailStatus::lies);
    service.reset();

    service = start();
    pass(std::int64_t{3650} * 24 * 3600 * 1000, *service);

    EXPECT_EQ(ask(enrolment::TakeMail{{1}}), enrolment::MailStatus::lies);
}

TEST_F(ServiceTest, IsRefusedWhereSomebodyListensAlready) {
    const auto service = start();
    Settings other = settings();
    other.place.folder = settings().place.folder.parent_path() / "other";
    other.listens.port = carrier::parse_address(service->address())->endpoint.port;
    ManualClock clock;
    const Journal journal(stderr, clock);

    EXPECT_THAT(Service::start(other, journal, clock), is_refused(Errc::unavailable));
}

} // namespace
} // namespace valise::tests
