/** Where a page stands: the default language at the root, every other under its own name. */

/** `path` starts and ends with a slash and names no locale: `/returns/return-an-item/` → `/hi/returns/return-an-item/`. */
export function localisedPath(path: string, locale: string, defaultLocale: string): string {
  return locale === defaultLocale ? path : `/${locale}${path}`;
}

/** The same as an address to link to, under the path the whole site stands at. */
export function addressWithin(path: string, locale: string, defaultLocale: string, base: string): string {
  return base.replace(/\/$/, "") + localisedPath(path, locale, defaultLocale);
}

/** Files are published as they are, once for all languages; pages have no ending. */
export function isFilePath(path: string): boolean {
  return /^[^?#]*\.(?!(?:mdx?|html)(?:[?#]|$))[a-z0-9]{2,5}(?=[?#]|$)/i.test(path);
}

/** The way back: which language an address is in, and its path without base and locale. */
export function readAddress(
  pathname: string,
  site: { locales: readonly string[]; defaultLocale: string; base: string },
): { locale: string; path: string } {
  const base = site.base.replace(/\/$/, "");
  const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  const [, first = ""] = inside.split("/");
  if (first === site.defaultLocale || !site.locales.includes(first))
    return { locale: site.defaultLocale, path: inside };
  return { locale: first, path: inside.slice(first.length + 1) || "/" };
}

/** Where a words file can be changed, on GitHub, GitLab, Gitea or any host that takes `/edit/<branch>/<path>`. */
export function fileAddress(
  repository: { url: string; branch: string; folder: string },
  path: string,
): string {
  const inside = [repository.folder, path].map((part) => part.replace(/^\/+|\/+$/g, "")).filter(Boolean);
  return [repository.url.replace(/\/+$/, ""), "edit", repository.branch, ...inside].join("/");
}
