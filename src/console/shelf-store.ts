/** Fetches a build's search files, each once, when it is asked for. */
import { openShelf, openTexts, type ReplyShelf, type ReplyTexts } from "./reply-shelf.ts";
import type { ShelfList } from "./words.ts";

export interface ShelfStore {
  list: ShelfList;
  openShelf: (locale: string) => Promise<ReplyShelf>;
  openTexts: (locale: string) => Promise<ReplyTexts>;
}

/** The promises reject where a file cannot be had: the network is gone, or a newer build has taken its place. */
export async function openStore(base: string): Promise<ShelfStore> {
  const list = (await (await fetchWhole(`${base}api/shelves.json`)).json()) as ShelfList;
  const fileOf = async (name: string | undefined) => unzip(await fetchWhole(`${base}api/shelves/${name}`));
  return {
    list,
    openShelf: once(async (locale) => openShelf(await fileOf(list.files[locale]?.search))),
    openTexts: once(async (locale) => openTexts(await fileOf(list.files[locale]?.texts))),
  };
}

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

async function unzip({ body }: Response): Promise<Uint8Array> {
  const plain = body?.pipeThrough(new DecompressionStream("gzip")) ?? null;
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

function once<Value>(work: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (name) => {
    const going = known.get(name) ?? work(name);
    known.set(name, going);
    going.catch(() => known.delete(name));
    return going;
  };
}
