# SPDX-License-Identifier: Apache-2.0
# Whether the files of translations have what the windows say now: what lupdate makes of them is what they are.
#   cmake -DLUPDATE=... -DPROJECT=... -DSCRATCH=... -P translations_test.cmake
file(REMOVE_RECURSE ${SCRATCH})
file(GLOB translations ${PROJECT}/client/gui/languages/*.ts)
file(COPY ${translations} DESTINATION ${SCRATCH})
file(GLOB copies ${SCRATCH}/*.ts)
execute_process(
  COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${PROJECT}/client ${PROJECT}/client/gui -ts ${copies}
  WORKING_DIRECTORY ${PROJECT}/client/gui OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(translation ${translations})
  get_filename_component(name ${translation} NAME)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${translation} ${SCRATCH}/${name} RESULT_VARIABLE differs)
  if(differs)
    message(SEND_ERROR "${name} is not what the windows say: build the target update_translations, and translate")
  endif()
endforeach()
