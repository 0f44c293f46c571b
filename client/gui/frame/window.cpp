// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/window.hpp"

#include <algorithm>

#include <QAccessibleWidget>
#include <QApplication>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include "gui/frame/command_list.hpp"
#include "gui/frame/foot.hpp"
#include "gui/frame/message_bar.hpp"
#include "gui/frame/session_lock.hpp"
#include "gui/looks/looks.hpp"
#include "gui/unlock/unlock.hpp"
#include "gui/welcome/welcome.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/home.hpp"

namespace valise::gui {

namespace {

/// Where the owner was when the valise was locked: kept in the valise.
constexpr std::string_view place_setting = "window.place";
constexpr std::string_view half_written_setting = "window.half-written";
/// Behind the last key.
constexpr std::chrono::milliseconds until_kept(700);

Result<void> keep_in(desk::Desk& desk, std::string_view setting, const QByteArray& bytes) {
    return desk.store().settings().put(
        setting, as_bytes({bytes.data(), static_cast<std::size_t>(bytes.size())}));
}

Result<QByteArray> kept_in(desk::Desk& desk, std::string_view setting) {
    VALISE_TRY(const auto found, desk.store().settings().find(setting));
    const auto text = found ? as_text(*found) : std::string_view();
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}
/// Of what changes at the desk, what comes within so long is looked at together.
constexpr std::chrono::milliseconds gather(150);

const ScreenKind* kind_of(const QString& id) {
    const auto& all = all_screens();
    const auto found =
        std::ranges::find_if(all, [&](const auto& kind) { return id == QLatin1String(kind.id); });
    return found == all.end() ? nullptr : &*found;
}

/// Told apart from what is in it.
QAccessibleInterface* interface_of(const QString&, QObject* object) {
    auto* const window = qobject_cast<Window*>(object);
    return window == nullptr ? nullptr : new QAccessibleWidget(window, QAccessible::Window);
}

} // namespace

Window::Window(const Terms& terms)
    : terms_(terms),
      preferences_(kept_preferences()),
      desk_(terms.outside),
      gates_(new QStackedWidget(this)),
      unlock_(new Unlock(desk_, this)),
      welcome_(new Welcome(desk_, terms.cost, this)),
      foot_(new Foot(this)),
      command_list_(new CommandList(this)) {
    QAccessible::installFactory(interface_of);
    setObjectName(QStringLiteral("window"));
    work_ = make_work();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(gates_, 1);
    column->addWidget(foot_);
    for (QWidget* const gate : {static_cast<QWidget*>(unlock_), static_cast<QWidget*>(welcome_), work_})
        gates_->addWidget(gate);
    foot_->hide();
    make_shortcuts();
    connect(unlock_, &Unlock::unlocked, this, [this](const Unlocked& how) {
        if (how.has_joined) return enter();
        gates_->setCurrentWidget(welcome_);
        welcome_->arrive(terms_.home, true);
    });
    connect(&desk_, &DeskThread::leaves_words, this, [this](bool are_there) {
        has_left_words_ = are_there;
        foot_->show_not_kept(are_there);
        if (are_there && !is_unlocked_) unlock_->tell_of_left_words();
    });
    connect(unlock_, &Unlock::wants_another, this, [this] {
        gates_->setCurrentWidget(welcome_);
        welcome_->arrive(terms_.home, false);
    });
    connect(welcome_, &Welcome::made, this, &Window::go_to_gate);
    connect(welcome_, &Welcome::wants_another, this, &Window::go_to_gate);
    connect(welcome_, &Welcome::joined, this, &Window::enter);
    connect(&idle_, &IdleClock::soon, foot_, &Foot::show_countdown);
    connect(&idle_, &IdleClock::went_idle, this, &Window::lock);
    connect(new SessionLock(this), &SessionLock::locked, this, &Window::lock);
    keep_soon_.setSingleShot(true);
    keep_soon_.setInterval(until_kept);
    connect(&half_written_, &HalfWritten::changed, &keep_soon_, qOverload<>(&QTimer::start));
    connect(&keep_soon_, &QTimer::timeout, this, &Window::keep_half_written);
    again_.setSingleShot(true);
    again_.setInterval(gather);
    connect(&desk_, &DeskThread::changed, &again_, qOverload<>(&QTimer::start));
    connect(&again_, &QTimer::timeout, this, &Window::look_again);
    languages_.speak(preferences_.language);
    dress(preferences_.look, preferences_.text_percent, preferences_.language);
    resize(room(110), room(76));
    retranslate();
    go_to_gate(terms.home);
}

/// The screens hand over what is not kept, and go, while there is somebody to take it.
Window::~Window() {
    lock();
    delete work_;
}

QWidget* Window::make_work() {
    auto* const work = new QWidget(this);
    auto* const row = new QHBoxLayout(work);
    space_out(*row, 0, 0);
    auto* const side = new QFrame(work);
    side->setProperty("isSide", true);
    auto* const left = new QVBoxLayout(side);
    space_out(*left, 2, 1);
    owner_ = new Paragraph(side);
    practice_ = new Paragraph(side);
    practice_->setProperty("isSample", true);
    navigation_ = new QListWidget(side);
    navigation_->setObjectName(QStringLiteral("navigation"));
    navigation_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    navigation_->setTextElideMode(Qt::ElideNone);
    left->addWidget(owner_);
    left->addWidget(practice_);
    left->addWidget(navigation_, 1);
    auto* const right = new QVBoxLayout;
    space_out(*right, 2, 1);
    title_ = new Heading(1, work);
    message_ = new MessageBar(work);
    stack_ = new QStackedWidget(work);
    right->addWidget(title_);
    right->addWidget(message_);
    right->addWidget(stack_, 1);
    auto* const line = new QFrame(work);
    line->setProperty("isLine", true);
    line->setFixedWidth(1);
    row->addWidget(side, 2);
    row->addWidget(line);
    row->addLayout(right, 7);
    const auto go = [this](const QListWidgetItem* item) { go_to(item->data(Qt::UserRole).toString()); };
    // Chosen by keys, by the mouse, or by a screen reader.
    connect(navigation_, &QListWidget::itemSelectionChanged, this, [this, go] {
        if (const auto chosen = navigation_->selectedItems(); !chosen.isEmpty()) go(chosen.front());
    });
    // That of a screen which belongs to it is current already.
    connect(navigation_, &QListWidget::itemClicked, this, go);
    connect(navigation_, &QListWidget::itemActivated, this, go);
    return work;
}

void Window::make_shortcuts() {
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        auto* const shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(QStringLiteral("Ctrl+K")), [this] {
        if (is_unlocked_) command_list_->open(commands(), false);
    });
    add(QKeySequence(QStringLiteral("Ctrl+/")), [this] {
        if (is_unlocked_) command_list_->open(commands(), true);
    });
    add(QKeySequence(QStringLiteral("Ctrl+L")), [this] { lock(); });
    add(QKeySequence(QStringLiteral("Ctrl+,")), [this] { go_to(QStringLiteral("settings")); });
    add(QKeySequence(QStringLiteral("F1")), [this] {
        if (!before_.empty() && before_.back() != QStringLiteral("help"))
            go_to(QStringLiteral("help"), before_.back().toUtf8());
    });
    add(QKeySequence(QStringLiteral("F6")), [this] { next_pane(false); });
    add(QKeySequence(QStringLiteral("Shift+F6")), [this] { next_pane(true); });
    add(QKeySequence(QStringLiteral("Ctrl+F")), [this] {
        if (auto* const front = screen()) front->find();
    });
}

