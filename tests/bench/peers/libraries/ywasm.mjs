// SPDX-License-Identifier: Apache-2.0

import * as Y from "ywasm";
import yjs from "./yjs.mjs";

function open(author, { keepDeleted = false } = {}) {
    const clientID = author === undefined ? undefined : 1 + author;
    const document = new Y.YDoc({ clientID, gc: !keepDeleted });
    return { document, text: document.getText("text") };
}

function close({ document, text }) {
    text.free();
    document.free();
}

// A transaction ends, and its memory is given back, with free().
function edit({ document, text }, patches, atEnd) {
    const transaction = document.beginTransaction();
    try {
        for (const [position, removed, inserted] of patches) {
            if (removed) text.delete(position, removed, transaction);
            if (inserted) text.insert(position, inserted, undefined, transaction);
        }
        return atEnd?.(transaction);
    } finally {
        transaction.free();
    }
}

function withoutDeleted({ document }) {
    const result = open();
    Y.applyUpdateV2(result.document, Y.encodeStateAsUpdateV2(document));
    return result.document;
}

const joinWith = (apply, options) => (bytes) => {
    const opened = open(undefined, options);
    apply(opened.document, bytes);
    return opened;
};

const keepDeleted = { keepDeleted: true };

export default {
    package: "ywasm",
    // The updates are those of yjs, which has them ready far sooner.
    writer: yjs,
    open,
    change: (opened, patch) => edit(opened, [patch]),
    write: (opened, patches) => edit(opened, patches, (transaction) => transaction.encodeUpdate()),
    apply: ({ document }, update) => Y.applyUpdate(document, update),
    read: ({ text }) => text.toString(),
    close,
    forms: {
        v1: { save: (opened) => Y.encodeStateAsUpdate(withoutDeleted(opened)), join: joinWith(Y.applyUpdate) },
        v2: { save: (opened) => Y.encodeStateAsUpdateV2(withoutDeleted(opened)), join: joinWith(Y.applyUpdateV2) },
        "full v1": { save: ({ document }) => Y.encodeStateAsUpdate(document), join: joinWith(Y.applyUpdate, keepDeleted) },
        "full v2": { save: ({ document }) => Y.encodeStateAsUpdateV2(document), join: joinWith(Y.applyUpdateV2, keepDeleted) },
    },
    history: "full v2",
};
