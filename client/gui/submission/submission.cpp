// SPDX-License-Identifier: Apache-2.0
#include "gui/submission/submission.hpp"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/unlock/unlock.hpp"
#include "gui/words/words.hpp"
#include "valise/crypto/words.hpp"

namespace valise::gui {

namespace {

using casework::FindingKind;

constexpr int name_role = Qt::UserRole;
constexpr int file_role = Qt::UserRole + 1;
const QString middle_dot = QStringLiteral(" · ");

QString words_of(FindingKind kind) {
    switch (kind) {
    case FindingKind::empty: return Submission::tr("Empty: stays out");
    case FindingKind::choice_missing: return Submission::tr("None of the options is chosen");
    case FindingKind::not_asked: return Submission::tr("Not asked any more: stays out");
    case FindingKind::not_ready: return Submission::tr("Not marked ready");
    case FindingKind::not_cleared: return Submission::tr("Not cleared");
    case FindingKind::changed_since_cleared: return Submission::tr("Changed since it was cleared");
    case FindingKind::two_wrote_here: return Submission::tr("Two people wrote here, please read");
    case FindingKind::contested: return Submission::tr("Somebody has to choose");
    case FindingKind::needs_another_look: return Submission::tr("Needs another look");
    case FindingKind::law_missing: return Submission::tr("A law that is not here");
    case FindingKind::law_removed: return Submission::tr("A law that was taken out of the library");
    case FindingKind::file_unknown: return Submission::tr("A file that nobody announced here");
    case FindingKind::file_missing: return Submission::tr("A file that is not on this computer");
    case FindingKind::leads_nowhere: return Submission::tr("Its reference to another answer leads nowhere");
    case FindingKind::other_changed: return Submission::tr("The answer that it refers to changed");
    case FindingKind::unresolved_comment: return Submission::tr("Open comments");
    case FindingKind::open_suggestion: return Submission::tr("Open suggested changes");
    case FindingKind::language_unsaid: return Submission::tr("Its language is not noted");
    case FindingKind::translation_missing: return Submission::tr("A translation is missing");
    case FindingKind::link_left_out: return Submission::tr("A link that leads to no https address");
    }
    return {};
}

QString words_of(SentState state) {
    switch (state) {
    case SentState::waits: return Submission::tr("Waiting to be shared");
    case SentState::received: return Submission::tr("Received by the secure module");
    case SentState::returned: return Submission::tr("Returned");
    case SentState::withdrawn: return Submission::tr("Withdrawn");
    }
    return {};
}

template <class Row> QString question_words(const Row& row) {
    return isolated(from_utf8(row.number)) + QStringLiteral("   ") + isolated(in_words(row.question));
}

QTreeWidget* tree_in(Sheet& sheet, const QString& name) {
    auto* const tree = new QTreeWidget(&sheet);
    tree->setHeaderHidden(true);
    tree->setAccessibleName(name);
    tree->setAllColumnsShowFocus(true);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrap_items(*tree);
    sheet.column().addWidget(tree);
    return tree;
}

/// As high as a few of its lines, so that the page and not the list is long.
void fit(QTreeWidget& tree, int lines) { tree.setFixedHeight(room(3) * std::clamp(lines, 2, 10) + room(2)); }

} // namespace

Submission::Submission(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), which_(new QComboBox(this)), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    column->addWidget(which_);
    column->addWidget(area_, 1);
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    connect(which_, &QComboBox::activated, this,
        [this](int row) { arrive(which_->itemData(row).toByteArray()); });
    retranslate();
}

QString Submission::title() const { return tr("Check and submit"); }

