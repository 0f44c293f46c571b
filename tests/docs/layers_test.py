#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the sources to the layers: who may include what.

Usage: layers_test.py PROJECT

A layer includes itself and those above it. A library from elsewhere is seen in
its one folder and nowhere else; what only the operating system has, in base.
"""
import pathlib
import re
import sys

# From the top down; each may use those above it.
LAYERS = ["base", "crypto", "database", "proto", "text", "draft", "log", "space", "exchange", "enrolment", "pouch", "carrier", "store", "module", "service", "casework", "docio", "desk", "practice", "gui", "cli"]
FOLDERS = {
    "base": "base",
    "crypto": "crypto",
    "client/database": "database",
    "proto": "proto",
    "sync/text": "text",
    "sync/draft": "draft",
    "sync/log": "log",
    "sync/space": "space",
    "sync/exchange": "exchange",
    "sync/pouch": "pouch",
    "sync/carrier": "carrier",
    "sync/enrolment": "enrolment",
    "client/store": "store",
    "sync/module": "module",
    "sync/service": "service",
    "client/casework": "casework",
    "client/docio": "docio",
    "client/desk": "desk",
    "client/practice": "practice",
    "client/gui": "gui",
    "client/cli": "cli",
}

# Header, and the folders that may see it. "standard" headers have no dot.
LIBRARIES = {
    r"tl/expected\.hpp": ["base"],
    r"sodium\.h": ["crypto", "tests/bench", "tests/sim/remembering.cpp", "tests/support/remembered_passphrases.cpp"],
    r"zstd\.h": ["base/src/compression.cpp"],
    r"google/protobuf/.*|.*\.pb\.h": ["tests/proto"],
    r"sqlite3\.h": ["client/database", "tests/support/crash_disk.cpp", "tests/client/store"],
    r"libpq-fe\.h": ["sync/module", "tests/sync/module"],
    r"unicode/.*": ["client/store/src/segments.cpp", "client/store/src/words.cpp", "client/desk/src/name_order.cpp"],
    r"(curl|boost)/.*": ["sync/carrier/src"],
    r"zip\.h|pugixml\.hpp": ["client/docio/src"],
    r"CLI/.*": ["client/cli", "sync/service/program", "tests/lab"],
    r"fmt/.*": ["base", "crypto", "client", "sync/module", "sync/service", "tests"],
    r"(fcntl|malloc|pthread|pwd|termios|unistd)\.h|sys/.*|linux/.*": ["base/src/child_program.cpp", "base/src/supervision.cpp", "base/src/system.cpp", "base/src/terminal.cpp", "tests"],
    r"(arpa|netinet)/.*|(dlfcn|poll)\.h": ["tests"],
    r"nlohmann/.*": ["client/casework/src", "tests"],
    r"Q[A-Za-z]+": ["client/gui", "tests/gui"],
    r"qrencode\.h": ["client/gui/people/qr_code.cpp"],
    r"hunspell.hxx": ["client/gui/spelling"],
    r"(gtest|gmock|rapidcheck|benchmark)/.*|rapidcheck\.h|zlib\.h": ["tests"],
    r"[a-z0-9_]+": [""],
}


def allowed_places(header):
    for pattern, places in LIBRARIES.items():
        if re.fullmatch(pattern, header):
            return places
    return []


def trouble_with(path, header, is_ours):
    layer = next((name for folder, name in FOLDERS.items() if path.startswith(folder + "/")), None)
    ours = re.match(r"valise/([a-z]+)/", header)
    if re.match(r"gui/", header) and not path.startswith(("client/gui/", "tests/gui/")):
        return "nobody is above the windows"
    if ours and layer and LAYERS.index(ours.group(1)) > LAYERS.index(layer):
        return f"{layer} is above {ours.group(1)}"
    if ours or is_ours:
        return None
    if not any(path.startswith(place) for place in allowed_places(header)):
        return "this library has no place here"
    return None


def main():
    project = pathlib.Path(sys.argv[1])
    count = 0
    troubles = []
    for top in ["base", "crypto", "proto", "sync", "client", "tests"]:
        for source in sorted((project / top).rglob("*.[ch]pp")):
            path = source.relative_to(project).as_posix()
            for sign, header in re.findall(r'^#include ([<"])([^>"]+)', source.read_text("utf-8"), re.MULTILINE):
                count += 1
                reason = trouble_with(path, header, sign == '"')
                if reason:
                    troubles.append(f"{path}: {header}: {reason}")
    print("\n".join(troubles) or f"{count} includes, each in its place")
    return 1 if troubles or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
