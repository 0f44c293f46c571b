// SPDX-License-Identifier: Apache-2.0
//
// By the handle below Automerge's JavaScript documents: those bring a copy of
// the text up to date after every change, which nobody here reads.

import * as Automerge from "@automerge/automerge";

const root = "/";
const timeOfChanges = 0;

const nameOf = (author) => (author === undefined ? undefined : (1 + author).toString(16).padStart(4, "0"));

const fresh = (name) => Automerge.getBackend(Automerge.init(name));

// All authors have to begin with the same text object.
const beginning = (() => {
    const handle = fresh("00");
    handle.putObject(root, "text", "");
    handle.commit(undefined, timeOfChanges);
    return handle.getLastLocalChange();
})();

const opened = (handle) => ({ handle, text: handle.getWithType(root, "text")[1] });

function open(author) {
    const handle = fresh(nameOf(author));
    handle.applyChanges([beginning]);
    return opened(handle);
}

function become(document, author) {
    const previous = document.handle;
    document.handle = previous.clone(nameOf(author));
    previous.free();
}

function edit({ handle, text }, patches) {
    for (const [position, removed, inserted] of patches) handle.splice(text, position, removed, inserted);
    handle.commit(undefined, timeOfChanges);
}

function write(document, patches) {
    edit(document, patches);
    return document.handle.getLastLocalChange();
}

export default {
    package: "@automerge/automerge",
    open,
    become,
    change: (document, patch) => edit(document, [patch]),
    write,
    apply: ({ handle }, update) => handle.applyChanges([update]),
    applyAll: ({ handle }, updates) => handle.applyChanges(updates),
    read: ({ handle, text }) => handle.text(text),
    close: ({ handle }) => handle.free(),
    forms: {
        save: {
            save: ({ handle }) => handle.save(),
            join: (bytes) => opened(Automerge.getBackend(Automerge.load(bytes))),
        },
    },
    history: "save",
};
