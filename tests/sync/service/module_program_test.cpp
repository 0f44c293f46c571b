// SPDX-License-Identifier: Apache-2.0
// The program that serves a module, and devices that ask it.
#include <future>
#include <numeric>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "support/refusal.hpp"
#include "sync/service/module_scene.hpp"
#include "valise/enrolment/mail.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class ModuleProgramTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path folder() const { return home_.path() / "module"; }
    [[nodiscard]] std::unique_ptr<ModuleProgram> serve() const {
        auto program = std::make_unique<ModuleProgram>(std::vector<std::string>{"--folder", folder()});
        EXPECT_TRUE(program->is_up()) << program->output();
        return program;
    }
    /// A module that the first device owns, with a team of all.
    SpaceId found(ModuleScene& scene, const ModuleProgram& program) const {
        scene.ask(program.address());
        scene.found_with(folder());
        std::vector<std::size_t> all(scene.world().device_count());
        std::iota(all.begin(), all.end(), 0);
        const SpaceId space = scene.world().found(all);
        EXPECT_TRUE(scene.exchange(0));
        return space;
    }
    [[nodiscard]] const system::TemporaryFolder& home() const { return home_; }

private:
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
};

TEST_F(ModuleProgramTest, IsFoundedWithItsSecretAndCarriesWorkFromOneDeviceToAnother) {
    const auto program = serve();
    ModuleScene scene(2);
    const SpaceId space = found(scene, *program);

    const auto written = scene.world().write(space, 0, "written in one place");
    ASSERT_TRUE(scene.exchange(0));
    ASSERT_TRUE(scene.exchange(1));

    EXPECT_TRUE(scene.world().device(1).holdings.has(space, written));
    EXPECT_FALSE(scene.was_cheated());
}

TEST_F(ModuleProgramTest, KnowsNobodyWithoutTheSecret) {
    const auto program = serve();
    ModuleScene scene(1);
    scene.ask(program->address());

    EXPECT_THAT(scene.exchange(0), is_refused(Errc::not_permitted));
}

TEST_F(ModuleProgramTest, KeepsAllOfItOverARestart) {
    ModuleScene scene(2);
    SpaceId space;
    {
        const auto program = serve();
        space = found(scene, *program);
        EXPECT_EQ(program->stop(), 0);
    }
    const auto program = serve();
    scene.ask(program->address());

    EXPECT_TRUE(scene.settle(space));
    EXPECT_FALSE(scene.was_cheated());
}

TEST_F(ModuleProgramTest, LetsGoOfItsSecretOnceSomebodyOwnsIt) {
    const auto program = serve();
    EXPECT_THAT(get(program->watched(), "/status").body, HasSubstr(R"("owned":false)"));
    ModuleScene scene(1);
    found(scene, *program);

    EXPECT_THAT(get(program->watched(), "/status").body, HasSubstr(R"("owned":true)"));
    EXPECT_EQ(program->stop(), 0);
    const auto again = serve();
    EXPECT_FALSE(std::filesystem::exists(folder() / "keys" / "founding"));
    EXPECT_THAT(again->output(), Not(HasSubstr("Nobody owns")));
}

TEST_F(ModuleProgramTest, ShowsItsSecretOnceAndSaysLaterWhereItIsKept) {
    EXPECT_THAT(serve()->output(), HasSubstr("  secret "));

    const auto again = serve();

    EXPECT_THAT(again->output(), Not(HasSubstr("  secret ")));
    EXPECT_THAT(again->output(), HasSubstr("keys/founding"));
}

TEST_F(ModuleProgramTest, TellsTheSecondProcessOnAFolderWhoHoldsIt) {
    const auto first = serve();

    ModuleProgram second({"--folder", folder()});

    EXPECT_FALSE(second.is_up());
    EXPECT_THAT(second.output(), HasSubstr("valise-module, process " + std::to_string(first->process())));
}

TEST_F(ModuleProgramTest, AnswersWhoWaitsWhenSomethingOfTheirsGrows) {
    const auto program = serve();
    ModuleScene scene(2);
    const SpaceId space = found(scene, *program);
    ASSERT_TRUE(scene.settle(space));
    exchange::Pace waiting;
    waiting.waits = true;
    const auto request = scene.request_of(1, waiting);
    auto answer = std::async(std::launch::async, [&] {
        Bytes body;
        auto line = line_to(program->address());
        (void)line.post("/v1/exchange", *request, {}, [&](unsigned, ByteView part) {
            append(body, part);
            return true;
        });
        return body;
    });
    while (get(program->watched(), "/metrics").body.find("valise_waiting 1\n") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));

    const auto written = scene.world().write(space, 0, "news");
    ASSERT_TRUE(scene.exchange(0));
    const Bytes body = answer.get();

    auto& caller = *scene.world().device(1).caller;
    ASSERT_TRUE(caller.receive(body));
    ASSERT_TRUE(caller.finish());
    EXPECT_TRUE(scene.world().device(1).holdings.has(space, written));
}

