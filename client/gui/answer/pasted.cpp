// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/pasted.hpp"

#include <algorithm>

#include <QCoreApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>

#include "valise/casework/formatted_text.hpp"

namespace valise::gui {

namespace {

using proto::MarkKind;

class LeftOut {
    Q_DECLARE_TR_FUNCTIONS(LeftOut)
public:
    bool has_pictures = false;
    bool has_tables = false;
    bool has_links = false;
    bool has_levels = false;
    bool has_underlined = false;

    [[nodiscard]] QStringList words() const {
        QStringList words;
        if (has_pictures) words.append(tr("pictures"));
        if (has_tables) words.append(tr("the lines of tables"));
        if (has_links) words.append(tr("links that lead to no https address"));
        if (has_levels) words.append(tr("the levels of lists"));
        if (has_underlined) words.append(tr("underlined letters"));
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

/// Signs for private use, that stand for what Word writes before the words of a list.
constexpr QChar bullet_sign(u'\uE000');
constexpr QChar number_sign(u'\uE001');

/// Word has no lists in what it gives, but paragraphs that look like items: with a sign before their words,
/// which it marks as one.
QString with_signs_of_lists(QString html) {
    html.remove(bullet_sign);
    html.remove(number_sign);
    static const QRegularExpression marker(
        QStringLiteral("<!(?:--)?\\[if !supportLists\\](?:--)?>(.*?)<!(?:--)?\\[endif\\](?:--)?>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>|&nbsp;|\\s"));
    static const QRegularExpression number(QStringLiteral("^\\(?[0-9a-zA-Z]+[.)]"));
    QString result;
    qsizetype at = 0;
    for (auto found = marker.globalMatch(html); found.hasNext();) {
        const auto match = found.next();
        QString sign = match.captured(1);
        sign.remove(tag);
        result += QStringView(html).mid(at, match.capturedStart() - at);
        result += number.match(sign).hasMatch() ? number_sign : bullet_sign;
        at = match.capturedEnd();
    }
    result += QStringView(html).mid(at);
    return result;
}

/// Takes up a document of another program, paragraph by paragraph. It looks at words, and at no more than
/// them: nothing is loaded that they name.
class Taking {
public:
    [[nodiscard]] Pasted take(const QString& html) {
        QTextDocument document;
        document.setHtml(with_signs_of_lists(html));
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            if (block != document.begin()) pasted_.text += QLatin1Char('\n');
            take_paragraph(block);
        }
        pasted_.left_out = left_out_.words();
        return std::move(pasted_);
    }

private:
    void take_paragraph(const QTextBlock& block) {
        std::optional<MarkKind> style;
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            style = static_cast<MarkKind>(static_cast<int>(MarkKind::heading1) + std::min(level, 3) - 1);
        if (const auto* const list = block.textList()) {
            style = list->format().style() <= QTextListFormat::ListDecimal ? MarkKind::numbered_item
                                                                           : MarkKind::bullet_item;
            left_out_.has_levels |= list->format().indent() > 1;
        }
        left_out_.has_tables |= QTextCursor(block).currentTable() != nullptr;
        const bool is_head = style && *style <= MarkKind::heading3;
        for (auto part = block.begin(); !part.atEnd(); ++part) take_words(part.fragment(), is_head, style);
        const auto end = static_cast<int>(pasted_.text.size());
        if (style) pasted_.formats.push_back({end, end, {*style, true, {}}});
    }

    void take_words(const QTextFragment& part, bool is_head, std::optional<MarkKind>& style) {
        const auto format = part.charFormat();
        left_out_.has_pictures |= format.isImageFormat();
        QString words = readable(part.text());
        for (const auto& [sign, kind] :
            {std::pair(bullet_sign, MarkKind::bullet_item), std::pair(number_sign, MarkKind::numbered_item)})
            if (words.startsWith(sign)) style = kind;
        words.remove(bullet_sign);
        words.remove(number_sign);
        // A line within a paragraph is a paragraph of its own here: there is nothing else.
        const auto begin = static_cast<int>(pasted_.text.size());
        pasted_.text += words;
        const auto end = static_cast<int>(pasted_.text.size());
        if (begin == end) return;
        const auto add = [&](MarkKind kind, std::string value) {
            pasted_.formats.push_back({begin, end, {kind, true, std::move(value)}});
        };
        if (!is_head && format.fontWeight() > QFont::Medium) add(MarkKind::bold, {});
        if (format.fontItalic()) add(MarkKind::italic, {});
        if (format.isAnchor() && !format.anchorHref().isEmpty()) {
            const std::string address = format.anchorHref().toStdString();
            if (casework::is_link(address))
                add(MarkKind::link, address);
            else
                left_out_.has_links = true;
        } else {
            left_out_.has_underlined |= format.fontUnderline();
        }
    }

    Pasted pasted_;
    LeftOut left_out_;
};

} // namespace

Pasted pasted_from(const QMimeData& source) {
    if (source.hasHtml()) return Taking().take(source.html());
    return {readable(source.text()), {}, {}};
}

} // namespace valise::gui