void Submission::arrive(const QByteArray& where) {
    if (!where.isEmpty()) wanted_ = where.toStdString();
    desk().ask(
        this, When::in_turn,
        [id = wanted_](desk::Desk& desk) -> Result<SubmissionView> {
            VALISE_TRY(const Standpoint at, standpoint_of(desk));
            VALISE_TRY(auto work, at.team(desk));
            if (work.may(casework::Task::clear)) VALISE_TRY_VOID(desk::note_received(work));
            return submission_view_of(desk, id);
        },
        [this](Result<SubmissionView> view) {
            if (!view) return frame().tell(message_of(view.error(), Doing::reading));
            if (view_ && view_->id == view->id && passphrase_ != nullptr && !passphrase_->text().isEmpty())
                return; // it is being typed
            view_ = *std::move(view);
            wanted_ = view_->id;
            retranslate();
        });
}

QByteArray Submission::place() const { return QByteArray::fromStdString(wanted_); }

std::vector<QWidget*> Submission::panes() { return {area_, which_}; }

void Submission::retranslate() {
    which_->setAccessibleName(tr("Questionnaire"));
    area_->setAccessibleName(title());
    which_->setVisible(view_ && view_->all.size() > 1);
    if (!view_) return;
    which_->clear();
    for (const auto& each : view_->all)
        which_->addItem(in_words(each.title), QByteArray::fromStdString(each.id));
    which_->setCurrentIndex(which_->findData(QByteArray::fromStdString(view_->id)));
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    to_clear_ = nullptr;
    passphrase_ = nullptr;
    add_findings(*page);
    add_clearing(*page);
    add_submitting(*page);
    add_sent(*page);
    column->addStretch();
    area_->setWidget(page);
}

void Submission::add_findings(QWidget& page) {
    auto* const sheet = new Sheet(tr("To look at first"), &page);
    page.layout()->addWidget(sheet);
    const auto& findings = view_->findings;
    if (findings.empty()) {
        sheet->say(tr("Nothing was found: every answer is complete."));
        return;
    }
    const auto holding =
        std::ranges::count_if(findings, [](const auto& each) { return casework::is_blocking(each.kind); });
    sheet->say(tr("%n findings.", nullptr, static_cast<int>(findings.size())) + QLatin1Char(' ')
        + tr("%n of them hold an answer back until they are seen to.", nullptr, static_cast<int>(holding)));
    auto* const tree = tree_in(*sheet, tr("Findings, with the answers"));
    tree->setObjectName(QStringLiteral("findings"));
    tree->setColumnCount(1);
    QTreeWidgetItem* group = nullptr;
    std::optional<FindingKind> kind;
    for (const auto& row : findings) {
        if (kind != row.kind) {
            kind = row.kind;
            const auto count = std::ranges::count(findings, row.kind, &FindingRow::kind);
            QString name = words_of(row.kind) + QStringLiteral(" (%1)").arg(count);
            if (casework::is_blocking(row.kind)) name += middle_dot + tr("holds the answer back");
            group = new QTreeWidgetItem(tree, {name});
            QFont letters = font();
            letters.setWeight(QFont::DemiBold);
            group->setFont(0, letters);
            group->setExpanded(casework::is_blocking(row.kind));
        }
        QString words = question_words(row);
        if (row.language) words += middle_dot + isolated(Languages::name_of(*row.language));
        auto* const item = new QTreeWidgetItem(group, {words});
        item->setData(0, name_role, place_of(row.name));
        item->setData(0, Qt::AccessibleTextRole, words_of(row.kind) + QStringLiteral(": ") + words);
    }
    fit(*tree, tree->topLevelItemCount() + static_cast<int>(holding) + 1);
    const auto open = [this](const QTreeWidgetItem* item) {
        if (const auto answer = answer_in(item->data(0, name_role).toByteArray()))
            open_answer(frame(), *answer);
    };
    connect(tree, &QTreeWidget::itemActivated, this, open);
    if (frame().has(QStringLiteral("answer")))
        sheet->say_quietly(tr("Enter, or a double click, opens the answer."));
}

