/** A copy of the agents' output on a host of its own, which a test may change, publish anew and switch off. */
import { rmSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeServiceWorker } from "#node/console-worker.ts";
import { serveFolder } from "#node/serve-folder.ts";
import { outFolder } from "#node/words-folder.ts";

export interface PublishedOutput {
  address: string;
  folder: string;
  /** Changes one file as a new build would, and lists it in a new version. */
  publish: (file: string, change: (text: string) => string) => Promise<void>;
  stop: () => Promise<void>;
  /** Stops it; the files go with the process, since an answer under way may still read them. */
  remove: () => Promise<void>;
}

const finished = new Set<string>();
process.once("exit", () => {
  for (const folder of finished) rmSync(folder, { recursive: true, force: true });
});

export async function publishOutput(): Promise<PublishedOutput> {
  const folder = await mkdtemp(join(tmpdir(), "answerbook-output-"));
  await cp(resolve(outFolder(), "agents"), folder, { recursive: true });
  const server = await serveFolder(folder, 0);
  const stop = () => stopServer(server);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    publish: async (file, change) => {
      const path = join(folder, file);
      await writeFile(path, change(await readFile(path, "utf8")));
      await writeServiceWorker(folder, "/");
    },
    stop,
    remove: async () => {
      await stop();
      finished.add(folder);
    },
  };
}

/** At once, whoever is still connected. */
function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