void Window::go_to_gate(const std::filesystem::path& home) {
    if (is_unlocked_) lock();
    terms_.home = home;
    std::error_code error;
    if (std::filesystem::exists(desk::store_in(home), error)) {
        gates_->setCurrentWidget(unlock_);
        unlock_->arrive(home);
    } else {
        gates_->setCurrentWidget(welcome_);
        welcome_->arrive(home, false);
    }
    retranslate();
}

void Window::enter() {
    struct Found {
        Seat seat;
        QByteArray place;
        QByteArray half_written;
    };
    desk_.ask(
        this, When::meanwhile,
        [](desk::Desk& desk) -> Result<Found> {
            Found found;
            VALISE_TRY(found.seat, seat_of(desk));
            VALISE_TRY(found.place, kept_in(desk, place_setting));
            VALISE_TRY(found.half_written, kept_in(desk, half_written_setting));
            return found;
        },
        [this](const Result<Found>& found) {
            if (!found) {
                return go_to_gate(terms_.home); // which tells why at the next attempt
            }
            seat_ = found->seat;
            is_unlocked_ = true;
            half_written_.go_on(found->half_written);
            preferences_.last_home = terms_.home;
            keep(preferences_);
            gates_->setCurrentWidget(work_);
            foot_->show();
            show_seat();
            const auto end = found->place.indexOf('\n');
            const QString id = QString::fromUtf8(found->place.left(end));
            if (end > 0 && has(id))
                go_to(id, found->place.mid(end + 1));
            else
                go_to(QStringLiteral("home"));
            look_at_sharing();
            idle_.start(std::chrono::minutes(preferences_.lock_minutes));
            Q_EMIT entered();
        });
}