TEST_F(ModuleProgramTest, AnswersWhoWaitsWhenItIsAskedToEnd) {
    const auto program = serve();
    ModuleScene scene(1);
    const SpaceId space = found(scene, *program);
    ASSERT_TRUE(scene.settle(space));
    exchange::Pace waiting;
    waiting.waits = true;
    const auto request = scene.request_of(0, waiting);
    auto status = std::async(std::launch::async, [&] {
        auto line = line_to(program->address());
        const auto answer = line.post("/v1/exchange", *request, {}, [](unsigned, ByteView) { return true; });
        return answer ? answer->status : 0;
    });
    while (get(program->watched(), "/metrics").body.find("valise_waiting 1\n") == std::string::npos)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));

    EXPECT_EQ(program->stop(), 0);

    EXPECT_EQ(status.get(), 200);
}

TEST_F(ModuleProgramTest, AnswersWhatIsNoRequestWith400AndAnotherCardsWith409AndItsOwn) {
    const auto program = serve();
    auto line = line_to(program->address());
    std::string body;
    const auto take = [&](unsigned, ByteView part) {
        body += as_text(part);
        return true;
    };

    EXPECT_EQ(line.post("/v1/exchange", Bytes(10), {}, take)->status, 400);
    EXPECT_EQ(body, "");
    EXPECT_EQ(line.post("/v1/exchange", Bytes(256), {}, take)->status, 409);
    EXPECT_EQ(body, get(program->address(), "/v1/card").body);
}

TEST_F(ModuleProgramTest, CarriesMail) {
    const auto program = serve();
    auto line = line_to(program->address());
    const auto ask = [&](const enrolment::MailRequest& request) {
        Bytes body;
        (void)line.post("/v1/mail", encode(request), {}, [&](unsigned, ByteView part) {
            append(body, part);
            return true;
        });
        return *enrolment::parse_mail_answer(body);
    };
    const Bytes letter(enrolment::letter_size, 7);
    const Bytes other(enrolment::letter_size, 8);
    using enrolment::MailStatus;

    EXPECT_EQ(ask(enrolment::TakeMail{{1}}).status, MailStatus::nothing);
    EXPECT_EQ(ask(enrolment::LeaveMail{{1}, letter}).status, MailStatus::lies);
    EXPECT_EQ(ask(enrolment::LeaveMail{{1}, letter}).status, MailStatus::lies);
    EXPECT_EQ(ask(enrolment::LeaveMail{{1}, other}).status, MailStatus::other);
    EXPECT_EQ(ask(enrolment::TakeMail{{1}}), (enrolment::MailAnswer{MailStatus::lies, letter}));
    EXPECT_EQ(line.post("/v1/mail", Bytes(3), {}, [](unsigned, ByteView) { return true; })->status, 400);
}

TEST_F(ModuleProgramTest, SaysThatItIsWellAndWhatItCounts) {
    const auto program = serve();
    ModuleScene scene(1);
    found(scene, *program);

    EXPECT_EQ(get(program->watched(), "/healthz").status, 200);
    EXPECT_EQ(get(program->watched(), "/readyz").body, "ready\n");
    const auto metrics = get(program->watched(), "/metrics").body;
    EXPECT_THAT(metrics, Not(HasSubstr("valise_exchanges_total{ending=\"answered\"} 0\n")));
    EXPECT_THAT(metrics, Not(HasSubstr("valise_appended_items_total 0\n")));
    EXPECT_EQ(get(program->address(), "/metrics").status, 404);
}

/// What systemd would hear.
class Supervisor {
public:
    explicit Supervisor(const std::filesystem::path& path)
        : path_(path), socket_(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        path_.string().copy(address.sun_path, sizeof address.sun_path - 1);
        VALISE_CHECK(::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        ::setenv("NOTIFY_SOCKET", path_.c_str(), 1);
        ::setenv("WATCHDOG_USEC", "100000", 1);
    }
    Supervisor(const Supervisor&) = delete;
    Supervisor& operator=(const Supervisor&) = delete;
    ~Supervisor() {
        ::close(socket_);
        ::unsetenv("NOTIFY_SOCKET");
        ::unsetenv("WATCHDOG_USEC");
    }

    std::string next() {
        std::string text(100, ' ');
        text.resize(static_cast<std::size_t>(::recv(socket_, text.data(), text.size(), 0)));
        return text;
    }

private:
    std::filesystem::path path_;
    int socket_;
};

TEST_F(ModuleProgramTest, TellsItsSupervisorThatItIsReadyAliveAndEnding) {
    Supervisor supervisor(home().path() / "notify");
    const auto program = serve();

    EXPECT_EQ(supervisor.next(), "READY=1");
    EXPECT_EQ(supervisor.next(), "WATCHDOG=1");
    EXPECT_EQ(program->stop(), 0);
    std::string last = supervisor.next();
    while (last == "WATCHDOG=1") last = supervisor.next();
    EXPECT_EQ(last, "STOPPING=1");
}

} // namespace
} // namespace valise::tests
