// SPDX-License-Identifier: Apache-2.0
// The model of a disk that loses its power: it must allow all that a real one may do.
#include <gtest/gtest.h>

#include "support/disk_record.hpp"

namespace valise::tests {
namespace {

using Kind = DiskEvent::Kind;

DiskEvent write(std::uint64_t at, std::size_t size, Byte byte) {
    return {Kind::write, 0, at, {}, Bytes(size, byte)};
}
DiskEvent sync() { return {Kind::sync, 0, 0, {}, {}}; }

/// What is left of the file after these events, if nothing or everything unsynced survives.
std::pair<DiskState, DiskState> least_and_most_after(const std::vector<DiskEvent>& events) {
    const DiskRecord record{{{"file", Bytes(512, 'o')}}, events};
    DiskImage image(record);
    while (image.next() != nullptr) image.advance();
    return {image.after_power_loss(survivors(0)), image.after_power_loss(survivors(UINT64_MAX))};
}

TEST(DiskImage, KeepsOrLosesWhatWasNotSynced) {
    const auto [least, most] = least_and_most_after({write(0, 512, 'n')});

    EXPECT_EQ(least.files.at("file"), Bytes(512, 'o'));
    EXPECT_EQ(most.files.at("file"), Bytes(512, 'n'));
}

TEST(DiskImage, KeepsWhatWasSynced) {
    const auto [least, most] = least_and_most_after({write(0, 512, 'n'), sync()});

    EXPECT_EQ(least.files.at("file"), Bytes(512, 'n'));
    EXPECT_EQ(most, least);
}

TEST(DiskImage, DoesNotKeepWhatALaterSyncCannotVouchFor) {
    const auto [least, most] = least_and_most_after(
        {write(0, 512, 'n'), {Kind::failed_sync, 0, 0, {}, {}}, write(512, 512, 'm'), sync()});

    EXPECT_EQ(least.files.at("file")[0], 'o');
    EXPECT_EQ(least.files.at("file")[512], 'm');
    EXPECT_EQ(most.files.at("file")[0], 'n');
}

TEST(DiskImage, TearsAWriteBetweenSectors) {
    const DiskRecord record{{{"file", Bytes(1024, 'o')}}, {write(0, 1024, 'n')}};
    DiskImage image(record);
    image.advance();

    const Bytes left = image.after_power_loss(torn(0, 1)).files.at("file");

    EXPECT_EQ(left[511], 'n');
    EXPECT_EQ(left[512], 'o');
}

TEST(DiskImage, MayLoseALaterWriteOrAnEarlierOne) {
    const DiskRecord record{{{"file", Bytes(512, 'o')}}, {write(0, 512, 'a'), write(512, 512, 'b')}};
    DiskImage image(record);
    image.advance();
    image.advance();

    const Bytes later = image.after_power_loss(survivors(0b10)).files.at("file");

    EXPECT_EQ(later[0], 'o');
    EXPECT_EQ(later[512], 'b');
    EXPECT_EQ(image.after_power_loss(survivors(0b01)).files.at("file"), Bytes(512, 'a'));
}

TEST(DiskImage, MayLoseANewNameUntilTheFolderIsSynced) {
    const DiskEvent made{Kind::create, 1, 0, "log", {}};

    EXPECT_FALSE(least_and_most_after({made}).first.files.contains("log"));
    EXPECT_TRUE(least_and_most_after({made}).second.files.contains("log"));
    EXPECT_TRUE(least_and_most_after({made, {Kind::sync_folder, 0, 0, {}, {}}}).first.files.contains("log"));
}

TEST(DiskImage, MayBringBackARemovedFileUntilTheFolderIsSynced) {
    const DiskEvent removed{Kind::remove, 0, 0, "file", {}};

    EXPECT_TRUE(least_and_most_after({removed}).first.files.contains("file"));
    EXPECT_FALSE(least_and_most_after({removed}).second.files.contains("file"));
    EXPECT_FALSE(
        least_and_most_after({removed, {Kind::sync_folder, 0, 0, {}, {}}}).first.files.contains("file"));
}

} // namespace
} // namespace valise::tests