void Window::lock() {
    if (!is_unlocked_) return;
    QByteArray place;
    if (auto* const front = screen()) {
        front->put_by();
        place = before_.back().toUtf8() + '\n' + front->place();
    }
    is_unlocked_ = false;
    is_locking_ = true;
    idle_.stop();
    again_.stop();
    command_list_->close_list();
    gates_->setCurrentWidget(unlock_);
    unlock_->arrive(terms_.home);
    desk_.ask(
        &desk_, When::in_turn, [place](desk::Desk& desk) { return keep_in(desk, place_setting, place); },
        [](const Result<void>&) {});
    keep_half_written();
    half_written_.forget();
    for (const auto& [id, each] : screens_) each->deleteLater();
    screens_.clear();
    before_.clear();
    seat_ = {};
    message_->put_away();
    navigation_->clear();
    foot_->clear();
    foot_->hide();
    show_seat();
    desk_.lock(this, [this] {
        is_locking_ = false;
        Q_EMIT locked();
    });
}

void Window::keep_half_written() {
    keep_soon_.stop();
    desk_.ask(
        &desk_, When::in_turn,
        [words = half_written_.kept()](
            desk::Desk& desk) { return keep_in(desk, half_written_setting, words); },
        [](const Result<void>&) {});
}

Screen* Window::screen() const {
    return is_unlocked_ ? static_cast<Screen*>(stack_->currentWidget()) : nullptr;
}

bool Window::has(const QString& screen) const {
    const auto* const kind = kind_of(screen);
    return kind != nullptr && is_unlocked_ && kind->is_for(seat_);
}

void Window::go_to(const QString& id, const QByteArray& where) {
    if (!has(id)) return;
    const bool is_other = before_.empty() || before_.back() != id;
    if (!is_other && where.isEmpty()) return;
    if (is_other) leave_screen();
    if (is_other) foot_->leave_behind();
    auto& made = screens_[id];
    if (made == nullptr) {
        made = kind_of(id)->make({desk_, *this}, stack_);
        stack_->addWidget(made);
    }
    if (is_other) before_.push_back(id);
    message_->put_away();
    stack_->setCurrentWidget(made);
    made->arrive(where);
    title_->setText(made->title());
    show_where();
    if (is_other && !made->panes().empty() && QApplication::focusWidget() != navigation_)
        made->panes().front()->setFocus();
}

void Window::show_where() {
    const QSignalBlocker blocker(navigation_);
    const auto* const kind = before_.empty() ? nullptr : kind_of(before_.back());
    const QString here =
        kind == nullptr ? QString() : QLatin1String(kind->part_of == nullptr ? kind->id : kind->part_of);
    QListWidgetItem* current = nullptr;
    for (int i = 0; i < navigation_->count(); ++i)
        if (navigation_->item(i)->data(Qt::UserRole).toString() == here) current = navigation_->item(i);
    navigation_->setCurrentItem(current);
}

void Window::leave_screen() {
    if (auto* const front = screen(); front != nullptr && !before_.empty()) front->put_by();
}

void Window::go_back() {
    if (before_.size() < 2) return;
    before_.pop_back();
    const QString id = before_.back();
    before_.pop_back();
    leave_screen();
    const QByteArray where = screens_.contains(id) ? screens_[id]->place() : QByteArray();
    go_to(id, where);
}

void Window::tell(const Message& message) { message_->tell(message); }
void Window::say(const QString& sentence) { foot_->say(sentence); }
void Window::show_not_kept(bool is_waiting) { foot_->show_not_kept(is_waiting); }
void Window::show_passage_language(const QString& name) { foot_->show_passage_language(name); }

void Window::prefer(const Preferences& preferences) {
    const bool has_other_words = preferences.language != preferences_.language;
    const auto home = preferences_.last_home;
    preferences_ = preferences;
    preferences_.last_home = home;
    keep(preferences_);
    dress(preferences_.look, preferences_.text_percent, preferences_.language);
    if (has_other_words)
        languages_.speak(preferences_.language);
    else
        retranslate(); // The words are as they were; their size is not.
    if (is_unlocked_) idle_.start(std::chrono::minutes(preferences_.lock_minutes));
}

/// What came, or was done here, may have given the owner another place in the review.
void Window::look_at_seat() {
    desk_.ask(this, When::meanwhile, seat_of, [this](const Result<Seat>& seat) {
        if (!seat || !is_unlocked_ || *seat == seat_) return;
        seat_ = *seat;
        show_seat();
    });
}

void Window::look_again() {
    look_at_seat();
    if (auto* const front = screen()) front->look_again();
    look_at_sharing();
}

