// SPDX-License-Identifier: Apache-2.0
#include "gui/words/words.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "gui/languages/languages.hpp"

namespace valise::gui {

namespace {

using casework::Timing;
using casework::WorkState;

/// What lupdate reads, and what looks it up.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString words_of(WorkState state) {
    switch (state) {
    case WorkState::not_started: return Words::tr("Not started");
    case WorkState::being_drafted: return Words::tr("Being drafted");
    case WorkState::ready: return Words::tr("Ready for the team");
    case WorkState::cleared: return Words::tr("Cleared");
    case WorkState::submitted: return Words::tr("Submitted");
    case WorkState::returned: return Words::tr("Returned");
    }
    return {};
}

QString words_of(desk::Delivery delivery) {
    switch (delivery) {
    case desk::Delivery::saved_here: return Words::tr("Saved on this computer");
    case desk::Delivery::waiting: return Words::tr("Waiting to be shared");
    case desk::Delivery::received: return Words::tr("Received by the secure module");
    }
    return {};
}

QString words_of(Timing timing) {
    switch (timing) {
    case Timing::no_deadline: return Words::tr("No deadline");
    case Timing::happened: return Words::tr("Happened");
    case Timing::later: return Words::tr("Later");
    case Timing::due_this_week: return Words::tr("Due this week");
    case Timing::overdue: return Words::tr("Overdue");
    case Timing::passed: return Words::tr("Not verified");
    }
    return {};
}

QString words_of(desk::Capacity capacity) {
    switch (capacity) {
    case desk::Capacity::secretariat: return Words::tr("secretariat");
    case desk::Capacity::focal_point: return Words::tr("focal point");
    case desk::Capacity::expert: return Words::tr("expert");
    case desk::Capacity::contributor: return Words::tr("contributor");
    case desk::Capacity::observer: return Words::tr("observer");
    case desk::Capacity::computer: return Words::tr("computer");
    }
    return {};
}

QString words_of(const std::vector<WorkState>& states) {
    if (states.empty()) return words_of(WorkState::not_started);
    QStringList words;
    for (const WorkState state : states) words.append(words_of(state));
    return words.join(QStringLiteral(" / "));
}

QString marks_of(bool two_wrote_here, bool is_contested, bool needs_another_look) {
    QStringList marks;
    if (two_wrote_here) marks.append(Words::tr("Two people wrote here, please read"));
    if (is_contested) marks.append(Words::tr("Somebody has to choose"));
    if (needs_another_look) marks.append(Words::tr("Needs another look"));
    return marks.join(QStringLiteral(" · "));
}

crypto::WordList listed_words() {
    switch (language_now()) {
    case casework::Language::arabic: return crypto::arabic_words();
    case casework::Language::chinese: return crypto::chinese_words();
    case casework::Language::french: return crypto::french_words();
    case casework::Language::spanish: return crypto::spanish_words();
    default: return crypto::english_words();
    }
}

QString remarks_of(std::size_t comments, std::size_t suggestions, std::size_t files) {
    QStringList parts;
    if (comments > 0) parts.append(Words::tr("%n comments", nullptr, static_cast<int>(comments)));
    if (suggestions > 0)
        parts.append(Words::tr("%n suggested changes", nullptr, static_cast<int>(suggestions)));
    if (files > 0) parts.append(Words::tr("%n attachments", nullptr, static_cast<int>(files)));
    return parts.join(QStringLiteral(" · "));
}

QString not_asked_any_more() { return Words::tr("Not asked any more"); }

QString person(const std::string& name) {
    return name.empty() ? Words::tr("You") : isolated(from_utf8(name));
}

QString shown(Timestamp moment) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.milliseconds), QLocale::ShortFormat);
}

casework::Day day_from(const QDate& date) {
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
        std::chrono::day(static_cast<unsigned>(date.day()))};
}

QString shown(const casework::Day& day) {
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
        static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, QLocale::LongFormat);
}

QString completeness(const casework::WorkCounts& counts) {
    QStringList parts{Words::tr("%1 of %2 ready").arg(counts.ready()).arg(counts.asked)};
    if (const auto drafted = counts.in(WorkState::being_drafted); drafted > 0)
        parts.append(Words::tr("%n being drafted", nullptr, static_cast<int>(drafted)));
    if (counts.need_attention > 0)
        parts.append(Words::tr("%n need attention", nullptr, static_cast<int>(counts.need_attention)));
    return parts.join(QStringLiteral(" · "));
}

QString delivery_sentence(const desk::Sharing& sharing) {
    const QString last = sharing.last_exchange
        ? Words::tr("last exchange %1").arg(isolated(shown(*sharing.last_exchange)))
        : Words::tr("no exchange yet");
    if (!sharing.module) return Words::tr("Saved on this computer · work goes by pouch");
    if (sharing.waiting > 0)
        return Words::tr("Saved on this computer · %n changes wait to be shared", nullptr,
                   static_cast<int>(sharing.waiting))
            + QStringLiteral(" · ") + last;
    return words_of(sharing.delivery) + QStringLiteral(" · ") + last;
}

QString from_utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool has_words(const QString& text, const QString& wanted) {
    const auto folded = [](const QString& words) {
        constexpr char16_t tatweel = 0x0640;
        QString letters;
        for (const QChar letter : words.normalized(QString::NormalizationForm_KD))
            if (!letter.isMark() && letter != QChar(tatweel)) letters.append(letter);
        return letters.toCaseFolded();
    };
    return folded(text).contains(folded(wanted));
}

} // namespace valise::gui
