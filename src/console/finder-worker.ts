/** Answers searches away from the main thread, so that typing never waits, and fetches languages as they are needed. */
import { answerPage } from "#worker/answer-page.ts";
import type { Exchange, Found, Reference, Search, WordsAddress } from "./exchange.ts";
import { openReply } from "./open-reply.ts";
import { createReplyLibrary, type ReplyLibrary } from "./reply-library.ts";
import type { ReplyShelf } from "./reply-shelf.ts";
import { openStore, type ShelfStore } from "./shelf-store.ts";
import { readTypedQuery } from "./typed-query.ts";
import { wantedLocales } from "./wanted-locales.ts";

/** The words of one build; replaced as a whole when a newer one has taken its place. */
interface Desk {
  address: WordsAddress;
  store: ShelfStore;
  shelves: ReadonlyMap<string, ReplyShelf>;
  library: ReplyLibrary;
}

let desk: Desk | undefined;
let newest = 0;

async function openDesk(address: WordsAddress): Promise<Desk> {
  const store = await openStore(address.base);
  const empty: Desk = { address, store, shelves: new Map(), library: createReplyLibrary([], address) };
  return addLanguages(empty, [address.locale, store.list.defaultLocale]);
}

async function addLanguages(open: Desk, locales: readonly string[]): Promise<Desk> {
  const { address, store } = open;
  const missing = address.locales.filter(
    (locale) => locales.includes(locale) && store.list.files[locale] && !open.shelves.has(locale),
  );
  if (missing.length === 0) return open;
  const fetched = await Promise.all(
    missing.map(async (locale): Promise<[string, ReplyShelf]> => [locale, await store.openShelf(locale)]),
  );
  const all = new Map([...open.shelves, ...fetched]);
  const shelves = new Map(
    address.locales.flatMap((locale) => {
      const shelf = all.get(locale);
      return shelf ? [[locale, shelf] as const] : [];
    }),
  );
  return { ...open, shelves, library: createReplyLibrary([...shelves.values()], address) };
}

/** Languages that a search may need and that have not come. Latin letters nobody knows may be any language. */
function missingFor({ address, library, shelves, store }: Desk, { input, locale }: Search): string[] {
  const { text } = readTypedQuery(input, address.locales);
  const foreign = /\p{Script=Latn}/u.test(text) && !library.knows(text);
  const wanted = foreign ? address.locales : [locale, ...wantedLocales(input, address.locales)];
  return wanted.filter((each) => store.list.files[each] && !shelves.has(each));
}

/** Keystrokes that stand in line are heard first: only the newest is answered. */
async function find(search: Exchange["find"]["asked"]): Promise<Found | undefined> {
  const turn = ++newest;
  await new Promise((done) => setTimeout(done));
  if (!desk || turn !== newest) return undefined;
  const missing = missingFor(desk, search);
  const partial = !search.whole && missing.length > 0;
  if (search.whole) await bring(missing);
  return turn === newest ? { results: desk.library.find(search, !partial), partial } : undefined;
}

/** Another language that cannot be had now does not keep the ones that are here from answering. */
async function bring(locales: readonly string[]): Promise<void> {
  const from = desk;
  if (!from) return;
  const ready = await addLanguages(from, locales).catch(() => renew(from));
  if (ready.shelves.size > (desk?.shelves.size ?? 0) || ready.store !== desk?.store) desk = ready;
}

async function open(from: Desk, reference: Reference): Promise<Exchange["open"]["told"]> {
  const textsOf = ({ store }: Desk) =>
    Promise.all(Object.keys(store.list.files).map((locale) => store.openTexts(locale)));
  const texts = await textsOf(from).catch(async () => textsOf((desk = await renew(from))));
  return openReply(reference, texts);
}

async function hold(from: Desk): Promise<undefined> {
  const all = await addLanguages(from, from.address.locales);
  if (desk === from) desk = all;
  await Promise.all(from.address.locales.map((locale) => from.store.openTexts(locale)));
}

/** A file may be gone because a newer build stands there: then everything comes from that one. */
async function renew(old: Desk): Promise<Desk> {
  const fresh = await openDesk(old.address).catch(() => old);
  return fresh.store.list.digest === old.store.list.digest ? old : fresh;
}

async function load(address: WordsAddress): Promise<Exchange["load"]["told"]> {
  desk = await openDesk(address);
  const { builtAt, digest, stages } = desk.store.list;
  return { version: { builtAt, digest }, stages };
}

answerPage<Exchange>({
  load,
  find,
  open: (reference) => desk && open(desk, reference),
  hold: () => desk && hold(desk),
});
