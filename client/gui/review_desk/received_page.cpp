// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/received_page.hpp"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/review/at_review.hpp"
#include "gui/review_desk/clarification_box.hpp"
#include "gui/review_desk/kept_text.hpp"
#include "gui/review_desk/review_words.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/reviewing.hpp"

namespace valise::gui {

namespace {

using casework::Reading;

QHBoxLayout* row_in(Sheet& sheet) {
    auto* const row = new QHBoxLayout;
    space_out(*row);
    sheet.column().addLayout(row);
    return row;
}

Result<void> change_words(desk::Desk& desk, const OperationName& name, const std::string& words) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto all, desk::team_observations(here.participation));
    for (const auto& each : all) {
        if (each.own.name != name || each.own.content.values.empty()) continue;
        casework::Observation observation = each.own.content.values.front().value;
        observation.text = words;
        return desk::change_observation(here.participation, name, observation);
    }
    return refuse(Errc::not_found, "the observation was removed");
}

} // namespace

ReceivedPage::ReceivedPage(
    const Surroundings& around, const ReceivedSheet& sheet, Replies& replies, QWidget* parent)
    : QWidget(parent), around_(around), sheet_(sheet) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 2);
    column->setContentsMargins(room(), 0, room(), 0);
    add_answer();
    add_reading();
    for (const auto& each : sheet_.clarifications)
        column->addWidget(new ClarificationBox(around, each, replies, false, this));
    if (sheet_.may_review) {
        add_request();
        add_observations();
        add_note();
    }
    column->addStretch();
}

QString ReceivedPage::chosen_words() const { return reader_->chosen_words(); }

Sheet* ReceivedPage::new_sheet(const QString& title) {
    auto* const sheet = new Sheet(title, this);
    layout()->addWidget(sheet);
    return sheet;
}

void ReceivedPage::add_answer() {
    const ReceivedRow& row = sheet_.row;
    auto* const sheet = new_sheet(
        tr("Question %1: %2").arg(isolated(from_utf8(row.number)), isolated(in_words(row.question))));
    QString from = tr("Submission %1").arg(sheet_.submission);
    if (!row.article.empty())
        from = tr("Article %1").arg(isolated(from_utf8(row.article))) + QStringLiteral(" · ") + from;
    sheet->say_quietly(from);
    reader_ = new Reader(sheet);
    reader_->setObjectName(QStringLiteral("reader"));
    reader_->setHtml(html_of(sheet_.parts));
    reader_->setAccessibleName(tr("What the answer says"));
    sheet->column().addWidget(reader_);
    for (const FileView& file : sheet_.files) add_file(*sheet, file);
}

void ReceivedPage::add_file(Sheet& sheet, const FileView& file) {
    const QString name = isolated(from_utf8(file.file.name));
    if (!file.here.is_whole()) {
        sheet.say_quietly(name + QStringLiteral(" · ") + still_missing(file));
        return;
    }
    auto* const save = new QPushButton(tr("Save a copy of %1…").arg(name), &sheet);
    save->setObjectName(QStringLiteral("save_copy"));
    connect(save, &QPushButton::clicked, this,
        [this, announced = file.file] { save_a_copy(around_, *this, announced); });
    sheet.column().addWidget(save, 0, Qt::AlignLeading);
}

void ReceivedPage::add_reading() {
    auto* const sheet = new_sheet();
    auto* const row = row_in(*sheet);
    auto* const words = new Paragraph(sheet);
    words->setText(tr("Review: %1").arg(words_of(sheet_.row.states)));
    row->addWidget(words, 1);
    if (!sheet_.may_review) return;
    const bool is_agreed = std::ranges::any_of(sheet_.row.states,
        [](const auto& each) { return each.reading == Reading::agreed && !each.has_changed; });
    auto* const agree = new QPushButton(is_agreed ? tr("Take back that you agreed") : tr("Agree"), sheet);
    agree->setObjectName(QStringLiteral("agree"));
    agree->setAccessibleDescription(tr("Your State has nothing more to ask about this answer."));
    connect(agree, &QPushButton::clicked, this,
        [this, is_agreed] { Q_EMIT reads(is_agreed ? Reading::read : Reading::agreed); });
    row->addWidget(agree, 0, Qt::AlignTop);
    if (is_agreed && sheet_.row.open_clarifications > 0)
        sheet->say_quietly(tr("A clarification is open: the answer counts as agreed once it is settled."));
}

void ReceivedPage::add_request() {
    auto* const sheet = new_sheet();
    sheet->head(tr("Request for clarification"));
    auto* const draft = new KeptText(
        [this, name = sheet_.row.name](const QString& words) {
            Q_EMIT keeps([name, words = words.toStdString()](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(auto here, at_review(desk));
                return desk::write_clarification_draft(here.participation, name, words);
            });
        },
        sheet);
    draft->setObjectName(QStringLiteral("draft"));
    draft->setAccessibleName(tr("Request for clarification"));
    draft->setPlaceholderText(tr("What you would like the State under review to explain"));
    draft->show_words(from_utf8(sheet_.draft));
    sheet->column().addWidget(draft);
    auto* const asked = new QPushButton(tr("Ask"), sheet);
    asked->setObjectName(QStringLiteral("ask"));
    asked->setVisible(sheet_.may_ask);
    asked->setEnabled(!sheet_.draft.empty());
    connect(draft, &QTextEdit::textChanged, asked,
        [draft, asked] { asked->setEnabled(!draft->toPlainText().trimmed().isEmpty()); });
    connect(asked, &QPushButton::clicked, this, &ReceivedPage::asks);
    sheet->say_quietly(sheet_.may_ask
            ? tr("Until you ask, your team alone sees this. Words that you choose in the answer are quoted.")
            : tr("Your team alone sees this. Your focal point asks it."));
    sheet->column().addWidget(asked, 0, Qt::AlignLeft);
}

