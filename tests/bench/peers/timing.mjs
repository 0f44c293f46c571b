// SPDX-License-Identifier: Apache-2.0

export class TooSlow extends Error {}

// A check for loops whose length nobody can foresee: it throws when the time is
// up. It looks at the clock now and then only, as some loops are quicker than that.
export function patience(seconds) {
    const end = performance.now() + seconds * 1000;
    let calls = 0;
    return () => {
        if (++calls % 64 === 0 && performance.now() > end) throw new TooSlow(`not done after ${seconds} s`);
    };
}

// Milliseconds of `work`, median of several runs after a warm-up: as the clock
// on the wall has them, and as the processor spent them on this process.
// `after` gets what it returned, outside both.
export function medianOf(work, { runs, after = () => {} }) {
    // A full collection only here: V8 throws compiled code away with it, and
    // the warm-up would be for nothing.
    globalThis.gc();
    const once = () => {
        globalThis.gc({ type: "minor" });
        const start = performance.now();
        const spent = process.cpuUsage();
        const result = work();
        const { user, system } = process.cpuUsage(spent);
        const wall = performance.now() - start;
        after(result);
        return { wall, processor: (user + system) / 1000 };
    };

    const first = once();
    // So long a run has warmed up on its way.
    if (first.wall > enough.single) return first;
    for (let warmth = first.wall, count = 1; warmth < enough.warmth || count < 2; count++) warmth += once().wall;

    const times = [];
    let total = 0;
    while (total < enough.most && (times.length < runs || total < enough.least) && times.length < 10 * runs) {
        times.push(once());
        total += times.at(-1).wall;
    }
    return { wall: median(times.map(({ wall }) => wall)), processor: median(times.map(({ processor }) => processor)) };
}

// Milliseconds on the wall.
const enough = { single: 10_000, warmth: 500, least: 300, most: 6_000 };

function median(numbers) {
    const sorted = [...numbers].sort((left, right) => left - right);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
