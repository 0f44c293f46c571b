// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/strength.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "valise/crypto/words.hpp"

namespace valise::gui {

namespace {

/// Somebody who guesses by computer needs years for as many.
constexpr double enough_bits = 55;
constexpr double few_bits = 35;
/// A common word of any language; a letter, a digit, a sign that nobody foresees; one more of the same kind.
constexpr double bits_of_common_word = 13;
constexpr double bits_of_letter = 4;
constexpr double bits_of_digit = 3.3;
constexpr double bits_of_sign = 4;
constexpr double bits_of_year = 6;
constexpr double bits_in_row = 1;

/// What everybody here would try first, in their letters.
const std::set<QString>& tried_first() {
    static const std::set<QString> words{QStringLiteral("password"), QStringLiteral("passphrase"),
        QStringLiteral("passwort"), QStringLiteral("valise"), QStringLiteral("untoc"),
        QStringLiteral("uncac"), QStringLiteral("unodc"), QStringLiteral("palermo"), QStringLiteral("vienna"),
        QStringLiteral("welcome"), QStringLiteral("letmein"), QStringLiteral("admin"),
        QStringLiteral("secret"), QStringLiteral("motdepasse"), QStringLiteral("secretariat"),
        QStringLiteral("contraseña"), QStringLiteral("clave"), QStringLiteral("пароль"),
        QStringLiteral("секрет"), QStringLiteral("вализа"), QString::fromUtf8("كلمةالسر"),
        QString::fromUtf8("سري"), QString::fromUtf8("حقيبة"), QString::fromUtf8("密码"),
        QString::fromUtf8("公文箱"), QStringLiteral("qwerty"), QStringLiteral("azerty"),
        QStringLiteral("йцукен")};
    return words;
}

bool is_in_list(const QString& word) {
    const std::string letters = word.toStdString();
    return std::ranges::any_of(crypto::all_words(), [&](const crypto::WordList& words) {
        return std::ranges::find(words, std::string_view(letters)) != words.end();
    });
}

bool is_in_row(const QString& run) {
    static const std::array rows{QStringLiteral("01234567890"), QStringLiteral("abcdefghijklmnopqrstuvwxyz"),
        QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjkl"), QStringLiteral("zxcvbnm"),
        QStringLiteral("йцукенгшщзхъ"), QStringLiteral("фывапролджэ")};
    const auto has = [&](const QString& row) {
        QString back = row;
        std::ranges::reverse(back);
        return row.contains(run) || back.contains(run);
    };
    return run.size() > 2 && (std::ranges::any_of(rows, has) || run.count(run.front()) == run.size());
}

double bits_of_letters(const QString& word) {
    if (tried_first().contains(word)) return 0;
    if (is_in_list(word)) return static_cast<double>(crypto::bits_per_word);
    if (is_in_row(word)) return bits_in_row;
    // Signs of Chinese are words each.
    if (!word.isEmpty() && word.front().script() == QChar::Script_Han)
        return static_cast<double>(word.size()) * 9;
    return std::min(static_cast<double>(word.size()) * bits_of_letter,
        bits_of_common_word + std::max(0.0, static_cast<double>(word.size()) - 10));
}

double bits_of_digits(const QString& digits) {
    if (is_in_row(digits)) return bits_in_row;
    const bool is_year = digits.size() == 4
        && (digits.startsWith(QStringLiteral("19")) || digits.startsWith(QStringLiteral("20")));
    return is_year ? bits_of_year : static_cast<double>(digits.size()) * bits_of_digit;
}

} // namespace

double bits_of(const QString& passphrase) {
    double bits = 0;
    std::set<QString> seen;
    const QString text = passphrase.toLower();
    for (qsizetype at = 0; at < text.size();) {
        const auto kind = [&](qsizetype place) {
            return text[place].isLetter() || text[place].isMark() ? 0 : text[place].isDigit() ? 1 : 2;
        };
        qsizetype end = at + 1;
        while (end < text.size() && kind(end) == kind(at)) ++end;
        const QString part = text.mid(at, end - at);
        const int of = kind(at);
        at = end;
        const bool is_new = seen.insert(part).second;
        if (of == 2 && (part == QStringLiteral(" ") || part == QStringLiteral("-"))) continue;
        if (!is_new)
            bits += bits_in_row;
        else if (of == 0)
            bits += bits_of_letters(part);
        else if (of == 1)
            bits += bits_of_digits(part);
        else
            bits += bits_of_sign + static_cast<double>(part.size() - 1);
    }
    return bits;
}

Strength strength_of(double bits) {
    return bits >= enough_bits ? Strength::hard : bits >= few_bits ? Strength::middling : Strength::easy;
}

} // namespace valise::gui
