/** Says in the host's own format which team looks at which words: made from each text's owner and teams.yaml. */
import { pathOf } from "#references/history.ts";
import type { Article, Template, Words } from "#schemas/words.ts";

const head = [
  "# Made by `npm run owners` from teams.yaml and the owner of each text; change those, not this file.",
  "# GitHub and GitLab ask these people when a change is proposed. Of several lines that fit, the last one counts.",
];

/** `folder` is where the words stand in the repository. A shelf is one line; texts another team owns follow it. */
export function formatCodeOwners(words: Words, folder: string): string {
  const root = folder.replace(/^[/.]*|\/*$/g, "");
  const line = (path: string, team: string) =>
    `/${[root, path].filter(Boolean).join("/")} ${membersOf(words, team)}`.trimEnd();
  const shelves = Map.groupBy([...words.articles, ...words.templates], shelfOf);
  const lines = [...shelves]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([shelf, entries]) => {
      const main = commonest(entries.map(({ data }) => data.owner));
      const others = entries.filter(({ data }) => membersOf(words, data.owner) !== membersOf(words, main));
      return [line(shelf, main), ...others.map((entry) => line(pathOf(entry), entry.data.owner)).sort()];
    });
  const named = lines.some((text) => text.includes(" "));
  return `${[...head, ...(named ? ["", ...lines] : [])].join("\n")}\n`;
}

function shelfOf(entry: Article | Template): string {
  return "stage" in entry ? `templates/*/${entry.stage}/` : `articles/*/${entry.topic}/`;
}

function membersOf({ teams }: Words, team: string): string {
  const members = Object.hasOwn(teams, team) ? (teams[team]?.members ?? []) : [];
  return members.map((member) => `@${member.replace(/^@/, "")}`).join(" ");
}

function commonest(names: string[]): string {
  const counts = Map.groupBy(names, (name) => name);
  const [first] = [...counts].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
