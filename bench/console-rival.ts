/** A page that searches as most do: Fuse.js or MiniSearch on the main thread, 30 titles in a list. `?Fuse` or `?MiniSearch`. */
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { SearchRecord } from "#search/record.ts";

type Search = (query: string) => { title: string }[];

const fields = ["title", "shortcut", "questions", "keywords", "body"];

const engines: Record<string, (records: SearchRecord[]) => Search> = {
  Fuse(records) {
    const keys = [{ name: "title", weight: 3 }, ...fields.slice(1)];
    const fuse = new Fuse(records, { keys, ignoreLocation: true });
    return (query) => fuse.search(query, { limit: 30 }).map(({ item }) => item);
  },
  MiniSearch(records) {
    const searchOptions = { boost: { title: 3 }, prefix: true, fuzzy: 0.2 };
    const engine = new MiniSearch({ idField: "key", fields, storeFields: ["title"], searchOptions });
    engine.addAll(records.map((record, key) => ({ ...record, key })));
    return (query) =>
      engine
        .search(query)
        .slice(0, 30)
        .map(({ title }) => ({ title: String(title) }));
  },
};

const field = document.querySelector("input") as HTMLInputElement;
const list = document.querySelector("[role=listbox]") as HTMLElement;
const records = (await (await fetch("/rival-records.json")).json()) as SearchRecord[];
const search = engines[location.search.slice(1)]?.(records);

const show = () => {
  const options = (search?.(field.value) ?? []).map(({ title }) => {
    const option = document.createElement("div");
    option.setAttribute("role", "option");
    option.textContent = title;
    return option;
  });
  list.replaceChildren(...options, "");
};
field.addEventListener("input", show);
show();
