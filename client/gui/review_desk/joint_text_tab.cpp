// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/joint_text_tab.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/review/at_review.hpp"
#include "gui/review_desk/joint_text_paper.hpp"
#include "gui/review_desk/kept_text.hpp"
#include "gui/review_desk/review_words.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using casework::JointText;

/// Writes upon the words from which somebody began: not over what others wrote meanwhile.
Result<void> write_upon(
    desk::Desk& desk, JointText which, crypto::Digest& begun_from, const std::string& words) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto before, desk::joint_text(here.participation, here.catalogue(), which));
    if (before.digest != begun_from) return refuse(Errc::out_of_order, "others wrote in the text meanwhile");
    VALISE_TRY_VOID(desk::edit_joint_text(here.participation, which, words));
    VALISE_TRY(const auto now, desk::joint_text(here.participation, here.catalogue(), which));
    begun_from = now.digest;
    return {};
}

} // namespace

JointTextTab::JointTextTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), choice_(new QComboBox(this)), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->setSpacing(room());
    column->addWidget(choice_, 0, Qt::AlignLeft);
    column->addWidget(area_, 1);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    connect(choice_, &QComboBox::activated, this, [this](int row) {
        keep_all_in(*this);
        which_ = row == 0 ? JointText::list : JointText::summary;
        fetch();
    });
    retranslate();
}

QString JointTextTab::title() const { return tr("Joint texts"); }

void JointTextTab::arrive(const QByteArray& where) {
    if (where == casework::name_of(JointText::summary).data()) which_ = JointText::summary;
    fetch();
}

void JointTextTab::put_by() { keep_all_in(*this); }

QByteArray JointTextTab::place() const {
    const auto name = casework::name_of(which_);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

std::vector<QWidget*> JointTextTab::panes() { return {area_, choice_}; }

void JointTextTab::fetch() {
    desk().ask(
        this, When::in_turn, [which = which_](desk::Desk& desk) { return joint_text_view_of(desk, which); },
        [this](Result<JointTextView> view) {
            if (view)
                show_view(*std::move(view));
            else
                frame().tell(message_of(view.error(), Doing::reading));
        });
}

void JointTextTab::show_view(JointTextView view) {
    if (view.which != which_ || is_held_) return;
    if (view_ && view_->which == which_ && keep_all_in(*this)) return fetch();
    if (view_ && *view_ == view && !is_to_fill_) return;
    is_to_fill_ = false;
    view_ = std::move(view);
    written_upon_ = std::make_shared<crypto::Digest>(view_->digest);
    fill();
}

void JointTextTab::act(std::function<Result<void>(desk::Desk&)> work, const QString& done) {
    keep_all_in(*this);
    desk().change(this, std::move(work), [this, done](const Result<void>& outcome) {
        if (!outcome) return frame().tell(message_of(outcome.error(), Doing::writing));
        frame().say(done);
    });
}

void JointTextTab::write(const QString& words) {
    if (words.trimmed().isEmpty()) return;
    desk().ask(
        this, When::in_turn,
        [which = which_, upon = written_upon_, words = words.toStdString()](
            desk::Desk& desk) { return write_upon(desk, which, *upon, words); },
        [this](const Result<void>& now) {
            if (now) return fetch();
            if (now.error().code != Errc::out_of_order)
                return frame().tell(message_of(now.error(), Doing::writing));
            is_held_ = true;
            frame().tell({tr("Others wrote in this text while you did."),
                tr("Their words are here; your last words are in the box, and not in the text yet."),
                tr("Copy your last words, look at the text again, and put them in."), {},
                {{tr("Look at the text again"), [this] {
                      is_held_ = false;
                      is_to_fill_ = true;
                      fetch();
                  }}}});
        });
}

void JointTextTab::retranslate() {
    choice_->clear();
    choice_->addItem(words_of(JointText::list));
    choice_->addItem(words_of(JointText::summary));
    choice_->setCurrentIndex(which_ == JointText::list ? 0 : 1);
    choice_->setAccessibleName(tr("Joint text"));
    area_->setAccessibleName(title());
    if (!view_) return;
    keep_all_in(*this);
    is_to_fill_ = true; // with what is kept by now
    fetch();
}

void JointTextTab::fill() {
    choice_->setCurrentIndex(which_ == JointText::list ? 0 : 1);
    auto* const typed = area_->findChild<KeptText*>();
    const bool had_focus = typed != nullptr && typed->hasFocus();
    const int caret = typed == nullptr ? 0 : typed->textCursor().position();
    const int scrolled = area_->verticalScrollBar()->value();
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    add_text(*page);
    if (!view_->text.empty()) add_offered(*page);
    if (!view_->text.empty()) add_agreement(*page);
    add_publication(*page);
    column->addStretch();
    area_->setWidget(page);
    area_->verticalScrollBar()->setValue(scrolled);
    if (auto* const text = page->findChild<KeptText*>(); had_focus && text != nullptr) {
        text->setFocus();
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(caret, text->document()->characterCount() - 1));
        text->setTextCursor(cursor);
    }
}

