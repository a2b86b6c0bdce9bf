/** What the finder shows for a query: results, or pins, recent ones and the path of the conversation, or what is nearest. */
import { countIn, fillSlots } from "#i18n/count.ts";
import { stages, type Stage } from "#schemas/vocabulary.ts";
import type { Result } from "./exchange.ts";
import { resultAdvice, resultOption, stageOption } from "./result-option.ts";
import type { OptionGroup } from "./result-rows.ts";
import type { Session } from "./session.ts";
import { readTypedQuery } from "./typed-query.ts";
import { countUses, isPinned, readCounts, readPins } from "./usage.ts";

export type Line = { result: Result } | { stage: Stage };

/** Two answers may hold the same result; a step is drawn anew. */
export function isSameLine(a: Line, b: Line): boolean {
  if ("stage" in a || "stage" in b) return false;
  return a.result.kind === b.result.kind && a.result.id === b.result.id;
}

interface FinderView {
  groups: OptionGroup<Line>[];
  /** The option to begin with; -1 for none. */
  active: number;
  /** For the status line. */
  message: string;
  /** Nothing was found, near or not. */
  missed: boolean;
}

export function viewResults(
  input: string,
  results: readonly Result[],
  counts: Partial<Record<Stage, number>>,
  session: Session,
): FinderView {
  const { strings, language, data } = session;
  const query = input.trim();
  const path = () => stagePath(counts, session);
  if (query === "") {
    const pins = readPins();
    const pinned = results.filter((result) => isPinned(result, pins));
    const recent = results.filter((result) => !isPinned(result, pins));
    return {
      groups: [group(pinned, session, strings.pinned), group(recent, session, strings.recent), path()],
      active: -1,
      message: "",
      missed: false,
    };
  }
  const near = results.some((result) => result.near);
  if (results.length > 0 && !near) {
    const { text } = readTypedQuery(input, data.locales);
    const listed = text === "" ? byUse(results) : results;
    const message = countIn(language.lang, strings.resultCount, results.length);
    return { groups: [group(listed, session)], active: 0, message, missed: false };
  }
  const hint = near ? strings.nearestHint : strings.noResultsHint;
  return {
    groups: [group(results, session, strings.nearest), path()],
    active: near ? 0 : -1,
    message: `${fillSlots(strings.noResults, { query })}. ${hint}`,
    missed: true,
  };
}

function group(results: readonly Result[], session: Session, label?: string): OptionGroup<Line> {
  const pins = readPins();
  const options = results.map((result) => ({
    value: { result },
    draw: () => resultOption(result, isPinned(result, pins), session),
    drawMore: () => resultAdvice(result, session),
  }));
  return label === undefined ? { options } : { label, options };
}

/** What this agent opens most comes first. */
function byUse(results: readonly Result[]): readonly Result[] {
  const counts = readCounts();
  return results.toSorted((a, b) => countUses(b, counts) - countUses(a, counts));
}

function stagePath(counts: Partial<Record<Stage, number>>, session: Session): OptionGroup<Line> {
  return {
    label: session.strings.conversation,
    kind: "path",
    options: stages
      .filter((stage) => counts[stage])
      .map((stage) => ({ value: { stage }, draw: () => stageOption(stage, counts[stage] ?? 0, session) })),
  };
}
