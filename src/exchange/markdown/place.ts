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

/**
 * A folder that holds nothing but all other folders says nothing: `docs/returns/a` and `docs/orders/b` begin at
 * `returns` and `orders`.
 */
function sharedDepth(folders: readonly string[][]): number {
  let depth = 0;
  const [first = []] = folders;
  while (first[depth] !== undefined && folders.every((folder) => folder[depth] === first[depth])) depth += 1;
  const holdsFiles = folders.some((folder) => folder.length === depth);
  return holdsFiles && depth > 0 ? depth - 1 : depth;
}

function topicOf(heading: string): string {
  const topic = toSlug(heading, "topic");
  return taken.has(topic) || /^[a-z]{2}$/.test(topic) ? `${topic}-topic` : topic;
}

function chooseSlug(name: string, parent: string, isFree: (slug: string) => boolean): Omit<Place, "topic"> {
  const own = toSlug(folderPages.has(name.toLowerCase()) ? parent : name, "article");
  if (isFree(own)) return { slug: own, renamed: false };
  let slug = `${toSlug(parent, "part")}-${own}`;
  for (let count = 2; !isFree(slug); count += 1) slug = `${own}-${count}`;
  return { slug, renamed: true };
}

/** `files` in the order in which they may choose their slug. */
export function placeFiles(
  files: readonly { path: string; stem: string; locale: string }[],
  folderName: string,
): Placement {
  const depth = sharedDepth(files.map(({ stem }) => stem.split("/").slice(0, -1)));
  const places = new Map<string, Place>();
  const topics = new Map<string, string>();
  const placeOf = new Map<string, Place>();
  const used = new Set<string>();

  for (const { path, stem, locale } of files) {
    const folder = stem.split("/").slice(0, -1);
    const name = stem.split("/").at(-1) ?? stem;
    const heading = folder[depth] ?? folderName;
    const topic = topicOf(heading);
    if (!topics.has(topic)) topics.set(topic, toTitle(heading));

    const translated = placeOf.get(stem);
    const isFree = (slug: string) => !used.has(`${topic}/${slug}`);
    const place =
      translated && !used.has(`${locale}/${topic}/${translated.slug}`)
        ? translated
        : { topic, ...chooseSlug(name, folder.at(-1) ?? heading, isFree) };
    used.add(`${topic}/${place.slug}`).add(`${locale}/${topic}/${place.slug}`);
    if (!translated) placeOf.set(stem, place);
    places.set(path, place);
  }
  return { places, topics };
}
