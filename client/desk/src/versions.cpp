// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/versions.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "text_times.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/base/utf8.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

namespace {

/// With which the value of an item says that it is the name of a version.
constexpr std::uint8_t name_kind = 128;
constexpr std::size_t most_operations = 1024;

/// Goes through the history of a text, and cuts it into versions.
class Past {
public:
    Past(text::Document& text, std::vector<PastVersion>& versions) : text_(text), versions_(versions) {}

    /// Up to this version, of which it is known when it was shared, if it is.
    Result<void> go_to(const text::Version& next, std::optional<Timestamp> when, bool is_shared) {
        const auto operations = text_.operations_between(reached_, next);
        if (!operations && operations.error().code == Errc::not_found) return {}; // It counts no more.
        if (!operations) return tl::unexpected(operations.error());
        bool has_begun = false;
        for (const text::OperationRun& run : *operations) {
            const auto writer = draft::writer_of(run.first.author);
            if (!has_begun || versions_.back().writer != writer) {
                VALISE_TRY_VOID(end());
                versions_.push_back({{}, writer, when, is_shared, 0, {}});
            }
            has_begun = true;
            versions_.back().count += run.count;
            last_.insert_or_assign(run.first.author, run.first.sequence + run.count - 1);
        }
        VALISE_TRY_VOID(end());
        reached_ = next;
        return {};
    }

private:
    /// The last version has all that was gone through.
    Result<void> end() {
        if (versions_.empty()) return {};
        text::Version all;
        for (const auto& [author, sequence] : last_) all.push_back({author, sequence});
        VALISE_TRY(versions_.back().version, text_.reduced(all));
        return {};
    }

    text::Document& text_;
    std::vector<PastVersion>& versions_;
    text::Version reached_;
    std::map<text::Author, std::uint32_t> last_;
};

std::vector<VersionName> names_in(const draft::Deeds& deeds) {
    std::vector<VersionName> names;
    const draft::OrderedSet list(deeds);
    for (const draft::Item& item : list.items())
        if (auto name = parse_version_name(item.value)) names.push_back(*std::move(name));
    return names;
}

/// A version that no step here ends with is in the first one that has all of it.
Result<void> put_name(text::Document& text, const VersionName& name, std::vector<PastVersion>& versions) {
    auto at = std::ranges::find(versions, name.version, &PastVersion::version);
    for (auto step = versions.begin(); at == versions.end() && step != versions.end(); ++step) {
        const auto missing = text.operations_between(step->version, name.version);
        if (!missing && missing.error().code == Errc::not_found) return {}; // Not all of it has come yet.
        if (!missing) return tl::unexpected(missing.error());
        if (missing->empty()) at = step;
    }
    if (at != versions.end()) at->names.push_back(name.name);
    return {};
}

/// Of a text: the version that its owner left last, and the one before something came.
std::string reading_setting(std::string_view which, const SpaceId& space, const ObjectId& object) {
    return std::string("reading.").append(which) + '.' + space.hex() + '.' + object.hex();
}
constexpr std::string_view left_last = "left";
constexpr std::string_view left_before = "before";

Result<text::Version> version_now(Desk& desk, const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(OpenPaper open, desk.own_work().open(space, object));
    VALISE_TRY(const auto version, open.paper.text().version());
    return open.paper.text().reduced(version);
}

/// A version that cannot be read is none: it is nothing but a convenience.
Result<std::optional<text::Version>> version_in(Desk& desk, const std::string& setting) {
    VALISE_TRY(const auto bytes, desk.store().settings().find(setting));
    auto named = bytes ? parse_version_name(*bytes) : refuse(Errc::not_found, "never read");
    if (!named) return std::nullopt;
    return std::move(named->version);
}

Result<void> keep_version(Desk& desk, const std::string& setting, text::Version version) {
    VALISE_TRY(const Bytes bytes, encode(VersionName{"read", std::move(version)}));
    return desk.store().settings().put(setting, bytes);
}

} // namespace

Result<void> begin_reading(Desk& desk, const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(const auto left, version_in(desk, reading_setting(left_last, space, object)));
    VALISE_TRY(auto now, version_now(desk, space, object));
    if (!left || *left == now) return {};
    return keep_version(desk, reading_setting(left_before, space, object), *left);
}

Result<void> end_reading(Desk& desk, const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(auto now, version_now(desk, space, object));
    return keep_version(desk, reading_setting(left_last, space, object), std::move(now));
}

Result<std::optional<text::Version>> version_read_before(
    Desk& desk, const SpaceId& space, const ObjectId& object) {
    return version_in(desk, reading_setting(left_before, space, object));
}

