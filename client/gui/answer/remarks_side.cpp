// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/remarks_side.hpp"

#include <algorithm>
#include <limits>

#include <QCheckBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/frame/half_written.hpp"
#include "gui/languages/languages.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

constexpr int comment_role = Qt::UserRole;
constexpr int suggestion_role = Qt::UserRole + 1;
constexpr std::uint32_t behind_all = std::numeric_limits<std::uint32_t>::max();

QString quoted(const std::string& words) {
    return RemarksSide::tr("“%1”").arg(isolated(from_utf8(words).simplified()));
}

QString words_of(const CommentView& comment) {
    QStringList lines{RemarksSide::tr("%1 · comment").arg(person(comment.by))};
    if (!comment.quotation.empty()) lines.append(quoted(comment.quotation));
    if (!comment.quotation.empty() && !comment.at) lines.append(RemarksSide::tr("These words are gone."));
    lines.append(isolated(from_utf8(comment.text)));
    for (const auto& reply : comment.replies)
        lines.append(
            RemarksSide::tr("%1 · reply: %2").arg(person(reply.by), isolated(from_utf8(reply.text))));
    if (comment.is_resolved) lines.append(RemarksSide::tr("Resolved"));
    return lines.join(QLatin1Char('\n'));
}

/// All of a comment, as somebody else would tell it.
QString told_again(const CommentView& comment) {
    const auto said = [](const std::string& by, const std::string& text) {
        return by.empty() ? from_utf8(text)
                          : RemarksSide::tr("%1 wrote: %2").arg(from_utf8(by), from_utf8(text));
    };
    QStringList lines{said(comment.by, comment.text)};
    for (const auto& reply : comment.replies) lines.append(said(reply.by, reply.text));
    return lines.join(QLatin1Char('\n'));
}

