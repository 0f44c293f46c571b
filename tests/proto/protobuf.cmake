# SPDX-License-Identifier: Apache-2.0
# What Protocol Buffers make of entries: the peer of our own codec, for its tests and its fuzz target.
find_package(Protobuf REQUIRED)

set(schema ${PROJECT_SOURCE_DIR}/proto/src/body.proto)
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})
add_custom_command(
  OUTPUT ${generated}/body.pb.cc ${generated}/body.pb.h
  COMMAND protobuf::protoc --proto_path=${PROJECT_SOURCE_DIR}/proto/src --cpp_out=${generated} body.proto
  DEPENDS ${schema}
  VERBATIM)

add_library(valise_protobuf_peer STATIC
  ${PROJECT_SOURCE_DIR}/tests/proto/protobuf_peer.cpp
  ${PROJECT_SOURCE_DIR}/tests/proto/protobuf_reading.cpp
  ${PROJECT_SOURCE_DIR}/tests/proto/protobuf_writing.cpp
  ${generated}/body.pb.cc ${generated}/body.pb.h)
# Generated code keeps to itself: its warnings are not ours.
set_source_files_properties(${generated}/body.pb.cc PROPERTIES COMPILE_OPTIONS -w)
target_include_directories(valise_protobuf_peer SYSTEM PUBLIC ${generated})
target_link_libraries(valise_protobuf_peer PUBLIC valise::proto PRIVATE valise_warnings protobuf::libprotobuf)