void ReceivedPage::add_observations() {
    auto* const sheet = new_sheet();
    sheet->head(tr("Observations of your team"));
    for (const auto& row : sheet_.observations) add_observation(*sheet, row);
    add_beginning(*sheet);
}

void ReceivedPage::add_observation(Sheet& sheet, const ObservationRow& row) {
    const QString category = isolated(in_words(row.category_name));
    sheet.say(category)->setProperty("isQuiet", false);
    sheet.say_quietly(words_of(row.state));
    if (!row.quoted.empty()) sheet.say_quietly(tr("Quotation: “%1”").arg(isolated(from_utf8(row.quoted))));
    if (row.wordings.size() > 1)
        sheet.say_quietly(tr("Several wordings stand. What you write takes their place."));
    if (row.state == desk::ClearedState::removed_since) {
        sheet.say(from_utf8(row.wordings.front()));
    } else {
        auto* const words = new KeptText(
            [this, name = row.name](const QString& text) {
                if (text.trimmed().isEmpty()) return;
                Q_EMIT keeps([name, text = text.toStdString()](
                                 desk::Desk& desk) { return change_words(desk, name, text); });
            },
            &sheet);
        words->setObjectName(QStringLiteral("observation-%1").arg(row.name.number));
        words->setAccessibleName(tr("Observation: %1").arg(category));
        QStringList wordings;
        for (const auto& each : row.wordings) wordings.append(from_utf8(each));
        words->show_words(wordings.join(QStringLiteral("\n\n")));
        sheet.column().addWidget(words);
    }
    auto* const buttons = row_in(sheet);
    if (row.state != desk::ClearedState::removed_since) {
        auto* const remove = new QPushButton(tr("Remove"), &sheet);
        remove->setAccessibleName(tr("Remove the observation: %1").arg(category));
        remove->setAccessibleDescription(tr("What was cleared of it stays in the review."));
        connect(remove, &QPushButton::clicked, this, [this, name = row.name] {
            Q_EMIT changes(
                [name](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY(auto here, at_review(desk));
                    return desk::remove_observation(here.participation, name);
                },
                tr("The observation is removed from your team."));
        });
        buttons->addWidget(remove);
    }
    if (sheet_.may_clear && row.state != desk::ClearedState::not_cleared) {
        auto* const take_back = new QPushButton(tr("Take back from the review"), &sheet);
        take_back->setAccessibleDescription(tr("All in the review see that your State takes it back."));
        connect(take_back, &QPushButton::clicked, this, [this, name = row.name] {
            Q_EMIT changes(
                [name](desk::Desk& desk) -> Result<void> {
                    VALISE_TRY(auto here, at_review(desk));
                    return desk::take_back_observation(here.participation, name);
                },
                tr("Your State takes the observation back."));
        });
        buttons->addWidget(take_back);
    }
    buttons->addStretch();
}

void ReceivedPage::add_beginning(Sheet& sheet) {
    auto* const category = new QComboBox(&sheet);
    category->setObjectName(QStringLiteral("category"));
    category->setAccessibleName(tr("Category of the observation"));
    category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    category->setMinimumContentsLength(16);
    for (const auto& each : sheet_.categories)
        category->addItem(in_words(each.name), QString::fromStdString(each.id));
    auto* const begins = new QComboBox(&sheet);
    begins->setObjectName(QStringLiteral("template"));
    begins->setAccessibleName(tr("Template"));
    begins->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    begins->setMinimumContentsLength(16);
    const QString article = sheet_.row.article.empty() ? tr("Question %1").arg(from_utf8(sheet_.row.number))
                                                       : tr("Article %1").arg(from_utf8(sheet_.row.article));
    for (const auto& each : beginnings_for(article)) begins->addItem(each.name, each.text);
    auto* const add = new QPushButton(tr("Add an observation"), &sheet);
    add->setObjectName(QStringLiteral("observe"));
    sheet.say_quietly(
        tr("Choose a category and how it begins. Words that you choose in the answer are quoted."));
    sheet.column().addWidget(category);
    sheet.column().addWidget(begins);
    sheet.column().addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, category, begins] {
        Q_EMIT observes(category->currentData().toString(), begins->currentData().toString());
    });
}

void ReceivedPage::add_note() {
    auto* const sheet = new_sheet();
    sheet->setProperty("isPrivate", true);
    sheet->head(tr("Private note"));
    auto* const note = new KeptText(
        [this, name = sheet_.row.name](const QString& words) {
            Q_EMIT keeps([name, words = words.toStdString()](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(auto here, at_review(desk));
                return desk::write_private_note(here.participation, name, words);
            });
        },
        sheet);
    note->setObjectName(QStringLiteral("note"));
    note->setAccessibleName(tr("Private note"));
    note->show_words(from_utf8(sheet_.note));
    sheet->column().addWidget(note);
    sheet->say_quietly(tr("Private: this stays on your team's computers."));
}

} // namespace valise::gui
