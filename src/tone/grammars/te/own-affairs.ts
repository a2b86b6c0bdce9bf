/** What a Telugu clause tells the readers to do for themselves: steps, things to bring, places to put things. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";

/** Nothing is asked for in such clauses. */
export function spareOwnAffairs(frames: readonly Frame[], tokens: readonly Token[], lexicon: Lexicon): void {
  const steps = givesSteps(frames, tokens);
  for (const frame of frames)
    if (steps || isOwnAffair(frame, tokens, lexicon))
      frame.about = new Set([...frame.about].filter((name) => name !== "to-us"));
}

/** Three things to do in a row, or “like this”: a recipe, not a request. */
function givesSteps(frames: readonly Frame[], tokens: readonly Token[]): boolean {
  const steps = frames.filter(({ mood, negative }) => mood === "command" && !negative).length;
  return steps > 2 || (steps > 1 && tokens.some(({ text }) => text === "ఇలా"));
}

/** “మూడో గడిలో పేరు రాయండి”, “హాల్ టికెట్ తెచ్చుకోండి”: for the reader's own good, nothing to send us. */
function isOwnAffair({ verb, start, verbAt }: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (/ుకో(?:ండి|వాలి|వలెను)?$/u.test(tokens[verbAt]?.text ?? "")) return true;
  if (verb === "పెట్టు" && tokens.slice(start, verbAt).some((token) => isSpot(token, lexicon))) return true;
  if (handed.has(verb) && tokens.slice(start, verbAt).some((token) => isPlace(token, lexicon))) return true;
  return verb === "రాయు" && tokens.slice(start, verbAt).some(({ text }) => /లో(?:ని|నే)?$/u.test(text));
}

const handed = new Set(["ఇచ్చు", "చూపించు", "అందజేయు"]);

/** “ల్యాబ్‌కు”, “గేటు దగ్గర”: where it is handed in, which is not here. */
function isPlace(token: Token, lexicon: Lexicon): boolean {
  if (!/(?:కు|కి|లో|దగ్గర|వద్ద)$/u.test(token.text) || token.type !== undefined) return false;
  return !["to-us", "ask-for", "come-back", "day", "time-unit", "clock"].some((name) =>
    lexicon.hasClass(token, name),
  );
}

/** “దుప్పట్లు మీరు తెచ్చుకోవాలి”: what the day takes. */
export function isBrought({ classes, about, verbAt }: Frame, tokens: readonly Token[]): boolean {
  return classes.has("bring") && !about.has("urgent") && /ాలి$/u.test(tokens[verbAt]?.text ?? "");
}

/** “సీటు కింద”, “అలమరలో”: where a thing is put; “వాట్సాప్‌లో” is how it is sent. */
function isSpot(token: Token, lexicon: Lexicon): boolean {
  if (!/(?:లో|లోపల|మీద|పైన|కింద|పక్కన|పక్కకు|బయట|దగ్గర|ముందు)$/u.test(token.text)) return false;
  return !lexicon.hasClass(token, "ask-for") && !lexicon.hasClass(token, "come-back");
}