Result<bool> has_unread_words(Desk& desk, const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(const auto left, version_in(desk, reading_setting(left_last, space, object)));
    VALISE_TRY(const auto now, version_now(desk, space, object));
    return left.value_or(text::Version()) != now;
}

Result<std::vector<PastVersion>> versions_of(Desk& desk, const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(OpenPaper open, desk.own_work().open(space, object));
    VALISE_TRY(Paper shared, desk.papers().open(space, object));
    text::Document& text = open.paper.text();
    std::vector<PastVersion> versions;
    Past past(text, versions);
    VALISE_TRY(const auto times, text_times_of(desk.store(), space, object));
    for (const TextTime& time : times) VALISE_TRY_VOID(past.go_to(time.version, time.when, true));
    VALISE_TRY(const auto all_shared, shared.text().version());
    VALISE_TRY_VOID(past.go_to(all_shared, std::nullopt, true));
    VALISE_TRY(const auto now, text.version());
    VALISE_TRY_VOID(past.go_to(now, std::nullopt, false));
    for (const VersionName& name : names_in(open.paper.deeds()))
        VALISE_TRY_VOID(put_name(text, name, versions));
    return versions;
}

Result<std::string> text_at(
    Desk& desk, const SpaceId& space, const ObjectId& object, const text::Version& version) {
    VALISE_TRY(OpenPaper open, desk.own_work().open(space, object));
    return open.paper.text().text_at(version);
}

Result<void> name_version(Desk& desk, const SpaceId& space, const ObjectId& object,
    const text::Version& version, std::string_view name) {
    VALISE_TRY(OpenPaper open, desk.own_work().open(space, object));
    VALISE_TRY(auto reduced, open.paper.text().reduced(version));
    const VersionName named{std::string(name), std::move(reduced)};
    VALISE_TRY(Bytes value, encode(named));
    if (std::ranges::count(names_in(open.paper.deeds()), named) > 0) return {};
    const draft::OrderedSet list(open.paper.deeds());
    const auto given = desk.own_work().act(open, list.adding(list.items().size(), std::move(value)));
    return given ? Result<void>() : tl::unexpected(given.error());
}

Result<std::vector<text::Edit>> restore_version(
    Desk& desk, const SpaceId& space, const ObjectId& object, const text::Version& version) {
    VALISE_TRY(OpenPaper open, desk.own_work().open(space, object));
    text::Document& text = open.paper.text();
    VALISE_TRY(const auto now, text.version());
    VALISE_TRY(const auto differences, text.compare(now, version));
    std::vector<text::Edit> edits;
    edits.reserve(differences.size());
    for (const text::AttributedEdit& each : differences)
        edits.push_back({each.position, each.deleted, each.inserted});
    VALISE_TRY_VOID(desk.own_work().write(open, edits));
    return edits;
}

Result<Bytes> encode(const VersionName& name) {
    const bool is_name = !name.name.empty() && name.name.size() <= text::Document::longest_name
        && is_utf8(as_bytes(name.name));
    if (!is_name || name.version.size() > most_operations)
        return refuse(Errc::invalid_input, "what is not a name for a version");
    FixedWriter writer;
    writer.u8(name_kind).prefixed16(as_bytes(name.name));
    writer.u16(static_cast<std::uint16_t>(name.version.size()));
    for (const text::OperationId& id : name.version)
        writer.prefixed8(as_bytes(id.author.name())).u32(id.sequence);
    return writer.finish();
}

Result<VersionName> parse_version_name(ByteView bytes) {
    FixedReader reader(bytes);
    const auto kind = reader.u8();
    VersionName name;
    name.name = as_text(reader.prefixed16(text::Document::longest_name));
    const auto count = reader.u16();
    for (std::uint16_t i = 0; i < count && !reader.has_failed(); ++i) {
        const auto author = text::Author::of(as_text(reader.prefixed8(text::Author::longest)));
        const auto sequence = reader.u32();
        if (author)
            name.version.push_back({*author, sequence});
        else
            reader.fail();
    }
    VALISE_TRY_VOID(reader.finish());
    const bool is_sorted =
        std::ranges::adjacent_find(name.version, std::ranges::greater_equal()) == name.version.end();
    const bool is_name = !name.name.empty() && is_utf8(as_bytes(name.name));
    if (kind != name_kind || !is_sorted || !is_name || count > most_operations)
        return refuse(Errc::malformed, "not the name of a version");
    return name;
}

} // namespace valise::desk
