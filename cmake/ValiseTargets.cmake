# SPDX-License-Identifier: Apache-2.0
# What our own targets have in common. Everything else is ordinary CMake.
# Warnings and hardening of our own code; linked PRIVATE, so that nobody inherits them. The presets
# make errors of warnings, but not the one by which people build: their compiler may be newer than ours.
add_library(valise_warnings INTERFACE)
target_compile_options(valise_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
  -fstack-protector-strong)

# Sanitizers must reach every object of a program.
if(VALISE_SANITIZERS)
  add_compile_options(-fsanitize=${VALISE_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${VALISE_SANITIZERS})
endif()

# A layer: target valise_NAME, used by others as valise::NAME.
function(valise_add_library name)
  add_library(valise_${name} STATIC)
  add_library(valise::${name} ALIAS valise_${name})
  target_link_libraries(valise_${name} PRIVATE valise_warnings)
endfunction()

# A test program NAME of the given SOURCES; each of its cases is one test for CTest.
function(valise_add_test name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE valise_warnings valise_test_support GTest::gmock_main)
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600)
endfunction()
