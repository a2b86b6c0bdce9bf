/** Lists a folder's files without ever leaving it. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

export interface Listing {
  /** Below the folder, with forward slashes, in a fixed order. */
  paths: string[];
  /** Links that lead out of the folder, or to whole folders. */
  refused: { path: string; message: string }[];
}

const skipped = new Set(["node_modules"]);

export async function listFiles(folder: string): Promise<Listing> {
  const root = await realpath(folder);
  const listing: Listing = { paths: [], refused: [] };
  await walk(root, root, listing);
  listing.paths.sort();
  listing.refused.sort((a, b) => (a.path < b.path ? -1 : 1));
  return listing;
}

async function walk(root: string, folder: string, listing: Listing): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.startsWith(".") || skipped.has(entry.name)) return;
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join("/");
      if (entry.isDirectory()) return walk(root, full, listing);
      if (entry.isFile()) return void listing.paths.push(path);
      if (!entry.isSymbolicLink()) return;
      const message = await refuseLink(root, full);
      if (message) listing.refused.push({ path, message });
      else listing.paths.push(path);
    }),
  );
}

async function refuseLink(root: string, link: string): Promise<string | undefined> {
  try {
    const target = await realpath(link);
    if (!target.startsWith(root + sep))
      return "This is a link to a place outside the words folder. Copy the file itself here.";
    if (!(await stat(target)).isFile()) return "This is a link to a folder. Put the files themselves here.";
    return undefined;
  } catch {
    return "This is a link that leads nowhere. Remove it, or copy the file here.";
  }
}
