// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "reference.hpp"
#include "resolver.hpp"

/// Histories of people with numbers, as the reference tells them, told to the product.
namespace valise::tests {

inline SubjectId person(int number) {
    SubjectId id;
    id.bytes.fill(static_cast<Byte>(number + 1));
    return id;
}

inline RecordId record(int number) {
    RecordId id;
    id.bytes[0] = static_cast<Byte>(number >> 8);
    id.bytes[1] = static_cast<Byte>(number);
    id.bytes[31] = 1;
    return id;
}

/// Of somebody. The names of later certificates are not all greater.
inline RecordId certificate(int member, int number) {
    RecordId id;
    if (number == 0) return id;
    id.bytes[0] = static_cast<Byte>(number % 2 == 0 ? 1 : 2);
    id.bytes[1] = static_cast<Byte>(number);
    id.bytes[2] = static_cast<Byte>(member);
    return id;
}

inline space::MaybeStanding standing(reference::Standing number, const RecordId& certificate = {}) {
    if (number == 0) return std::nullopt;
    return space::Standing{static_cast<space::Role>(std::min(number, 5)),
        static_cast<space::Rank>(std::max(number - 5, 0)), certificate};
}

inline constexpr int genesis_record = 60'000;

inline space::Genesis genesis(const std::vector<reference::Standing>& at_first,
    space::SpaceKind kind = space::SpaceKind::review, int certificate_at_first = 0) {
    space::Genesis told;
    told.kind = kind;
    for (int member = 0; member < static_cast<int>(at_first.size()); ++member)
        if (const auto first = standing(
                at_first[static_cast<std::size_t>(member)], certificate(member, certificate_at_first)))
            told.members.push_back({person(member), *first});
    return told;
}

inline space::Act act(const reference::Act& told) {
    space::Act act;
    act.author = person(told.author);
    for (const int parent : told.parents) act.parents.push_back(record(parent));
    act.certificate = certificate(told.author, told.certificate);
    for (const auto& [member, given, named] : told.changes)
        act.changes.push_back({person(member), standing(given, certificate(member, named)), {}});
    std::ranges::sort(act.changes, {}, &space::Change::member);
    act.is_checkpoint = told.is_checkpoint;
    if (told.adopts) act.adoptions.push_back({});
    return act;
}

/// What a space calls them: its numbers say which certificate is older, and no more.
inline space::CertificateNumber number_of_certificate(int number) {
    return 1'000 + static_cast<space::CertificateNumber>(number);
}

inline space::Resolver nothing_told(
    const std::vector<reference::Standing>& at_first, reference::Standing top, int certificate_at_first) {
    space::CertificateNumbers numbers;
    for (int member = 0; member < static_cast<int>(at_first.size()); ++member)
        numbers.emplace(
            certificate(member, certificate_at_first), number_of_certificate(certificate_at_first));
    const auto kind = top == 6 ? space::SpaceKind::team : space::SpaceKind::review;
    return {genesis(at_first, kind, certificate_at_first), record(genesis_record), numbers};
}

inline space::Circumstances circumstances(const reference::Act& told) {
    space::CertificateNumbers numbers;
    const auto add = [&](int member, int number) {
        numbers.emplace(certificate(member, number), number_of_certificate(number));
    };
    add(told.author, told.certificate);
    for (const auto& [member, given, named] : told.changes) add(member, named);
    return {false, numbers};
}

/// One history, told to both.
class Both {
public:
    Both(const std::vector<reference::Standing>& at_first, reference::Standing top,
        int certificate_at_first = 0)
        : reference(at_first, top, certificate_at_first),
          people_(static_cast<int>(at_first.size())),
          resolver(nothing_told(at_first, top, certificate_at_first)) {}

    void add(const reference::Act& told) {
        const auto number = static_cast<int>(reference.size());
        reference.add(told);
        resolver.admit(record(number), act(told), true, circumstances(told));
    }

    /// Whether both say the same of everything.
    bool agree() {
        const auto& verdicts = reference.resolve(reference.all());
        const auto& resolution = resolver.now();
        for (int told = 0; told < static_cast<int>(reference.size()); ++told) {
            const auto number = resolver.history().find(record(told));
            if (reference.is_authorised(told) != number.has_value()) return false;
            if (verdict_of(number, resolution) != verdicts[static_cast<std::size_t>(told)]) return false;
        }
        for (int member = 0; member < people_; ++member) {
            const auto [held, under] = reference.held_by(member, reference.all());
            if (standing(held, certificate(member, under))
                != resolver.history().standing_of(person(member), resolution))
                return false;
        }
        return true;
    }

    bool last_is_authorised() { return reference.is_authorised(static_cast<int>(reference.size()) - 1); }

    static reference::Verdict verdict_of(
        std::optional<space::ActNumber> number, const space::Resolution& resolution) {
        if (number && resolution.counts.contains(*number)) return reference::Verdict::counts;
        if (number && resolution.removals_stand.contains(*number)) return reference::Verdict::removals_stand;
        return reference::Verdict::is_void;
    }

    reference::Reference reference; // NOLINT(readability-identifier-naming): both are what this is
private:
    int people_;

public:
    space::Resolver resolver;
};

} // namespace valise::tests
