/** File and folder names become the Latin names that addresses are made of. */

const longest = 80;

/** FNV-1a, 32 bits: short, and the same on every run. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A name in another script gets `fallback` and a fingerprint: `article-1k2j3h`. */
export function toSlug(name: string, fallback: string): string {
  const plain = name.normalize("NFKD").replace(/\p{Script=Latin}\p{M}+/gu, ([letter = ""]) => letter);
  const latin = plain.toLowerCase().replaceAll("ß", "ss").replace(/['’]/g, "");
  const slug = latin.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const foreign = /\p{L}/u.test(latin.replace(/\p{Script=Latin}/gu, ""));
  if (slug === "" || (foreign && !/[a-z]/.test(slug))) return `${fallback}-${fingerprint(name.normalize())}`;
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, longest);
}

/** `create-account` → `Create account`; a name written with spaces or capitals stays. */
export function toTitle(name: string): string {
  if (/[\s\p{Lu}]/u.test(name)) return name.replaceAll("_", " ").trim();
  const words = name.replace(/[-_]+/g, " ").trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
