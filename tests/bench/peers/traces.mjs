// SPDX-License-Identifier: Apache-2.0
//
// Reading editing traces, and planning how each author lived through one.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";

export const nameOf = (file) => basename(file).replace(/\.json(\.gz)?$/, "");

// Every trace as transactions of one author each, in an order in which all may be applied.
export function readTrace(file) {
    const stored = readFileSync(file);
    const json = file.endsWith(".gz") ? gunzipSync(stored) : stored;
    const { kind, startContent, endContent, txns } = JSON.parse(json.toString("utf8"));
    if (startContent) throw new Error(`${file}: the trace does not begin with an empty text`);
    refuseSurrogates(file, txns);
    return {
        name: nameOf(file),
        isConcurrent: kind === "concurrent",
        endContent,
        transactions: txns.map(({ parents, agent, patches }) => ({ parents, author: agent ?? 0, patches })),
    };
}

// Positions are scalar values, and most libraries count UTF-16 units. Where
// both are the same, no library has to be given a conversion inside the clock.
function refuseSurrogates(file, transactions) {
    for (const { patches } of transactions)
        for (const [, , inserted] of patches)
            if (/[\ud800-\udfff]/.test(inserted)) throw new Error(`${file}: beyond the Basic Multilingual Plane`);
}

// How to write each transaction in a document that has exactly its parents and
// all before them: which of the documents at hand to take, and which
// transactions that one lacks. A document number not met before is a new one.
//
// `canChangeAuthor`: the library can go on with another author's document, so
// that many authors in turn need few documents.
export function planReplay(transactions, canChangeAuthor) {
    const authorCount = 1 + Math.max(...transactions.map(({ author }) => author));
    const byAuthor = Array.from({ length: authorCount }, () => []);
    const versions = [];
    const documents = [];
    return transactions.map(({ parents, author }, index) => {
        const version = joined(parents.map((parent) => versions[parent]), authorCount);
        if (version[author] !== byAuthor[author].length)
            throw new Error(`transaction ${index}: its author has not seen all own transactions`);

        let document = fullestWithin(documents, version, canChangeAuthor ? undefined : author);
        if (document < 0) document = documents.push({ author, version: new Uint32Array(authorCount) }) - 1;
        const missing = [];
        documents[document].version.forEach((seen, other) => missing.push(...byAuthor[other].slice(seen, version[other])));
        // Parents stand before their children in a trace.
        missing.sort((left, right) => left - right);

        byAuthor[author].push(index);
        version[author] += 1;
        versions.push(version);
        documents[document] = { author, version };
        return { author, document, missing };
    });
}

// A version says how many transactions of each author are in.
function joined(versions, authorCount) {
    const result = new Uint32Array(authorCount);
    for (const version of versions)
        version.forEach((count, author) => (result[author] = Math.max(result[author], count)));
    return result;
}

function fullestWithin(documents, limit, author) {
    let best = -1;
    let most = -1;
    documents.forEach((document, index) => {
        if (author !== undefined && document.author !== author) return;
        if (document.version.some((count, other) => count > limit[other])) return;
        const total = document.version.reduce((sum, count) => sum + count, 0);
        if (total > most) [best, most] = [index, total];
    });
    return best;
}
