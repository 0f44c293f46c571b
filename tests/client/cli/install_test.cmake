# SPDX-License-Identifier: Apache-2.0
# A script: installs the command line from BUILD to a new FOLDER, and looks whether all of it is there.
#   cmake -DBUILD=build/dev -DFOLDER=place -P install_test.cmake
file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --component valise --prefix ${FOLDER}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(named "valise.1:.TH VALISE 1" "completions/valise:complete -o" "_valise:#compdef valise"
    "valise.fish:complete -c valise")
  string(REGEX MATCH "^([^:]*):(.*)$" whole ${named})
  set(beginning ${CMAKE_MATCH_2})
  file(GLOB_RECURSE found ${FOLDER}/share/*/${CMAKE_MATCH_1} ${FOLDER}/share/${CMAKE_MATCH_1})
  if(NOT found)
    message(FATAL_ERROR "${CMAKE_MATCH_1} was not installed")
  endif()
  file(READ ${found} text)
  string(FIND "${text}" "${beginning}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "${found} is not what it is to be")
  endif()
endforeach()
execute_process(COMMAND ${FOLDER}/bin/valise --version OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${FOLDER})
