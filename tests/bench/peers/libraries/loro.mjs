// SPDX-License-Identifier: Apache-2.0

import { LoroDoc } from "loro-crdt";

const nameOf = (author) => BigInt(1 + author);

function open(author) {
    const document = new LoroDoc();
    if (author !== undefined) document.setPeerId(nameOf(author));
    return { document, text: document.getText("text") };
}

function edit({ document, text }, patches) {
    for (const [position, removed, inserted] of patches) {
        if (removed) text.delete(position, removed);
        if (inserted) text.insert(position, inserted);
    }
    document.commit();
}

function write(opened, patches) {
    const from = opened.document.oplogVersion();
    edit(opened, patches);
    const update = opened.document.export({ mode: "update", from });
    from.free();
    return update;
}

function join(bytes) {
    const opened = open();
    opened.document.import(bytes);
    return opened;
}

export default {
    package: "loro-crdt",
    open,
    become: ({ document }, author) => document.setPeerId(nameOf(author)),
    change: (opened, patch) => edit(opened, [patch]),
    write,
    apply: ({ document }, update) => document.import(update),
    applyAll: ({ document }, updates) => document.importBatch(updates),
    read: ({ text }) => text.toString(),
    close({ document, text }) {
        text.free();
        document.free();
    },
    forms: {
        snapshot: { save: ({ document }) => document.export({ mode: "snapshot" }), join },
        "full update": { save: ({ document }) => document.export({ mode: "update" }), join },
    },
    history: "full update",
};
