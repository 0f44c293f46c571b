// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/answer.hpp"

#include <fstream>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/answer/answer_foot.hpp"
#include "gui/answer/choice.hpp"
#include "gui/answer/editor.hpp"
#include "gui/answer/items_side.hpp"
#include "gui/answer/question_side.hpp"
#include "gui/answer/remarks_side.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/answer_items.hpp"
#include "valise/desk/edits.hpp"
#include "valise/desk/versions.hpp"
#include "valise/store/segments.hpp"

namespace valise::gui {

namespace {

using casework::AnswerName;

constexpr std::chrono::milliseconds keep_within(500);
constexpr std::chrono::milliseconds count_after(300);

/// A column that scrolls up and down, and is never narrower than what stands in it.
class Column : public QScrollArea {
public:
    explicit Column(QWidget* parent) : QScrollArea(parent) {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::StrongFocus);
    }
    [[nodiscard]] QSize minimumSizeHint() const override {
        if (widget() == nullptr) return QScrollArea::minimumSizeHint();
        const int bar = verticalScrollBar()->sizeHint().width();
        return {std::max(widget()->minimumSizeHint().width() + bar, room(22)), room(10)};
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

Result<std::string> text_now(desk::TeamWork& work, const AnswerName& name) {
    VALISE_TRY(const auto* const paper, work.view().open(work.object(name, casework::Part::narrative)));
    return paper->paper.text().text().text();
}

/// Reads a file portion by portion.
Result<void> attach(desk::TeamWork& work, const AnswerName& name, const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return refuse(Errc::not_found, "the file cannot be read");
    const auto read = [&file](std::size_t most) -> Result<Bytes> {
        Bytes portion(most);
        file.read(reinterpret_cast<char*>(portion.data()), static_cast<std::streamsize>(most));
        portion.resize(static_cast<std::size_t>(file.gcount()));
        if (file.bad()) return refuse(Errc::unavailable, "the file cannot be read");
        return portion;
    };
    VALISE_TRY_VOID(desk::attach_file(work, name, {path.filename().string(), read}, {}));
    return {};
}

template <class T> Result<void> without_value(const Result<T>& result) {
    if (!result) return tl::unexpected(result.error());
    return {};
}

} // namespace

/// What the desk's thread has made for a screen that arrives.
struct AnswerScreen::Opened {
    AnswerView view;
    desk::Typing typing;
};

AnswerScreen::AnswerScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      tabs_(new QWidget(this)),
      question_(new QuestionSide(this)),
      middle_(new QWidget(this)),
      remarks_(new RemarksSide(this)),
      items_(new ItemsSide(this)),
      foot_(new AnswerFoot(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    auto* const names = new Flow(tabs_);
    columns_ = new QHBoxLayout;
    space_out(*columns_, 0, 2);
    column->addWidget(tabs_);
    column->addLayout(columns_, 1);
    column->addWidget(foot_);
    make_middle();
    auto* const beside = new QWidget(this);
    auto* const margin = new QVBoxLayout(beside);
    space_out(*margin, 0, 2);
    margin->addWidget(remarks_, 1);
    margin->addWidget(items_);
    for (auto* const inside : {static_cast<QWidget*>(question_), beside}) {
        auto* const side = new Column(this);
        side->setWidget(inside);
        sides_.push_back(side);
    }
    sides_.insert(sides_.begin() + 1, middle_);
    columns_->addWidget(sides_[0], 3);
    columns_->addWidget(sides_[1], 5);
    columns_->addWidget(sides_[2], 3);
    for (std::size_t i = 0; i < sides_.size(); ++i) {
        auto* const name = new QPushButton(tabs_);
        name->setCheckable(true);
        name->setAutoExclusive(true);
        name->setChecked(i == 1);
        names->addWidget(name);
        column_names_.push_back(name);
        connect(name, &QPushButton::toggled, this, &AnswerScreen::fold);
    }
    keep_soon_.setSingleShot(true);
    keep_soon_.setInterval(keep_within);
    count_soon_.setSingleShot(true);
    count_soon_.setInterval(count_after);
    connect(&keep_soon_, &QTimer::timeout, this, &AnswerScreen::keep_what_is_suggested);
    connect(&count_soon_, &QTimer::timeout, this, [this] {
        this->desk().ask(
            this, When::meanwhile,
            [text = editor_->shown().text()](
                desk::Desk&) -> Result<std::size_t> { return store::count_words(text); },
            [this](const Result<std::size_t>& count) {
                if (count) foot_->show_words(*count);
            });
    });
    connect_remarks();
    connect_items();
    for (const auto& command : commands())
        if (!command.shortcut.isEmpty() && !editor_->has_own(command.shortcut))
            connect(new QShortcut(command.shortcut, this), &QShortcut::activated, this, command.act);
    retranslate();
}

AnswerScreen::~AnswerScreen() = default;

void AnswerScreen::make_middle() {
    auto* const column = new QVBoxLayout(middle_);
    space_out(*column, 0, 1);
    marks_ = new QFrame(middle_);
    marks_->setProperty("isBar", true);
    auto* const mark = new QVBoxLayout(marks_);
    space_out(*mark, 1, 1);
    marks_words_ = new Paragraph(marks_);
    i_have_read_ = new QPushButton(marks_);
    i_have_read_->setObjectName(QStringLiteral("read"));
    still_right_ = new QPushButton(marks_);
    still_right_->setObjectName(QStringLiteral("still_right"));
    auto* const settled = new Flow;
    settled->addWidget(i_have_read_);
    settled->addWidget(still_right_);
    mark->addWidget(marks_words_);
    mark->addLayout(settled);
    choice_ = new Choice(middle_);
    modes_ = new QComboBox(middle_);
    modes_->setObjectName(QStringLiteral("mode"));
    modes_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    found_ = new QFrame(middle_);
    auto* const finding = new QHBoxLayout(found_);
    space_out(*finding, 0, 1);
    search_ = new QLineEdit(found_);
    find_ = new QPushButton(found_);
    finding->addWidget(search_, 1);
    finding->addWidget(find_);
    found_->hide();
    editor_ = new Editor(middle_);
    editor_->setObjectName(QStringLiteral("answer"));
    suggest_bar_ = new QFrame(middle_);
    suggest_bar_->setProperty("isBar", true);
    auto* const suggested = new QVBoxLayout(suggest_bar_);
    space_out(*suggested, 1, 1);
    suggest_words_ = new Paragraph(suggest_bar_);
    suggest_send_ = new QPushButton(suggest_bar_);
    suggest_send_->setObjectName(QStringLiteral("send_suggested"));
    suggest_discard_ = new QPushButton(suggest_bar_);
    auto* const either = new Flow;
    either->addWidget(suggest_send_);
    either->addWidget(suggest_discard_);
    suggested->addWidget(suggest_words_);
    suggested->addLayout(either);
    written_by_ = new Paragraph(middle_);
    written_by_->setProperty("isQuiet", true);
    for (auto* const each : {static_cast<QWidget*>(marks_), static_cast<QWidget*>(choice_)})
        column->addWidget(each);
    column->addWidget(modes_, 0, Qt::AlignTrailing);
    column->addWidget(found_);
    column->addWidget(editor_, 1);
    column->addWidget(suggest_bar_);
    column->addWidget(written_by_);
    connect(editor_, &Editor::edited, this, &AnswerScreen::take_edit);
    connect(editor_, &Editor::step_ended, this, [this] {
        if (writing_ && mode_ == Mode::editing) writing_->end_step();
    });
    connect(editor_, &Editor::wants_undo, this, [this] { step(true); });
    connect(editor_, &Editor::wants_redo, this, [this] { step(false); });
    connect(editor_, &Editor::pasted_without, this, [this](const QStringList& left_out) {
        frame().say(tr("Pasted without %1.").arg(left_out.join(QStringLiteral(", "))));
    });
    connect(modes_, &QComboBox::activated, this,
        [this](int row) { enter(static_cast<Mode>(modes_->itemData(row).toInt())); });
    connect(i_have_read_, &QPushButton::clicked, this,
        [this] { act([](auto& work, const auto& name) { return desk::mark_as_read(work, name); }); });
    connect(still_right_, &QPushButton::clicked, this,
        [this] { act([](auto& work, const auto& name) { return desk::say_still_right(work, name); }); });
    connect(choice_, &Choice::wants, this, [this](const std::vector<std::string>& options) {
        act([options](auto& work, const auto& name) { return desk::choose_options(work, name, options); });
    });
    connect(suggest_send_, &QPushButton::clicked, this, &AnswerScreen::send_suggested);
    connect(suggest_discard_, &QPushButton::clicked, this, &AnswerScreen::discard_suggested);
    connect(search_, &QLineEdit::returnPressed, this, &AnswerScreen::find_next);
    connect(find_, &QPushButton::clicked, this, &AnswerScreen::find_next);
}

void AnswerScreen::connect_remarks() {
    connect(remarks_, &RemarksSide::chose, this, [this](const desk::WordsAt& words) {
        if (mode_ != Mode::suggesting) editor_->choose(words);
    });
    connect(remarks_, &RemarksSide::wants_comment, this, [this](const QString& text) {
        act_upon_chosen([text = text.toStdString()](auto& work, const auto& name, const auto& words) {
            const std::optional<desk::WordsAt> upon = words.count > 0 ? std::optional(words) : std::nullopt;
            return without_value(desk::comment(work, name, upon, text));
        });
    });
    connect(remarks_, &RemarksSide::wants_suggestion, this, [this](const QString& text) {
        act_upon_chosen([text = text.toStdString()](auto& work, const auto& name, const auto& words) {
            return without_value(desk::suggest(work, name, words, text));
        });
    });
    connect(
        remarks_, &RemarksSide::wants_reply, this, [this](const OperationName& comment, const QString& text) {
            act([comment, text = text.toStdString()](
                    auto& work, const auto& name) { return desk::reply(work, name, comment, text); });
        });
    connect(
        remarks_, &RemarksSide::wants_resolved, this, [this](const OperationName& comment, bool is_resolved) {
            act([comment, is_resolved](auto& work, const auto& name) {
                return is_resolved ? desk::resolve(work, name, comment) : desk::reopen(work, name, comment);
            });
        });
    connect(remarks_, &RemarksSide::wants_accepted, this, [this](const OperationName& suggestion) {
        act([suggestion](auto& work, const auto& name) { return desk::accept(work, name, suggestion); });
    });
    connect(remarks_, &RemarksSide::wants_rejected, this,
        [this](const OperationName& suggestion, const QString& reason) {
            act([suggestion, reason = reason.toStdString()](
                    auto& work, const auto& name) { return desk::reject(work, name, suggestion, reason); });
        });
    connect(remarks_, &RemarksSide::wants_withdrawn, this, [this](const OperationName& suggestion) {
        act([suggestion](
                auto& work, const auto& name) { return desk::withdraw_suggestion(work, name, suggestion); });
    });
}

void AnswerScreen::connect_items() {
    connect(items_, &ItemsSide::wants_reference, this,
        [this](const std::optional<OperationName>& law, const QString& title, const QString& provision) {
            act([law, title = title.toStdString(), provision = provision.toStdString()](
                    auto& work, const auto& name) {
                return without_value(
                    work.changed(casework::Task::draft_answers, [&]() -> Result<OperationName> {
                        auto cited = law;
                        if (!cited) {
                            VALISE_TRY(cited, desk::add_law(work, {title, {}, {}, {}}));
                        }
                        return desk::add_item(work, name, casework::LegalReference{*cited, provision});
                    }));
            });
        });
    connect(items_, &ItemsSide::wants_file, this, [this](const QString& path) {
        frame().say(tr("Attaching the file…"));
        act([path = std::filesystem::path(path.toStdU16String())](
                auto& work, const auto& name) { return attach(work, name, path); });
    });
    connect(items_, &ItemsSide::wants_removed, this, [this](casework::Part part, const OperationName& item) {
        act([part, item](auto& work, const auto& name) { return desk::remove_item(work, name, part, item); });
    });
    connect(question_, &QuestionSide::wants, this, [this](const AnswerName& name) { go_on_to(name); });
    connect(foot_, &AnswerFoot::wants_answer, this, [this](const AnswerName& name) { go_on_to(name); });
    connect(foot_, &AnswerFoot::wants_language, this, [this](casework::Language language) {
        act([language](auto& work, const auto& name) { return desk::say_language(work, name, language); });
    });
    connect(foot_, &AnswerFoot::wants_step, this, [this](casework::WorkState to, const QString& reason) {
        act([to, reason = reason.toStdString()](
                auto& work, const auto& name) { return desk::take_step(work, name, to, reason); });
    });
    connect(foot_, &AnswerFoot::wants_versions, this, [this] {
        if (wanted_) frame().go_to(QStringLiteral("versions"), place_of(*wanted_));
    });
}

QString AnswerScreen::title() const { return tr("Answer"); }

// Coming and going.

void AnswerScreen::arrive(const QByteArray& where) {
    const auto parts = where.split('\n');
    const auto named = parts.size() < 2 ? std::nullopt : answer_in(parts[0] + '\n' + parts[1]);
    if (named) {
        caret_ = parts.size() > 2 ? parts[2].toInt() : 0;
        return open(*named);
    }
    if (wanted_) return open(*wanted_);
    desk().ask(this, When::meanwhile, first_answer, [this](const Result<AnswerName>& name) {
        if (name)
            open(*name);
        else
            frame().tell(message_of(name.error(), Doing::reading));
    });
}

void AnswerScreen::open(const AnswerName& name) {
    close_text();
    wanted_ = name;
    const int opening = ++openings_;
    desk().ask(
        this, When::meanwhile,
        [name](desk::Desk& desk) -> Result<Opened> {
            VALISE_TRY(auto view, answer_view_of(desk, name));
            VALISE_TRY(auto typing, desk.own_work().begin_typing(view.space, view.narrative));
            VALISE_TRY_VOID(desk::begin_reading(desk, view.space, view.narrative));
            return Opened{std::move(view), std::move(typing)};
        },
        [this, opening](Result<Opened> opened) {
            if (opening != openings_) return; // It was opened again since: what is typed there goes on.
            if (opened)
                take_up(*std::move(opened));
            else
                frame().tell(message_of(opened.error(), Doing::reading));
        });
}

void AnswerScreen::take_up(Opened opened) {
    view_ = std::move(opened.view);
    is_noted_ = view_->is_begun;
    writing_ = std::make_unique<Writing>(desk(), std::move(opened.typing));
    connect(writing_.get(), &Writing::came, this, &AnswerScreen::take_news);
    connect(writing_.get(), &Writing::waits_in_memory, this,
        [this](bool is_waiting) { frame().show_not_kept(is_waiting); });
    connect(writing_.get(), &Writing::refused, this,
        [this](const Error& error) { frame().tell(message_of(error, Doing::writing)); });
    suggesting_ = std::exchange(view_->suggesting, std::nullopt);
    const Mode mode = suggesting_                 ? Mode::suggesting
        : view_->may_write()                      ? Mode::editing
        : view_->may_suggest && !view_->may_draft ? Mode::suggesting
                                                  : Mode::viewing;
    show_view();
    enter(mode);
    QTextCursor cursor = editor_->textCursor();
    cursor.setPosition(std::clamp(caret_, 0, editor_->document()->characterCount() - 1));
    editor_->setTextCursor(cursor);
    frame().show_passage_language(view_->language ? Languages::name_of(*view_->language) : QString());
}

void AnswerScreen::close_text() {
    if (!writing_) return;
    keep_what_is_suggested();
    caret_ = editor_->textCursor().position();
    writing_->hand_over_last();
    writing_.reset();
    if (view_)
        desk().ask(
            &desk(), When::meanwhile,
            [space = view_->space, object = view_->narrative](
                desk::Desk& desk) { return desk::end_reading(desk, space, object); },
            [](const Result<void>&) {});
    editor_->setReadOnly(true);
    suggesting_.reset();
    mode_ = Mode::viewing;
    frame().show_passage_language({});
}

void AnswerScreen::put_by() {
    ++openings_; // What is being opened comes too late.
    close_text();
}

QByteArray AnswerScreen::place() const {
    if (!wanted_) return {};
    const int caret = writing_ ? editor_->textCursor().position() : caret_;
    return place_of(*wanted_) + '\n' + QByteArray::number(caret);
}

void AnswerScreen::look_again() {
    if (!wanted_ || !writing_) return;
    writing_->fetch_news();
    desk().ask(
        this, When::meanwhile, [name = *wanted_](desk::Desk& desk) { return answer_view_of(desk, name); },
        [this](Result<AnswerView> view) {
            if (!view || view->name != wanted_ || !writing_) return;
            const bool could_write = view_ && view_->may_write();
            view_ = *std::move(view);
            view_->suggesting.reset();
            show_view();
            if (could_write != view_->may_write() && mode_ != Mode::suggesting)
                enter(view_->may_write() ? Mode::editing : Mode::viewing);
        });
}

void AnswerScreen::go_on_to(const std::optional<AnswerName>& name) {
    if (!name) return;
    caret_ = 0;
    open(*name);
}

void AnswerScreen::act(Deed deed) {
    if (!writing_) return;
    writing_->when_kept([this, deed = std::move(deed)] {
        desk().change(
            this,
            [deed, name = *wanted_](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                return deed(work, name);
            },
            [this](const Result<void>& done) {
                if (!done) frame().tell(message_of(done.error(), Doing::writing));
            });
    });
}

void AnswerScreen::act_upon_chosen(
    std::function<Result<void>(desk::TeamWork&, const AnswerName&, const desk::WordsAt&)> deed) {
    if (!writing_) return;
    const auto words = mode_ == Mode::suggesting ? desk::WordsAt{} : editor_->chosen();
    if (words.count == 0)
        return act([deed = std::move(deed), words](
                       auto& work, const auto& name) { return deed(work, name, words); });
    const auto passage = writing_->typing().document().anchor(words.position, words.count);
    if (!passage) return frame().tell(message_of(passage.error(), Doing::writing));
    act([deed = std::move(deed), passage = *passage](auto& work, const auto& name) -> Result<void> {
        VALISE_TRY(const auto now, desk::find_words(work, name, passage));
        return deed(work, name, now);
    });
}

// Writing.

void AnswerScreen::enter(Mode mode) {
    keep_what_is_suggested();
    mode_ = mode;
    if (!writing_) return;
    const text::Rope& text = writing_->typing().text();
    if (mode == Mode::suggesting) {
        if (!suggesting_) suggesting_ = {text.text(), text.text()};
        if (auto mine = text::Rope::of(suggesting_->to)) editor_->show_text(*mine);
        take_news({});
    } else {
        if (suggesting_ && suggesting_->from == suggesting_->to) suggesting_.reset();
        editor_->show_text(text);
    }
    editor_->setReadOnly(mode == Mode::viewing);
    editor_->setTextInteractionFlags(mode == Mode::viewing
            ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
            : Qt::TextEditorInteraction);
    show_marks();
    say_words();
    count_soon_.start();
}

void AnswerScreen::take_edit(const text::Edit& edit) {
    if (!writing_ || mode_ == Mode::viewing) return;
    count_soon_.start();
    if (mode_ == Mode::suggesting) return keep_soon_.isActive() ? void() : keep_soon_.start();
    if (!std::exchange(is_noted_, true))
        desk().ask(
            &desk(), When::meanwhile,
            [name = *wanted_](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                return desk::begin_to_write(work, name);
            },
            [](const Result<void>&) {});
    const auto written = writing_->write({&edit, 1});
    if (!written) frame().tell(message_of(written.error(), Doing::writing));
}

void AnswerScreen::take_news(const std::vector<text::Edit>& edits) {
    if (mode_ != Mode::suggesting) {
        editor_->make_edits(edits);
        return show_marks();
    }
    std::string theirs = writing_->typing().text().text();
    if (!suggesting_ || suggesting_->from == theirs) return;
    const std::string mine = editor_->shown().text();
    const auto joined = desk::joined_text(suggesting_->from, mine, theirs);
    if (!joined) return frame().tell(message_of(joined.error(), Doing::reading));
    editor_->make_edits(desk::edits_between(mine, *joined));
    suggesting_->from = std::move(theirs);
    keep_what_is_suggested();
}

void AnswerScreen::step(bool is_back) {
    if (!writing_ || mode_ != Mode::editing) return;
    const auto edits = is_back ? writing_->undo() : writing_->redo();
    if (!edits) return frame().tell(message_of(edits.error(), Doing::writing));
    editor_->make_edits(*edits);
    if (!edits->empty()) {
        const auto& last = edits->back();
        editor_->choose({last.position + text::count_scalars(last.inserted), 0});
    }
    count_soon_.start();
}

void AnswerScreen::keep_what_is_suggested() {
    keep_soon_.stop();
    if (!suggesting_ || !wanted_ || !writing_) return;
    if (mode_ == Mode::suggesting) suggesting_->to = editor_->shown().text();
    std::optional<AnswerView::Suggesting> kept;
    if (suggesting_->from != suggesting_->to) kept = suggesting_;
    desk().ask(
        &desk(), When::meanwhile,
        [name = *wanted_, kept](desk::Desk& desk) { return keep_suggesting(desk, name, kept); },
        [](const Result<void>&) {});
}

void AnswerScreen::send_suggested() {
    if (!suggesting_) return;
    keep_what_is_suggested();
    act([from = suggesting_->from, to = suggesting_->to](auto& work, const auto& name) -> Result<void> {
        VALISE_TRY(const std::string now, text_now(work, name));
        VALISE_TRY(const std::string joined, desk::joined_text(from, to, now));
        VALISE_TRY_VOID(desk::suggest_text(work, name, joined));
        return keep_suggesting(work.desk(), name, std::nullopt);
    });
    discard_suggested();
    frame().say(tr("Your changes are suggested: they stand in the margin."));
}

void AnswerScreen::discard_suggested() {
    if (!suggesting_ || !writing_) return;
    const std::string text = writing_->typing().text().text();
    suggesting_ = {text, text};
    if (auto shown = text::Rope::of(text)) editor_->show_text(*shown);
    keep_what_is_suggested();
}

// Showing.

void AnswerScreen::show_view() {
    question_->show_view(*view_);
    choice_->show_view(*view_);
    remarks_->show_view(*view_);
    items_->show_view(*view_);
    foot_->show_view(*view_);
    show_marks();
    say_words();
}

void AnswerScreen::show_marks() {
    std::vector<desk::WordsAt> words;
    if (view_ && mode_ != Mode::suggesting) {
        for (const auto& each : view_->comments)
            if (each.at && !each.is_resolved) words.push_back(*each.at);
        for (const auto& each : view_->suggestions)
            if (each.at) words.push_back(*each.at);
    }
    editor_->mark(words);
}

void AnswerScreen::retranslate() {
    question_->retranslate();
    choice_->retranslate();
    remarks_->retranslate();
    items_->retranslate();
    foot_->retranslate();
    say_words();
}

void AnswerScreen::say_words() {
    const QString names[]{tr("Question"), tr("Answer"), tr("Comments and references")};
    for (std::size_t i = 0; i < column_names_.size(); ++i) {
        column_names_[i]->setText(names[i]);
        sides_[i]->setAccessibleName(names[i]);
    }
    editor_->setAccessibleName(tr("Answer"));
    editor_->setPlaceholderText(tr("Nobody has written anything yet."));
    i_have_read_->setText(tr("I have read it"));
    still_right_->setText(tr("It is still right"));
    suggest_words_->setText(
        tr("What you write here changes nothing in the answer until somebody accepts it."));
    suggest_send_->setText(tr("Suggest these changes"));
    suggest_discard_->setText(tr("Leave the answer as it is"));
    search_->setPlaceholderText(tr("Search in the answer"));
    search_->setAccessibleName(tr("Search in the answer"));
    find_->setText(tr("Find next"));
    modes_->setAccessibleName(tr("Mode"));
    modes_->clear();
    const auto offer = [&](bool is_for_them, const QString& name, Mode mode) {
        if (is_for_them) modes_->addItem(name, static_cast<int>(mode));
    };
    offer(view_ && view_->may_write(), tr("Editing"), Mode::editing);
    offer(view_ && view_->may_suggest, tr("Suggesting"), Mode::suggesting);
    offer(true, tr("Viewing"), Mode::viewing);
    modes_->setCurrentIndex(modes_->findData(static_cast<int>(mode_)));
    suggest_bar_->setVisible(mode_ == Mode::suggesting && view_.has_value());
    if (view_) {
        QStringList lines;
        const QString marks = marks_of(view_->two_wrote_here, view_->is_contested, view_->needs_another_look);
        if (!marks.isEmpty()) lines.append(marks);
        if (!view_->reason.empty() && std::ranges::count(view_->states, casework::WorkState::returned) > 0)
            lines.append(tr("Returned: %1").arg(isolated(from_utf8(view_->reason))));
        if (!view_->is_open)
            lines.append(tr("This answer is cleared. Whoever reopens it can change it; you can comment."));
        marks_words_->setText(lines.join(QLatin1Char('\n')));
        marks_->setVisible(!lines.isEmpty());
        i_have_read_->setVisible(view_->two_wrote_here && view_->may_draft);
        still_right_->setVisible(view_->needs_another_look && view_->may_draft);
        QStringList writers;
        for (const auto& each : view_->writers) writers.append(person(each));
        written_by_->setVisible(!writers.isEmpty());
        written_by_->setText(tr("Writers: %1").arg(writers.join(QStringLiteral(", "))));
    } else {
        marks_->hide();
        written_by_->hide();
    }
    fold();
}

QSize AnswerScreen::minimumSizeHint() const {
    int width = room(30);
    for (const auto* const side : sides_) width = std::max(width, side->minimumSizeHint().width());
    return {std::max(width, foot_->minimumSizeHint().width()), room(30)};
}

void AnswerScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    fold();
}

void AnswerScreen::fold() {
    int wanted = 2 * columns_->spacing();
    for (const auto* const side : sides_) wanted += side->minimumSizeHint().width();
    const bool is_folded = width() < std::max(wanted, room(75));
    tabs_->setVisible(is_folded);
    for (std::size_t i = 0; i < sides_.size(); ++i)
        sides_[i]->setVisible(!is_folded || column_names_[i]->isChecked());
}

// By keyboard.

bool AnswerScreen::find() {
    column_names_[1]->setChecked(true);
    found_->show();
    search_->setFocus();
    search_->selectAll();
    return true;
}

void AnswerScreen::find_next() {
    if (search_->text().isEmpty()) return;
    if (!editor_->find(search_->text())) {
        editor_->moveCursor(QTextCursor::Start);
        if (!editor_->find(search_->text())) frame().say(tr("These words are not in the answer."));
    }
}

std::vector<Command> AnswerScreen::commands() {
    const auto keys = [](const char* words) { return QKeySequence(QLatin1String(words)); };
    const auto comment = [this] {
        column_names_[2]->setChecked(true);
        remarks_->begin_comment();
    };
    // There is nothing to do: it says what has been done.
    const auto save = [this] {
        if (writing_) writing_->when_kept([this] { frame().say(tr("Saved on this computer")); });
    };
    const auto suggest = [this] {
        if (view_ && view_->may_suggest) enter(mode_ == Mode::suggesting ? Mode::editing : Mode::suggesting);
    };
    return {{tr("Next question"), keys("Alt+Down"), [this] { go_on_to(view_ ? view_->next : std::nullopt); }},
        {tr("Previous question"), keys("Alt+Up"),
            [this] { go_on_to(view_ ? view_->previous : std::nullopt); }},
        {tr("Next unanswered"), keys("Ctrl+Alt+Down"),
            [this] { go_on_to(view_ ? view_->next_unanswered : std::nullopt); }},
        {tr("Comment"), keys("Ctrl+Alt+M"), comment}, {tr("Suggesting"), keys("Ctrl+Shift+E"), suggest},
        {tr("Accept the suggested change"), keys("Ctrl+Return"), [this] { remarks_->accept_chosen(); }},
        {tr("Save"), keys("Ctrl+S"), save}, {tr("Undo"), keys("Ctrl+Z"), [this] { step(true); }},
        {tr("Redo"), keys("Ctrl+Y"), [this] { step(false); }},
        {tr("Versions"), {}, [this] { Q_EMIT foot_->wants_versions(); }}};
}

std::vector<QWidget*> AnswerScreen::panes() {
    QWidget* const beside = remarks_->list();
    return {editor_, sides_[0], beside->isVisible() ? beside : sides_[2]};
}

} // namespace valise::gui
