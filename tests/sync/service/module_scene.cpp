// SPDX-License-Identifier: Apache-2.0
#include "sync/service/module_scene.hpp"

#include <csignal>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "valise/enrolment/ticket.hpp"

namespace valise::tests {

namespace {

int start_program(const std::vector<std::string>& words, int output) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const int parent = ::getpid();
    const int process = ::fork();
    if (process != 0) return process;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(126);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

} // namespace

ModuleProgram::ModuleProgram(std::vector<std::string> arguments) {
    std::vector<std::string> words{VALISE_MODULE_PROGRAM, "serve", "--listen", "127.0.0.1:0", "--watch",
        "127.0.0.1:0", "--rate", "0", "--connections-of-address", "0"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    int pipe[2];
    VALISE_CHECK(::pipe2(pipe, O_CLOEXEC) == 0);
    process_ = start_program(words, pipe[1]);
    ::close(pipe[1]);
    output_pipe_ = pipe[0];
}

ModuleProgram::~ModuleProgram() {
    kill();
    ::close(output_pipe_);
}

bool ModuleProgram::is_up() {
    std::array<char, 4096> portion{};
    // The introduction is written at once, but journals may come before it.
    while (output_.find("\nModule ") == std::string::npos) {
        const auto count = ::read(output_pipe_, portion.data(), portion.size());
        if (count <= 0) return false;
        output_.append(portion.data(), static_cast<std::size_t>(count));
    }
    return true;
}

std::string ModuleProgram::said(std::string_view before) const {
    const auto begin = output_.find(before);
    VALISE_CHECK(begin != std::string::npos);
    const auto text = output_.substr(begin + before.size());
    return text.substr(0, text.find('\n'));
}

int ModuleProgram::wait() {
    if (process_ == 0) return -1;
    int status = 0;
    VALISE_CHECK(::waitpid(process_, &status, 0) == process_);
    process_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void ModuleProgram::kill() {
    if (process_ == 0) return;
    ::kill(process_, SIGKILL);
    wait();
}

int ModuleProgram::stop() {
    ::kill(process_, SIGTERM);
    return wait();
}

carrier::Line line_to(const std::string& address) {
    carrier::Way way;
    way.proxy.kind = carrier::ProxyKind::none;
    auto line = carrier::Line::open(*carrier::parse_address(address), way);
    VALISE_CHECK(line.has_value());
    return *std::move(line);
}

Page get(const std::string& address, std::string_view path) {
    Page page;
    auto line = line_to(address);
    const auto answer = line.get(path, {}, [&](unsigned, ByteView part) {
        page.body += as_text(part);
        return true;
    });
    if (answer) page.status = answer->status;
    return page;
}

void ModuleScene::ask(const std::string& address) {
    address_ = address;
    lines_.clear();
    if (card_) return;
    const auto page = get(address, "/v1/card");
    auto card = exchange::SignedCard::parse(as_bytes(page.body));
    if (card) card_ = *std::move(card);
}

void ModuleScene::found_with(const std::filesystem::path& folder) {
    auto text = system::read_file(folder / "keys" / "founding", 64);
    VALISE_CHECK(text.has_value());
    text->pop_back();
    const auto ticket = enrolment::Ticket::parse(as_text(*text));
    VALISE_CHECK(ticket.has_value());
    secret_.emplace();
    std::ranges::copy(ticket->view(), secret_->begin());
}

exchange::Caller& ModuleScene::caller(std::size_t number) {
    if (has_met_.size() <= number) has_met_.resize(number + 1);
    Traveller& device = world_.device(number);
    if (!has_met_[number]) {
        VALISE_CHECK(card_.has_value());
        device.caller =
            std::make_unique<exchange::Caller>(device.holdings, *card_, device.id, device.channel);
        if (secret_) device.caller->found_with(*secret_);
        has_met_[number] = true;
    }
    return *device.caller;
}

carrier::Line& ModuleScene::line(std::size_t number) {
    if (lines_.size() <= number) lines_.resize(number + 1);
    if (!lines_[number]) lines_[number] = std::make_unique<carrier::Line>(line_to(address_));
    return *lines_[number];
}

Result<Bytes> ModuleScene::request_of(std::size_t device, const exchange::Pace& pace) {
    return caller(device).begin(pace, world_.random());
}

Result<void> ModuleScene::exchange_once(std::size_t number) {
    auto& its_caller = caller(number);
    exchange::Pace pace;
    VALISE_TRY(const Bytes request, its_caller.begin(pace, world_.random()));
    Result<void> outcome;
    Bytes card;
    const auto answer = line(number).post("/v1/exchange", request, {}, [&](unsigned status, ByteView part) {
        if (status == 409) append(card, part);
        if (status == 200) outcome = its_caller.receive(part);
        return outcome.has_value();
    });
    if (answer && answer->status == 409) return its_caller.offer_card(card);
    const auto finished = its_caller.finish();
    if (!answer) return tl::unexpected(answer.error());
    return outcome ? finished : outcome;
}

Result<void> ModuleScene::exchange(std::size_t number, std::size_t most) {
    for (std::size_t i = 0; i < most; ++i) {
        const auto before = caller(number).card().bytes();
        VALISE_TRY_VOID(exchange_once(number));
        if (!caller(number).wants_more() && caller(number).card().bytes() == before) return {};
    }
    return refuse(Errc::out_of_order, "there is no end to it");
}

bool ModuleScene::settle(const SpaceId& space) {
    for (int round = 0; round < 4; ++round) {
        bool agree = true;
        for (std::size_t i = 0; i < world_.device_count(); ++i)
            if (!exchange(i)) return false;
        for (std::size_t i = 1; i < world_.device_count(); ++i) agree = agree && world_.agree(0, i, space);
        if (agree) return true;
    }
    return false;
}

bool ModuleScene::was_cheated() {
    for (std::size_t i = 0; i < world_.device_count(); ++i)
        if (const auto& findings = caller(i).findings(); !findings.proofs.empty() || !findings.denied.empty())
            return true;
    return false;
}

} // namespace valise::tests
