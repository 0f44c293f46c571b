// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/secretariat_view.hpp"

#include <algorithm>

#include <QCollator>

#include "gui/review/at_review.hpp"
#include "valise/base/system.hpp"
#include "valise/casework/drawn_review.hpp"
#include "valise/casework/limits.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/people.hpp"
#include "valise/docio/outline.hpp"
#include "valise/docio/xlsform.hpp"

namespace valise::gui {

namespace {

std::string name_in(const casework::Words& name, casework::Language language) {
    return std::string(casework::words_in(name, language));
}

/// As people of this language sort names.
class NameOrder {
public:
    explicit NameOrder(casework::Language language)
        : language_(language),
          collator_(QLocale(QString::fromUtf8(casework::code_of(language).data(),
              static_cast<qsizetype>(casework::code_of(language).size())))) {}

    [[nodiscard]] bool is_before(const casework::Words& one, const casework::Words& other) const {
        return collator_.compare(QString::fromStdString(name_in(one, language_)),
                   QString::fromStdString(name_in(other, language_)))
            < 0;
    }

private:
    casework::Language language_;
    QCollator collator_;
};

std::string instruments_of(const casework::LotInputs& inputs, const casework::Seat& seat) {
    std::string names;
    for (std::size_t i = 0; i < inputs.pool.instruments.size(); ++i)
        if ((seat.instruments >> i & 1U) != 0)
            names += (names.empty() ? "" : ", ") + inputs.pool.instruments[i];
    return names;
}

void take_in(casework::Catalogue& catalogue, casework::Questionnaire questionnaire) {
    const auto known =
        std::ranges::find(catalogue.questionnaires, questionnaire.id, &casework::Questionnaire::id);
    if (known == catalogue.questionnaires.end())
        catalogue.questionnaires.push_back(std::move(questionnaire));
    else
        *known = std::move(questionnaire);
}

/// A questionnaire with what was guessed of it.
casework::Read<docio::Outline> read_questionnaire(
    const std::string& extension, ByteView bytes, const OutlineSays& says) {
    const auto whole = [](casework::Questionnaire one) { return docio::Outline{std::move(one), {}}; };
    if (extension == ".xlsx") return docio::questionnaire_from_xlsform(bytes).map(whole);
    if (extension == ".docx") {
        docio::OutlineSettings settings;
        settings.id = says.id;
        settings.instrument = says.instrument;
        settings.cluster = says.cluster;
        settings.language = says.language;
        return docio::outline_from_docx(bytes, settings);
    }
    return casework::questionnaire_from_json(as_text(bytes)).map(whole);
}

} // namespace

Result<ProgressView> progress_view_of(desk::Desk& desk, casework::Language language) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    ProgressView view;
    if (!at.catalogue) return view;
    const auto today = casework::civil_time(desk.clock().now(), std::chrono::minutes(0)).day;
    for (const auto& step : at.catalogue->steps) view.steps.push_back({step.id, step.name});
    for (const auto& review : at.places.reviews) {
        VALISE_TRY(const auto progress, desk::progress_of(desk, review, *at.catalogue, today));
        ProgressView::Row row{progress.state, name_of_state(*at.catalogue, progress.state), {}};
        for (const auto& step : progress.steps) {
            row.cells.push_back({step.happened, step.due, step.timing});
            if (!step.due || !step.happened.empty()) continue;
            const auto named = std::ranges::find(view.steps, step.step, &casework::Named::id);
            if (named != view.steps.end())
                view.calendar.push_back({row.name, named->name, *step.due, step.timing});
        }
        view.rows.push_back(std::move(row));
    }
    const NameOrder order(language);
    std::ranges::stable_sort(
        view.rows, [&](const auto& one, const auto& other) { return order.is_before(one.name, other.name); });
    std::ranges::stable_sort(view.calendar, [&](const auto& one, const auto& other) {
        return one.day != other.day ? one.day < other.day : order.is_before(one.state, other.state);
    });
    return view;
}

Result<void> record_step(
    desk::Desk& desk, const crypto::StateCode& state, const std::string& step, const casework::Day& day) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    for (const auto& review : at.places.reviews)
        if (review.review.under_review == state) return desk::record_step(desk, review, {step, day, {}});
    return refuse(Errc::not_found, "this State is under no review");
}

namespace {

/// What came of a draw.
void read_record(const Standpoint& at, const casework::LotRecord& record, LotsView::Draw& row) {
    const auto state = [&](const crypto::StateCode& code) {
        return LotsView::Candidate{code, name_of_state(*at.catalogue, code)};
    };
    const auto& inputs = record.announcement.inputs;
    for (const auto& seat : casework::standing_seats(record))
        row.seats.push_back({state(seat.under_review), state(seat.reviewing), instruments_of(inputs, seat),
            seat.is_additional});
    for (const auto& [request, seed, seats] : record.redraws)
        row.redraws.push_back({state(request.under_review).name, state(request.replaced).name,
            state(request.asked_by).name, request.reason, request.is_exceptional});
    for (const auto& code : inputs.under_review)
        if (std::ranges::none_of(at.places.reviews,
                [&](const desk::ReviewPlace& each) { return each.review.under_review == code; }))
            row.to_begin.push_back(state(code));
}

} // namespace

