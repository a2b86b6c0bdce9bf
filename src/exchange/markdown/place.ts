/** Gives every file its topic and slug: the first folder is the topic, translations share a slug, none is given twice. */
import { toSlug, toTitle } from "./slug.ts";

/** Names that addresses of the site already use. */
const taken = new Set(["search", "glossary", "console", "api", "404", "pagefind"]);

const folderPages = new Set(["index", "_index", "readme"]);

export interface Place {
  topic: string;
  slug: string;
  /** Another file had the slug first. */
  renamed: boolean;
}

export interface Placement {
  places: Map<string, Place>;
  /** Topic id → the folder's name, for people. */
  topics: Map<string, string>;
}

/** Folders that hold everything say nothing: `docs/returns/a` and `docs/orders/b` begin at `returns` and `orders`. */
function sharedDepth(folders: readonly string[][]): number {
  let depth = 0;
  const [first = []] = folders;
  while (first[depth] !== undefined && folders.every((folder) => folder[depth] === first[depth])) depth += 1;
  return depth;
}

function topicName(folder: string[], depth: number, folderName: string): string {
  return folder[depth] ?? folder[depth - 1] ?? folderName;
}

/** `files` in the order in which they may choose their slug; `wish` is a slug the file asks for. */
export function placeFiles(
  files: readonly { path: string; stem: string; locale: string; wish?: string | undefined }[],
  folderName: string,
): Placement {
  const depth = sharedDepth(files.map(({ stem }) => stem.split("/").slice(0, -1)));
  const places = new Map<string, Place>();
  const topics = new Map<string, string>();
  const slugOf = new Map<string, Place>();
  const owners = new Map<string, string>();

  for (const { path, stem, locale, wish } of files) {
    const folder = stem.split("/").slice(0, -1);
    const name = stem.split("/").at(-1) ?? stem;
    const heading = topicName(folder, depth, folderName);
    const plain = toSlug(heading, "topic");
    const topic = taken.has(plain) || /^[a-z]{2}$/.test(plain) ? `${plain}-topic` : plain;
    if (!topics.has(topic)) topics.set(topic, toTitle(heading));

    const known = slugOf.get(stem);
    if (known && !owners.has(`${locale}/${topic}/${known.slug}`)) {
      owners.set(`${locale}/${topic}/${known.slug}`, stem);
      places.set(path, known);
      continue;
    }
    const parent = folder.at(-1) ?? heading;
    const own = wish ?? toSlug(folderPages.has(name.toLowerCase()) ? parent : name, "article");
    const free = (slug: string) => !owners.has(`${topic}/${slug}`);
    let slug = [own, `${toSlug(parent, "part")}-${own}`].find(free);
    for (let count = 2; slug === undefined; count += 1) slug = [`${own}-${count}`].find(free);
    const place = { topic, slug, renamed: slug !== own };
    owners.set(`${topic}/${slug}`, stem);
    owners.set(`${locale}/${topic}/${slug}`, stem);
    if (!known) slugOf.set(stem, place);
    places.set(path, place);
  }
  return { places, topics };
}
