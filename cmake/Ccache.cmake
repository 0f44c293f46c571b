# SPDX-License-Identifier: Apache-2.0
# Compiles through ccache where the machine has it; a build without it is the same, only slower.
find_program(VALISE_CCACHE ccache)
mark_as_advanced(VALISE_CCACHE)
if(VALISE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${VALISE_CCACHE})
endif()
