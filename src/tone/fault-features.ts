/**
 * What the fault model looks at in sentences, as numbers: their words and pieces of words, what their clauses say, and
 * which words stand together.
 */
import type { Frame } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

const longestRun = 3;
const pieces = [3, 4];
/** Words that stand farther apart have nothing to do with each other. */
const pairReach = 6;
/** Words at the beginning and at the end whose place counts. */
const edge = 4;

/** 32-bit numbers in three groups. The same sentences give the same numbers everywhere: trained models rest on it. */
export function featuresOf(sentences: readonly Sentence[]): number[][] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const frames = sentences.flatMap((sentence) => sentence.frames);
  const lemmas = tokens.map((token) => hash(spell(token, token.lemma)));
  const signals = sentences.flatMap((sentence) => [...sentence.signals]);
  return [wordsOf(tokens), clausesOf(frames, lemmas, signals), pairsOf(lemmas)];
}

/** Runs of up to three words, and pieces of each word. */
function wordsOf(tokens: readonly Token[]): number[] {
  const features: number[] = [];
  const words = [start];
  for (const token of tokens) {
    const text = spell(token, token.text);
    words.push(hash(text));
    if (token.kind === "word") addPieces(text, features);
  }
  for (let at = 0; at < words.length; at += 1) {
    let run = seed;
    for (let next = at; next < Math.min(words.length, at + longestRun); next += 1) {
      run = mix(run, words[next] ?? 0);
      features.push(run);
    }
  }
  return features;
}

function addPieces(word: string, features: number[]): void {
  const whole = `<${word}>`;
  for (const length of pieces) {
    for (let at = 0; at + length <= whole.length; at += 1)
      features.push(mix(length, hash(whole, at, at + length)));
  }
}

function clausesOf(
  frames: readonly Frame[],
  lemmas: readonly number[],
  signals: readonly string[],
): number[] {
  const features = signals.map((signal) => mix(kinds.signal, hash(signal)));
  for (const { actor, modality, negative, relation, classes, about } of frames) {
    const sign = Number(negative);
    const core = mix(mix(sign, hash(actor)), hash(modality));
    const link = hash(relation);
    const topics = Array.from(about, (topic) => hash(topic));
    features.push(mix(mix(kinds.clause, core), link));
    for (const topic of topics) {
      const named = mix(kinds.topic, topic);
      features.push(mix(named, sign), mix(named, core));
    }
    for (const name of classes) {
      const act = mix(kinds.act, hash(name));
      const signed = mix(act, sign);
      features.push(signed, mix(act, core), mix(signed, link));
      for (const topic of topics) features.push(mix(signed, topic));
    }
    const beside = mix(kinds.beside, core);
    for (const lemma of lemmas) features.push(mix(beside, lemma));
  }
  for (let at = 0; at < Math.min(edge, lemmas.length); at += 1) {
    features.push(mix(mix(kinds.opening, at), lemmas[at] ?? 0));
    features.push(mix(mix(kinds.ending, at), lemmas.at(-1 - at) ?? 0));
  }
  return features;
}

/** Each word with those after it. */
function pairsOf(lemmas: readonly number[]): number[] {
  const features: number[] = [];
  for (let at = 0; at < lemmas.length; at += 1) {
    const first = mix(kinds.pair, lemmas[at] ?? 0);
    for (let next = at + 1; next <= Math.min(lemmas.length - 1, at + pairReach); next += 1)
      features.push(mix(first, lemmas[next] ?? 0));
  }
  return features;
}

/** All numbers count as one, and so do all placeholders of a type. */
function spell({ kind, type }: Token, word: string): string {
  if (kind === "number") return "0";
  return kind === "neutral" ? `{${type ?? "text"}}` : word;
}

// FNV-1a, and a step of MurmurHash3 to spread it: http://www.isthe.com/chongo/tech/comp/fnv/
const seed = 0x811c9dc5;

function hash(text: string, from = 0, to = text.length): number {
  let value = seed;
  for (let at = from; at < to; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

function mix(value: number, next: number): number {
  const mixed = Math.imul(value ^ next, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ next;
}

const start = hash("/");
const kinds = {
  signal: hash("signal"),
  clause: hash("clause"),
  topic: hash("topic"),
  act: hash("act"),
  beside: hash("beside"),
  opening: hash("opening"),
  ending: hash("ending"),
  pair: hash("pair"),
};
