// SPDX-License-Identifier: Apache-2.0
#include "gui/help/help.hpp"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>

#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

/// The first line of a page is its title.
QString title_of(const QString& markdown) {
    const QString first = markdown.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QStringLiteral("# ")) ? first.mid(2) : first;
}

/// Room between lines and paragraphs, as on the other screens.
void space_lines(QTextDocument& document) {
    QTextCursor cursor(&document);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(room(1));
        cursor.setBlockFormat(format);
    }
}

} // namespace

const QStringList& help_pages() {
    static const QStringList pages{QStringLiteral("home"), QStringLiteral("questionnaire"),
        QStringLiteral("answer"), QStringLiteral("versions"), QStringLiteral("submission"),
        QStringLiteral("review"), QStringLiteral("secretariat"), QStringLiteral("arrivals"),
        QStringLiteral("people"), QStringLiteral("exchange"), QStringLiteral("settings"),
        QStringLiteral("exercise"), QStringLiteral("keyboard")};
    return pages;
}

QString help_text(casework::Language language, const QString& page) {
    const auto code = casework::code_of(language);
    QFile file(QStringLiteral(":/help/%1/%2.md")
            .arg(QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())), page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Help::Help(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), list_(new QListWidget(this)), text_(new QTextBrowser(this)) {
    auto* const row = new QHBoxLayout(this);
    space_out(*row, 0, 2);
    row->addWidget(list_, 2);
    row->addWidget(text_, 5);
    list_->setObjectName(QStringLiteral("help_pages"));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    text_->setObjectName(QStringLiteral("help_text"));
    text_->setOpenLinks(false);
    text_->setTabChangesFocus(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->document()->setDocumentMargin(room(2));
    connect(list_, &QListWidget::currentRowChanged, this, [this](int place) {
        if (place >= 0) show_page(help_pages()[place]);
    });
    retranslate();
}

QString Help::title() const { return tr("Help"); }

void Help::arrive(const QByteArray& where) {
    QString page = QString::fromUtf8(where);
    if (!help_pages().contains(page)) page = wanted_.isEmpty() ? help_pages().front() : wanted_;
    list_->setCurrentRow(static_cast<int>(help_pages().indexOf(page)));
    show_page(page);
}

void Help::show_page(const QString& page) {
    wanted_ = page;
    text_->setMarkdown(help_text(language_now(), page));
    space_lines(*text_->document());
    text_->moveCursor(QTextCursor::Start);
}

std::vector<QWidget*> Help::panes() { return {text_, list_}; }

void Help::retranslate() {
    list_->setAccessibleName(tr("Pages of the help"));
    text_->setAccessibleName(tr("Help"));
    const QSignalBlocker blocker(list_);
    list_->clear();
    for (const QString& page : help_pages()) list_->addItem(title_of(help_text(language_now(), page)));
    if (wanted_.isEmpty()) return;
    list_->setCurrentRow(static_cast<int>(help_pages().indexOf(wanted_)));
    show_page(wanted_);
}

} // namespace valise::gui
