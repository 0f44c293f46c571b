// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/practice_window.hpp"

#include <cstdio>

#include <QApplication>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QTimer>

#include "gui/review/at_review.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/home.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/joining.hpp"
#include "valise/desk/observing.hpp"
#include "valise/desk/people.hpp"
#include "valise/desk/reviewing.hpp"
#include "valise/practice/cast.hpp"
#include "valise/practice/practice.hpp"

namespace valise::tests {

namespace {

constexpr std::chrono::seconds long_enough(120); // the machine may be busy with another such program

template <class T> T sure(Result<T> result) {
    if (!result) std::fprintf(stderr, "%s\n", result.error().detail.c_str());
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
    VALISE_TRY(const auto number, invitations.invite(practice::offer_of(desk::Capacity::expert, "SEN")));
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

/// What a reviewing State has done by then.
Result<void> add_reviewing(desk::Desk& desk) {
    VALISE_TRY(auto here, gui::at_review(desk));
    if (here.received.answers.empty()) return refuse(Errc::not_found, "nothing was submitted");
    const auto& answer = here.received.answers.front();
    VALISE_TRY_VOID(desk::write_private_note(
        here.participation, answer.name, "Compare with what the universities said at the last session."));
    const auto& category = here.catalogue().blueprint.categories.front().id;
    VALISE_TRY_VOID(desk::observe(here.participation,
        desk::observation_on(
            answer, category, "The consultations are described; how proposals were weighed is not.")));
    return desk::note_progress(here.participation, answer, casework::Reading::observation);
}

Result<void> add_for(
    const std::filesystem::path& home, const std::function<Result<void>(desk::Desk&)>& work) {
    SystemRandom random;
    SystemClock clock;
    VALISE_TRY(
        auto store, store::Store::open(desk::store_in(home), as_bytes(practice_passphrase), {random, clock}));
    VALISE_TRY(const auto desk, desk::Desk::open(std::move(store), {random, clock}));
    return work(*desk);
}

SlowEvent slowest_event;

/// Measures how long each event takes.
class MeasuredApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0) return QApplication::notify(receiver, event);
        const auto type = event->type();
        const char* const kind = receiver->metaObject()->className();
        const auto name = receiver->objectName();
        const auto start = std::chrono::steady_clock::now();
        ++depth_;
        const bool is_done = QApplication::notify(receiver, event);
        --depth_;
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        if (took.count() > slowest_event.milliseconds)
            slowest_event = {took.count(),
                std::string(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + " for " + kind + ' '
                    + name.toStdString()};
        return is_done;
    }

private:
    int depth_ = 0;
};

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
    parts_->application = std::make_unique<MeasuredApplication>(parts_->count, parts_->arguments.data());
}

WithoutAScreen::~WithoutAScreen() = default;

QString words_on(const QWidget& screen) {
    QString words;
    for (const auto* const label : screen.findChildren<QLabel*>()) words += label->text() + QLatin1Char('\n');
    return words;
}

SlowEvent take_slowest_event() { return std::exchange(slowest_event, {}); }

bool comes_true(const std::function<bool()>& fact) {
    const QDeadlineTimer deadline(long_enough);
    QTimer look_again; // Not everything is told by an event.
    look_again.start(std::chrono::milliseconds(10));
    while (!fact()) {
        if (deadline.hasExpired()) return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
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
        const auto others = folder.path() / "others";
        std::filesystem::create_directory(others);
        SystemRandom random;
        SystemClock clock;
        sure(practice::make_practice_review(path, as_bytes(practice_passphrase), {random, clock},
            {crypto::argon2::Cost::floor(), {}, {}, others}));
        sure(add_for(path, add_more));
        sure(add_for(path, let_somebody_ask));
        sure(add_for(others / "carla", add_reviewing));
        return path;
    }();
    return home;
}

std::filesystem::path practice_home_of(const char* other) {
    return practice_home().parent_path() / "others" / other;
}

PracticeWindow::PracticeWindow(bool has_valise)
    : folder_(sure(system::TemporaryFolder::make())), home_(folder_.path() / "valise") {
    if (has_valise) copy_home(practice_home(), home_);
    open();
}

PracticeWindow::PracticeWindow(const std::filesystem::path& home)
    : folder_(sure(system::TemporaryFolder::make())), home_(folder_.path() / "valise") {
    copy_home(home, home_);
    open();
}

PracticeWindow::PracticeWindow(const InPlace& here)
    : folder_(sure(system::TemporaryFolder::make())), home_(here.home) {
    open();
}

void PracticeWindow::open() {
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
    // In an event, as by a key: what is deleted later is deleted when that is over.
    QTimer::singleShot(0, window_.get(), [this] { window_->lock(); });
    VALISE_CHECK(comes_true([&] { return is_locked; }));
    QObject::disconnect(heard);
}

void PracticeWindow::go_to(const QString& screen, const QByteArray& where) {
    VALISE_CHECK(comes_true([&] { return window_->has(screen); })); // The seat may just have changed.
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
