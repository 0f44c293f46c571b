// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/answer.hpp"

#include <utility>

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/answer/answer_foot.hpp"
#include "gui/answer/editor.hpp"
#include "gui/answer/format_bar.hpp"
#include "gui/answer/items_side.hpp"
#include "gui/answer/margin_deeds.hpp"
#include "gui/answer/question_side.hpp"
#include "gui/answer/remarks_side.hpp"
#include "gui/answer/text_pane.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/spelling/spell_check.hpp"
#include "gui/spelling/spelling_bar.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/versions.hpp"
#include "valise/store/segments.hpp"

namespace valise::gui {

namespace {

using casework::AnswerName;
using proto::MarkKind;

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

} // namespace

/// What the desk's thread has made for a screen that arrives.
struct AnswerScreen::Opened {
    AnswerView view;
    desk::Typing typing;
};

AnswerScreen::AnswerScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      tabs_(new QWidget(this)),
      columns_(new QHBoxLayout),
      question_(new QuestionSide(this)),
      pane_(new TextPane(this)),
      remarks_(new RemarksSide(this)),
      items_(new ItemsSide(this)),
      foot_(new AnswerFoot(this)),
      text_(new AnswerWriting(around, pane_->editor(), this)),
      unknown_word_(new SpellingBar(this)),
      spelling_(new SpellCheck(around, pane_->editor(), *unknown_word_, this)) {
    pane_->put_above_text(unknown_word_);
    make_columns();
    count_soon_.setSingleShot(true);
    count_soon_.setInterval(count_after);
    connect(&count_soon_, &QTimer::timeout, this, &AnswerScreen::count_words);
    connect_pane();
    connect_remarks(*remarks_, *text_);
    connect_items(*items_, *text_);
    connect_foot();
    for (const auto& command : commands())
        if (!command.shortcut.isEmpty() && !Editor::has_own(command.shortcut))
            connect(new QShortcut(command.shortcut, this), &QShortcut::activated, this, command.act);
    retranslate();
}

AnswerScreen::~AnswerScreen() = default;

Editor& AnswerScreen::editor() const { return pane_->editor(); }

void AnswerScreen::make_columns() {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    auto* const names = new Flow(tabs_);
    space_out(*columns_, 0, 2);
    column->addWidget(tabs_);
    column->addLayout(columns_, 1);
    column->addWidget(foot_);
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
    // Where letters are large, what can be made of the text leaves little room for it.
    auto* const middle = new Column(this);
    middle->setWidget(pane_);
    middle->setFocusPolicy(Qt::NoFocus);
    sides_.insert(sides_.begin() + 1, middle);
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
}

void AnswerScreen::connect_pane() {
    connect(text_, &AnswerWriting::text_changed, &count_soon_, qOverload<>(&QTimer::start));
    connect(text_, &AnswerWriting::text_changed, spelling_, &SpellCheck::look_soon);
    connect(text_, &AnswerWriting::mode_changed, this, [this] {
        pane_->show_mode(text_->mode());
        show_marks();
    });
    connect(pane_, &TextPane::wants_mode, text_, &AnswerWriting::enter);
    connect(pane_, &TextPane::wants_text, this, [this](std::optional<casework::Language> translation) {
        caret_ = 0;
        if (wanted_) open(*wanted_, translation);
    });
    connect(pane_, &TextPane::wants_to_send, text_, &AnswerWriting::send_suggested);
    connect(pane_, &TextPane::wants_to_discard, text_, &AnswerWriting::discard_suggested);
    connect(pane_, &TextPane::has_read, text_,
        [this] { text_->act([](auto& work, const auto& name) { return desk::mark_as_read(work, name); }); });
    connect(pane_, &TextPane::is_still_right, text_, [this] {
        text_->act([](auto& work, const auto& name) { return desk::say_still_right(work, name); });
    });
    connect(pane_, &TextPane::wants_options, text_, [this](const std::vector<std::string>& options) {
        text_->act(
            [options](auto& work, const auto& name) { return desk::choose_options(work, name, options); });
    });
    connect(pane_, &TextPane::found_nothing, this,
        [this] { frame().say(tr("These words are not in the answer.")); });
    connect(&editor(), &Editor::pasted_without, this, [this](const QStringList& left_out) {
        frame().say(tr("Pasted without %1.").arg(left_out.join(QStringLiteral(", "))));
    });
    auto& formats = pane_->formats();
    const auto and_write_on = [this](auto deed) {
        return [this, deed](const auto&... with) {
            deed(with...);
            editor().setFocus(Qt::OtherFocusReason);
        };
    };
    connect(&formats, &FormatBar::wants_bold, text_, and_write_on([this] { text_->turn_bold(); }));
    connect(&formats, &FormatBar::wants_italic, text_, and_write_on([this] { text_->turn_italic(); }));
    connect(&formats, &FormatBar::wants_link, text_,
        and_write_on([this](const QString& address) { text_->link(address); }));
    connect(&formats, &FormatBar::wants_style, text_,
        and_write_on([this](const auto& style) { text_->style(style); }));
    connect(&formats, &FormatBar::wants_direction, text_,
        and_write_on([this](const auto& direction) { text_->direct(direction); }));
}

void AnswerScreen::connect_foot() {
    connect(question_, &QuestionSide::wants, this, [this](const AnswerName& name) { go_on_to(name); });
    connect(foot_, &AnswerFoot::wants_answer, this, [this](const AnswerName& name) { go_on_to(name); });
    connect(foot_, &AnswerFoot::wants_language, text_, [this](casework::Language language) {
        text_->act(
            [language](auto& work, const auto& name) { return desk::say_language(work, name, language); });
    });
    connect(foot_, &AnswerFoot::wants_step, text_, [this](casework::WorkState to, const QString& reason) {
        text_->act([to, reason = reason.toStdString()](
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
        return open(*named, parts.size() > 3 ? casework::language_of(parts[3].toStdString()) : std::nullopt);
    }
    if (wanted_) return open(*wanted_, translation_);
    desk().ask(this, When::meanwhile, first_answer, [this](const Result<AnswerName>& name) {
        if (name)
            open(*name);
        else
            frame().tell(message_of(name.error(), Doing::reading));
    });
}

void AnswerScreen::open(const AnswerName& name, std::optional<casework::Language> translation) {
    close_text();
    wanted_ = name;
    translation_ = translation;
    const int opening = ++openings_;
    desk().ask(
        this, When::meanwhile,
        [name, translation](desk::Desk& desk) -> Result<Opened> {
            VALISE_TRY(auto view, answer_view_of(desk, name, translation));
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
    text_->take_up(*view_, std::move(opened.typing));
    show_view();
    count_words();
    spelling_->begin(translation_ ? translation_ : view_->language);
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(std::clamp(caret_, 0, editor().document()->characterCount() - 1));
    editor().setTextCursor(cursor);
    QTimer::singleShot(
        0, this, [this] { static_cast<QScrollArea*>(sides_[1])->ensureWidgetVisible(&editor()); });
    const auto language = translation_ ? translation_ : view_->language;
    frame().show_passage_language(language ? Languages::name_of(*language) : QString());
}

void AnswerScreen::close_text() {
    if (!text_->is_open()) return;
    caret_ = editor().textCursor().position();
    text_->close();
    if (view_)
        desk().ask(
            &desk(), When::meanwhile,
            [space = view_->space, object = view_->narrative](
                desk::Desk& desk) { return desk::end_reading(desk, space, object); },
            [](const Result<void>&) {});
    frame().show_passage_language({});
}

void AnswerScreen::put_by() {
    ++openings_; // What is being opened comes too late.
    close_text();
}

QByteArray AnswerScreen::place() const {
    if (!wanted_) return {};
    const int caret = text_->is_open() ? editor().textCursor().position() : caret_;
    QByteArray place = place_of(*wanted_) + '\n' + QByteArray::number(caret);
    if (translation_) place += QByteArray("\n") + std::string(casework::code_of(*translation_)).c_str();
    return place;
}

void AnswerScreen::look_again() {
    if (!wanted_ || !text_->is_open()) return;
    text_->fetch_news();
    desk().ask(
        this, When::meanwhile,
        [name = *wanted_, translation = translation_](
            desk::Desk& desk) { return answer_view_of(desk, name, translation); },
        [this](Result<AnswerView> view) {
            if (!view || view->name != wanted_ || view->translation != translation_ || !text_->is_open())
                return;
            const auto noted = view_->language;
            view_ = *std::move(view);
            text_->look_again(*view_);
            if (view_->language != noted) spelling_->begin(view_->language);
            show_view();
        });
}

void AnswerScreen::go_on_to(const std::optional<AnswerName>& name) {
    if (!name) return;
    caret_ = 0;
    open(*name);
}

// Showing.

void AnswerScreen::show_view() {
    question_->show_view(*view_);
    pane_->show_view(&*view_);
    remarks_->show_view(*view_);
    remarks_->setVisible(!translation_);
    items_->show_view(*view_);
    foot_->show_view(*view_);
    frame().half_written().take_up(*this, "answer\n" + place_of(view_->name));
    show_marks();
}

void AnswerScreen::count_words() {
    desk().ask(
        this, When::meanwhile,
        [text = editor().shown().text()](
            desk::Desk&) -> Result<std::size_t> { return store::count_words(text); },
        [this](const Result<std::size_t>& count) {
            if (count) foot_->show_words(*count);
        });
}

void AnswerScreen::show_marks() {
    std::vector<desk::WordsAt> words;
    if (view_ && text_->mode() != Mode::suggesting) {
        for (const auto& each : view_->comments)
            if (each.at && !each.is_resolved) words.push_back(*each.at);
        for (const auto& each : view_->suggestions)
            if (each.at) words.push_back(*each.at);
    }
    editor().mark(words);
}

void AnswerScreen::retranslate() {
    question_->retranslate();
    pane_->retranslate();
    unknown_word_->retranslate();
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
    if (std::exchange(is_folded_, is_folded) != is_folded) {
        // Where there is little room, what stands at the foot is scrolled with the text.
        if (is_folded)
            pane_->put_below(foot_);
        else
            static_cast<QVBoxLayout*>(layout())->addWidget(foot_);
    }
    for (std::size_t i = 0; i < sides_.size(); ++i)
        sides_[i]->setVisible(!is_folded || column_names_[i]->isChecked());
}

// By keyboard.

bool AnswerScreen::find() {
    column_names_[1]->setChecked(true);
    pane_->begin_search();
    return true;
}

std::vector<Command> AnswerScreen::commands() {
    const auto keys = [](const char* words) { return QKeySequence(QLatin1String(words)); };
    const auto comment = [this] {
        column_names_[2]->setChecked(true);
        remarks_->begin_comment();
    };
    const auto provision = [this] {
        column_names_[0]->setChecked(true);
        question_->show_provision(!question_->shows_provision());
    };
    std::vector<Command> all{
        {tr("Next question"), keys("Alt+Down"), [this] { go_on_to(view_ ? view_->next : std::nullopt); }},
        {tr("Previous question"), keys("Alt+Up"),
            [this] { go_on_to(view_ ? view_->previous : std::nullopt); }},
        {tr("Next unanswered"), keys("Ctrl+Alt+Down"),
            [this] { go_on_to(view_ ? view_->next_unanswered : std::nullopt); }},
        {tr("Read or hide the provision"), keys("F8"), provision},
        {tr("Comment"), keys("Ctrl+Alt+M"), comment},
        {tr("Accept the suggested change"), keys("Ctrl+Return"), [this] { remarks_->accept_chosen(); }},
        {tr("Versions"), {}, [this] { Q_EMIT foot_->wants_versions(); }}};
    std::ranges::move(commands_of_text(), std::back_inserter(all));
    return all;
}

std::vector<Command> AnswerScreen::commands_of_text() {
    const auto keys = [](const char* words) { return QKeySequence(QLatin1String(words)); };
    // There is nothing to do: it says what has been done.
    const auto save = [this] {
        if (writing() != nullptr) writing()->when_kept([this] { frame().say(tr("Saved on this computer")); });
    };
    const auto suggest = [this] {
        if (view_ && view_->may_suggest)
            text_->enter(mode() == Mode::suggesting ? Mode::editing : Mode::suggesting);
    };
    const auto style = [this](MarkKind kind) { return [this, kind] { text_->style(kind); }; };
    return {{tr("Suggesting"), keys("Ctrl+Shift+E"), suggest}, {tr("Save"), keys("Ctrl+S"), save},
        {tr("Undo"), keys("Ctrl+Z"), [this] { text_->step(true); }},
        {tr("Redo"), keys("Ctrl+Y"), [this] { text_->step(false); }},
        {tr("Spelling"), keys("F7"), [this] { spelling_->go_on(); }},
        {tr("Bold"), keys("Ctrl+B"), [this] { text_->turn_bold(); }},
        {tr("Italic"), keys("Ctrl+I"), [this] { text_->turn_italic(); }},
        {tr("Link"), {}, [this] { pane_->formats().begin_link(); }},
        {tr("Heading"), keys("Ctrl+Alt+2"), style(MarkKind::heading2)},
        {tr("Bulleted list"), keys("Ctrl+Shift+L"), style(MarkKind::bullet_item)},
        {tr("Numbered list"), keys("Ctrl+Shift+N"), style(MarkKind::numbered_item)},
        {tr("Paragraph"), keys("Ctrl+Alt+0"), [this] { text_->style(std::nullopt); }}};
}

std::vector<QWidget*> AnswerScreen::panes() {
    QWidget* const beside = remarks_->list();
    return {&editor(), sides_[0], beside->isVisible() ? beside : sides_[2]};
}

} // namespace valise::gui
