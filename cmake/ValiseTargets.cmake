# SPDX-License-Identifier: Apache-2.0
# What our own targets have in common. Everything else is ordinary CMake.
# Warnings and hardening of our own code; linked PRIVATE, so that nobody inherits them. The presets
# make errors of warnings, but not the one by which people build: their compiler may be newer than ours.
add_library(valise_warnings INTERFACE)
target_compile_options(valise_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
  -fstack-protector-strong
  # Sources that are compiled together shadow each other's names.
  $<$<NOT:$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wshadow>
  # So that ccache can tell whether headers compiled beforehand are the same.
  $<IF:$<CXX_COMPILER_ID:GNU>,-fpch-preprocess,SHELL:-Xclang -fno-pch-timestamp>
  # In headers compiled beforehand clang forgets which warnings the library silences for itself. g++ tells.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)

# Sanitizers must reach every object of a program.
if(VALISE_SANITIZERS)
  add_compile_options(-fsanitize=${VALISE_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${VALISE_SANITIZERS})
endif()

# What nearly every source includes, compiled once. Sources include what they use all the same:
# packaging/check reads them without it.
add_library(valise_headers OBJECT ${CMAKE_CURRENT_LIST_DIR}/headers.cpp)
target_link_libraries(valise_headers PRIVATE valise_warnings)
target_precompile_headers(valise_headers PRIVATE
  <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <utility> <variant> <vector> <tl/expected.hpp>)

# Where several sources are compiled as one (packaging/test): these are not, since what they keep to themselves
# has the name of something that others of their target keep to themselves.
function(valise_compile_alone)
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# A layer: target valise_NAME, used by others as valise::NAME.
function(valise_add_library name)
  add_library(valise_${name} STATIC)
  add_library(valise::${name} ALIAS valise_${name})
  target_link_libraries(valise_${name} PRIVATE valise_warnings)
  target_precompile_headers(valise_${name} REUSE_FROM valise_headers)
endfunction()

# A program NAME of tests, of the given SOURCES. The headers of the test framework are compiled once for
# all of them, and their own code is as quick to compile as the preset wants.
function(valise_add_test_program name)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE valise_warnings valise_test_support GTest::gmock_main)
  target_compile_options(${name} PRIVATE ${VALISE_TEST_OPTIONS})
  target_precompile_headers(${name} REUSE_FROM valise_test_headers)
endfunction()

# The same, each of whose cases is one test for CTest. One that shares memory between threads says THREADS
# before its sources: it is what the thread sanitizer has to see.
function(valise_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 with THREADS "" "")
  valise_add_test_program(${name} ${with_UNPARSED_ARGUMENTS})
  set(labels)
  if(with_THREADS)
    set(labels LABELS threads)
  endif()
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600 ${labels})
endfunction()
