// SPDX-License-Identifier: Apache-2.0
//
// Measures one library on one trace, and prints a line of JSON.
//
//   node --expose-gc measure.mjs LIBRARY TRACE RUNS SECONDS
//
// SECONDS is how long preparing, or one run, may take before its figure is
// given up. Each file in libraries/ exports the same few things:
//
//   open(author, options)     an empty document of that author, or of a new one
//   change(document, patch)   one edit as its user makes it
//   write(document, patches)  one transaction; returns it as an update
//   apply, applyAll           take in one update, or several
//   read, close               the text as a string; the end of the document
//   become                    goes on as another author in the same document
//   forms                     the ways to save, and to open what was saved
//   history                   which of them keeps deleted text, in the fewest bytes
//   writer                    what writes updates sooner, if anything does

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { TooSlow, medianOf, patience } from "./timing.mjs";
import { planReplay, readTrace } from "./traces.mjs";

// More authors than this take turns in few documents, or most of the time
// would go by in telling each what all the others did.
const mostDocuments = 32;

const [libraryName, file, runs, seconds] = process.argv.slice(2);
const limits = { runs: Number(runs), seconds: Number(seconds) };
const { default: library } = await import(`./libraries/${libraryName}.mjs`);

const trace = readTrace(file);
const result = { library: libraryName, version: versionOf(library), trace: trace.name, load_ms: {}, bytes: {}, notes: [] };
if (measureWriting()) measureSaved();
delete result.saved;
console.log(JSON.stringify(result));

function versionOf({ package: name }) {
    return JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
}

// Leaves the saved forms in `saved`, for which there has to be a whole history.
function measureWriting() {
    const history = trace.isConcurrent ? measureRemote() : measureLocal();
    if (!history) return false;
    expectText(history);
    result.saved = Object.fromEntries(Object.entries(library.forms).map(([name, { save }]) => [name, save(history)]));
    library.close?.(history);
    return true;
}

function measureLocal() {
    const check = () => patience(limits.seconds);
    const patches = trace.transactions.flatMap((transaction) => transaction.patches);
    const type = (document, checkNow) => {
        for (const patch of patches) {
            checkNow();
            library.change(document, patch);
        }
        return document;
    };
    const local = attempt("local typing", () =>
        medianOf(() => type(library.open(0), check()), { runs: limits.runs, after: done }));
    result.local_ms = local?.wall;

    return attempt("preparing", () => {
        const checkNow = check();
        const document = library.open(0, { keepDeleted: true });
        for (const transaction of trace.transactions) {
            checkNow();
            for (const patch of transaction.patches) library.change(document, patch);
        }
        return document;
    });
}

function measureRemote() {
    const updates = attempt("preparing", () => writeUpdates(patience(limits.seconds)));
    if (!updates) return undefined;
    const receive = () => {
        const check = patience(limits.seconds);
        const document = library.open();
        for (const update of updates) {
            check();
            library.apply(document, update);
        }
        return { document, text: library.read(document) };
    };
    const after = ({ document }) => done(document);
    const remote = attempt("remote updates", () => medianOf(receive, { runs: limits.runs, after }));
    result.remote_ms = remote?.wall;
    result.remote_processor_ms = remote?.processor;

    const history = library.open(undefined, { keepDeleted: true });
    takeIn(library, history, updates);
    return history;
}

// Each transaction as an update, written in a document that has exactly what
// its author had seen.
function writeUpdates(check) {
    const writer = library.writer ?? library;
    const authors = new Set(trace.transactions.map(({ author }) => author)).size;
    const takeTurns = authors > mostDocuments;
    const documents = [];
    const updates = [];
    planReplay(trace.transactions, takeTurns).forEach(({ author, document, missing }, index) => {
        check();
        documents[document] ??= { document: writer.open(author, { keepDeleted: true }), author };
        const desk = documents[document];
        takeIn(writer, desk.document, missing.map((one) => updates[one]).filter(Boolean));
        if (desk.author !== author) writer.become(desk.document, author);
        desk.author = author;
        const { patches } = trace.transactions[index];
        updates.push(patches.length ? writer.write(desk.document, patches) : undefined);
    });
    documents.forEach(({ document }) => writer.close?.(document));
    return updates.filter(Boolean);
}

function takeIn(some, document, updates) {
    if (updates.length === 0) return;
    if (some.applyAll) some.applyAll(document, updates);
    else updates.forEach((update) => some.apply(document, update));
}

function measureSaved() {
    for (const [name, form] of Object.entries(library.forms)) {
        const bytes = result.saved[name];
        const open = () => {
            const document = form.join(bytes);
            return { document, text: library.read(document) };
        };
        result.bytes[name] = { saved: bytes.length, compressed: compressedSize(bytes) };
        result.load_ms[name] = medianOf(open, { runs: limits.runs, after: ({ document }) => done(document) }).wall;
    }
    result.history = library.history;
    result.bytes_one_character = sizeOfOneCharacter();

}

// The second of two characters that a new author types, one by one.
function sizeOfOneCharacter() {
    const [name, form] = Object.entries(library.forms).at(-1);
    const document = form.join(result.saved[name]);
    const middle = trace.endContent.length >> 1;
    library.write(document, [[middle, 0, "a"]]);
    return library.write(document, [[middle + 1, 0, "b"]]).length;
}

function compressedSize(bytes) {
    const { status, stdout, stderr } = spawnSync("zstd", ["-19", "--quiet", "--stdout"], {
        input: bytes,
        maxBuffer: 2 ** 30,
    });
    if (status !== 0) throw new Error(`zstd: ${stderr}`);
    return stdout.length;
}

// What takes too long is left out and said; every other failure ends it all.
function attempt(what, work) {
    try {
        return work();
    } catch (error) {
        if (!(error instanceof TooSlow)) throw error;
        result.notes.push(`${what}: ${error.message}`);
        return undefined;
    }
}

function done(document) {
    expectText(document);
    library.close?.(document);
}

function expectText(document) {
    if (library.read(document) !== trace.endContent) throw new Error(`${libraryName}: ${trace.name}: another text`);
}
