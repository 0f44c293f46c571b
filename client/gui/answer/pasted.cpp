// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/pasted.hpp"

#include <QCoreApplication>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>

namespace valise::gui {

namespace {

class LeftOut {
    Q_DECLARE_TR_FUNCTIONS(LeftOut)
public:
    bool has_pictures = false;
    bool has_tables = false;
    bool has_links = false;
    bool has_formats = false;

    [[nodiscard]] QStringList words() const {
        QStringList words;
        if (has_pictures) words.append(tr("pictures"));
        if (has_tables) words.append(tr("the lines of tables"));
        if (has_links) words.append(tr("where links lead"));
        if (has_formats) words.append(tr("bold, italic and underlined letters"));
        return words;
    }
};

/// Signs that have no place in a text: those that stand for an object, and controls.
QString readable(QString words) {
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    words.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    words.replace(QChar::LineSeparator, QLatin1Char('\n'));
    words.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    words.removeIf([](QChar letter) {
        return letter == QChar::ObjectReplacementCharacter
            || (letter.category() == QChar::Other_Control && letter != QLatin1Char('\n')
                && letter != QLatin1Char('\t'));
    });
    return QString::fromUtf8(words.toUtf8()); // Half a character becomes a sign for it.
}

/// Looks at words, and at no more than them: nothing is loaded that they name.
Pasted from_rich(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    LeftOut left_out;
    QStringList paragraphs;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const bool is_head = block.blockFormat().headingLevel() > 0;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const auto format = part.fragment().charFormat();
            left_out.has_pictures |= format.isImageFormat();
            left_out.has_links |= format.isAnchor() && !format.anchorHref().isEmpty();
            left_out.has_formats |= !is_head && !format.isAnchor()
                && (format.fontWeight() > QFont::Medium || format.fontItalic() || format.fontUnderline());
        }
        QTextCursor cursor(block);
        left_out.has_tables |= cursor.currentTable() != nullptr;
        QString words = block.text();
        if (auto* const list = block.textList())
            words = (list->format().style() <= QTextListFormat::ListDecimal ? list->itemText(block)
                                                                            : QStringLiteral("•"))
                + QLatin1Char(' ') + words;
        paragraphs.append(words);
    }
    return {readable(paragraphs.join(QLatin1Char('\n'))), left_out.words()};
}

} // namespace

Pasted pasted_from(const QMimeData& source) {
    if (source.hasHtml()) return from_rich(source.html());
    return {readable(source.text()), {}};
}

} // namespace valise::gui
