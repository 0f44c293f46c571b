// SPDX-License-Identifier: Apache-2.0
#include "gui/home/home.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/pictures/time_line.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

/// A group of things that belong together, with its title.
QVBoxLayout* group(const QString& title, QVBoxLayout& column, QWidget* parent) {
    auto* const sheet = new QFrame(parent);
    sheet->setProperty("isSheet", true);
    auto* const inside = new QVBoxLayout(sheet);
    space_out(*inside, 2, 1);
    auto* const heading = new Heading(2, sheet);
    heading->setText(title);
    inside->addWidget(heading);
    column.addWidget(sheet);
    return inside;
}

QLabel* paragraph(const QString& words, bool is_quiet, QWidget* parent) {
    auto* const label = new Paragraph(parent);
    if (is_quiet) label->be_quiet();
    label->setText(words);
    return label;
}

} // namespace

Home::Home(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString Home::title() const { return tr("Home"); }

void Home::arrive(const QByteArray& /*where*/) {
    desk().ask(this, When::meanwhile, home_view_of, [this](Result<HomeView> view) {
        if (view)
            show_view(*std::move(view));
        else
            frame().tell(message_of(view.error(), Doing::reading));
    });
}

void Home::show_view(HomeView view) {
    view_ = std::move(view);
    retranslate();
}

void Home::retranslate() {
    area_->setAccessibleName(title());
    if (!view_) return;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    show_handover(*column);
    show_needs(*column);
    show_questionnaires(*column);
    show_deadlines(*column);
    column->addStretch();
    area_->setWidget(page);
}

QString Home::nothing_to_do() const {
    const auto& last = view_->sharing.last_exchange;
    if (!view_->has_catalogue)
        return tr("Nothing has come from the secretariat yet. An exchange or a pouch brings it.");
    if (!view_->has_review) return tr("You take part in no review yet. An exchange or a pouch brings it.");
    if (view_->may_begin_team) return tr("The review has begun. Begin your team's work in it.");
    if (view_->only_reads) return tr("You observe: you read what was submitted, and write nothing.");
    if (!view_->has_team) return tr("Your focal point has not begun your team's work in this review yet.");
    if (last) return tr("Nothing needs you. Last exchange: %1.").arg(isolated(shown(*last)));
    return tr("Nothing needs you.");
}

void Home::show_handover(QVBoxLayout& column) {
    if (!view_->handover) return;
    auto* const inside = group(tr("A new focal point"), column, column.parentWidget());
    const QString name = view_->handover->name.empty() ? tr("somebody whose name has not come yet")
                                                       : isolated(from_utf8(view_->handover->name));
    auto* const words = paragraph(
        tr("The secretariat named a new focal point for your State: %1. Your work goes over to their team on "
           "%2 and stays where it is until then. If you did not expect this, ring the secretariat before.")
            .arg(name, isolated(shown(view_->handover->from))),
        false, inside->parentWidget());
    words->setObjectName(QStringLiteral("handover"));
    inside->addWidget(words);
}

void Home::show_needs(QVBoxLayout& column) {
    auto* const inside = group(tr("What needs you"), column, column.parentWidget());
    auto* const sheet = inside->parentWidget();
    if (view_->needs.empty()) {
        inside->addWidget(paragraph(nothing_to_do(), false, sheet));
        if (view_->may_begin_team) add_beginning(*inside);
        return;
    }
    const std::pair<NeedKind, QString> kinds[]{{NeedKind::returned, tr("Returned to you")},
        {NeedKind::asked, tr("A reviewing State asks for a clarification")},
        {NeedKind::joined, tr("Two people wrote here, please read")},
        {NeedKind::contested, tr("Somebody has to choose")},
        {NeedKind::another_look, tr("Needs another look")}};
    for (const auto& [kind, name] : kinds) {
        bool is_first = true;
        for (const Need& need : view_->needs) {
            if (need.kind != kind) continue;
            if (is_first) {
                auto* const heading = new Heading(3, sheet);
                heading->setText(name);
                inside->addWidget(heading);
            }
            is_first = false;
            const QString question =
                tr("Question %1: %2")
                    .arg(isolated(from_utf8(need.number)), isolated(in_words(need.question)));
            auto* const row = new QHBoxLayout;
            space_out(*row, 0, 2);
            auto* const words = new QVBoxLayout;
            space_out(*words, 0, 0);
            words->addWidget(paragraph(question, false, sheet));
            if (!need.reason.empty()) words->addWidget(paragraph(from_utf8(need.reason), true, sheet));
            row->addLayout(words, 1);
            auto* const open = new QPushButton(tr("Open"), sheet);
            open->setAccessibleName(tr("Open: %1").arg(question));
            connect(open, &QPushButton::clicked, this,
                [this, answer = need.answer] { open_answer(frame(), answer); });
            row->addWidget(open, 0, Qt::AlignTop);
            inside->addLayout(row);
        }
    }
}

void Home::add_beginning(QVBoxLayout& inside) {
    auto* const begin = new QPushButton(tr("Begin your team's work"), inside.parentWidget());
    begin->setObjectName(QStringLiteral("begin-team"));
    begin->setProperty("isMain", true);
    inside.addWidget(begin, 0, Qt::AlignLeading);
    connect(begin, &QPushButton::clicked, this, [this] {
        desk().change(this, gui::begin_team, [this](const Result<void>& begun) {
            if (begun)
                frame().say(tr("Your team's work has begun."));
            else
                frame().tell(message_of(begun.error(), Doing::writing));
        });
    });
}

void Home::show_questionnaires(QVBoxLayout& column) {
    if (view_->questionnaires.empty()) return;
    auto* const inside = group(tr("Questionnaires"), column, column.parentWidget());
    auto* const sheet = inside->parentWidget();
    for (const auto& each : view_->questionnaires) {
        auto* const row = new QHBoxLayout;
        space_out(*row, 0, 2);
        auto* const words = new QVBoxLayout;
        space_out(*words, 0, 0);
        words->addWidget(paragraph(in_words(each.title), false, sheet));
        words->addWidget(paragraph(completeness(each.counts), true, sheet));
        row->addLayout(words, 1);
        auto* const open = new QPushButton(tr("Open"), sheet);
        open->setAccessibleName(tr("Open: %1").arg(in_words(each.title)));
        connect(open, &QPushButton::clicked, this, [this, id = each.id] {
            frame().go_to(QStringLiteral("questionnaire"), QByteArray::fromStdString(id));
        });
        row->addWidget(open, 0, Qt::AlignTop);
        inside->addLayout(row);
    }
}

void Home::show_deadlines(QVBoxLayout& column) {
    if (view_->deadlines.empty()) return;
    auto* const inside = group(tr("Deadlines"), column, column.parentWidget());
    auto* const sheet = inside->parentWidget();
    auto* const line = new TimeLine(sheet);
    line->setObjectName(QStringLiteral("deadlines"));
    std::vector<TimeLine::Moment> moments;
    for (const auto& each : view_->deadlines) {
        const QString until = tr("%1 · by the end of %2 · here until %3")
                                  .arg(words_of(each.timing), isolated(shown(each.due)),
                                      isolated(shown(Timestamp{each.end.milliseconds - 60'000})));
        auto* const words = new QVBoxLayout;
        space_out(*words, 0, 0);
        words->addWidget(paragraph(in_words(each.step), false, sheet));
        words->addWidget(paragraph(until, true, sheet));
        inside->addLayout(words);
        const bool is_over =
            each.timing == casework::Timing::overdue || each.timing == casework::Timing::passed;
        moments.push_back({each.end.milliseconds, isolated(in_words(each.step)),
            in_words(each.step) + QStringLiteral(": ") + until,
            is_over ? TimeLine::Shape::diamond : TimeLine::Shape::dot});
    }
    line->set_title(tr("Deadlines"));
    line->show_moments(std::move(moments), view_->now.milliseconds, tr("Today"));
    inside->insertWidget(1, line);
    inside->addWidget(paragraph(
        tr("Days are those of the secretariat; “here until” is the time of this computer."), true, sheet));
}

} // namespace valise::gui
