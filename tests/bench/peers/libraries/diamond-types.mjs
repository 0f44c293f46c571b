// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from "node:crypto";
import { Doc, OpLog } from "diamond-types-node";

// It leaves the naming of authors to its user.
const nameOf = (author) => (author === undefined ? randomBytes(4).toString("hex") : String(author));

function edit(target, patches) {
    for (const [position, removed, inserted] of patches) {
        if (removed) target.del(position, removed);
        if (inserted) target.ins(position, inserted);
    }
}

function write(target, patches) {
    const before = target.getLocalVersion();
    edit(target, patches);
    return target.getPatchSince(before);
}

// What is written follows from the history alone, and a history without a
// text takes in the work of others far sooner.
const writer = {
    open: (author) => new OpLog(nameOf(author)),
    become: (history, author) => history.setAgent(nameOf(author)),
    write,
    apply: (history, update) => history.addFromBytes(update),
    close: (history) => history.free(),
};

export default {
    package: "diamond-types-node",
    writer,
    open: (author) => new Doc(nameOf(author)),
    change: (document, patch) => edit(document, [patch]),
    write,
    apply: (document, update) => document.mergeBytes(update),
    read: (document) => document.get(),
    close: (document) => document.free(),
    forms: {
        toBytes: { save: (document) => document.toBytes(), join: (bytes) => Doc.fromBytes(bytes, nameOf()) },
    },
    history: "toBytes",
};
