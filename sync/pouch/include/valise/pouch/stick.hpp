// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"

namespace valise::pouch {

/// One volume as it lies somewhere: bytes, from the first to the last, as often as asked.
class Source {
public:
    Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    virtual ~Source() = default;

    /// How many of the next bytes it put into `out`; 0 at the end.
    [[nodiscard]] virtual Result<std::size_t> read(ByteSpan out) = 0;
    /// Goes back to the beginning.
    [[nodiscard]] virtual Result<void> rewind() = 0;
};

/// A file on its way onto a stick. Stays there, unfinished, when the object goes.
class Target {
public:
    Target() = default;
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;
    virtual ~Target() = default;

    [[nodiscard]] virtual Result<void> write(ByteView bytes) = 0;
    /// Has the stick keep what was written, with times that say nothing. Ends the use of this object.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// A place for pouches: files by their names. Used by one computer at a time, and it may be pulled out at
/// any.
class Stick {
public:
    Stick() = default;
    Stick(const Stick&) = delete;
    Stick& operator=(const Stick&) = delete;
    virtual ~Stick() = default;

    /// Begins a file. `invalid_input` when the name is taken.
    [[nodiscard]] virtual Result<std::unique_ptr<Target>> create(std::string_view name) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Source>> open(std::string_view name) = 0;
    /// Gives a finished file its name, durably, if that is free; else `invalid_input`, and both stay.
    [[nodiscard]] virtual Result<void> rename(std::string_view from, std::string_view to) = 0;
    [[nodiscard]] virtual Result<void> remove(std::string_view name) = 0;
    /// Of all files that are there, in order.
    [[nodiscard]] virtual Result<std::vector<std::string>> names() = 0;
};

/// The folder `valise` in a folder that the system shows of a stick, or in any other. Made when it is first
/// needed.
class FolderStick final : public Stick {
public:
    explicit FolderStick(const std::filesystem::path& mounted) : folder_(mounted / "valise") {}

    [[nodiscard]] Result<std::unique_ptr<Target>> create(std::string_view name) override;
    [[nodiscard]] Result<std::unique_ptr<Source>> open(std::string_view name) override;
    [[nodiscard]] Result<void> rename(std::string_view from, std::string_view to) override;
    [[nodiscard]] Result<void> remove(std::string_view name) override;
    [[nodiscard]] Result<std::vector<std::string>> names() override;

private:
    std::filesystem::path folder_;
};

/// One file that lies anywhere, as it came with a letter: it is read, and nothing else can be done there
/// (`not_permitted`).
class LooseFile final : public Stick {
public:
    explicit LooseFile(std::filesystem::path file) : file_(std::move(file)) {}

    [[nodiscard]] Result<std::unique_ptr<Target>> create(std::string_view name) override;
    [[nodiscard]] Result<std::unique_ptr<Source>> open(std::string_view name) override;
    [[nodiscard]] Result<void> rename(std::string_view from, std::string_view to) override;
    [[nodiscard]] Result<void> remove(std::string_view name) override;
    [[nodiscard]] Result<std::vector<std::string>> names() override;

private:
    std::filesystem::path file_;
};

/// To read from: a loose file where there is one at this place; otherwise a stick, whether it is there or
/// not.
[[nodiscard]] std::unique_ptr<Stick> stick_to_read(const std::filesystem::path& place);

/// A name that says nothing, without its ending: 8 random letters and digits that nobody mixes up.
[[nodiscard]] std::string draw_name(Random& random);
/// Whether a volume may be in the file of this name; whoever renames one may choose what stands before the
/// ending.
[[nodiscard]] bool may_be_volume(std::string_view name);
/// Takes away what was begun on a stick and never got its name, because it was pulled out too early.
[[nodiscard]] Result<void> clear_unfinished(Stick& stick);

} // namespace valise::pouch