Result<LotsView> lots_view_of(desk::Desk& desk) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(const auto draws, desk::draws_of(desk));
    LotsView view;
    for (const auto& draw : draws) {
        LotsView::Draw row;
        row.draw = draw;
        VALISE_TRY(row.is_announced, desk::is_announced(desk, draw));
        if (draw.record() != nullptr && at.catalogue) read_record(at, draw.record()->record, row);
        view.draws.push_back(std::move(row));
    }
    std::ranges::reverse(view.draws);
    if (!at.catalogue) return view;
    view.clusters = at.catalogue->clusters;
    for (const auto& state : casework::pool_of(*at.catalogue).states)
        if (state.party_to != 0)
            view.candidates.push_back({state.code, name_of_state(*at.catalogue, state.code)});
    return view;
}

Result<void> begin_review(desk::Desk& desk, const desk::PublicDraw& draw, const ReviewToBegin& wanted) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    if (!at.catalogue || draw.record() == nullptr)
        return refuse(Errc::not_found, "nothing was drawn, or no catalogue was published yet");
    VALISE_TRY(auto review,
        casework::drawn_review(draw.record()->record, *at.catalogue, wanted.state, wanted.cluster));
    review.language = wanted.language;
    review.start = wanted.start;
    review.is_practice = at.review && at.review->review.is_practice;
    if (!casework::flaws_of(review, *at.catalogue).empty())
        return refuse(Errc::invalid_input, "this review does not fit the catalogue");
    return desk::found_review(desk, review).map([](const SpaceId&) {});
}

Result<crypto::Digest> commit(desk::Desk& desk, const std::string& session,
    std::vector<crypto::StateCode> under_review, std::vector<std::uint16_t> groups) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    if (!at.catalogue) return refuse(Errc::not_found, "no catalogue was published yet");
    casework::LotInputs inputs;
    inputs.pool = casework::pool_of(*at.catalogue);
    std::ranges::sort(under_review);
    inputs.under_review = std::move(under_review);
    inputs.group_sizes = std::move(groups);
    if (inputs.group_sizes.empty())
        inputs.group_sizes = {static_cast<std::uint16_t>(inputs.under_review.size())};
    VALISE_TRY_VOID(casework::check(inputs));
    return desk::commit_to_draw(desk, session, inputs);
}

Result<PublishingView> publishing_view_of(desk::Desk& desk) {
    PublishingView view;
    VALISE_TRY(view.catalogues, desk::catalogues_of(desk));
    VALISE_TRY(const auto catalogue, desk::catalogue_of(desk));
    if (!catalogue) return view;
    for (const auto& each : catalogue->questionnaires) {
        PublishingView::One one{each.id, each.title, each.version, 0, each.is_sample};
        for (const auto& section : each.sections) one.questions += section.questions.size();
        view.questionnaires.push_back(std::move(one));
    }
    for (const auto& each : catalogue->instruments) view.instruments.push_back({each.id, each.name});
    view.clusters = catalogue->clusters;
    return view;
}

Result<LookedAt> look_at_file(desk::Desk& desk, const std::filesystem::path& file, const OutlineSays& says) {
    VALISE_TRY(const Bytes bytes, system::read_file(file, casework::limits::json));
    VALISE_TRY(auto catalogue, desk::catalogue_of(desk));
    LookedAt looked;
    if (file.extension() == ".json") {
        auto whole = casework::catalogue_from_json(as_text(bytes));
        if (whole || !catalogue || !casework::questionnaire_from_json(as_text(bytes))) {
            if (whole)
                looked.next = *std::move(whole);
            else
                looked.faults = std::move(whole).error();
            return looked;
        }
    }
    if (!catalogue) return refuse(Errc::not_found, "no catalogue was published yet");
    auto read = read_questionnaire(file.extension().string(), bytes, says);
    if (!read) {
        looked.faults = std::move(read).error();
        return looked;
    }
    looked.notes = read->notes;
    looked.questionnaire = std::move(read->questionnaire);
    take_in(*catalogue, *looked.questionnaire);
    ++catalogue->version;
    looked.faults = casework::faults_of(*catalogue);
    if (looked.faults.empty()) looked.next = *std::move(catalogue);
    return looked;
}

Result<InvitationsView> invitations_view_of(desk::Desk& desk, casework::Language language) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    InvitationsView view;
    if (!at.catalogue) return view;
    VALISE_TRY(const auto people, desk::known_people(desk));
    casework::States states;
    for (const auto& review : at.places.reviews) states.merge(casework::parties_of(review.review));
    for (const auto& state : states) {
        InvitationsView::Row row{name_of_state(*at.catalogue, state), {}, 0};
        for (const auto& person : people) {
            if (person.state != state || !person.is_in_force
                || person.capacity != desk::Capacity::focal_point)
                continue;
            ++row.focal_point_count;
            if (!person.name.empty()) row.focal_points.push_back(person.name);
        }
        view.rows.push_back(std::move(row));
    }
    const NameOrder order(language);
    std::ranges::stable_sort(view.rows,
        [&](const auto& one, const auto& other) { return order.is_before(one.state, other.state); });
    VALISE_TRY(const auto invitations, desk::Invitations(desk).all());
    for (const auto& each : invitations)
        view.out.push_back({each.number, name_of_state(*at.catalogue, each.offer.state),
            desk::capacity_of(each.offer), each.stage});
    return view;
}

} // namespace valise::gui
