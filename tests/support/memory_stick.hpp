// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>

#include "valise/pouch/stick.hpp"

namespace valise::tests {

/// A file in memory, read in portions of any size.
class BytesSource final : public pouch::Source {
public:
    explicit BytesSource(ByteView bytes, std::size_t portion = SIZE_MAX)
        : bytes_(to_bytes(bytes)), portion_(portion) {}

    [[nodiscard]] Result<std::size_t> read(ByteSpan out) override {
        const std::size_t count = std::min({out.size(), portion_, bytes_.size() - read_});
        std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(read_), count, out.begin());
        read_ += count;
        return count;
    }
    [[nodiscard]] Result<void> rewind() override {
        read_ = 0;
        return {};
    }

private:
    Bytes bytes_;
    std::size_t portion_;
    std::size_t read_ = 0;
};

/// A stick in memory, which refuses what a test wants it to refuse.
class MemoryStick final : public pouch::Stick {
public:
    std::map<std::string, Bytes, std::less<>> files;

    /// From this call on, counted from 1, every one is refused: it was pulled out. Otherwise that one alone.
    std::optional<std::size_t> refuses_at;
    bool is_pulled_out_then = true;
    std::size_t calls = 0;
    /// So many bytes have room on it.
    std::size_t room = SIZE_MAX;
    /// What was written to the first file is changed by this at this place once it was flushed.
    std::optional<std::size_t> lies_at;

    /// Another stick, empty and sound.
    void replace() {
        files.clear();
        refuses_at.reset();
        calls = 0;
    }

    [[nodiscard]] Result<std::unique_ptr<pouch::Target>> create(std::string_view name) override {
        VALISE_TRY_VOID(call());
        if (files.contains(name)) return refuse(Errc::invalid_input, "taken");
        files.emplace(name, Bytes{});
        return std::make_unique<Writing>(*this, std::string(name));
    }
    [[nodiscard]] Result<std::unique_ptr<pouch::Source>> open(std::string_view name) override {
        VALISE_TRY_VOID(call());
        const auto file = files.find(name);
        if (file == files.end()) return refuse(Errc::not_found, "none");
        return std::make_unique<BytesSource>(file->second);
    }
    [[nodiscard]] Result<void> rename(std::string_view from, std::string_view to) override {
        VALISE_TRY_VOID(call());
        if (files.contains(to)) return refuse(Errc::invalid_input, "taken");
        auto file = files.extract(files.find(from));
        VALISE_CHECK(!file.empty());
        file.key() = to;
        files.insert(std::move(file));
        return {};
    }
    [[nodiscard]] Result<void> remove(std::string_view name) override {
        VALISE_TRY_VOID(call());
        const auto file = files.find(name);
        if (file == files.end()) return refuse(Errc::not_found, "none");
        files.erase(file);
        return {};
    }
    [[nodiscard]] Result<std::vector<std::string>> names() override {
        VALISE_TRY_VOID(call());
        std::vector<std::string> names;
        names.reserve(files.size());
        for (const auto& [name, bytes] : files) names.push_back(name);
        return names;
    }

private:
    class Writing final : public pouch::Target {
    public:
        Writing(MemoryStick& stick, std::string name) : stick_(stick), name_(std::move(name)) {}

        [[nodiscard]] Result<void> write(ByteView bytes) override {
            VALISE_TRY_VOID(stick_.call());
            const std::size_t now = std::min(bytes.size(), stick_.room);
            append(stick_.files[name_], bytes.first(now));
            stick_.room -= now;
            if (now < bytes.size()) return refuse(Errc::exhausted, "full");
            return {};
        }
        [[nodiscard]] Result<void> finish() override {
            VALISE_TRY_VOID(stick_.call());
            Bytes& written = stick_.files[name_];
            if (stick_.lies_at && *stick_.lies_at < written.size()) written[*stick_.lies_at] ^= 1;
            return {};
        }

    private:
        MemoryStick& stick_;
        std::string name_;
    };

    [[nodiscard]] Result<void> call() {
        ++calls;
        const bool is_refused =
            refuses_at && (is_pulled_out_then ? calls >= *refuses_at : calls == *refuses_at);
        if (is_refused) return refuse(Errc::unavailable, "pulled out");
        return {};
    }
};

} // namespace valise::tests
