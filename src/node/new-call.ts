/** What `npm run new` is to write: told by its arguments, asked for where they are silent and somebody is there. */
import { toTitle } from "#exchange/markdown/slug.ts";
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { audiences, stages, type Audience } from "#schemas/vocabulary.ts";
import type { Words } from "#schemas/words.ts";
import { placeFile } from "#schemas/words-file.ts";
import type { Asker, Question } from "./ask.ts";
import { UnusableCall } from "./unusable-call.ts";

export interface NewArguments {
  positionals: readonly string[];
  title?: string | undefined;
  owner?: string | undefined;
  audience?: string | undefined;
}

export type EntryKind = "article" | "template";

export interface NewCall {
  kind: EntryKind;
  locale: string;
  /** `topic/slug` or `stage/slug`. */
  id: string;
  title: string;
  owner: string;
  audience: Audience;
}

const kinds = ["article", "template"] as const;

/** Throws an `UnusableCall` for an argument that will not do, and for a missing one when there is nobody to ask. */
export async function completeCall(given: NewArguments, words: Words, asker?: Asker): Promise<NewCall> {
  const [givenKind, givenLocale, givenId, ...more] = given.positionals;
  if (more.length > 0)
    throw new UnusableCall(`One draft at a time, please: “${more.join(" ")}” is too much.`);
  const { locales, defaultLocale } = words.settings;

  const kind = (await settle(givenKind, {
    ask: "What would you like to write?",
    choices: kinds,
    refuse: among(kinds, "We can start an article or a template"),
  })) as EntryKind;
  const locale = await settle(givenLocale, {
    ask: "In which language?",
    otherwise: defaultLocale,
    choices: locales,
    refuse: among(locales, "The site's languages are in settings.yaml"),
  });
  const shelves: readonly string[] = kind === "article" ? Object.keys(words.topics) : stages;
  const id = givenId ?? (await askForId());
  const whyNot = refuseId(id);
  if (whyNot) throw new UnusableCall(whyNot);
  const title = await settle(given.title, {
    ask: kind === "article" ? "The question, as a customer asks it" : "What the reply does, in a few words",
    otherwise: toTitle(id.split("/")[1] ?? id),
  });
  const teams = Object.keys(words.teams);
  const owner = await settle(given.owner, {
    ask: "Which team keeps it true?",
    otherwise: teams[0] ?? "support",
    choices: teams,
    refuse: teams.length > 0 ? among(teams, "Teams are in teams.yaml") : undefined,
  });
  const audience =
    kind === "article"
      ? await settle(given.audience, {
          ask: "Who may read it?",
          otherwise: "public",
          choices: audiences,
          refuse: among(audiences, "An audience is public or agents"),
        })
      : "agents";
  return { kind, locale, id, title, owner, audience: audience as Audience };

  async function settle(
    value: string | undefined,
    question: Omit<Question, "refuse"> & { refuse?: Question["refuse"] | undefined },
  ): Promise<string> {
    const { refuse = () => undefined, ...rest } = question;
    if (value !== undefined) {
      const why = refuse(value);
      if (why) throw new UnusableCall(why);
      return value;
    }
    if (asker) return asker.ask({ ...rest, refuse });
    if (question.otherwise !== undefined) return question.otherwise;
    throw new UnusableCall("Say what to write: article or template, its language, and its name.");
  }

  async function askForId(): Promise<string> {
    if (!asker) throw new UnusableCall("Say where it belongs, as topic/name or stage/name.");
    const shelf = await asker.ask({
      ask: kind === "article" ? "Under which topic?" : "At which stage of the conversation?",
      choices: shelves,
    });
    const name = await asker.ask({
      ask: "Its name in the address, for example where-is-my-order",
      refuse: (answer) => refuseId(`${shelf}/${answer}`),
    });
    return `${shelf}/${name}`;
  }

  function refuseId(asked: string): string | undefined {
    const [shelf = "", name, ...deeper] = asked.split("/");
    if (!name || deeper.length > 0)
      return `“${asked}” is no name of ${kind === "article" ? "an article" : "a template"}: write it as ${kind === "article" ? "topic" : "stage"}/name, for example ${shelves[0]}/where-is-my-order.`;
    if (!shelves.includes(shelf))
      return `There is no “${shelf}”.${suggest(nearest(shelf, shelves), [...shelves])}`;
    const place = placeFile(`${kind}s/${locale}/${asked}.${kind === "article" ? "mdx" : "md"}`, locales);
    return place.kind === "misplaced" ? place.message : undefined;
  }
}

function among(known: readonly string[], told: string): (answer: string) => string | undefined {
  return (answer) =>
    known.includes(answer)
      ? undefined
      : `${told}; “${answer}” is not among them.${suggest(nearest(answer, known), [...known])}`;
}
