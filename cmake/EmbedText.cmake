# SPDX-License-Identifier: Apache-2.0
# A script: writes OUTPUT, a C++ source in which NAME (within a namespace, with ::) is a std::string_view of
# the bytes of INPUT.
#   cmake -DINPUT=data.json -DOUTPUT=data.cpp -DNAME=valise::casework::data -P EmbedText.cmake
string(REGEX MATCH "^(.*)::([^:]+)$" whole "${NAME}")
set(namespace "${CMAKE_MATCH_1}")
set(variable "${CMAKE_MATCH_2}")
file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
string(REGEX REPLACE "('[^']*','[^']*','[^']*','[^']*','[^']*','[^']*','[^']*','[^']*',)" "\\1\n" bytes "${bytes}")
file(WRITE ${OUTPUT} "// Made from a file by EmbedText.cmake.
#include <string_view>
namespace ${namespace} {
extern const std::string_view ${variable};
static constexpr char bytes_of_${variable}[] = {
${bytes}};
const std::string_view ${variable}{bytes_of_${variable}, sizeof bytes_of_${variable}};
}
")