void JointTextTab::add_text(QWidget& page) {
    auto* const sheet = new Sheet(words_of(which_), &page);
    page.layout()->addWidget(sheet);
    if (view_->text.empty()) {
        sheet->say(view_->offered.empty()
                ? tr("Nobody has built this text yet, and no observation was cleared for it.")
                : tr("Nobody has built this text yet. %n observations were cleared for it.", nullptr,
                      static_cast<int>(view_->offered.size())));
        if (!view_->may_edit) return;
        auto* const build = new QPushButton(tr("Build the text"), sheet);
        build->setObjectName(QStringLiteral("build"));
        build->setProperty("isMain", true);
        sheet->column().addWidget(build, 0, Qt::AlignLeft);
        connect(build, &QPushButton::clicked, this, [this] {
            act(
                [which = which_](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY(auto here, at_review(desk));
                    return desk::build_joint_text(here.participation, here.catalogue(), which);
                },
                tr("The text is built. From now on it is yours to write."));
        });
        return;
    }
    if (view_->was_joined) {
        sheet->say(tr("Two people wrote here, please read."));
        auto* const read = new QPushButton(tr("I have read it"), sheet);
        sheet->column().addWidget(read, 0, Qt::AlignLeft);
        connect(read, &QPushButton::clicked, this, [this] {
            act(
                [which = which_](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY(auto here, at_review(desk));
                    return desk::mark_text_as_read(here.participation, which);
                },
                tr("The mark is removed."));
        });
    }
    auto* const text = new KeptText([this](const QString& words) { write(words); }, sheet);
    text->setObjectName(QStringLiteral("joint-text"));
    text->setAccessibleName(words_of(which_));
    text->setReadOnly(!view_->may_edit);
    text->setMinimumHeight(room(30));
    text->show_words(from_utf8(view_->text));
    sheet->column().addWidget(text);
    sheet->say_quietly(view_->may_edit
            ? tr("All States in the review see what you write, with the next exchange or pouch. Whoever "
                 "agreed to other words agrees again.")
            : tr("The reviewing States write this text."));
    auto* const write_out = new QPushButton(tr("Write as a Word document…"), sheet);
    write_out->setObjectName(QStringLiteral("export-text"));
    sheet->column().addWidget(write_out, 0, Qt::AlignLeft);
    connect(write_out, &QPushButton::clicked, this, &JointTextTab::choose_file);
}

void JointTextTab::choose_file() {
    keep_all_in(*this);
    auto* const chooser = new QFileDialog(this, tr("Write as a Word document…"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("docx"));
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString& path) { write_out(std::filesystem::path(path.toStdU16String())); });
    chooser->open();
}

void JointTextTab::write_out(const std::filesystem::path& file) {
    const JointTextWords words{words_of(which_).toStdString(), tr("Agreed").toStdString(),
        tr("Draft").toStdString(), tr("Sample, adopted by nobody").toStdString()};
    desk().ask(
        this, When::in_turn,
        [which = which_, words, file](
            desk::Desk& desk) { return export_joint_text(desk, which, words, file); },
        [this](const Result<void>& done) {
            if (!done) return frame().tell(message_of(done.error(), Doing::making));
            frame().say(tr("Written. This file has left the valise: whoever gets it can read it."));
        });
}

