// SPDX-License-Identifier: Apache-2.0
#include "gui/languages/languages.hpp"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include "valise/base/result.hpp"

namespace valise::gui {

namespace {

using casework::Language;

Language& spoken() {
    static Language language = Language::english;
    return language;
}

QString code(Language language) {
    const auto letters = casework::code_of(language);
    return QString::fromLatin1(letters.data(), static_cast<qsizetype>(letters.size()));
}

/// Whose days and hours are written so: those of the United Nations, day before month; and with the digits
/// that all other numbers of the window have.
QString locale_of(Language language) {
    if (language == Language::arabic) return QStringLiteral("ar_AE");
    if (language == Language::chinese) return QStringLiteral("zh_CN");
    if (language == Language::english) return QStringLiteral("en_GB");
    return code(language);
}

} // namespace

Languages::~Languages() {
    if (words_) QCoreApplication::removeTranslator(words_.get());
    if (words_of_qt_) QCoreApplication::removeTranslator(words_of_qt_.get());
}

void Languages::speak(Language language) {
    current_ = language;
    spoken() = language;
    QLocale::setDefault(QLocale(locale_of(language)));
    QApplication::setLayoutDirection(language == Language::arabic ? Qt::RightToLeft : Qt::LeftToRight);
    speak_of_qt(language);
    auto words = std::make_unique<QTranslator>();
    const bool is_here = words->load(QStringLiteral(":/languages/valise_%1.qm").arg(code(language)));
    VALISE_CHECK(is_here);
    auto before = std::exchange(words_, std::move(words));
    if (before) QCoreApplication::removeTranslator(before.get());
    QCoreApplication::installTranslator(words_.get());
}

/// Buttons and menus that Qt makes by itself. Without its translations on this computer they are English.
void Languages::speak_of_qt(Language language) {
    auto words = std::make_unique<QTranslator>();
    const QString name = language == Language::chinese ? QStringLiteral("zh_CN") : code(language);
    const bool is_here = words->load(
        QStringLiteral("qtbase_%1").arg(name), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (words_of_qt_) QCoreApplication::removeTranslator(words_of_qt_.get());
    words_of_qt_ = is_here ? std::move(words) : nullptr;
    if (words_of_qt_) QCoreApplication::installTranslator(words_of_qt_.get());
}

Language Languages::of_system() {
    const QString name = QLocale::system().name().left(2);
    return casework::language_of(name.toStdString()).value_or(Language::english);
}

QString Languages::name_of(Language language) {
    switch (language) {
    case Language::arabic: return QStringLiteral("العربية");
    case Language::chinese: return QStringLiteral("中文");
    case Language::english: return QStringLiteral("English");
    case Language::french: return QStringLiteral("Français");
    case Language::russian: return QStringLiteral("Русский");
    case Language::spanish: return QStringLiteral("Español");
    }
    return {};
}

QString isolated(const QString& words) {
    constexpr QChar left_to_right(0x200e), right_to_left(0x200f), begin(0x2068), end(0x2069);
    const QChar of_program = spoken() == Language::arabic ? right_to_left : left_to_right;
    return of_program + (begin + words + end);
}

QString words_alone(QString text) {
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
    return text.trimmed();
}

QString in_words(const casework::Words& words) {
    const auto found = casework::words_in(words, spoken());
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

Language language_now() { return spoken(); }

} // namespace valise::gui