void Submission::add_clearing(QWidget& page) {
    auto* const sheet = new Sheet(tr("Clear"), &page);
    page.layout()->addWidget(sheet);
    if (!view_->may_clear) {
        sheet->say(tr("The focal point of your State clears and submits answers."));
        return;
    }
    if (view_->to_clear.empty()) {
        sheet->say(tr("No answer is ready to be cleared. What is marked ready, and nothing holds back, "
                      "comes here."));
        return;
    }
    sheet->say(tr("These answers are ready. Clearing one says that you stand behind it for your State. "
                  "Choose the attachments that go along."));
    to_clear_ = tree_in(*sheet, tr("Answers that can be cleared"));
    to_clear_->setObjectName(QStringLiteral("to-clear"));
    int lines = 0;
    for (const auto& answer : view_->to_clear) {
        auto* const item = new QTreeWidgetItem(to_clear_, {question_words(answer)});
        item->setCheckState(0, Qt::Checked);
        item->setData(0, name_role, QString::fromStdString(answer.name.question));
        for (std::size_t i = 0; i < answer.files.size(); ++i) {
            auto* const file = new QTreeWidgetItem(
                item, {tr("Attachment: %1").arg(isolated(from_utf8(answer.files[i].title)))});
            file->setCheckState(0, Qt::Unchecked);
            file->setData(0, file_role, static_cast<int>(i));
        }
        lines += 1 + static_cast<int>(answer.files.size());
    }
    to_clear_->expandAll();
    fit(*to_clear_, lines);
    auto* const clear = new QPushButton(tr("Clear the answers that are ticked"), sheet);
    clear->setObjectName(QStringLiteral("clear"));
    sheet->column().addWidget(clear, 0, Qt::AlignLeft);
    connect(clear, &QPushButton::clicked, this, &Submission::clear_chosen_answers);
}

void Submission::add_submitting(QWidget& page) {
    if (!view_->may_clear) return;
    auto* const sheet = new Sheet(tr("Submit"), &page);
    page.layout()->addWidget(sheet);
    if (view_->to_submit.empty()) {
        sheet->say(tr("No answer is cleared that was not submitted."));
        return;
    }
    sheet->head(tr("What will be sent"));
    for (const auto& answer : view_->to_submit) sheet->say(question_words(answer));
    sheet->head(tr("To whom"));
    QStringList states;
    for (const auto& name : view_->goes_to) states.append(isolated(in_words(name)));
    sheet->say(
        tr("All who are in this review: %1, and the secretariat.").arg(states.join(QStringLiteral(", "))));
    sheet->head(tr("What will not be sent"));
    sheet->say(
        tr("Private notes, comments, suggested changes, earlier versions, attachments that you did not "
           "choose, and who wrote what. They stay in your team."));
    auto* const name = new Heading(3, sheet);
    name->setText(tr("Your passphrase, once more"));
    sheet->column().addWidget(name);
    passphrase_ = new QLineEdit(sheet);
    passphrase_->setObjectName(QStringLiteral("submit-passphrase"));
    passphrase_->setEchoMode(QLineEdit::Password);
    passphrase_->setAccessibleName(tr("Your passphrase, once more"));
    name->setBuddy(passphrase_);
    sheet->column().addWidget(passphrase_);
    auto* const submit_it =
        new QPushButton(tr("Submit %n answers", nullptr, static_cast<int>(view_->to_submit.size())), sheet);
    submit_it->setObjectName(QStringLiteral("submit"));
    submit_it->setProperty("isMain", true);
    submit_it->setEnabled(false);
    sheet->column().addWidget(submit_it, 0, Qt::AlignLeft);
    connect(passphrase_, &QLineEdit::textChanged, submit_it,
        [submit_it](const QString& words) { submit_it->setEnabled(!words.isEmpty()); });
    connect(submit_it, &QPushButton::clicked, this, &Submission::submit);
    connect(passphrase_, &QLineEdit::returnPressed, submit_it, &QPushButton::click);
}

