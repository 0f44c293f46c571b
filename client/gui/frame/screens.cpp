// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "gui/answer/answer.hpp"
#include "gui/arrivals/arrivals.hpp"
#include "gui/exchange/exchange.hpp"
#include "gui/frame/screen.hpp"
#include "gui/help/help.hpp"
#include "gui/home/home.hpp"
#include "gui/people/people.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/review_desk/review_desk.hpp"
#include "gui/secretariat/secretariat.hpp"
#include "gui/settings/settings.hpp"
#include "gui/submission/submission.hpp"
#include "gui/versions/versions.hpp"

namespace valise::gui {

namespace {

template <class Kind> Screen* made(const Surroundings& around, QWidget* parent) {
    return new Kind(around, parent);
}

bool for_everybody(const Seat&) { return true; }
bool for_those_who_answer(const Seat& seat) { return seat.is_under_review && seat.has_team; }
bool for_those_who_draft(const Seat& seat) { return for_those_who_answer(seat) && seat.is_in_review; }
bool for_those_in_a_review(const Seat& seat) {
    return seat.is_in_review && (seat.is_under_review || seat.is_reviewing);
}
bool for_the_secretariat(const Seat& seat) { return seat.is_secretariat; }

const std::vector<ScreenKind> screens{
    {"home", QT_TRANSLATE_NOOP("Screens", "Home"), true, for_everybody, made<Home>},
    {"questionnaire", QT_TRANSLATE_NOOP("Screens", "Questionnaire"), true, for_those_who_answer,
        made<QuestionnaireScreen>},
    {"answer", QT_TRANSLATE_NOOP("Screens", "Answer"), false, for_those_who_answer, made<AnswerScreen>,
        "questionnaire"},
    {"submission", QT_TRANSLATE_NOOP("Screens", "Check and submit"), true, for_those_who_draft,
        made<Submission>},
    {"review", QT_TRANSLATE_NOOP("Screens", "Review"), true, for_those_in_a_review, made<ReviewDesk>},
    {"arrivals", QT_TRANSLATE_NOOP("Screens", "What arrived"), true, for_everybody, made<ArrivalsScreen>},
    {"people", QT_TRANSLATE_NOOP("Screens", "People"), true, for_everybody, made<PeopleScreen>},
    {"exchange", QT_TRANSLATE_NOOP("Screens", "Exchange"), true, for_everybody, made<ExchangeScreen>},
    {"versions", QT_TRANSLATE_NOOP("Screens", "Versions"), true, for_those_who_answer, made<VersionsScreen>},
    {"secretariat", QT_TRANSLATE_NOOP("Screens", "Secretariat"), true, for_the_secretariat,
        made<Secretariat>},
    {"settings", QT_TRANSLATE_NOOP("Screens", "Settings"), true, for_everybody, made<Settings>},
    {"help", QT_TRANSLATE_NOOP("Screens", "Help"), true, for_everybody, made<Help>},
};

} // namespace

const std::vector<ScreenKind>& all_screens() { return screens; }

QString name_of(const ScreenKind& kind) { return QCoreApplication::translate("Screens", kind.name); }

} // namespace valise::gui
