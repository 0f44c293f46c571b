// SPDX-License-Identifier: Apache-2.0
#include "gui/printing/printing.hpp"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QTextOption>

#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using casework::Direction;
using casework::FormattedParagraph;
using casework::ParagraphStyle;
using casework::TextRun;

QString html_of_run(const TextRun& run) {
    QString words = html_of(from_utf8(run.text));
    if (run.is_bold) words = QStringLiteral("<b>%1</b>").arg(words);
    if (run.is_italic) words = QStringLiteral("<i>%1</i>").arg(words);
    if (!run.link.empty())
        words += QStringLiteral(" &lt;%1&gt;").arg(html_of(from_utf8(run.link))); // Paper leads nowhere.
    if (!run.footnote.empty()) words += QStringLiteral(" [%1]").arg(html_of(from_utf8(run.footnote)));
    return words;
}

bool is_right_to_left(const FormattedParagraph& paragraph) {
    if (paragraph.direction != Direction::unsaid) return paragraph.direction == Direction::right_to_left;
    return !paragraph.runs.empty() && from_utf8(paragraph.runs.front().text).isRightToLeft();
}

QString element_of(ParagraphStyle style) {
    switch (style) {
    case ParagraphStyle::heading1: return QStringLiteral("h3");
    case ParagraphStyle::heading2: return QStringLiteral("h4");
    case ParagraphStyle::heading3: return QStringLiteral("h5");
    case ParagraphStyle::bullet_item:
    case ParagraphStyle::numbered_item: return QStringLiteral("li");
    default: return QStringLiteral("p");
    }
}

} // namespace

QString html_of(const QString& words) { return words.toHtmlEscaped(); }

QString html_of(const casework::FormattedText& text) {
    QString html;
    QString list;
    const auto go_to_list = [&](const QString& wanted) {
        if (list == wanted) return;
        if (!list.isEmpty()) html += QStringLiteral("</%1>").arg(list);
        if (!wanted.isEmpty()) html += QStringLiteral("<%1>").arg(wanted);
        list = wanted;
    };
    for (const auto& paragraph : text.paragraphs) {
        go_to_list(paragraph.style == ParagraphStyle::bullet_item  ? QStringLiteral("ul")
                : paragraph.style == ParagraphStyle::numbered_item ? QStringLiteral("ol")
                                                                   : QString());
        QString words;
        for (const auto& run : paragraph.runs) words += html_of_run(run);
        html += QStringLiteral("<%1 dir='%2'>%3</%1>")
                    .arg(element_of(paragraph.style),
                        is_right_to_left(paragraph) ? QStringLiteral("rtl") : QStringLiteral("ltr"), words);
    }
    go_to_list({});
    return html;
}

void lay_out(const PaperToPrint& paper, QTextDocument& document) {
    document.setDefaultFont(font_for(language_now(), smallest_text));
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(paper.is_right_to_left ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(option);
    document.setHtml(QStringLiteral("<h1>%1</h1>").arg(html_of(paper.title)) + paper.html);
    document.setMetaInformation(QTextDocument::DocumentTitle, paper.title);
}

void print(const PaperToPrint& paper, QWidget* parent) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution); // Of the dialog and what it calls.
    printer->setDocName(paper.title);
    auto* const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent, [paper, printer](QPrinter* chosen) {
            QTextDocument document;
            lay_out(paper, document);
            document.print(chosen);
        });
    dialog->open();
}

} // namespace valise::gui
