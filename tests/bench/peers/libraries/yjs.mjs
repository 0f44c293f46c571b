// SPDX-License-Identifier: Apache-2.0

import * as Y from "yjs";

const textOf = (document) => document.getText("text");

function open(author, { keepDeleted = false } = {}) {
    const document = new Y.Doc({ gc: !keepDeleted });
    if (author !== undefined) document.clientID = 1 + author;
    return document;
}

function edit(document, patches) {
    const text = textOf(document);
    document.transact(() => {
        for (const [position, removed, inserted] of patches) {
            if (removed) text.delete(position, removed);
            if (inserted) text.insert(position, inserted);
        }
    });
}

function write(document, patches) {
    let update;
    const keep = (bytes) => (update = bytes);
    document.on("update", keep);
    edit(document, patches);
    document.off("update", keep);
    return update;
}

// Yjs gives up a number that it finds in an update from outside, as happens
// where several authors take turns in one document.
function applyAll(document, updates) {
    const { clientID } = document;
    document.clientID = 0;
    document.transact(() => updates.forEach((update) => Y.applyUpdate(document, update)));
    document.clientID = clientID;
}

function withoutDeleted(document) {
    const result = open();
    Y.applyUpdateV2(result, Y.encodeStateAsUpdateV2(document));
    return result;
}

const joinWith = (apply, options) => (bytes) => {
    const document = open(undefined, options);
    apply(document, bytes);
    return document;
};

const keepDeleted = { keepDeleted: true };

export default {
    package: "yjs",
    open,
    become: (document, author) => (document.clientID = 1 + author),
    change: (document, patch) => edit(document, [patch]),
    write,
    apply: (document, update) => Y.applyUpdate(document, update),
    applyAll,
    read: (document) => textOf(document).toString(),
    close: (document) => document.destroy(),
    forms: {
        v1: { save: (document) => Y.encodeStateAsUpdate(withoutDeleted(document)), join: joinWith(Y.applyUpdate) },
        v2: { save: (document) => Y.encodeStateAsUpdateV2(withoutDeleted(document)), join: joinWith(Y.applyUpdateV2) },
        "full v1": { save: (document) => Y.encodeStateAsUpdate(document), join: joinWith(Y.applyUpdate, keepDeleted) },
        "full v2": { save: (document) => Y.encodeStateAsUpdateV2(document), join: joinWith(Y.applyUpdateV2, keepDeleted) },
    },
    history: "full v2",
};
