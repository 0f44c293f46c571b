// SPDX-License-Identifier: Apache-2.0
#include "package.hpp"

namespace valise::docio {

namespace {

constexpr std::string_view folder_of(std::string_view part) noexcept {
    const std::size_t end = part.rfind('/');
    return end == std::string_view::npos ? std::string_view() : part.substr(0, end + 1);
}

Bytes content_types(const std::vector<WrittenPart>& parts) {
    const Xml document = new_xml();
    pugi::xml_node types = document->append_child("Types");
    types.append_attribute("xmlns") = "http://schemas.openxmlformats.org/package/2006/content-types";
    pugi::xml_node standard = types.append_child("Default");
    standard.append_attribute("Extension") = "rels";
    standard.append_attribute("ContentType") = "application/vnd.openxmlformats-package.relationships+xml";
    for (const WrittenPart& part : parts) {
        pugi::xml_node type = types.append_child("Override");
        type.append_attribute("PartName") = ("/" + part.name).c_str();
        type.append_attribute("ContentType") = part.type.c_str();
    }
    return written(*document);
}

Bytes relationships_from(
    const std::vector<WrittenPart>& parts, const std::vector<WrittenLink>& links, const std::string& source) {
    const Xml document = new_xml();
    pugi::xml_node all = document->append_child("Relationships");
    all.append_attribute("xmlns") = "http://schemas.openxmlformats.org/package/2006/relationships";
    int count = 0;
    for (const WrittenPart& part : parts) {
        if (part.source != source) continue;
        pugi::xml_node one = all.append_child("Relationship");
        one.append_attribute("Id") = ("r" + std::to_string(++count)).c_str();
        one.append_attribute("Type") = part.kind.c_str();
        one.append_attribute("Target") = ("/" + part.name).c_str();
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i].source != source) continue;
        pugi::xml_node one = all.append_child("Relationship");
        one.append_attribute("Id") = link_id(i + 1).c_str();
        one.append_attribute("Type") = links[i].kind.c_str();
        one.append_attribute("Target") = links[i].address.c_str();
        one.append_attribute("TargetMode") = "External";
    }
    return written(*document);
}

} // namespace

std::string relationships_name(std::string_view source) {
    const std::string_view folder = folder_of(source);
    return std::string(folder) + "_rels/" + std::string(source.substr(folder.size())) + ".rels";
}

std::string resolved(std::string_view source, std::string_view target) {
    std::vector<std::string_view> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t end = path.find('/');
            const std::string_view step = path.substr(0, end);
            path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
            if (step == "..") {
                if (steps.empty()) return false;
                steps.pop_back();
            } else if (!step.empty() && step != ".")
                steps.push_back(step);
        }
        return true;
    };
    if (!target.starts_with('/') && !walk(folder_of(source))) return {};
    if (!walk(target)) return {};
    std::string part;
    for (const std::string_view step : steps) part.append(part.empty() ? "" : "/").append(step);
    return part;
}

Result<Relationships> read_relationships(ByteView xml, std::string_view source) {
    VALISE_TRY(const Xml document, read_xml(xml));
    Relationships relationships;
    for (const pugi::xml_node node : document->document_element().children()) {
        if (!is_element(node, "Relationship") || attribute_of(node, "TargetMode") == "External") continue;
        const std::string_view type = attribute_of(node, "Type");
        relationships.try_emplace(std::string(attribute_of(node, "Id")),
            Relationship{.kind = std::string(type.substr(type.rfind('/') + 1)),
                .part = resolved(source, attribute_of(node, "Target"))});
    }
    return relationships;
}

Result<Relationships> relationships_of(Archive& archive, std::string_view source) {
    const std::string name = relationships_name(source);
    if (!archive.has(name)) return Relationships();
    VALISE_TRY(const Bytes xml, archive.read(name));
    return read_relationships(xml, source);
}

std::string part_of_kind(const Relationships& relationships, std::string_view kind) {
    for (const auto& [id, relationship] : relationships)
        if (relationship.kind == kind) return relationship.part;
    return {};
}

Result<Bytes> read_optional(Archive& archive, const Relationships& relationships, std::string_view kind) {
    const std::string part = part_of_kind(relationships, kind);
    if (part.empty()) return to_bytes(as_bytes("<none/>"));
    return archive.read(part);
}

std::string link_id(std::size_t number) { return "l" + std::to_string(number); }

Result<Bytes> package_of(std::vector<WrittenPart> parts, const std::vector<WrittenLink>& links) {
    std::vector<Part> all{{"[Content_Types].xml", content_types(parts)}};
    std::vector<std::string> sources;
    for (const WrittenPart& part : parts)
        if (sources.empty() || sources.back() != part.source) sources.push_back(part.source);
    for (const std::string& source : sources)
        all.push_back({relationships_name(source), relationships_from(parts, links, source)});
    for (WrittenPart& part : parts) all.push_back({std::move(part.name), std::move(part.content)});
    return archive_of(all);
}

} // namespace valise::docio
