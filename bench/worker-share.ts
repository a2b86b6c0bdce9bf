/** What the console's worker spends on a keystroke, in CPU time: other work on the machine does not count. */
import { gunzipSync } from "node:zlib";
import { createReplyLibrary } from "#console/reply-library.ts";
import { openShelf } from "#console/reply-shelf.ts";
import type { MadeShelves } from "./console-records.ts";

export interface WorkerShare {
  /** Milliseconds to open all languages and make them ready. */
  opening: number;
  keystrokes: number[];
}

export function measureWorker({ list, files }: MadeShelves, keystrokes: readonly string[]): WorkerShare {
  const locales = Object.keys(list.files);
  const open = () => {
    const shelves = locales.map((locale) =>
      openShelf(gunzipSync(files.get(list.files[locale]?.search ?? "") ?? "")),
    );
    return createReplyLibrary(shelves, { locales });
  };
  const start = process.cpuUsage();
  const library = open();
  const opening = since(start);
  const times = keystrokes.map((input) => {
    const start = process.cpuUsage();
    library.find({ input, locale: "en", today: "2026-11-22", recent: [] });
    return since(start);
  });
  return { opening, keystrokes: times };
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
