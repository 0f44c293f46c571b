// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/review_words.hpp"

#include <QCoreApplication>

#include "gui/languages/languages.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using casework::AgreementState;
using casework::ClarificationState;
using casework::ParagraphStyle;
using casework::Reading;

class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

const QString middle_dot = QStringLiteral(" · ");

QString name_of_part(const AnswerPart& part) {
    switch (part.kind) {
    case PartKind::choice: return ReviewWords::tr("Choice");
    case PartKind::narrative: return ReviewWords::tr("Answer");
    case PartKind::translation:
        return ReviewWords::tr("Translation: %1")
            .arg(part.language ? isolated(Languages::name_of(*part.language)) : QString());
    case PartKind::law: return ReviewWords::tr("Legal reference");
    case PartKind::attachment: return ReviewWords::tr("Attachment");
    case PartKind::assistance_need: return ReviewWords::tr("Technical assistance need");
    case PartKind::good_practice: return ReviewWords::tr("Good practice");
    case PartKind::challenge: return ReviewWords::tr("Challenge");
    case PartKind::row: return ReviewWords::tr("Row of the table");
    case PartKind::refers_to: return ReviewWords::tr("Reference to another answer");
    }
    return {};
}

QString html_of(const casework::TextRun& run) {
    QString words = from_utf8(run.text).toHtmlEscaped();
    if (run.is_bold) words = QStringLiteral("<b>%1</b>").arg(words);
    if (run.is_italic) words = QStringLiteral("<i>%1</i>").arg(words);
    if (!run.link.empty()) words += QStringLiteral(" &lt;%1&gt;").arg(from_utf8(run.link).toHtmlEscaped());
    if (!run.footnote.empty()) words += QStringLiteral(" [%1]").arg(from_utf8(run.footnote).toHtmlEscaped());
    return words;
}

QString html_of(const casework::FormattedParagraph& paragraph) {
    QString words;
    QString plain;
    for (const auto& run : paragraph.runs) {
        words += html_of(run);
        plain += from_utf8(run.text);
    }
    const bool is_rtl = paragraph.direction == casework::Direction::right_to_left
        || (paragraph.direction == casework::Direction::unsaid && plain.isRightToLeft());
    const QString direction = is_rtl ? QStringLiteral("rtl") : QStringLiteral("ltr");
    QString before;
    switch (paragraph.style) {
    case ParagraphStyle::plain: break;
    case ParagraphStyle::heading1:
    case ParagraphStyle::heading2:
    case ParagraphStyle::heading3: words = QStringLiteral("<b>%1</b>").arg(words); break;
    case ParagraphStyle::bullet_item: before = QStringLiteral("• "); break;
    case ParagraphStyle::numbered_item: before = QStringLiteral("– "); break;
    }
    return QStringLiteral("<p dir=\"%1\">%2%3</p>").arg(direction, before, words);
}

} // namespace

QString words_of(Reading reading) {
    switch (reading) {
    case Reading::not_read: return ReviewWords::tr("Not read");
    case Reading::read: return ReviewWords::tr("Read");
    case Reading::observation: return ReviewWords::tr("Observation");
    case Reading::clarification_asked: return ReviewWords::tr("Clarification asked");
    case Reading::agreed: return ReviewWords::tr("Agreed");
    }
    return {};
}

QString words_of(const std::vector<casework::ReadingNow>& readings) {
    QStringList words;
    for (const auto& each : readings)
        words.append(each.has_changed
                ? words_of(each.reading) + middle_dot + ReviewWords::tr("Changed since you read")
                : words_of(each.reading));
    return words.isEmpty() ? words_of(Reading::not_read) : words.join(QStringLiteral(" / "));
}

QString words_of(ClarificationState state) {
    switch (state) {
    case ClarificationState::waits_for_reply: return ReviewWords::tr("Waits for a reply");
    case ClarificationState::replied: return ReviewWords::tr("Replied");
    case ClarificationState::settled: return ReviewWords::tr("Settled");
    }
    return {};
}

QString words_of(AgreementState state) {
    switch (state) {
    case AgreementState::not_yet: return ReviewWords::tr("Not yet agreed");
    case AgreementState::agreed: return ReviewWords::tr("Agreed");
    case AgreementState::to_renew: return ReviewWords::tr("To be agreed again");
    case AgreementState::withdrawn: return ReviewWords::tr("Agreement taken back");
    case AgreementState::contested: return ReviewWords::tr("Somebody has to choose");
    }
    return {};
}

QString words_of(desk::ClearedState state) {
    switch (state) {
    case desk::ClearedState::not_cleared: return ReviewWords::tr("Not cleared");
    case desk::ClearedState::cleared: return ReviewWords::tr("Cleared");
    case desk::ClearedState::changed_since: return ReviewWords::tr("Changed since it was cleared");
    case desk::ClearedState::removed_since:
        return ReviewWords::tr("Cleared, and removed from your team since");
    }
    return {};
}

QString words_of(casework::JointText which) {
    return which == casework::JointText::list ? ReviewWords::tr("List of observations")
                                              : ReviewWords::tr("Summary");
}

QString counts_of(const ReceivedRow& row) {
    QStringList parts;
    if (row.observations > 0)
        parts.append(ReviewWords::tr("%n observations", nullptr, static_cast<int>(row.observations)));
    if (row.open_clarifications > 0)
        parts.append(
            ReviewWords::tr("%n open clarifications", nullptr, static_cast<int>(row.open_clarifications)));
    if (row.new_messages > 0)
        parts.append(ReviewWords::tr("%n new messages", nullptr, static_cast<int>(row.new_messages)));
    if (row.is_to_clear) parts.append(ReviewWords::tr("to be cleared"));
    return parts.join(middle_dot);
}

QString state_words(const casework::Words& name) {
    return name.empty() ? ReviewWords::tr("Secretariat") : isolated(in_words(name));
}

std::vector<Beginning> beginnings_for(const QString& article) {
    const QString of = isolated(article);
    return {{ReviewWords::tr("Fully implemented"), ReviewWords::tr("%1 is fully implemented.").arg(of)},
        {ReviewWords::tr("Partly implemented"), ReviewWords::tr("%1 is implemented in part.").arg(of)},
        {ReviewWords::tr("Not implemented"), ReviewWords::tr("%1 is not implemented.").arg(of)},
        {ReviewWords::tr("Good practice"), ReviewWords::tr("A good practice under %1.").arg(of)},
        {ReviewWords::tr("Challenge"), ReviewWords::tr("A challenge in implementing %1.").arg(of)},
        {ReviewWords::tr("Technical assistance need"),
            ReviewWords::tr("Technical assistance is needed to implement %1.").arg(of)}};
}

QString html_of(const std::vector<AnswerPart>& parts) {
    QString html;
    QString last;
    for (const AnswerPart& part : parts) {
        const QString name = name_of_part(part);
        if (name != last) html += QStringLiteral("<p><b>%1</b></p>").arg(name.toHtmlEscaped());
        last = name;
        if (!part.words.empty())
            html += QStringLiteral("<p>%1</p>").arg(isolated(in_words(part.words)).toHtmlEscaped());
        for (const auto& paragraph : part.text.paragraphs) html += html_of(paragraph);
    }
    return html;
}

} // namespace valise::gui
