// SPDX-License-Identifier: Apache-2.0
#include "valise/proto/body.hpp"

#include <algorithm>
#include <cstddef>

#include "field_reader.hpp"
#include "field_writer.hpp"
#include "rules.hpp"

namespace valise::proto {
namespace {

constexpr std::uint64_t version = 1;

/// The fields of a body.
enum Field : unsigned { version_field = 1, first_number_field, first_time_field, operations_field };

Result<Bytes> within_bounds(FieldWriter&& fields) {
    Bytes bytes = std::move(fields).take();
    if (bytes.size() > limit::body) return refuse(Errc::too_large, "more than one entry holds");
    return bytes;
}

Result<void> check_times_and_numbers(const Body& body) {
    const auto& operations = body.operations;
    if (operations.size() > limit::operations) return refuse(Errc::too_large, "too many operations");
    if (body.first_number >= limit::number - operations.size())
        return refuse(Errc::invalid_input, "an operation of no number");
    for (const Operation& operation : operations)
        if (operation.time >= limit::number) return refuse(Errc::invalid_input, "a time that never comes");
    if (!std::ranges::is_sorted(operations, {}, &Operation::time))
        return refuse(Errc::invalid_input, "times that go back");
    return {};
}

/// What is wrong with a value that was read is wrong with the bytes that told it.
Result<void> check_read(Result<void> checked) {
    if (!checked) return refuse(Errc::malformed, std::move(checked).error().detail);
    return checked;
}

Result<void> read_operations(FieldReader& fields, std::uint64_t time, std::vector<Operation>& operations) {
    while (fields.has_message(operations_field)) {
        if (operations.size() == limit::operations) return refuse(Errc::malformed, "too many operations");
        Told<Operation> told{operations.emplace_back()};
        fields.message(operations_field, told);
        // What was read of the first is not later than anything; sums of such numbers fit.
        if (operations.size() == 1 ? told.later != 0 : told.later >= limit::number)
            return refuse(Errc::malformed, "an operation that cannot be");
        time += told.later;
        if (time >= limit::number) return refuse(Errc::malformed, "a time that never comes");
        told.operation.time = time;
        VALISE_TRY_VOID(check_read(check(told.operation.action)));
    }
    return {};
}

} // namespace

Result<Bytes> encode_body(const Body& body) {
    VALISE_TRY_VOID(check_times_and_numbers(body));
    FieldWriter fields;
    fields.number(version_field, version);
    fields.number(first_number_field, body.first_number);
    std::uint64_t time = body.operations.empty() ? 0 : body.operations.front().time;
    fields.number(first_time_field, time);
    for (const Operation& operation : body.operations) {
        VALISE_TRY_VOID(check(operation.action));
        Told<const Operation> told{operation, operation.time - time};
        fields.message(operations_field, told);
        time = operation.time;
    }
    return within_bounds(std::move(fields));
}

Result<Body> decode_body(ByteView bytes) {
    FieldReader fields(bytes);
    std::uint64_t written_as = 0;
    fields.number(version_field, written_as);
    if (written_as > version) return refuse(Errc::unsupported, "an entry of a newer program");
    if (written_as != version || bytes.size() > limit::body) return refuse(Errc::malformed, "not an entry");
    Body body;
    std::uint64_t time = 0;
    fields.number(first_number_field, body.first_number);
    fields.number(first_time_field, time);
    VALISE_TRY_VOID(read_operations(fields, time, body.operations));
    if (!fields.is_finished() || (body.operations.empty() && time != 0))
        return refuse(Errc::malformed, "not as an entry is written");
    VALISE_TRY_VOID(check_read(check_times_and_numbers(body)));
    return body;
}

Result<Bytes> encode_action(const Action& action) {
    VALISE_TRY_VOID(check(action));
    FieldWriter fields;
    tell(fields, action);
    return within_bounds(std::move(fields));
}

Result<Action> decode_action(ByteView bytes) {
    if (bytes.size() > limit::body) return refuse(Errc::malformed, "more than one entry holds");
    FieldReader fields(bytes);
    Action action;
    tell(fields, action);
    if (!fields.is_finished()) return refuse(Errc::malformed, "not as an action is written");
    VALISE_TRY_VOID(check_read(check(action)));
    return action;
}

} // namespace valise::proto
