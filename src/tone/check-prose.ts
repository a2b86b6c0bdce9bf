/** Runs every rule over prose that was found already: no parser comes along, so that the browser stays light. */
import type { RuleLimits } from "#schemas/rule-settings.ts";
import { ruleUrl } from "#schemas/rule-url.ts";
import { allRules } from "./all-rules.ts";
import type { ToneDocument } from "./document.ts";
import type { Finding, Severity } from "./finding.ts";
import { judgeIgnores } from "./ignores.ts";
import type { Lexicon } from "./lexicon.ts";
import { createLocator } from "./locator.ts";
import type { Block, Prose } from "./prose.ts";
import type { Report, Rule, RuleContext } from "./rule.ts";
import { secondOpinion, type SecondOpinion } from "./second-opinion.ts";
import { readSentences, type Sentence } from "./sentence.ts";

export interface ToneOptions {
  lexicon: Lexicon;
  /** Severities by rule id, over the rules' own; “off” silences a rule. */
  rules?: Record<string, Severity | "off">;
  /** Limits over the rules' own. */
  limits?: RuleLimits;
  /** A rule's own reason, said with its findings; the browser does without. */
  reasonFor?: (rule: string) => string;
}

interface Draft extends Report {
  rule: Rule;
  severity: Severity;
  /** `[start, end)` in the source. */
  sourceStart: number;
  sourceEnd: number;
  block: Block;
}

const ruleIds = new Set(allRules.map(({ id }) => id));

/** Findings in the order of the text. */
export function checkProse(
  document: ToneDocument,
  prose: Prose,
  { lexicon, rules = {}, limits = {}, reasonFor = () => "" }: ToneOptions,
): Finding[] {
  const sentences = readSentences(prose.blocks, lexicon);
  const drafts: Draft[] = [];
  for (const rule of allRules) {
    const severity = rules[rule.id] ?? rule.severity[document.kind];
    if (severity === "off") continue;
    const context: RuleContext = {
      document,
      lexicon,
      prose,
      sentences,
      limits,
      report: (report) => drafts.push(locate(report, rule, severity)),
    };
    if (rule.checkSentence) for (const sentence of sentences) rule.checkSentence(sentence, context);
    rule.checkText?.(context);
  }
  const opinion = document.kind === "template" ? secondOpinion(lexicon) : undefined;
  const heard = opinion ? hearFaults(sentences, drafts, opinion, rules) : [];
  const { kept: unsilenced, problems } = judgeIgnores(
    prose.ignores,
    mergeOverlaps([...drafts, ...heard]),
    ruleIds,
  );
  // After the comments: one that silences what is doubted as well has its use.
  const kept = unsilenced.filter(({ rule, sentence }) => opinion?.doubts(rule.id, sentence) !== true);
  if (kept.length + problems.length === 0) return [];
  const place = createLocator(document.text);
  const finding = (start: number, end: number) => ({
    file: document.file,
    ...place(start, end),
    actual: document.text.slice(start, end),
  });
  return [
    ...kept.map((draft) => ({
      ...finding(draft.sourceStart, draft.sourceEnd),
      rule: draft.rule.id,
      severity: draft.severity,
      message: draft.message,
      expected: isWhole(document.text.slice(draft.sourceStart, draft.sourceEnd))
        ? (draft.expected ?? [])
        : [],
      ...fixOf(draft, document.text),
      because: draft.because ?? reasonFor(draft.rule.id),
      url: ruleUrl(draft.rule.id),
    })),
    ...problems.map(({ ignore, message, because, expected }) => ({
      ...finding(ignore.start, ignore.end),
      rule: "tone-ignore",
      severity: "warning" as const,
      message,
      expected,
      because,
      url: ruleUrl("tone-ignore"),
    })),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** For each sentence where no rule has found anything: a warning at most, since it is a guess. */
function hearFaults(
  sentences: Sentence[],
  drafts: Draft[],
  opinion: SecondOpinion,
  rules: Record<string, Severity | "off">,
): Draft[] {
  const found = new Set(drafts.map(({ sentence }) => sentence));
  return sentences.flatMap((sentence) => {
    const fault = found.has(sentence) ? undefined : opinion.hear(sentence);
    const rule = allRules.find(({ id }) => id === fault?.rule);
    if (fault === undefined || rule === undefined) return [];
    const severity = rules[rule.id] ?? rule.severity.template;
    if (severity === "off") return [];
    return [locate(fault.report, rule, severity === "error" ? "warning" : severity)];
  });
}

/** Only where the words stand in the source as they are read, so that no markup is lost. */
function fixOf({ safe, expected, sourceStart, sourceEnd }: Draft, source: string): { fix?: string } {
  const fix = expected?.[0];
  if (safe !== true || fix === undefined || !plain.test(source.slice(sourceStart, sourceEnd))) return {};
  return { fix };
}

/** A link that starts or ends outside would lose its bracket. */
function isWhole(source: string): boolean {
  return source.split("[").length === source.split("]").length;
}

const plain = /^(?:[\p{L}\p{M}' -]+|[!?]+)$/u;

function locate(report: Report, rule: Rule, severity: Severity): Draft {
  const { sentence } = report;
  const text = sentence.block.text;
  return {
    ...report,
    rule,
    severity,
    block: sentence.block,
    sourceStart: text.sourceAt(report.start ?? sentence.start),
    sourceEnd: text.sourceEndAt(report.end ?? sentence.end),
  };
}

/** Findings of one rule that overlap become one: the one with a rewording, else the longer. */
function mergeOverlaps(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  const byPlace = drafts.toSorted((a, b) => compareRules(a, b) || a.sourceStart - b.sourceStart);
  for (const draft of byPlace) {
    const last = kept.at(-1);
    if (last?.rule !== draft.rule || last.sourceEnd <= draft.sourceStart) kept.push(draft);
    else if (weight(draft) > weight(last)) kept[kept.length - 1] = draft;
  }
  return kept;
}

function compareRules(a: Draft, b: Draft): number {
  return a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id);
}

function weight({ expected = [], sourceStart, sourceEnd }: Draft): number {
  return (expected.length > 0 ? 1e9 : 0) + sourceEnd - sourceStart;
}
