// SPDX-License-Identifier: Apache-2.0

import jsonCrdt from "json-joy/lib/json-crdt/index.js";
import jsonCrdtPatch from "json-joy/lib/json-crdt-patch/index.js";

const { Model } = jsonCrdt;
const { Patch } = jsonCrdtPatch;

// json-joy keeps all lower numbers for itself.
const firstNumber = 0x10000;

const nameOf = (author) => (author === undefined ? undefined : firstNumber + 1 + author);

// All authors have to begin with the same text node.
const beginning = (() => {
    const model = Model.create(undefined, firstNumber);
    model.api.set("");
    return model.api.flush();
})();

const opened = (model) => ({ model, text: model.api.str([]) });

function open(author) {
    const model = Model.create(undefined, nameOf(author));
    model.applyPatch(beginning);
    return opened(model);
}

function edit({ model, text }, patches) {
    for (const [position, removed, inserted] of patches) {
        if (removed) text.del(position, removed);
        if (inserted) text.ins(position, inserted);
    }
    return model.api.flush();
}

export default {
    package: "json-joy",
    open,
    become: ({ model }, author) => model.setSid(nameOf(author)),
    change: (document, patch) => edit(document, [patch]),
    write: (document, patches) => edit(document, patches).toBinary(),
    apply: ({ model }, update) => model.applyPatch(Patch.fromBinary(update)),
    read: ({ model }) => model.view(),
    forms: {
        binary: { save: ({ model }) => model.toBinary(), join: (bytes) => opened(Model.load(bytes, Model.sid())) },
    },
    // It keeps of deleted text only that there was some.
};
