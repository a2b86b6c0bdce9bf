/** Comments that silence one rule for the next block, always with a reason somebody can read later. */

export interface Ignore {
  rule: string;
  reason: string;
  /** `[start, end)` of the comment in the source. */
  start: number;
  end: number;
}

export interface IgnoreProblem {
  ignore: Ignore;
  message: string;
  because: string;
  expected: string[];
}

const directive = /^\s*tone-ignore(?=[\s:]|$)([\s\S]*)$/;

/** Reads the inside of a comment; undefined where it is no ignore comment. Rule or reason may be empty. */
export function readIgnoreComment(inside: string, start: number, end: number): Ignore | undefined {
  const rest = directive.exec(inside)?.[1];
  if (rest === undefined) return undefined;
  const [, rule = "", reason = ""] = /^\s*([^\s:]*)\s*:?\s*([\s\S]*?)\s*$/.exec(rest) ?? [];
  return { rule, reason, start, end };
}

interface Silenceable {
  rule: { id: string };
  block: { ignores: Ignore[] };
}

/** Takes out what is silenced; an ignore comment without use, reason or known rule is a problem itself. */
export function judgeIgnores<Draft extends Silenceable>(
  ignores: Ignore[],
  drafts: Draft[],
  ruleIds: ReadonlySet<string>,
): { kept: Draft[]; problems: IgnoreProblem[] } {
  if (ignores.length === 0) return { kept: drafts, problems: [] };
  const used = new Set<Ignore>();
  const kept = drafts.filter((draft) => {
    const ignore = draft.block.ignores.find(({ rule, reason }) => rule === draft.rule.id && reason !== "");
    if (ignore !== undefined) used.add(ignore);
    return ignore === undefined;
  });
  const problems = ignores.flatMap((ignore) => explainProblem(ignore, used.has(ignore), ruleIds) ?? []);
  return { kept, problems };
}

function explainProblem(
  ignore: Ignore,
  used: boolean,
  ruleIds: ReadonlySet<string>,
): IgnoreProblem | undefined {
  const problem = (message: string, because: string, expected: string[] = []) => ({
    ignore,
    message,
    because,
    expected,
  });
  if (!ruleIds.has(ignore.rule)) {
    return problem(
      `There is no rule “${ignore.rule}”. Name one, for example: tone-ignore no-jargon: reason.`,
      "A comment that silences nothing hides the fault its writer meant to allow.",
    );
  }
  if (ignore.reason === "") {
    return problem(
      `Say why ${ignore.rule} may be ignored here, after a colon.`,
      "The next writer has to know whether the exception still holds.",
    );
  }
  if (used) return undefined;
  return problem(
    `${ignore.rule} finds nothing in the next block. Delete this comment.`,
    "A comment left over silences the fault somebody writes here next.",
    [""],
  );
}
