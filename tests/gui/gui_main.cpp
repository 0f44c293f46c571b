// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/gui/practice_window.hpp"

int main(int count, char** arguments) {
    testing::InitGoogleMock(&count, arguments);
    const valise::tests::WithoutAScreen application;
    return RUN_ALL_TESTS();
}
