// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/practice_window.hpp"

#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QPushButton>

#include "valise/desk/answering.hpp"
#include "valise/desk/home.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/joining.hpp"
#include "valise/desk/people.hpp"
#include "valise/practice/cast.hpp"
#include "valise/practice/practice.hpp"

namespace valise::tests {

namespace {

constexpr std::chrono::seconds long_enough(30);

template <class T> T sure(Result<T> result) {
    VALISE_CHECK(result.has_value());
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

casework::AnswerName untoc(const char* question) { return {"sample-untoc-1", question}; }

/// What the practice review has none of.
Result<void> add_more(desk::Desk& desk) {
    VALISE_TRY(const gui::Standpoint at, gui::standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    const auto own = work.writers().owner().person;
    VALISE_TRY_VOID(
        desk::write_answer(work, untoc("u1"), "Yes. The Convention has been in force since 2003."));
    VALISE_TRY_VOID(desk::assign(work, untoc("u3"), own));
    VALISE_TRY_VOID(desk::write_answer(work, untoc("u4"), "The Penal Code was amended in 2021."));
    VALISE_TRY_VOID(desk::take_step(work, untoc("u4"), casework::WorkState::ready));
    VALISE_TRY_VOID(desk::take_step(
        work, untoc("u4"), casework::WorkState::returned, "Please name the articles that were amended."));
    return {};
}

/// Somebody who asks to join, whose six words nobody has heard yet.
Result<void> let_somebody_ask(desk::Desk& desk) {
    VALISE_TRY(const auto folder, system::TemporaryFolder::make());
    const store::Outside outside{desk.random(), desk.clock()};
    VALISE_TRY(auto store,
        store::Store::create(
            folder.path() / "store", as_bytes(practice_passphrase), outside, crypto::argon2::Cost::floor()));
    desk::Invitations invitations(desk);
    VALISE_TRY(
        const auto number, invitations.invite(practice::offer_of(crypto::CertificateKind::expert, "SEN")));
    VALISE_TRY(const auto code, invitations.code_of(number));
    VALISE_TRY(const Bytes letter, invitations.letter_of(number));
    VALISE_TRY(const Bytes policy, desk::root_policy_of(desk.store()));
    VALISE_TRY(const auto asking,
        desk::ask_to_join(store, outside, as_text(code.view()), letter, policy, "Ibrahima Sow"));
    static_cast<void>(asking);
    VALISE_TRY(const Bytes request, desk::request_of(store));
    VALISE_TRY(const auto applicant, invitations.receive(number, request));
    static_cast<void>(applicant);
    return {};
}

void copy_home(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
}

} // namespace

struct WithoutAScreen::Parts {
    system::TemporaryFolder folder;
    int count;
    char name[16];
    std::array<char*, 2> arguments{};
    std::unique_ptr<QApplication> application;
};

WithoutAScreen::WithoutAScreen()
    : parts_(new Parts{sure(system::TemporaryFolder::make()), 1, "valise-desk", {}, nullptr}) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(parts_->folder.path().string()));
    qputenv("TZ", "UTC");
    parts_->arguments[0] = parts_->name;
    parts_->application = std::make_unique<QApplication>(parts_->count, parts_->arguments.data());
}

WithoutAScreen::~WithoutAScreen() = default;

bool comes_true(const std::function<bool()>& fact) {
    const QDeadlineTimer deadline(long_enough);
    while (!fact()) {
        if (deadline.hasExpired()) return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

void settle(gui::Window& window) {
    for (int i = 0; i < 3; ++i) {
        bool is_through = false;
        window.desk().in_room(
            &window, gui::When::in_turn, [](gui::Room&) -> Result<void> { return {}; },
            [&](const Result<void>&) { is_through = true; });
        VALISE_CHECK(comes_true([&] { return is_through; }));
        QApplication::processEvents();
    }
}

const std::filesystem::path& practice_home() {
    static const auto folder = sure(system::TemporaryFolder::make());
    static const std::filesystem::path home = [] {
        const auto path = folder.path() / "practice";
        SystemRandom random;
        SystemClock clock;
        const auto passphrase = as_bytes(practice_passphrase);
        sure(practice::make_practice_review(
            path, passphrase, {random, clock}, {crypto::argon2::Cost::floor(), {}, {}}));
        auto store = sure(store::Store::open(desk::store_in(path), passphrase, {random, clock}));
        const auto desk = sure(desk::Desk::open(std::move(store), {random, clock}));
        sure(add_more(*desk));
        sure(let_somebody_ask(*desk));
        return path;
    }();
    return home;
}

PracticeWindow::PracticeWindow(bool has_valise)
    : folder_(sure(system::TemporaryFolder::make())), home_(folder_.path() / "valise") {
    if (has_valise) copy_home(practice_home(), home_);
    window_ = std::make_unique<gui::Window>(
        gui::Window::Terms{{random_, clock_}, home_, crypto::argon2::Cost::floor()});
    window_->show();
    QApplication::processEvents();
}

void PracticeWindow::unlock() {
    find<QLineEdit>(QStringLiteral("passphrase"))->setText(QString::fromLatin1(practice_passphrase));
    find<QPushButton>(QStringLiteral("unlock"))->click();
    VALISE_CHECK(comes_true([&] { return window_->screen() != nullptr; }));
    settle(*window_);
}

void PracticeWindow::lock() {
    bool is_locked = false;
    const auto heard =
        QObject::connect(window_.get(), &gui::Window::locked, window_.get(), [&] { is_locked = true; });
    window_->lock();
    VALISE_CHECK(comes_true([&] { return is_locked; }));
    QObject::disconnect(heard);
}

void PracticeWindow::go_to(const QString& screen, const QByteArray& where) {
    window_->go_to(screen, where);
    settle(*window_);
}

void PracticeWindow::prefer(casework::Language language, int text_percent, gui::Look look) {
    auto preferences = gui::kept_preferences();
    preferences.language = language;
    preferences.text_percent = text_percent;
    preferences.look = look;
    window_->prefer(preferences);
    settle(*window_);
}

} // namespace valise::tests
