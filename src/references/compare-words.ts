/** What is different between two states of the words, for the people who read them. */
import type { Fact } from "#schemas/facts.ts";
import type { Article, Template, Words } from "#schemas/words.ts";
import { describeChange } from "./describe-change.ts";
import { factMentions } from "./fact-mentions.ts";
import { pathOf } from "./history.ts";
import { resolveId } from "./ids.ts";
import { mentionsOf } from "./mentions.ts";
import { findMoves } from "./moved-entries.ts";
import type { WordIndex } from "./word-index.ts";

type Entry = Article | Template;

export interface EntryChange {
  entry: Entry;
  kind: "new" | "changed" | "moved" | "gone" | "new for customers" | "no longer for customers";
  /** In plain words; empty where the kind says it all. */
  change: string;
  /** Where it stood before, if it moved. */
  from?: string;
}

export interface FactChange {
  id: string;
  before?: Fact;
  after?: Fact;
  /** What prints it, in every language. */
  users: Entry[];
}

type Readers = "nobody" | "agents" | "customers";

/** Only what somebody reads: drafts count as not being there. In the order of their paths. */
export function compareEntries(before: Words, after: Words): EntryChange[] {
  const old = byPath(before);
  const fresh = byPath(after);
  const moves = findMoves(old, fresh);
  const left = new Set(moves.values());
  const paths = [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => !left.has(path)).sort();
  return paths.flatMap((path) => {
    const from = moves.get(path);
    return compareEntry(old.get(from ?? path), fresh.get(path), from) ?? [];
  });
}

function byPath({ articles, templates }: Words): Map<string, Entry> {
  return new Map([...articles, ...templates].map((entry) => [pathOf(entry), entry]));
}

function compareEntry(
  old: Entry | undefined,
  fresh: Entry | undefined,
  from: string | undefined,
): EntryChange | undefined {
  const [had, has] = [readersOf(old), readersOf(fresh)];
  const entry = fresh ?? old;
  if (!entry || (had === "nobody" && has === "nobody")) return undefined;
  if (had === "nobody") return { entry, kind: "new", change: "" };
  if (has === "nobody") return { entry, kind: "gone", change: "" };
  const change = describeChange(old?.text ?? "", fresh?.text ?? "");
  const moved = from === undefined ? {} : { from };
  if (had !== has) {
    const kind = has === "customers" ? "new for customers" : "no longer for customers";
    return { entry, kind, change, ...moved };
  }
  if (from !== undefined) return { entry, kind: "moved", change, from };
  return change === "" ? undefined : { entry, kind: "changed", change };
}

function readersOf(entry: Entry | undefined): Readers {
  if (!entry || entry.data.draft) return "nobody";
  return "stage" in entry || entry.data.audience === "agents" ? "agents" : "customers";
}

export function compareFacts(before: WordIndex, after: WordIndex): FactChange[] {
  const [old, fresh] = [before.words.facts, after.words.facts];
  const ids = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  const changed = ids.filter((id) => JSON.stringify(valueOf(old, id)) !== JSON.stringify(valueOf(fresh, id)));
  if (changed.length === 0) return [];
  const users = findUsers(after);
  return changed.map((id) => ({
    id,
    ...(Object.hasOwn(old, id) && { before: old[id] as Fact }),
    ...(Object.hasOwn(fresh, id) && { after: fresh[id] as Fact }),
    users: [...(users.get(id) ?? [])].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)),
  }));
}

/** Labels and search words print nowhere. */
function valueOf(facts: Words["facts"], id: string): unknown {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  return fact && [fact.type, fact.value, fact.currency];
}

function findUsers(index: WordIndex): Map<string, Set<Entry>> {
  const { articles, templates } = index.words;
  const byFile = new Map<string, Entry>([...articles, ...templates].map((entry) => [entry.file, entry]));
  const inserting = findInserting(index);
  const users = new Map<string, Set<Entry>>();
  for (const { name, place } of factMentions(index)) {
    const entry = byFile.get(place.file);
    if (!entry) continue;
    const own = users.get(name) ?? new Set<Entry>();
    users.set(name, own.add(entry));
    for (const user of own) for (const template of inserting.get(user) ?? []) own.add(template);
  }
  return users;
}

/** Template → the templates that insert it. */
function findInserting({ words, templates }: WordIndex): Map<Entry, Template[]> {
  const byKey = new Map(words.templates.map((template) => [`${template.locale}/${template.id}`, template]));
  const inserting = new Map<Entry, Template[]>();
  for (const template of words.templates)
    for (const { kind, name } of mentionsOf(template).placeholders) {
      const [id] = kind === "partial" ? resolveId(name, templates.get(template.locale)) : [];
      const partial = byKey.get(`${template.locale}/${id}`);
      if (partial) inserting.set(partial, [...(inserting.get(partial) ?? []), template]);
    }
  return inserting;
}
