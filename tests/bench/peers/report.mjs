// SPDX-License-Identifier: Apache-2.0
//
// Prints what was measured as ratios, ours / theirs.
//
//   node report.mjs RESULTS TRACE...
//
// RESULTS is the folder that `run` fills; the traces are printed in the order given.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { nameOf } from "./traces.mjs";

const [folder, ...files] = process.argv.slice(2);
const traces = files.map(nameOf);
const native = JSON.parse(readFileSync(new URL("native.json", import.meta.url)));
const linesOf = (file) => readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

const ours = new Map(existsSync(join(folder, "ours.json")) ? linesOf("ours.json").map((line) => [nameOf(line.trace), line]) : []);
const theirs = readdirSync(folder).filter((file) => file.includes("@")).flatMap(linesOf);
const libraries = [...new Set(theirs.map(({ library }) => library))];
const their = (library, trace) => theirs.find((one) => one.library === library && one.trace === trace);

printAgainstLibraries();
printAgainstNative();
printNotes();
process.exitCode = [...ours.values()].some(({ matches }) => !matches) ? 1 : 0;

function printAgainstLibraries() {
    const versions = libraries.map((library) => `${library} ${theirs.find((one) => one.library === library).version}`);
    console.log(`Ratios are ours / theirs: below 1, ours is better. In brackets what was measured of theirs.\n${versions.join(", ")}\n`);

    printRatios("Local typing, edit by edit, ms", "local_ms", (result) => [result.local_ms]);
    printRatios("Remote updates one by one, then the text, ms", "remote_ms", (result) => [result.remote_ms]);
    printRatios("Load to readable text, from the quickest of their saved forms, ms", "load_snapshot_ms", quickestForm);
    printRatios("Load to readable text, from the whole history, ms", "load_full_ms",
        ({ load_ms, history }) => [load_ms[history]]);
    printRatios("Size of the whole history with deleted text, theirs after zstd -19, bytes", "bytes_full",
        ({ bytes, history }) => [bytes[history]?.compressed]);
    printRatios("One typed character as an update, bytes", "bytes_one_character", (result) => [result.bytes_one_character]);
    printRatios("Merge, theirs with reading their saved form, ms", "merge_ms",
        ({ library, load_ms }) => [library === "diamond-types" ? load_ms.toBytes : undefined]);
}

function quickestForm({ load_ms }) {
    const [best] = Object.entries(load_ms).sort(([, left], [, right]) => left - right);
    return best ? [best[1], best[0]] : [];
}

// `value` gives a figure of theirs and perhaps what is to be said with it.
function printRatios(title, key, value) {
    const measured = (library, trace) => {
        const result = their(library, trace);
        return result ? value(result) : [];
    };
    const columns = libraries.filter((library) => traces.some((trace) => measured(library, trace)[0] !== undefined));
    const rows = traces.filter((trace) => columns.some((library) => measured(library, trace)[0] !== undefined)).map((trace) => {
        const own = ours.get(trace)?.[key];
        const cells = columns.map((library) => {
            const [figure, remark] = measured(library, trace);
            return figure === undefined ? "-" : `${ratio(own, figure)} (${[short(figure), remark].filter(Boolean).join(" ")})`;
        });
        const best = columns.filter((library) => measured(library, trace)[0] !== undefined)
            .sort((left, right) => measured(left, trace)[0] - measured(right, trace)[0])[0];
        return [trace, short(own), ...cells, `${best} ${ratio(own, measured(best, trace)[0])}`];
    });
    if (rows.length) printTable(title, ["trace", "ours", ...columns, "best of theirs"], rows);
}

function printAgainstNative() {
    const scale = machineScale();
    const rows = traces.filter((trace) => native.merge_ms[trace]).map((trace) => {
        const own = ours.get(trace);
        const times = ["local_ms", "merge_ms", "load_full_ms"].map((key) => {
            const there = native[key][trace];
            if (there === undefined) return "-";
            const here = there * scale;
            return `${ratio(own?.[key], here)} (${short(here)})`;
        });
        const peak = own && own.peak_kb / 1024;
        const peaks = native.peak_mib[trace].map((most) => `${ratio(peak, most)} (${short(most)})`).join(" to ");
        return [trace, ...times, peaks];
    });
    if (!rows.length) return;
    printTable(`Against diamond-types native, scaled to this machine by ${short(scale)}`,
        ["trace", "local typing, ms", "merge, ms", "whole history to text, ms", "peak memory, MiB"], rows);
}

// How many times longer this machine takes than the one of native.json. By the
// processor's time: a run of seconds on a busy machine has to share it, and the
// short ones that are to be scaled need not.
function machineScale() {
    const calibration = join(folder, "calibration.json");
    if (!existsSync(calibration)) return NaN;
    return linesOf("calibration.json")[0].remote_processor_ms / native.wasm.remote_ms;
}

function printNotes() {
    for (const { library, trace, notes } of theirs)
        for (const note of notes) console.log(`${library}, ${trace}: ${note}`);
    for (const trace of traces) {
        for (const library of libraries)
            if (!their(library, trace)) console.log(`${library}, ${trace}: failed, see ${library}@${trace}.log`);
        if (ours.get(trace)?.matches === false) console.log(`ours, ${trace}: THE TEXT IS ANOTHER ONE`);
    }
    if (!ours.size) console.log("Ours was not measured.");
}

function printTable(title, head, rows) {
    const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
    const line = (row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd();
    console.log([title, line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line), ""].join("\n"));
}

function ratio(own, other) {
    const value = own / other;
    if (own === undefined || own === null || !Number.isFinite(value)) return "-";
    return short(value);
}

function short(number) {
    if (number === undefined || number === null || Number.isNaN(number)) return "-";
    return Math.abs(number) >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3)));
}
