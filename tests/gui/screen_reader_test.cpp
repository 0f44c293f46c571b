// SPDX-License-Identifier: Apache-2.0
// The program as a screen reader has it: `valise-desk` itself under an X server, and what comes of it through
// AT-SPI. Started with a session bus and a display of its own; without them it fails.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

#include "tests/gui/practice_window.hpp"
#include "valise/base/child_program.hpp"

namespace valise::tests {
namespace {

using namespace std::chrono_literals;

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");

/// Something in the tree of what can be read, as its program names it.
struct Thing {
    QString service;
    QString path;
};

/// Reads what programs tell, and acts in them, as a screen reader does.
class ScreenReader {
public:
    ScreenReader() {
        const auto status = [](const char* name) {
            auto set = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"),
                QStringLiteral("/org/a11y/bus"), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("Set"));
            set << QStringLiteral("org.a11y.Status") << QLatin1String(name)
                << QVariant::fromValue(QDBusVariant(true));
            return QDBusConnection::sessionBus().call(set);
        };
        static_cast<void>(status("IsEnabled"));
        static_cast<void>(status("ScreenReaderEnabled"));
        const auto address = QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
        if (address.arguments().isEmpty()) qFatal("%s", qPrintable(address.errorMessage()));
        bus_ = QDBusConnection::connectToBus(
            address.arguments().constFirst().toString(), QStringLiteral("accessibility"));
        if (!bus_.isConnected()) qFatal("%s", qPrintable(bus_.lastError().message()));
    }

    /// Has programs tell of something that happens.
    [[nodiscard]] bool listen(const QString& event, QObject* receiver, const char* slot) {
        const Thing registry{
            QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/registry")};
        const QVariantList words{event, QStringList(), QString()};
        if (call(registry, QStringLiteral("org.a11y.atspi.Registry"), "RegisterEvent", words).type()
            != QDBusMessage::ReplyMessage)
            return false;
        return bus_.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
            QStringLiteral("StateChanged"), receiver, slot);
    }
    [[nodiscard]] Thing root() const {
        return {QStringLiteral("org.a11y.atspi.Registry"), QStringLiteral("/org/a11y/atspi/accessible/root")};
    }
    [[nodiscard]] QDBusMessage call(
        const Thing& of, const QString& interface, const char* method, const QVariantList& words = {}) const {
        auto message = QDBusMessage::createMethodCall(of.service, of.path, interface, QLatin1String(method));
        message.setArguments(words);
        return bus_.call(message, QDBus::Block, 20'000);
    }
    [[nodiscard]] QVariant property(const Thing& of, const QString& interface, const char* name) const {
        const auto reply = call(
            of, QStringLiteral("org.freedesktop.DBus.Properties"), "Get", {interface, QLatin1String(name)});
        if (reply.arguments().isEmpty()) return {};
        return reply.arguments().constFirst().value<QDBusVariant>().variant();
    }
    [[nodiscard]] QString name(const Thing& of) const { return property(of, accessible, "Name").toString(); }
    [[nodiscard]] QString role(const Thing& of) const {
        const auto reply = call(of, accessible, "GetRoleName");
        return reply.arguments().isEmpty() ? QString() : reply.arguments().constFirst().toString();
    }
    enum State : std::uint8_t { focusable = 11, showing = 25 };
    [[nodiscard]] bool is(const Thing& of, State state) const {
        const auto reply = call(of, accessible, "GetState");
        if (reply.arguments().isEmpty()) return false;
        const auto words = reply.arguments().constFirst().value<QDBusArgument>();
        std::uint64_t bits = 0;
        words.beginArray();
        for (int i = 0; !words.atEnd(); ++i) {
            std::uint32_t word = 0;
            words >> word;
            bits |= std::uint64_t{word} << (32 * i);
        }
        words.endArray();
        return (bits >> state & 1U) != 0;
    }
    [[nodiscard]] std::vector<Thing> children(const Thing& of) const {
        std::vector<Thing> all;
        const auto reply = call(of, accessible, "GetChildren");
        if (reply.arguments().isEmpty()) return all;
        const auto list = reply.arguments().constFirst().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd()) {
            Thing child;
            QDBusObjectPath path;
            list.beginStructure();
            list >> child.service >> path;
            list.endStructure();
            child.path = path.path();
            all.push_back(child);
        }
        list.endArray();
        return all;
    }
    /// All that is in sight below a thing, each before what is in it.
    [[nodiscard]] std::vector<Thing> all_in(const Thing& of) const {
        std::vector<Thing> all;
        for (const Thing& child : children(of)) {
            if (!is(child, showing)) continue;
            all.push_back(child);
            const auto below = all_in(child);
            all.insert(all.end(), below.begin(), below.end());
        }
        return all;
    }

private:
    QDBusConnection bus_{QString()};
};

/// Waits for another program.
template <class T> std::optional<T> found(const std::function<std::optional<T>()>& look) {
    for (int i = 0; i < 300; ++i) {
        if (auto thing = look()) return thing;
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(100ms);
    }
    return std::nullopt;
}

/// What comes into sight, by its name.
class Notices : public QObject {
    Q_OBJECT
public:
    explicit Notices(ScreenReader& reader) : reader_(reader) {
        VALISE_CHECK(
            reader.listen(QStringLiteral("object:state-changed:showing"), this, SLOT(hear(QDBusMessage))));
    }
    [[nodiscard]] const QStringList& heard() const { return heard_; }

public Q_SLOTS:
    void hear(const QDBusMessage& message) { // NOLINT(performance-unnecessary-value-param)
        const auto words = message.arguments();
        if (words.size() < 2 || words.at(0).toString() != QStringLiteral("showing") || words.at(1) != 1)
            return;
        const Thing thing{message.service(), message.path()};
        if (reader_.role(thing) == QStringLiteral("notification")) heard_.append(reader_.name(thing));
    }

private:
    ScreenReader& reader_;
    QStringList heard_;
};

/// The tests go on in the same program, one after the other: from its gate into it.
class AtTheProgram : public testing::Test {
protected:
    static void SetUpTestSuite() {
        reader_ = new ScreenReader;
        folder_ = new system::TemporaryFolder(*system::TemporaryFolder::make());
        std::filesystem::copy(
            practice_home(), folder_->path() / "valise", std::filesystem::copy_options::recursive);
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(folder_->path().string()));
        auto program =
            system::ChildProgram::start(VALISE_DESK_PROGRAM, {(folder_->path() / "valise").string()});
        VALISE_CHECK(program.has_value());
        program_ = new system::ChildProgram(*std::move(program));
    }
    static void TearDownTestSuite() {
        delete program_;
        delete folder_;
        delete reader_;
    }

