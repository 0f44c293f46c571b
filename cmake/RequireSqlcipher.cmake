# SPDX-License-Identifier: Apache-2.0
# Finds SQLCipher 4.5 or later as PkgConfig::sqlcipher, or stops in words.

# SQLCipher's .pc file carries the version of the SQLite inside it: SQLCipher 4.5.0 was the first
# with SQLite 3.36. The program asks the library itself for its version each time a store opens.
set(VALISE_SQLITE_INSIDE_SQLCIPHER_4_5 3.36)

function(valise_require_sqlcipher)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(sqlcipher QUIET IMPORTED_TARGET GLOBAL sqlcipher>=${VALISE_SQLITE_INSIDE_SQLCIPHER_4_5})
  if(sqlcipher_FOUND)
    return()
  endif()
  pkg_check_modules(any_sqlcipher QUIET sqlcipher)
  if(any_sqlcipher_FOUND)
    message(FATAL_ERROR
      "The SQLCipher here is too old (it holds SQLite ${any_sqlcipher_VERSION}). "
      "Valise needs 4.5 or later: older ones call a damaged file healthy. "
      "packaging/setup installs a newer one.")
  endif()
  message(FATAL_ERROR "SQLCipher is not here. packaging/setup installs it.")
endfunction()