void Window::look_at_sharing() {
    desk_.ask(this, When::meanwhile, desk::sharing_of, [this](const Result<desk::Sharing>& sharing) {
        if (sharing && is_unlocked_) foot_->show_sharing(*sharing);
    });
}

void Window::next_pane(bool is_back) {
    auto* const front = screen();
    if (front == nullptr) return;
    std::vector<QWidget*> panes{navigation_};
    for (QWidget* const pane : front->panes()) panes.push_back(pane);
    const auto* const focus = QApplication::focusWidget();
    const auto now = std::ranges::find_if(panes, [&](const QWidget* pane) {
        return focus != nullptr && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto size = panes.size();
    const auto at = now == panes.end() ? 0 : static_cast<std::size_t>(now - panes.begin());
    panes[(at + (is_back ? size - 1 : 1)) % size]->setFocus(Qt::ShortcutFocusReason);
}

std::vector<Command> Window::commands() {
    std::vector<Command> all;
    for (const auto& kind : all_screens()) {
        const QString id = QLatin1String(kind.id);
        if (!kind.is_in_navigation || !has(id)) continue;
        const bool is_settings = id == QStringLiteral("settings");
        all.push_back({tr("Go to: %1").arg(name_of(kind)),
            is_settings ? QKeySequence(QStringLiteral("Ctrl+,")) : QKeySequence(),
            [this, id] { go_to(id); }});
    }
    if (auto* const front = screen())
        for (auto& command : front->commands()) all.push_back(std::move(command));
    all.push_back({tr("Search on this screen"), QKeySequence(QStringLiteral("Ctrl+F")), [this] {
                       if (auto* const front = screen()) front->find();
                   }});
    all.push_back(
        {tr("Next part of the window"), QKeySequence(QStringLiteral("F6")), [this] { next_pane(false); }});
    all.push_back({tr("Go back"), QKeySequence(QStringLiteral("Esc")), [this] { go_back(); }});
    all.push_back({tr("All commands"), QKeySequence(QStringLiteral("Ctrl+K")),
        [this] { command_list_->open(commands(), false); }});
    all.push_back({tr("Keyboard shortcuts"), QKeySequence(QStringLiteral("Ctrl+/")),
        [this] { command_list_->open(commands(), true); }});
    all.push_back({tr("Lock"), QKeySequence(QStringLiteral("Ctrl+L")), [this] { lock(); }});
    return all;
}

void Window::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (command_list_->isVisible()) return command_list_->close_list();
    if (message_->isVisible()) return message_->put_away();
    go_back();
}

void Window::show_seat() {
    const QSignalBlocker blocker(navigation_);
    navigation_->clear();
    for (const auto& kind : all_screens()) {
        if (!kind.is_in_navigation || !has(QLatin1String(kind.id))) continue;
        auto* const item = new QListWidgetItem(name_of(kind), navigation_);
        item->setData(Qt::UserRole, QLatin1String(kind.id));
    }
    show_where();
    navigation_->setMinimumWidth(
        navigation_->sizeHintForColumn(0) + 2 * room(1) + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    QString owner = words_of(seat_.is_secretariat ? desk::Capacity::secretariat : seat_.capacity);
    if (!seat_.state_name.empty()) owner += QStringLiteral(" · ") + isolated(in_words(seat_.state_name));
    if (!seat_.under_review.empty() && !seat_.is_under_review)
        owner += QLatin1Char('\n') + tr("Review of %1").arg(isolated(in_words(seat_.under_review)));
    owner_->setText(is_unlocked_ ? owner : QString());
    practice_->setVisible(seat_.is_practice);
    practice_->setText(tr("Practice review: people and answers are made up."));
}

void Window::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

/// Whoever closes it waits for the disk, not for a network.
void Window::closeEvent(QCloseEvent* event) {
    lock();
    if (is_locking_) {
        QEventLoop until_locked;
        connect(this, &Window::locked, &until_locked, &QEventLoop::quit);
        until_locked.exec(QEventLoop::ExcludeUserInputEvents);
    }
    if (!has_left_words_ || may_lose_words_) return QWidget::closeEvent(event);
    event->ignore();
    gates_->setCurrentWidget(unlock_);
    unlock_->tell_of_left_words([this] {
        may_lose_words_ = true;
        close();
    });
}

void Window::retranslate() {
    setWindowTitle(tr("Valise"));
    navigation_->setAccessibleName(tr("Navigation"));
    if (!is_unlocked_) return;
    show_seat();
    if (auto* const front = screen()) title_->setText(front->title());
}

} // namespace valise::gui