void JointTextTab::add_offered(QWidget& page) {
    const auto& view = *view_;
    if (view.offered.empty() && view.gone + view.twice + view.unplaced == 0) return;
    auto* const sheet = new Sheet(tr("What was cleared since"), &page);
    page.layout()->addWidget(sheet);
    for (const auto& each : view.offered) {
        QStringList parts{state_words(each.state)};
        if (!each.provision.empty()) parts.append(isolated(from_utf8(each.provision)));
        parts.append(isolated(in_words(each.category)));
        if (each.replaces) parts.append(tr("in place of earlier words"));
        sheet->say_quietly(parts.join(QStringLiteral(" · ")));
        sheet->say(from_utf8(each.text));
    }
    if (!view.offered.empty() && view.may_edit) {
        auto* const bring = new QPushButton(tr("Bring these into the text"), sheet);
        bring->setObjectName(QStringLiteral("bring-in"));
        sheet->column().addWidget(bring, 0, Qt::AlignLeft);
        proto::Names names;
        for (const auto& each : view.offered) names.push_back(each.name);
        connect(bring, &QPushButton::clicked, this, [this, names] {
            act(
                [which = which_, names](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY(auto here, at_review(desk));
                    return desk::bring_in(here.participation, here.catalogue(), which, names);
                },
                tr("The observations are in the text."));
        });
    }
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    if (view.gone > 0)
        sheet->say(tr("%n observations in the text were taken back or replaced since: take their words out.",
            nullptr, count(view.gone)));
    if (view.twice > 0)
        sheet->say(tr("%n observations were brought in twice: read whether their words stand there twice.",
            nullptr, count(view.twice)));
    if (view.unplaced > 0)
        sheet->say(tr("%n observations have a category that this text has no place for.", nullptr,
            count(view.unplaced)));
}

void JointTextTab::add_agreement(QWidget& page) {
    auto* const sheet = new Sheet(tr("Agreement"), &page);
    page.layout()->addWidget(sheet);
    bool agrees = false;
    for (const auto& each : view_->agreement) {
        sheet->say(state_words(each.state) + QStringLiteral(" · ") + words_of(each.agreement));
        if (each.is_own) agrees = each.agreement == casework::AgreementState::agreed;
    }
    if (view_->is_reached) sheet->say(tr("All States agreed to these words."));
    if (!view_->may_agree) return;
    auto* const agree =
        new QPushButton(agrees ? tr("Take back that your State agreed") : tr("Agree for your State"), sheet);
    agree->setObjectName(QStringLiteral("agree-text"));
    agree->setAccessibleDescription(words_of(which_));
    sheet->column().addWidget(agree, 0, Qt::AlignLeft);
    connect(agree, &QPushButton::clicked, this, [this, agrees] {
        act(
            [which = which_, upon = written_upon_, agrees](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(auto here, at_review(desk));
                return desk::agree_to_text(here.participation, which, *upon, !agrees);
            },
            agrees ? tr("Your State takes its agreement back.") : tr("Your State agrees to these words."));
    });
}

void JointTextTab::add_publication(QWidget& page) {
    if (view_->publication.empty()) return;
    auto* const sheet = new Sheet(tr("Publication"), &page);
    page.layout()->addWidget(sheet);
    sheet->say_quietly(
        tr("Nothing is public unless your State says so, of the words that are here now. Words that change "
           "are chosen again."));
    for (const auto& row : view_->publication) {
        const QString name = row.part.part == casework::PublicPart::list ? words_of(JointText::list)
            : row.part.part == casework::PublicPart::summary
            ? words_of(JointText::summary)
            : tr("Answers: %1").arg(in_words(row.questionnaire));
        auto* const choice = new QCheckBox(tr("Public: %1").arg(isolated(name)), sheet);
        choice->setObjectName(QStringLiteral("public.%1").arg(static_cast<int>(row.part.part)));
        choice->setChecked(row.part.is_public());
        sheet->column().addWidget(choice);
        connect(choice, &QCheckBox::clicked, this, [this, part = row.part](bool is_public) {
            act(
                [part, is_public](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY(auto here, at_review(desk));
                    return desk::choose_publication(here.participation, part, is_public);
                },
                is_public ? tr("It may be published.") : tr("It is not public any more."));
        });
    }
}

} // namespace valise::gui
