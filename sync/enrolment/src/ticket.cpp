// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/ticket.hpp"

#include <algorithm>
#include <array>

#include "layout.hpp"

namespace valise::enrolment {

namespace {

/// Crockford's base32.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t bits_per_symbol = 5;
constexpr std::size_t group_size = 5;
constexpr std::size_t last_group_begins = 20;
constexpr std::size_t check_bits = Ticket::symbol_count * bits_per_symbol - Ticket::size * 8;
constexpr std::string_view scheme = "valise:";

using Symbols = crypto::Scratch<Ticket::symbol_count>;

/// A running check in the field of four elements: symbols that look alike differ in it, and so do two of
/// them in exchanged places.
class Check {
public:
    void add(unsigned symbol) { state_ = times_root(state_) ^ ((symbol ^ symbol >> 2) & 3U); }
    [[nodiscard]] unsigned state() const { return state_; }
    /// What the last symbol, with these bits before its check, has to have as check.
    [[nodiscard]] unsigned last(unsigned bits) const { return times_root(state_) ^ (bits & 3U); }

private:
    static unsigned times_root(unsigned element) {
        const unsigned high = element >> 1;
        const unsigned low = element & 1U;
        return (high ^ low) << 1 | high;
    }

    unsigned state_ = 0;
};

unsigned bits_from(ByteView bytes, std::size_t from, std::size_t count) {
    unsigned number = 0;
    for (std::size_t bit = from; bit < from + count; ++bit)
        number = number << 1 | (static_cast<unsigned>(bytes[bit / 8]) >> (7 - bit % 8) & 1U);
    return number;
}

/// What a symbol stands for; nothing for one that is none.
std::optional<unsigned> value_of(char symbol) {
    if (symbol >= 'a' && symbol <= 'z') symbol = static_cast<char>(symbol - 'a' + 'A');
    if (symbol == 'O') symbol = '0';
    if (symbol == 'I' || symbol == 'L') symbol = '1';
    const auto place = alphabet.find(symbol);
    return place == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(place));
}

bool is_separator(char symbol) {
    return symbol == ' ' || symbol == '-' || symbol == '\t' || symbol == '\n' || symbol == '\r';
}

tl::unexpected<Error> refuse_ticket() { return refuse(Errc::malformed, "not a ticket as it was given out"); }

Result<void> read_symbols(std::string_view text, Symbols& symbols) {
    constexpr std::size_t longest_text = 256;
    if (text.size() > longest_text) return refuse_ticket();
    std::size_t count = 0;
    for (const char symbol : text) {
        if (is_separator(symbol)) continue;
        const auto value = value_of(symbol);
        if (!value || count == Ticket::symbol_count) return refuse_ticket();
        symbols.bytes()[count++] = static_cast<Byte>(*value);
    }
    if (count != Ticket::symbol_count) return refuse_ticket();
    return {};
}

} // namespace

Ticket Ticket::draw(Random& random) { return Ticket(crypto::Secret::random(size, random)); }

Ticket Ticket::of(std::span<const Byte, size> bytes) { return Ticket(crypto::Secret::copy_of(bytes)); }

Result<Ticket> Ticket::parse(std::string_view text) {
    Symbols symbols;
    VALISE_TRY_VOID(read_symbols(text, symbols));
    Check check;
    for (const Byte symbol : symbols.view()) check.add(symbol);
    if (check.state() != 0) return refuse_ticket();

    crypto::Secret bytes(size);
    for (std::size_t bit = 0; bit < size * 8; ++bit) {
        const unsigned symbol = symbols.view()[bit / bits_per_symbol];
        const unsigned set = symbol >> (bits_per_symbol - 1 - bit % bits_per_symbol) & 1U;
        const unsigned before = bytes.view()[bit / 8];
        bytes.bytes()[bit / 8] = static_cast<Byte>(before << 1 | set);
    }
    return Ticket(std::move(bytes));
}

crypto::Secret Ticket::text() const {
    constexpr std::size_t hyphens = last_group_begins / group_size;
    crypto::Secret text(symbol_count + hyphens);
    auto out = text.bytes().begin();
    Check check;
    for (std::size_t i = 0; i < symbol_count; ++i) {
        const bool is_last = i + 1 == symbol_count;
        const std::size_t count = is_last ? bits_per_symbol - check_bits : bits_per_symbol;
        unsigned symbol = bits_from(bytes_.view(), i * bits_per_symbol, count);
        if (is_last) symbol = symbol << check_bits | check.last(symbol);
        check.add(symbol);
        if (i > 0 && i <= last_group_begins && i % group_size == 0) *out++ = '-';
        *out++ = static_cast<Byte>(alphabet[symbol]);
    }
    return text;
}

bool is_address(std::string_view text) noexcept {
    return !text.empty() && text.size() <= ModuleAddress::longest
        && std::ranges::all_of(text, [](char symbol) { return symbol > ' ' && symbol <= '~'; });
}

crypto::Secret text_of(const TicketCode& code) {
    const crypto::Secret ticket = code.ticket.text();
    std::string behind;
    if (code.module) {
        VALISE_CHECK(is_address(code.module->address));
        behind = "/" + code.module->module.hex() + "/" + code.module->address;
    }
    crypto::Secret text(scheme.size() + ticket.size() + behind.size());
    auto out = std::ranges::copy(as_bytes(scheme), text.bytes().begin()).out;
    out = std::ranges::copy(ticket.view(), out).out;
    std::ranges::copy(as_bytes(behind), out);
    return text;
}

Result<TicketCode> parse_ticket_code(std::string_view text) {
    if (!text.starts_with(scheme)) return refuse_ticket();
    text.remove_prefix(scheme.size());
    const std::size_t end = text.find('/');
    VALISE_TRY(Ticket ticket, Ticket::parse(text.substr(0, end)));
    if (end == std::string_view::npos) return TicketCode{std::move(ticket), std::nullopt};

    constexpr std::size_t id_size = exchange::ModuleId::size * 2;
    text.remove_prefix(end + 1);
    if (text.size() < id_size + 1 || text[id_size] != '/' || !is_address(text.substr(id_size + 1)))
        return refuse_ticket();
    VALISE_TRY(const Bytes id, from_hex(text.substr(0, id_size)));
    ModuleAddress module;
    std::ranges::copy(id, module.module.bytes.begin());
    module.address = text.substr(id_size + 1);
    if (module.module.hex() != text.substr(0, id_size)) return refuse_ticket();
    return TicketCode{std::move(ticket), std::move(module)};
}

} // namespace valise::enrolment