    [[nodiscard]] static std::optional<Thing> application() {
        return found<Thing>([]() -> std::optional<Thing> {
            for (const Thing& each : reader_->children(reader_->root()))
                if (reader_->name(each) == QStringLiteral("valise-desk")) return each;
            return std::nullopt;
        });
    }
    [[nodiscard]] static std::vector<Thing> in_sight() {
        const auto program = application();
        return program ? reader_->all_in(*program) : std::vector<Thing>();
    }
    /// What of this role and name is in sight, now or soon. Fails the test when there is none.
    [[nodiscard]] static Thing find(const char* role, const QString& name) {
        const auto thing = found<Thing>([&]() -> std::optional<Thing> {
            for (const Thing& each : in_sight())
                if (reader_->role(each) == QLatin1String(role) && reader_->name(each) == name) return each;
            return std::nullopt;
        });
        EXPECT_TRUE(thing) << role << " " << name.toStdString();
        if (thing) return *thing;
        for (const Thing& each : in_sight())
            std::printf("%s: %s\n", qPrintable(reader_->role(each)), qPrintable(reader_->name(each)));
        return {};
    }
    static void act(const Thing& upon) {
        const auto done = reader_->call(upon, QStringLiteral("org.a11y.atspi.Action"), "DoAction", {0});
        EXPECT_EQ(done.type(), QDBusMessage::ReplyMessage) << done.errorMessage().toStdString();
    }
    static void write(const Thing& in, const char* words) {
        const auto done = reader_->call(in, QStringLiteral("org.a11y.atspi.EditableText"), "SetTextContents",
            {QString::fromLatin1(words)});
        EXPECT_EQ(done.type(), QDBusMessage::ReplyMessage) << done.errorMessage().toStdString();
    }

    static inline ScreenReader* reader_ = nullptr;
    static inline system::TemporaryFolder* folder_ = nullptr;
    static inline system::ChildProgram* program_ = nullptr;
};

