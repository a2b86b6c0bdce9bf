/** Checks the words beside the dev server, so that a page is never kept waiting by a check. */
import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { cacheFileOf, continueInMemory } from "#node/check-cache.ts";
import { checkWords } from "#node/check-words.ts";
import { findingsOfPage } from "#node/page-findings.ts";
import { contentFolder } from "#node/words-folder.ts";
import type { PageFindings } from "./events.ts";

const folder = contentFolder();
const cache = await continueInMemory(cacheFileOf(folder));

/** Takes a page's address without host; answers with its findings, or with what kept it from checking. */
parentPort?.on("message", (pathname: string) => {
  checkWords(folder, { cache, history: { folder } }).then(
    (checked) => {
      const findings = findingsOfPage(pathname, folder, checked);
      parentPort?.postMessage({
        pathname,
        findings: findings.map((finding) => ({ ...finding, path: resolve(finding.file) })),
      } satisfies PageFindings);
    },
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  );
});
