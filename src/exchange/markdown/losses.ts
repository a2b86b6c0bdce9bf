/** What an import could not carry over, in words for the person who will look at it. */

const lossKinds = {
  comment: "Comments left out; readers never saw them",
  control: "Form fields, scripts and drawings left out",
  embed: "Videos and embedded pages that are links now",
  hidden: "Hidden words that are search keywords now",
  liquid: "Template tags left out, their own words kept; write here what they printed",
  output: "Template placeholders kept as they are; write here what they printed",
  picture: "Pictures that are not on the web; their descriptions stay as text (--site can point to them)",
  link: "Links that lead nowhere from here; their words stay (--site can point to them)",
  name: "Renamed, because another article already has that name",
  fields: "Fields between the --- lines that are not YAML; read line by line",
  layout: "Parts whose markup did not fit; their words stay as plain text",
  empty: "No text in this file; the title stands in for the summary",
} as const;

export interface Loss {
  kind: keyof typeof lossKinds;
  detail: string;
}

/** What the steps of reading one file come across beside its text. */
export interface Found {
  losses: Loss[];
  /** Words the page hid from readers and meant for search. */
  hiddenWords: string[];
}

const longest = 70;

/** One line of what was found, short enough for a report. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** One line for each kind, with what it concerns. */
export function describeLosses(losses: readonly Loss[]): string[] {
  const details = new Map<Loss["kind"], Set<string>>();
  for (const { kind, detail } of losses) details.set(kind, (details.get(kind) ?? new Set()).add(detail));
  return [...details].map(([kind, found]) => {
    const list = [...found].filter(Boolean).join(" · ");
    return list === "" ? lossKinds[kind] : `${lossKinds[kind]}: ${list}`;
  });
}
