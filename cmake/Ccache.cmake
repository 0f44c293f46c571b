# SPDX-License-Identifier: Apache-2.0
# Compiles through ccache where the machine has it; a build without it is the same, only slower.
find_program(VALISE_CCACHE ccache)
mark_as_advanced(VALISE_CCACHE)
if(VALISE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Headers that are compiled beforehand are safe to keep when nothing in them asks for the time.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${VALISE_CCACHE})
endif()
