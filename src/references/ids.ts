/** The ids of one kind in one language, findable in full (`returns/swap-an-item`) or by their last part alone. */

export interface Ids {
  all: Set<string>;
  bySlug: Map<string, string[]>;
}

export function createIds(ids: Iterable<string> = []): Ids {
  const all = new Set(ids);
  const bySlug = new Map<string, string[]>();
  for (const id of all) {
    const slug = id.slice(id.indexOf("/") + 1);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), id]);
  }
  return { all, bySlug };
}

/** The ids a written name can mean; more than one only where the last part alone is written. */
export function resolveId(written: string, ids: Ids | undefined): string[] {
  if (!ids) return [];
  return ids.all.has(written) ? [written] : (ids.bySlug.get(written) ?? []);
}

/** The names that can be written for an id, in the form that was chosen. */
export function namesLike(written: string, ids: Ids | undefined): Iterable<string> {
  return (written.includes("/") ? ids?.all : ids?.bySlug.keys()) ?? [];
}