TEST_F(AtTheProgram, IsThereWithItsWindow) {
    const auto program = application();
    ASSERT_TRUE(program);
    const auto windows = reader_->children(*program);
    ASSERT_EQ(windows.size(), 1U);
    EXPECT_EQ(reader_->name(windows.front()), QStringLiteral("Valise"));
    EXPECT_EQ(reader_->role(windows.front()), QStringLiteral("frame"));
}

TEST_F(AtTheProgram, IsNeverToldAPassphrase) {
    const auto passphrase = find("text", QStringLiteral("Passphrase"));
    write(passphrase, "another one");

    const auto told =
        reader_->call(passphrase, QStringLiteral("org.a11y.atspi.Text"), "GetText", {0, -1}).arguments();

    constexpr unsigned password_text = 40;
    EXPECT_EQ(reader_->call(passphrase, accessible, "GetRole").arguments().value(0).toUInt(), password_text);
    ASSERT_FALSE(told.isEmpty());
    EXPECT_FALSE(told.constFirst().toString().contains(QStringLiteral("another")));
    for (const Thing& each : in_sight())
        EXPECT_FALSE(reader_->name(each).contains(QStringLiteral("another one")));
}

TEST_F(AtTheProgram, HearsWhatWentWrong) {
    const Notices notices(*reader_);

    act(find("push button", QStringLiteral("Unlock")));

    EXPECT_TRUE(found<bool>([&]() -> std::optional<bool> {
        for (const QString& each : notices.heard())
            if (each.contains(QStringLiteral("does not open the valise"))) return true;
        return std::nullopt;
    })) << notices.heard().join(QLatin1Char('\n')).toStdString();
}

TEST_F(AtTheProgram, OpensItWithoutMouseAndKeys) {
    write(find("text", QStringLiteral("Passphrase")), practice_passphrase);

    act(find("push button", QStringLiteral("Unlock")));

    static_cast<void>(find("list", QStringLiteral("Navigation")));
}

TEST_F(AtTheProgram, HasTheirPlacesToldInTheNavigation) {
    const auto navigation = find("list", QStringLiteral("Navigation"));
    const auto items = reader_->children(navigation);

    ASSERT_GE(items.size(), 8U);
    EXPECT_EQ(
        reader_->property(navigation, accessible, "ChildCount").toInt(), static_cast<int>(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(reader_->role(items[i]), QStringLiteral("list item"));
        EXPECT_EQ(reader_->call(items[i], accessible, "GetIndexInParent").arguments().value(0).toInt(),
            static_cast<int>(i));
    }
}

TEST_F(AtTheProgram, GoesToEachScreenAndFindsAllControlsNamed) {
    const auto items = reader_->children(find("list", QStringLiteral("Navigation")));
    for (const Thing& item : items) {
        const QString screen = reader_->name(item);
        SCOPED_TRACE(screen.toStdString());
        act(item);
        static_cast<void>(find("label", screen));
        for (const Thing& each : in_sight()) {
            if (!reader_->is(each, ScreenReader::focusable)) continue;
            const QString role = reader_->role(each);
            if (role == QStringLiteral("frame") || role == QStringLiteral("label")) continue;
            EXPECT_FALSE(reader_->name(each).isEmpty())
                << role.toStdString() << ' ' << each.path.toStdString();
        }
    }
}

TEST_F(AtTheProgram, IsToldTheStateOfEachAnswerWithItsQuestion) {
    for (const Thing& item : reader_->children(find("list", QStringLiteral("Navigation"))))
        if (reader_->name(item) == QStringLiteral("Questionnaire")) act(item);

    EXPECT_TRUE(found<bool>([&]() -> std::optional<bool> {
        for (const Thing& each : in_sight()) {
            const QString name = reader_->name(each);
            if (reader_->role(each) == QStringLiteral("tree item")
                && name.contains(QStringLiteral("legislation to another review"))
                && name.contains(QStringLiteral("Returned")))
                return true;
        }
        return std::nullopt;
    }));
}

} // namespace
} // namespace valise::tests

int main(int count, char** arguments) {
    testing::InitGoogleMock(&count, arguments);
    const QCoreApplication application(count, arguments);
    return RUN_ALL_TESTS();
}

#include "screen_reader_test.moc"
