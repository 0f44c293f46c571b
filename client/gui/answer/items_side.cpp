// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/items_side.hpp"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
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

using casework::Part;

QString kind_of(Part part) {
    switch (part) {
    case Part::legal_references: return ItemsSide::tr("Legal reference");
    case Part::attachments: return ItemsSide::tr("Attachment");
    case Part::assistance_needs: return ItemsSide::tr("Technical assistance need");
    case Part::practices: return ItemsSide::tr("Good practice");
    case Part::challenges: return ItemsSide::tr("Challenge");
    case Part::table_rows: return ItemsSide::tr("Row of the table");
    default: return {};
    }
}

QString words_of(const ItemView& item) {
    const QString said = item.kind.empty() ? from_utf8(item.words) : in_words(item.kind);
    QString words = kind_of(item.part) + QLatin1Char('\n') + isolated(said);
    if (!item.beside.empty()) words += QStringLiteral(" · ") + isolated(from_utf8(item.beside));
    if (item.file && !item.file->here.is_whole()) words += QLatin1Char('\n') + still_missing(*item.file);
    return words;
}

} // namespace

ItemsSide::ItemsSide(QWidget* parent)
    : QWidget(parent),
      title_(new Heading(2, this)),
      nothing_(new Paragraph(this)),
      list_(new QTreeView(this)),
      rows_(new QStandardItemModel(this)),
      copy_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      what_(new QComboBox(this)),
      form_(new ItemForm(this)),
      law_label_(new Paragraph(this)),
      law_(new QComboBox(this)),
      provision_label_(new Paragraph(this)),
      provision_(new QLineEdit(this)),
      cite_(new QPushButton(this)),
      attach_(new QPushButton(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    auto* const buttons = new Flow;
    for (auto* const button : {cite_, attach_}) buttons->addWidget(button);
    for (QWidget* const each : std::initializer_list<QWidget*>{
             title_, nothing_, list_, copy_, remove_, what_, law_label_, law_, provision_label_, provision_})
        column->addWidget(each);
    column->addLayout(buttons);
    column->addWidget(form_);
    column->setAlignment(copy_, Qt::AlignLeading);
    column->setAlignment(remove_, Qt::AlignLeading);
    column->addStretch(1);
    list_->setModel(rows_);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setMinimumHeight(room(8));
    wrap_items(*list_);
    what_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    what_->setObjectName(QStringLiteral("what_to_add"));
    connect(what_, &QComboBox::activated, this, &ItemsSide::show_fields);
    connect(form_, &ItemForm::wants, this, &ItemsSide::wants_item);
    law_->setEditable(true);
    law_->setInsertPolicy(QComboBox::NoInsert);
    law_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    law_->setObjectName(QStringLiteral("law"));
    provision_->setObjectName(QStringLiteral("provision"));
    law_->lineEdit()->setObjectName(QStringLiteral("law_title"));
    keep_words(*law_->lineEdit());
    keep_words(*provision_);
    cite_->setObjectName(QStringLiteral("cite"));
    attach_->setObjectName(QStringLiteral("attach"));
    connect(attach_, &QPushButton::clicked, this, &ItemsSide::choose_file);
    connect(cite_, &QPushButton::clicked, this, [this] {
        const QString title = law_->currentText().trimmed();
        if (title.isEmpty()) return law_->setFocus(Qt::OtherFocusReason);
        const int known = law_->findText(title, Qt::MatchExactly | Qt::MatchCaseSensitive);
        std::optional<OperationName> law;
        if (known >= 0 && static_cast<std::size_t>(known) < view_->laws.size())
            law = view_->laws[static_cast<std::size_t>(known)].name;
        Q_EMIT wants_reference(law, title, provision_->text().trimmed());
        law_->clearEditText();
        provision_->clear();
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const auto* const item = chosen()) Q_EMIT wants_removed(item->part, item->name);
    });
    copy_->setObjectName(QStringLiteral("save_copy"));
    connect(copy_, &QPushButton::clicked, this, [this] {
        if (const auto* const item = chosen(); item != nullptr && item->file)
            Q_EMIT wants_copy(item->file->file);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemsSide::offer_copy);
    retranslate();
}

void ItemsSide::choose_file() {
    auto* const chooser = new QFileDialog(this, attach_->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ItemsSide::wants_file);
    chooser->open();
}

void ItemsSide::show_view(const AnswerView& view) {
    view_ = &view;
    const QString typed = law_->currentText();
    law_->clear();
    for (const auto& law : view.laws) law_->addItem(from_utf8(law.title));
    law_->setCurrentIndex(-1);
    law_->setEditText(typed);
    fill();
}

void ItemsSide::fill() {
    const int chosen = std::max(list_->currentIndex().row(), 0);
    rows_->removeRows(0, rows_->rowCount());
    for (const auto& item : view_ != nullptr ? view_->items : std::vector<ItemView>())
        rows_->appendRow(new QStandardItem(words_of(item)));
    const bool has_items = rows_->rowCount() > 0;
    if (has_items) list_->setCurrentIndex(rows_->index(std::min(chosen, rows_->rowCount() - 1), 0));
    const bool may_write = view_ != nullptr && view_->may_write();
    list_->setVisible(has_items);
    nothing_->setVisible(!has_items);
    remove_->setVisible(has_items && may_write);
    offer_copy();
    offer_kinds();
    show_fields();
}

const ItemView* ItemsSide::chosen() const {
    const auto row = static_cast<std::size_t>(std::max(list_->currentIndex().row(), 0));
    return view_ != nullptr && row < view_->items.size() ? &view_->items[row] : nullptr;
}

void ItemsSide::offer_copy() {
    const auto* const item = chosen();
    copy_->setVisible(item != nullptr && item->file && item->file->here.is_whole());
}

void ItemsSide::offer_kinds() {
    const QVariant chosen = what_->currentData();
    what_->clear();
    for (const Part part : {Part::legal_references, Part::attachments, Part::assistance_needs,
             Part::practices, Part::challenges, Part::table_rows}) {
        if (part == Part::table_rows && (view_ == nullptr || view_->question.columns.empty())) continue;
        what_->addItem(tr("Add: %1").arg(kind_of(part)), static_cast<int>(part));
    }
    what_->setCurrentIndex(std::max(what_->findData(chosen), 0));
}

void ItemsSide::show_fields() {
    const bool may_write = view_ != nullptr && view_->may_write();
    const auto part = static_cast<Part>(what_->currentData().toInt());
    what_->setVisible(may_write);
    for (QWidget* const each :
        std::initializer_list<QWidget*>{law_label_, law_, provision_label_, provision_, cite_})
        each->setVisible(may_write && part == Part::legal_references);
    attach_->setVisible(may_write && part == Part::attachments);
    const bool is_written = part != Part::legal_references && part != Part::attachments;
    form_->setVisible(may_write && is_written);
    if (may_write && is_written) form_->ask_for(part, *view_);
}

void ItemsSide::retranslate() {
    title_->setText(tr("References, attachments and lists"));
    nothing_->setText(tr("Nothing is cited, attached or listed yet."));
    what_->setAccessibleName(tr("What is added"));
    form_->retranslate();
    list_->setAccessibleName(title_->text());
    copy_->setText(tr("Save a copy…"));
    remove_->setText(tr("Remove"));
    law_label_->setText(tr("Law, by its title"));
    law_->setAccessibleName(law_label_->text());
    law_->lineEdit()->setAccessibleName(law_label_->text());
    provision_label_->setText(tr("Provision"));
    provision_->setAccessibleName(provision_label_->text());
    cite_->setText(tr("Cite"));
    attach_->setText(tr("Attach a file…"));
    fill();
}

} // namespace valise::gui
