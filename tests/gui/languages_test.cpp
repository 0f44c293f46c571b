// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

#include "gui/languages/languages.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

struct Translated {
    QString context;
    QString source;
    bool has_plural = false;
    bool is_unfinished = false;
    QStringList words; ///< One, or a form for each plural.
};

std::vector<Translated> translations_into(const QString& code) {
    QFile file(QStringLiteral(VALISE_PROJECT_FOLDER "/client/gui/languages/valise_%1.ts").arg(code));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    std::vector<Translated> all;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == QStringLiteral("name"))
            context = reader.readElementText();
        else if (reader.name() == QStringLiteral("message"))
            all.push_back({context, {},
                reader.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes"), false, {}});
        else if (reader.name() == QStringLiteral("source"))
            all.back().source = reader.readElementText();
        else if (reader.name() == QStringLiteral("translation")) {
            all.back().is_unfinished = !reader.attributes().value(QStringLiteral("type")).isEmpty();
            if (!all.back().has_plural) all.back().words = {reader.readElementText()};
        } else if (reader.name() == QStringLiteral("numerusform"))
            all.back().words.append(reader.readElementText());
    }
    return all;
}

std::multiset<QString> places_in(const QString& words) {
    std::multiset<QString> places;
    static const QRegularExpression place(QStringLiteral("%[0-9n]"));
    for (auto it = place.globalMatch(words); it.hasNext();) places.insert(it.next().captured());
    return places;
}

class EachLanguage : public testing::TestWithParam<const char*> {};

TEST_P(EachLanguage, HasAllWordsOfTheWindow) {
    const auto all = translations_into(QLatin1String(GetParam()));
    const auto french = translations_into(QStringLiteral("fr"));
    const bool is_english = std::string(GetParam()) == "en";

    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.size(), french.size()) << "update_translations was not run";
    for (const auto& each : all) {
        if (is_english && !each.has_plural) continue;
        EXPECT_FALSE(each.is_unfinished) << each.source.toStdString();
        for (const auto& form : each.words) EXPECT_FALSE(form.isEmpty()) << each.source.toStdString();
    }
}

TEST_P(EachLanguage, PutsInWhateverIsPutIn) {
    for (const auto& each : translations_into(QLatin1String(GetParam()))) {
        if (each.is_unfinished) continue;
        auto wanted = places_in(each.source);
        for (const auto& form : each.words) {
            // "One comment" may say its number in a word.
            if (each.has_plural && !form.contains(QStringLiteral("%n"))) continue;
            EXPECT_EQ(places_in(form), wanted) << form.toStdString();
        }
    }
}

TEST_P(EachLanguage, IsSpokenAtOnceAndIsMirroredWhereItIsArabic) {
    Languages languages;
    const auto language = *casework::language_of(GetParam());

    languages.speak(language);

    const QString lock = QCoreApplication::translate("valise::gui::Window", "Lock");
    EXPECT_EQ(lock == QStringLiteral("Lock"), language == casework::Language::english);
    EXPECT_EQ(QGuiApplication::layoutDirection() == Qt::RightToLeft, language == casework::Language::arabic);
    languages.speak(casework::Language::english);
}
TEST_P(EachLanguage, IsThatOfButtonsAndMenusWhichQtMakes) {
    Languages languages;
    const auto language = *casework::language_of(GetParam());
    languages.speak(language);
    const bool is_english = language == casework::Language::english;

    QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    const QString cancel = buttons.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&'));
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());

    EXPECT_EQ(cancel == QStringLiteral("Cancel"), is_english) << cancel.toStdString();
    EXPECT_EQ(menu->actions().front()->text().startsWith(QStringLiteral("&Undo")), is_english)
        << menu->actions().front()->text().toStdString();
    languages.speak(casework::Language::english);
}

TEST_P(EachLanguage, WritesDaysAndSizesWithTheDigitsOfAllOtherNumbers) {
    Languages languages;
    languages.speak(*casework::language_of(GetParam()));

    EXPECT_TRUE(QLocale().toString(QDate(2026, 7, 30), QLocale::LongFormat).contains(QStringLiteral("2026")));
    EXPECT_TRUE(QLocale().toString(QDate(2026, 7, 30), QLocale::ShortFormat).contains(QStringLiteral("30")));
    EXPECT_TRUE(QLocale().formattedDataSize(5'000).contains(QStringLiteral("4")));
    languages.speak(casework::Language::english);
}
INSTANTIATE_TEST_SUITE_P(Of, EachLanguage, testing::Values("ar", "en", "es", "fr", "ru", "zh"));

TEST(Isolates, KeepADirectionOfTheirOwn) {
    EXPECT_TRUE(isolated(QStringLiteral("Art. 5"))
            .endsWith(QString(QChar(0x2068)) + QStringLiteral("Art. 5") + QChar(0x2069)));
}

TEST(Isolates, LeaveASentenceThatBeginsWithThemTheDirectionOfTheProgram) {
    const auto direction_of = [](const QString& sentence) {
        return QTextDocument(sentence).firstBlock().textDirection();
    };
    Languages languages;
    languages.speak(casework::Language::arabic);
    EXPECT_EQ(
        direction_of(isolated(QStringLiteral("Awa")) + QStringLiteral(" يطلب الانضمام.")), Qt::RightToLeft);
    EXPECT_EQ(direction_of(isolated(QStringLiteral("Awa"))), Qt::RightToLeft);
    languages.speak(casework::Language::english);
    EXPECT_EQ(
        direction_of(isolated(QStringLiteral("أوا")) + QStringLiteral(" asks to join.")), Qt::LeftToRight);
}

} // namespace
} // namespace valise::gui
