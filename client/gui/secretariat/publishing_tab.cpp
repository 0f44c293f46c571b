// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/publishing_tab.hpp"

#include <algorithm>

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

const QString middle_dot = QStringLiteral(" · ");

QString words_of(desk::CatalogueState state) {
    switch (state) {
    case desk::CatalogueState::in_force: return PublishingTab::tr("in force");
    case desk::CatalogueState::earlier: return PublishingTab::tr("earlier");
    case desk::CatalogueState::not_here: return PublishingTab::tr("its file has not come yet");
    case desk::CatalogueState::contested:
        return PublishingTab::tr("another one has this number: publish the next");
    case desk::CatalogueState::not_genuine:
        return PublishingTab::tr("not signed by the secretariat: it counts for nothing");
    }
    return {};
}

bool is_outline(const QString& file) { return file.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive); }

void add_faults(Sheet& sheet, const casework::Faults& faults, const QString& name) {
    auto* const list = new QTreeWidget(&sheet);
    list->setColumnCount(2);
    list->setHeaderLabels({PublishingTab::tr("What"), PublishingTab::tr("Where")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(name);
    list->setMinimumHeight(room(16));
    wrap_items(*list);
    for (const auto& fault : faults)
        new QTreeWidgetItem(list, {isolated(from_utf8(fault.what)), isolated(from_utf8(fault.where))});
    sheet.column().addWidget(list);
}

/// In which languages a question has no words.
QString missing_words(const casework::Questionnaire& questionnaire) {
    QStringList languages;
    for (const auto language : casework::all_languages) {
        std::size_t missing = 0;
        for (const auto& section : questionnaire.sections)
            missing += static_cast<std::size_t>(
                std::ranges::count_if(section.questions, [&](const casework::Question& question) {
                    const auto lacks = [&](const casework::Words& words) {
                        return !words.contains(language);
                    };
                    return lacks(question.text)
                        || std::ranges::any_of(question.options, lacks, &casework::Option::label)
                        || std::ranges::any_of(question.columns, lacks);
                }));
        const QString name = isolated(Languages::name_of(language));
        languages.append(missing == 0
                ? PublishingTab::tr("%1: complete").arg(name)
                : PublishingTab::tr("%1: %n questions lack words", nullptr, static_cast<int>(missing))
                      .arg(name));
    }
    return languages.join(QLatin1Char('\n'));
}

} // namespace

PublishingTab::PublishingTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString PublishingTab::title() const { return tr("Publish"); }

void PublishingTab::arrive(const QByteArray& /*where*/) {
    desk().ask(this, When::meanwhile, publishing_view_of, [this](Result<PublishingView> view) {
        if (!view) return frame().tell(message_of(view.error(), Doing::reading));
        view_ = *std::move(view);
        retranslate();
    });
}

std::vector<QWidget*> PublishingTab::panes() { return {area_}; }

void PublishingTab::retranslate() {
    area_->setAccessibleName(title());
    if (!view_) return;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    add_file(*page);
    if (looked_) add_looked_at(*page);
    add_published(*page);
    column->addStretch();
    area_->setWidget(page);
}

void PublishingTab::add_file(QWidget& page) {
    auto* const sheet = new Sheet(tr("A questionnaire or a catalogue"), &page);
    page.layout()->addWidget(sheet);
    sheet->say(
        tr("A questionnaire is a file of JSON, of XLSForm or an outline of Word; a catalogue is one of "
           "JSON. Looking at it publishes nothing."));
    auto* const file = new QLineEdit(file_, sheet);
    file->setObjectName(QStringLiteral("file"));
    file->setAccessibleName(tr("File"));
    file->setPlaceholderText(tr("File"));
    auto* const choose = new QPushButton(tr("Choose a file…"), sheet);
    auto* const look = new QPushButton(tr("Look at it"), sheet);
    look->setObjectName(QStringLiteral("look"));
    auto* const row = new QHBoxLayout;
    space_out(*row);
    row->addWidget(file, 1);
    row->addWidget(choose);
    sheet->column().addLayout(row);
    auto* const outline = new Sheet({}, sheet);
    add_outline(*outline);
    outline->setVisible(is_outline(file_));
    sheet->column().addWidget(outline);
    sheet->column().addWidget(look, 0, Qt::AlignLeft);
    look->setEnabled(!file_.isEmpty());
    connect(file, &QLineEdit::textChanged, this, [this, look, outline](const QString& path) {
        file_ = path;
        look->setEnabled(!path.isEmpty());
        outline->setVisible(is_outline(path));
    });
    connect(choose, &QPushButton::clicked, this, [this, file] {
        auto* const dialog = new QFileDialog(this, tr("Choose a file…"), {},
            tr("Questionnaires and catalogues") + QStringLiteral(" (*.json *.xlsx *.docx)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, file, &QLineEdit::setText);
        dialog->open();
    });
    connect(look, &QPushButton::clicked, this, &PublishingTab::look_at);
    connect(file, &QLineEdit::returnPressed, look, &QPushButton::click);
}

void PublishingTab::add_outline(Sheet& sheet) {
    sheet.say_quietly(tr("An outline does not say these of itself."));
    auto* const id = new QLineEdit(QString::fromStdString(says_.id), &sheet);
    id->setPlaceholderText(tr("Its id, such as untoc-1"));
    id->setAccessibleName(tr("Its id, such as untoc-1"));
    auto* const instrument = new QComboBox(&sheet);
    auto* const cluster = new QComboBox(&sheet);
    instrument->setAccessibleName(tr("Instrument"));
    cluster->setAccessibleName(tr("Cluster"));
    for (const auto& each : view_->instruments)
        instrument->addItem(in_words(each.name), QString::fromStdString(each.id));
    for (const auto& each : view_->clusters)
        cluster->addItem(in_words(each.name), QString::fromStdString(each.id));
    if (says_.instrument.empty()) says_.instrument = instrument->currentData().toString().toStdString();
    if (says_.cluster.empty()) says_.cluster = cluster->currentData().toString().toStdString();
    instrument->setCurrentIndex(instrument->findData(QString::fromStdString(says_.instrument)));
    cluster->setCurrentIndex(cluster->findData(QString::fromStdString(says_.cluster)));
    for (QWidget* const each :
        {static_cast<QWidget*>(id), static_cast<QWidget*>(instrument), static_cast<QWidget*>(cluster)})
        sheet.column().addWidget(each);
    connect(
        id, &QLineEdit::textChanged, this, [this](const QString& text) { says_.id = text.toStdString(); });
    connect(instrument, &QComboBox::activated, this,
        [this, instrument] { says_.instrument = instrument->currentData().toString().toStdString(); });
    connect(cluster, &QComboBox::activated, this,
        [this, cluster] { says_.cluster = cluster->currentData().toString().toStdString(); });
}

void PublishingTab::look_at() {
    says_.language = language_now();
    desk().ask(
        this, When::in_turn,
        [file = std::filesystem::path(file_.toStdU16String()), says = says_](
            desk::Desk& desk) { return look_at_file(desk, file, says); },
        [this](Result<LookedAt> looked) {
            if (looked) {
                looked_ = *std::move(looked);
                return retranslate();
            }
            frame().tell({tr("This file could not be read."), tr("Nothing was published."),
                tr("See whether it is the file that was meant."), {}, {}});
        });
}

void PublishingTab::add_looked_at(QWidget& page) {
    auto* const sheet = new Sheet(tr("What the file says"), &page);
    page.layout()->addWidget(sheet);
    if (!looked_->faults.empty()) {
        sheet->say(tr("%n faults. Nothing can be published before they are mended in the file.", nullptr,
            static_cast<int>(looked_->faults.size())));
        add_faults(*sheet, looked_->faults, tr("Faults of the file"));
        return;
    }
    if (!looked_->notes.empty()) {
        sheet->say(tr("%n things were guessed or left out. Read them before you publish.", nullptr,
            static_cast<int>(looked_->notes.size())));
        add_faults(*sheet, looked_->notes, tr("What was guessed or left out"));
    }
    if (looked_->questionnaire)
        add_preview(*sheet, *looked_->questionnaire);
    else
        for (const auto& each : looked_->next->questionnaires) add_preview(*sheet, each);
    sheet->say(
        tr("Publishing makes catalogue %1, for everybody and for good; a later one can take its place.")
            .arg(looked_->next->version));
    auto* const publish_it = new QPushButton(tr("Publish for everybody"), sheet);
    publish_it->setObjectName(QStringLiteral("publish"));
    publish_it->setProperty("isMain", true);
    sheet->column().addWidget(publish_it, 0, Qt::AlignLeft);
    connect(publish_it, &QPushButton::clicked, this, &PublishingTab::publish);
}

void PublishingTab::add_preview(Sheet& sheet, const casework::Questionnaire& questionnaire) {
    sheet.head(isolated(in_words(questionnaire.title)));
    if (questionnaire.is_sample) sheet.say_quietly(tr("Sample, adopted by nobody"));
    sheet.say_quietly(missing_words(questionnaire));
    auto* const tree = new QTreeWidget(&sheet);
    tree->setHeaderHidden(true);
    tree->setAccessibleName(tr("As an expert sees it: %1").arg(isolated(in_words(questionnaire.title))));
    tree->setMinimumHeight(room(24));
    wrap_items(*tree);
    for (const auto& section : questionnaire.sections) {
        auto* const chapter = new QTreeWidgetItem(tree, {isolated(in_words(section.title))});
        for (const auto& question : section.questions)
            new QTreeWidgetItem(chapter,
                {isolated(from_utf8(question.number)) + QStringLiteral("   ")
                    + isolated(in_words(question.text))});
    }
    tree->expandAll();
    sheet.column().addWidget(tree);
}

void PublishingTab::publish() {
    desk().change(
        this, [next = *looked_->next](desk::Desk& desk) { return desk::publish_catalogue(desk, next); },
        [this](const Result<void>& done) {
            if (!done) return frame().tell(message_of(done.error(), Doing::writing));
            looked_.reset();
            file_.clear();
            frame().say(tr("It is published, and reaches everybody with the next exchange or pouch."));
        });
}

void PublishingTab::add_published(QWidget& page) {
    auto* const sheet = new Sheet(tr("What is published"), &page);
    page.layout()->addWidget(sheet);
    if (view_->catalogues.empty()) sheet->say(tr("Nothing was published yet."));
    for (const auto& each : view_->questionnaires) {
        QStringList parts{tr("Version %1").arg(each.version),
            tr("%n questions", nullptr, static_cast<int>(each.questions))};
        if (each.is_sample) parts.append(tr("Sample, adopted by nobody"));
        sheet->say(isolated(in_words(each.title)));
        sheet->say_quietly(parts.join(middle_dot));
    }
    for (const auto& each : view_->catalogues)
        sheet->say_quietly(tr("Catalogue %1").arg(each.version) + middle_dot + words_of(each.state));
}

} // namespace valise::gui
