// SPDX-License-Identifier: Apache-2.0
// Catalogues and questionnaires that somebody wrote: what is read fits together, is written in one way, and
// is read again as the same.
#include "fuzz/mutation.hpp"
#include "valise/casework/catalogue.hpp"
#include "valise/casework/limits.hpp"

namespace {

using namespace valise;
using namespace valise::casework;

constexpr std::string_view questionnaire = R"({"format":"valise questionnaire 1","id":"q","version":1,
"is_sample":true,"instrument":"UNTOC","cluster":"I","title":{"en":"T"},"notice":{"en":"N"},"translations":
{"fr":"missing"},"scales":{"s":[{"id":"yes","label":{"en":"Yes"}}]},"sections":[{"id":"s","title":{"en":"S"},
"articles":["5"],"questions":[{"id":"a","form":"choice","scale":"s","text":{"en":"?"}},{"id":"b","form":"table",
"columns":[{"en":"C"}],"text":{"en":"?"},"follows":"a","condition":{"question":"a","is_one_of":["yes"]}}]}]})";

constexpr std::string_view catalogue = R"({"format":"valise catalogue 1","version":1,"groups":[{"id":"G",
"name":{"en":"G"}}],"clusters":[{"id":"I","name":{"en":"I"}}],"instruments":[{"id":"UNTOC","name":{"en":"U"},
"short_name":{"en":"U"},"articles":{"I":["5"]}}],"exemptions":[{"instrument":"UNTOC","cluster":"I","articles":
["5"],"for_parties_to":"UNTOC","evidence":"verified"}],"states":[{"code":"SEN","name":{"en":"S"},"group":"G",
"treaties":{"UNTOC":"party"}}],"actors":[{"id":"A","name":{"en":"A"}}],"steps":[{"id":"s","name":{"en":"S"},
"actors":["A"],"evidence":"unknown"},{"id":"t","name":{"en":"T"},"actors":[],"term":{"count":1,"unit":"days",
"after":"s","evidence":"verified"},"evidence":"verified"}],"blueprint":{"categories":[],"sections":[],
"summary_sections":[],"categories_evidence":"verified","sections_evidence":"inferred"},"questionnaires":[]})";

template <class Value> void check(const Read<Value>& read, Read<Value> (*again)(std::string_view)) {
    if (!read) {
        VALISE_CHECK(!read.error().empty() && read.error().size() <= limits::faults + 1);
        return;
    }
    VALISE_CHECK(faults_of(*read).empty());
    const std::string text = to_json(*read);
    const auto second = again(text);
    VALISE_CHECK(second.has_value() && *second == *read && to_json(*second) == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = as_text(ByteView(data, size));
    check(questionnaire_from_json(text), &questionnaire_from_json);
    check(catalogue_from_json(text), &catalogue_from_json);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh({data, room}, size, seed,
        [&] { return to_bytes(as_bytes(seed % 100 == 0 ? questionnaire : catalogue)); });
}
