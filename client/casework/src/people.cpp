// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/people.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

std::optional<Appointment> read_appointment(FixedReader& reader) {
    if (!read_flag(reader)) return std::nullopt;
    Appointment appointment;
    appointment.state = read_state(reader);
    appointment.role = read_enum(reader, ReviewRole::focal_point, ReviewRole::secretariat);
    appointment.person = SubjectId{reader.array<SubjectId::size>()};
    appointment.name = read_words(reader, Appointment::longest_name);
    return appointment;
}

void end(Tenure& tenure, const Stated<PeopleChange>& change) {
    const auto& appointed = change.value.appointed;
    if (tenure.name == change.name || (appointed && appointed->state != tenure.who.state)) return;
    tenure.ended_by.push_back(change.name);
    tenure.until = tenure.until ? std::min(*tenure.until, change.value.day) : change.value.day;
}

} // namespace

Result<Bytes> encode(const PeopleChange& change) {
    FixedWriter to = writer();
    write_day(to, change.day);
    to.u8(change.appointed ? 1 : 0);
    if (change.appointed) {
        to.bytes(change.appointed->state.letters);
        write_enum(to, change.appointed->role);
        to.bytes(change.appointed->person.bytes);
        write_text(to, change.appointed->name);
    }
    write_names(to, change.ends);
    write_text(to, change.basis);
    return readable(to, change, parse_people_change);
}

Result<PeopleChange> parse_people_change(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    PeopleChange change;
    change.day = read_day(reader);
    change.appointed = read_appointment(reader);
    change.ends = read_names(reader, PeopleChange::most_ended);
    change.basis = read_text(reader, PeopleChange::longest_basis);
    if (!change.appointed && change.ends.empty()) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return change;
}

std::vector<Tenure> tenures_of(const std::vector<Stated<PeopleChange>>& record) {
    std::vector<Tenure> tenures;
    for (const auto& [name, change] : record)
        if (change.appointed) tenures.push_back({name, *change.appointed, change.day, {}, {}});
    for (const Stated<PeopleChange>& change : record)
        for (Tenure& tenure : tenures)
            if (std::ranges::binary_search(change.value.ends, tenure.name)) end(tenure, change);
    for (Tenure& tenure : tenures) std::ranges::sort(tenure.ended_by);
    return tenures;
}

std::vector<Stated<PeopleChange>> read_people(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    return record_of(entitled(deeds, review, Task::name_people, author_of), parse_people_change);
}

std::vector<Stated<PeopleChange>> read_contributors(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    auto record = record_of(entitled(deeds, review, Task::name_contributors, author_of), parse_people_change);
    std::erase_if(record, [&](const Stated<PeopleChange>& each) {
        const auto& appointed = each.value.appointed;
        return appointed
            && (appointed->role != ReviewRole::contributor || appointed->state != review.under_review);
    });
    return record;
}

PeopleChange appointing(
    const std::vector<Tenure>& tenures, Appointment appointment, const Day& day, std::string basis) {
    PeopleChange change{day, std::move(appointment), {}, std::move(basis)};
    if (change.appointed->role != ReviewRole::focal_point) return change;
    for (const Tenure& tenure : tenures)
        if (tenure.who.state == change.appointed->state && tenure.who.role == ReviewRole::focal_point
            && (!tenure.until || *tenure.until > day))
            change.ends.push_back(tenure.name);
    std::ranges::sort(change.ends);
    return change;
}

PeopleChange replacing(const Tenure& tenure, Appointment appointment, const Day& day, std::string basis) {
    return {day, std::move(appointment), {tenure.name}, std::move(basis)};
}

PeopleChange ending(const Tenure& tenure, const Day& day, std::string basis) {
    return {day, std::nullopt, {tenure.name}, std::move(basis)};
}

std::vector<const Tenure*> in_office(
    const std::vector<Tenure>& tenures, const crypto::StateCode& state, ReviewRole role, const Day& day) {
    std::vector<const Tenure*> holders;
    for (const Tenure& tenure : tenures)
        if (tenure.who.state == state && tenure.who.role == role && tenure.is_in_office(day))
            holders.push_back(&tenure);
    return holders;
}

FocalPointGaps focal_point_gaps(const std::vector<Tenure>& tenures, const Review& review, const Day& day) {
    FocalPointGaps gaps;
    for (const crypto::StateCode& state : parties_of(review)) {
        const std::size_t count = in_office(tenures, state, ReviewRole::focal_point, day).size();
        if (count == 0) gaps.none.insert(state);
        if (count > 1) gaps.several.insert(state);
    }
    return gaps;
}

} // namespace valise::casework