QString words_of(const SuggestionView& suggestion) {
    QStringList lines{RemarksSide::tr("%1 · suggested change").arg(person(suggestion.by))};
    if (!suggestion.quotation.empty())
        lines.append(RemarksSide::tr("Remove: %1").arg(quoted(suggestion.quotation)));
    if (!suggestion.replacement.empty())
        lines.append(RemarksSide::tr("Add: %1").arg(quoted(suggestion.replacement)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RemarksSide::RemarksSide(QWidget* parent)
    : QWidget(parent),
      title_(new Heading(2, this)),
      resolved_(new QCheckBox(this)),
      nothing_(new Paragraph(this)),
      list_(new QTreeView(this)),
      rows_(new QStandardItemModel(this)),
      accept_(new QPushButton(this)),
      reject_(new QPushButton(this)),
      withdraw_(new QPushButton(this)),
      reply_(new QPushButton(this)),
      resolve_(new QPushButton(this)),
      move_(new QPushButton(this)),
      words_(new QTextEdit(this)),
      comment_(new QPushButton(this)),
      suggest_(new QPushButton(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    auto* const of_one = new Flow;
    for (auto* const button : {accept_, reject_, withdraw_, reply_, resolve_, move_})
        of_one->addWidget(button);
    auto* const of_words = new Flow;
    for (auto* const button : {comment_, suggest_}) of_words->addWidget(button);
    column->addWidget(title_);
    column->addWidget(resolved_);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    column->addLayout(of_one);
    column->addWidget(words_);
    column->addLayout(of_words);
    list_->setModel(rows_);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setMinimumHeight(room(14));
    wrap_items(*list_);
    words_->setAcceptRichText(false);
    words_->setTabChangesFocus(true);
    words_->setFixedHeight(room(9));
    words_->setObjectName(QStringLiteral("remark"));
    accept_->setObjectName(QStringLiteral("accept"));
    resolve_->setObjectName(QStringLiteral("resolve"));
    move_->setObjectName(QStringLiteral("move"));
    reply_->setObjectName(QStringLiteral("reply"));
    reject_->setObjectName(QStringLiteral("reject"));
    keep_words(*words_);
    comment_->setObjectName(QStringLiteral("comment"));
    suggest_->setObjectName(QStringLiteral("suggest"));
    connect(resolved_, &QCheckBox::toggled, this, &RemarksSide::fill);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (is_filling_) return;
        show_actions();
        if (const auto* const one = comment(); one != nullptr && one->at) Q_EMIT chose(*one->at);
        if (const auto* const one = suggestion(); one != nullptr && one->at) Q_EMIT chose(*one->at);
    });
    connect(accept_, &QPushButton::clicked, this, &RemarksSide::accept_chosen);
    connect(reject_, &QPushButton::clicked, this, [this] {
        if (const auto* const one = suggestion()) {
            Q_EMIT wants_rejected(one->name, words_->toPlainText());
            words_->clear();
        }
    });
    connect(withdraw_, &QPushButton::clicked, this, [this] {
        if (const auto* const one = suggestion()) Q_EMIT wants_withdrawn(one->name);
    });
    connect(reply_, &QPushButton::clicked, this, [this] {
        const auto* const one = comment();
        const QString text = one != nullptr ? take_words() : QString();
        if (!text.isEmpty()) Q_EMIT wants_reply(one->name, text);
    });
    connect(resolve_, &QPushButton::clicked, this, [this] {
        if (const auto* const one = comment()) Q_EMIT wants_resolved(one->name, !one->is_resolved);
    });
    connect(move_, &QPushButton::clicked, this, [this] {
        if (const auto* const one = comment()) Q_EMIT wants_moved(one->name, told_again(*one));
    });
    connect(comment_, &QPushButton::clicked, this, [this] {
        const QString text = take_words();
        if (!text.isEmpty()) Q_EMIT wants_comment(text);
    });
    connect(suggest_, &QPushButton::clicked, this, [this] {
        Q_EMIT wants_suggestion(words_->toPlainText());
        words_->clear();
    });
    retranslate();
}

/// The list tells of its rows while it goes, when the view has gone already.
RemarksSide::~RemarksSide() { list_->selectionModel()->disconnect(this); }

QString RemarksSide::take_words() {
    const QString text = words_->toPlainText().trimmed();
    if (text.isEmpty())
        words_->setFocus(Qt::OtherFocusReason);
    else
        words_->clear();
    return text;
}

const CommentView* RemarksSide::comment() const {
    const auto at = list_->currentIndex().data(comment_role);
    if (view_ == nullptr || !at.isValid()) return nullptr;
    const auto index = at.value<std::size_t>();
    return index < view_->comments.size() ? &view_->comments[index] : nullptr;
}

const SuggestionView* RemarksSide::suggestion() const {
    const auto at = list_->currentIndex().data(suggestion_role);
    if (view_ == nullptr || !at.isValid()) return nullptr;
    const auto index = at.value<std::size_t>();
    return index < view_->suggestions.size() ? &view_->suggestions[index] : nullptr;
}

void RemarksSide::show_view(const AnswerView& view) {
    view_ = &view;
    fill();
}

void RemarksSide::begin_comment() { words_->setFocus(Qt::ShortcutFocusReason); }

void RemarksSide::accept_chosen() {
    if (view_ == nullptr || !view_->may_write()) return;
    if (const auto* const one = suggestion())
        Q_EMIT wants_accepted(one->name);
    else if (!view_->suggestions.empty())
        Q_EMIT wants_accepted(view_->suggestions.front().name);
}

void RemarksSide::fill() {
    struct Row {
        std::uint32_t position;
        QStandardItem* item;
    };
    const int chosen = list_->currentIndex().row();
    is_filling_ = true;
    rows_->removeRows(0, rows_->rowCount());
    std::vector<Row> rows;
    std::size_t resolved = 0;
    if (view_ != nullptr) {
        for (std::size_t i = 0; i < view_->comments.size(); ++i) {
            const auto& each = view_->comments[i];
            resolved += each.is_resolved ? 1 : 0;
            if (each.is_resolved && !resolved_->isChecked()) continue;
            auto* const item = new QStandardItem(words_of(each));
            item->setData(QVariant::fromValue(i), comment_role);
            rows.push_back({each.at ? each.at->position : behind_all, item});
        }
        for (std::size_t i = 0; i < view_->suggestions.size(); ++i) {
            const auto& each = view_->suggestions[i];
            auto* const item = new QStandardItem(words_of(each));
            item->setData(QVariant::fromValue(i), suggestion_role);
            rows.push_back({each.at ? each.at->position : behind_all, item});
        }
    }
    std::ranges::stable_sort(rows, {}, &Row::position);
    for (const Row& row : rows) rows_->appendRow(row.item);
    resolved_->setVisible(resolved > 0);
    nothing_->setVisible(rows.empty());
    list_->setVisible(!rows.empty());
    if (chosen >= 0 && !rows.empty())
        list_->setCurrentIndex(rows_->index(std::min(chosen, rows_->rowCount() - 1), 0));
    is_filling_ = false;
    show_actions();
}

void RemarksSide::show_actions() {
    const auto* const one = comment();
    const auto* const change = suggestion();
    const bool may_comment = view_ != nullptr && view_->may_comment;
    const bool may_decide = view_ != nullptr && view_->may_draft;
    reply_->setVisible(one != nullptr && may_comment);
    resolve_->setVisible(one != nullptr && may_comment);
    resolve_->setText(one != nullptr && one->is_resolved ? tr("Reopen") : tr("Resolve"));
    move_->setVisible(
        one != nullptr && may_comment && !one->is_resolved && !one->quotation.empty() && !one->at);
    accept_->setVisible(change != nullptr && may_decide && view_->is_open);
    reject_->setVisible(change != nullptr && may_decide);
    withdraw_->setVisible(change != nullptr && change->is_of_this_computer);
    words_->setVisible(view_ != nullptr && view_->may_suggest);
    comment_->setVisible(may_comment);
    suggest_->setVisible(view_ != nullptr && view_->may_suggest);
}

void RemarksSide::retranslate() {
    title_->setText(tr("Comments and suggested changes"));
    resolved_->setText(tr("Show resolved comments"));
    nothing_->setText(tr("No comments on this answer. Choose words, and write one here."));
    list_->setAccessibleName(tr("Comments and suggested changes"));
    accept_->setText(tr("Accept"));
    reject_->setText(tr("Reject"));
    withdraw_->setText(tr("Withdraw"));
    reply_->setText(tr("Reply"));
    comment_->setText(tr("Comment"));
    move_->setText(tr("Move to the chosen words"));
    suggest_->setText(tr("Suggest these words"));
    comment_->setToolTip(tr("Upon the words that are chosen in the answer, or upon all of it"));
    suggest_->setToolTip(tr("In place of the words that are chosen in the answer"));
    comment_->setAccessibleDescription(comment_->toolTip());
    suggest_->setAccessibleDescription(suggest_->toolTip());
    words_->setPlaceholderText(tr("A comment, a reply, or words that you suggest"));
    words_->setAccessibleName(words_->placeholderText());
    fill();
}

} // namespace valise::gui
