// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "valise/proto/body.hpp"

/// One of every action, with every field filled: what the frozen body holds too.
namespace valise::tests {

/// The operation of a device whose id is one byte many times.
inline OperationName name_of(Byte device, std::uint64_t number) {
    OperationName name;
    name.log.device.bytes.fill(device);
    name.number = number;
    return name;
}

inline proto::Character character(std::string_view author, std::uint32_t sequence) {
    return {to_bytes(as_bytes(author)), sequence};
}

inline proto::Passage example_passage() {
    return {character("amina", 3), character("bo", 300), {character("amina", 7), character("bo", 301)}};
}

inline std::vector<proto::Action> example_actions() {
    using namespace proto;
    const OperationName first = name_of(0x22, 5);
    OperationName second = name_of(0x33, 0x0102030405060708);
    second.log.incarnation = 9;
    const Names both{first, second};
    const TextAnchor begin{character("amina", 0), Side::before};
    AnnounceAttachment attachment{{}, {}, "évidence.pdf", 70000, 2, {}};
    attachment.file.bytes.fill(0x66);
    attachment.key.fill(0x77);
    attachment.manifest_hash.fill(0x88);
    SubjectId assignee;
    assignee.bytes.fill(0x44);
    return {
        UpdateText{{0x10, 0x00}},
        SetRegister{7, {0x01, 0xff}, both},
        AddItem{{first, Side::before}, {0x02}},
        AddItem{{}, {}},
        MoveItem{first, {second, Side::after}, both},
        RemoveItem{second, {first}},
        Mark{MarkKind::link, begin, {{}, Side::after}, "https://example.org", true, both},
        Mark{MarkKind::bold, begin, {character("bo", 2), Side::before}, "", false},
        Comment{example_passage(), "oui", "Which law?"},
        Comment{{}, "", "All of it."},
        Reply{first, "Article 5."},
        Resolve{first, both},
        Reopen{second, {}},
        Assign{first, assignee, {first}},
        Assign{first, {}, both},
        Suggest{example_passage(), Where::in_place_of, "yes, in part"},
        Accept{first},
        Reject{first, "Not so."},
        Withdraw{second},
        attachment,
    };
}

/// All of them in one body, each on an object of its own, and each a bit later than the one before.
inline proto::Body example_body() {
    proto::Body body{1000, {}};
    Byte object = 0xa0;
    std::uint64_t time = 500;
    for (proto::Action& action : example_actions()) {
        proto::Operation operation{{}, time, std::move(action)};
        operation.object.bytes.fill(object++);
        time += object % 2 == 0 ? 0 : 300;
        body.operations.push_back(std::move(operation));
    }
    return body;
}

} // namespace valise::tests