void Submission::add_sent(QWidget& page) {
    auto* const sheet = new Sheet(tr("Receipts"), &page);
    page.layout()->addWidget(sheet);
    if (view_->sent.empty()) {
        sheet->say(tr("Nothing was submitted yet."));
        return;
    }
    for (const auto& each : view_->sent) {
        const QString title = tr("Submission %1").arg(each.number);
        sheet->head(title + middle_dot + words_of(each.state));
        sheet->say_quietly(isolated(in_words(each.questionnaire)) + middle_dot + isolated(shown(each.at)));
        sheet->say(tr("Six words: %1").arg(isolated(from_utf8(each.words.words(listed_words())))));
        if (each.state != SentState::waits || !view_->may_clear) continue;
        auto* const take_back = new QPushButton(tr("Take back"), sheet);
        take_back->setObjectName(QStringLiteral("withdraw"));
        take_back->setAccessibleName(tr("Take back: %1").arg(title));
        take_back->setAccessibleDescription(
            tr("The answers stay cleared. What went out by pouch before is in others' hands."));
        take_back->setToolTip(take_back->accessibleDescription());
        sheet->column().addWidget(take_back, 0, Qt::AlignLeft);
        connect(take_back, &QPushButton::clicked, this, [this, submission = each.submission] {
            desk().change(
                this, [submission](desk::Desk& desk) { return withdraw(desk, submission); },
                [this](const Result<void>& done) {
                    if (done)
                        return frame().say(tr("The submission is taken back; its answers stay cleared."));
                    if (done.error().code != Errc::not_permitted)
                        return frame().tell(message_of(done.error(), Doing::writing));
                    frame().tell({tr("The secure module has received this submission already."),
                        tr("Nothing has changed."), tr("Reopen the answers, and submit them again."), {},
                        {}});
                });
        });
    }
}

void Submission::clear_chosen_answers() {
    desk::ToClear chosen;
    for (int i = 0; i < to_clear_->topLevelItemCount(); ++i) {
        const auto* const item = to_clear_->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked) continue;
        const auto& answer = view_->to_clear[static_cast<std::size_t>(i)];
        auto& files = chosen[answer.name.question];
        for (int j = 0; j < item->childCount(); ++j)
            if (item->child(j)->checkState(0) == Qt::Checked)
                files.push_back(answer.files[static_cast<std::size_t>(j)].name);
    }
    if (chosen.empty()) return frame().say(tr("No answer is ticked."));
    desk().change(
        this, [id = view_->id, chosen](desk::Desk& desk) { return clear_chosen(desk, id, chosen); },
        [this](const Result<desk::Taken>& taken) {
            if (!taken) return frame().tell(message_of(taken.error(), Doing::writing));
            frame().say(tr("%n answers are cleared.", nullptr, static_cast<int>(taken->done.size())));
        });
}

void Submission::submit() {
    if (passphrase_ == nullptr || passphrase_->text().isEmpty()) return;
    auto secret = std::make_shared<crypto::Secret>(taken_from(*passphrase_)); // std::function copies its work
    desk().change(
        this, [id = view_->id, secret](desk::Desk& desk) { return submit_with(desk, id, *secret); },
        [this](const Result<desk::Submitted>& submitted) {
            if (submitted) return tell_sent(*submitted);
            if (submitted.error().code == Errc::wrong_key) {
                passphrase_->setFocus();
                return frame().tell(
                    {tr("This is not the passphrase of the valise."), tr("Nothing has left your team."),
                        tr("Check the keyboard language and Caps Lock."), {}, {}});
            }
            frame().tell(message_of(submitted.error(), Doing::writing));
        });
}

void Submission::tell_sent(const desk::Submitted& submitted) {
    frame().say(tr("Submission %1 waits to be shared. Its six words: %2")
            .arg(submitted.number)
            .arg(isolated(from_utf8(crypto::Fingerprint::of(submitted.submission).words(listed_words())))));
}

} // namespace valise::gui
