/** Clauses that sound like an offer and open nothing: wishes, dares, costs, measures, and advice to give up. */
import type { Frame } from "../../frame.ts";
import { verbIs, wordsBefore, type Clause } from "./clause.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { helper } from "./auxiliaries.ts";
import { negations } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";

const wishes = spellSet("काश चाहते दिल मन");
const anywhere = spellSet("कहीं जहां किसी पूरा पूरे सारा सारे");
const searching = spellSet("पूछना देखना ढूंढना खोजना घूमना सुनना छानना पलटना पता");
const losing = spellSet("कटना डूबना जाना");
const pocket = spell("जेब");
const measures = spellSet("जितना जितनी जितने उतना उतनी उतने इतना इतनी इतने अधिकतम");
const most = spell("ज्यादा");
const forget = spell("भूलना");
const think = spell("सोचना");
const taking = spellSet("समझना मानना");
const leaving = spellSet("छोड़ना निकालना तोड़ना त्यागना भुलाना");
const keeping = spellSet("रखना करना लगाना पालना लेना देखना बांधना");

/** “काश कोई रास्ता होता”, “कहीं भी पूछ लीजिए”, “खर्च आपकी जेब से जाएगा”, “जितना था उतना दे दिया”. */
export function isHollow(clause: Clause, frame: Frame): boolean {
  const { tokens, start, group } = clause;
  const words = wordsBefore(clause);
  if (wishes.has(tokens[start]?.text ?? "")) return true;
  if (searching.has(group.verb) || searching.has(frame.verb)) return words.some((text) => anywhere.has(text));
  if (words.includes(pocket)) return true;
  if (losing.has(group.verb) && frame.actor === "thing" && frame.about.has("unwelcome")) return true;
  if (frame.past) return words.some((text) => measures.has(text));
  return words.filter((text) => text === most).length > 1;
}

/** “सीटें ख़त्म समझिए”, “जवाब ना ही मानिए”. */
function isLost(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && (negations.has(token.text) || lexicon.hasClass(token, "ended"));
}

/** “भूल जाइए”, “उम्मीद मत रखिए”, “ख़याल छोड़ दीजिए”, “रहने दीजिए”: told to want it no longer. */
export function givesUp(clause: Clause, frame: Frame): boolean {
  const { tokens, start, group, lexicon } = clause;
  if (frame.mood !== "command" || lexicon.hasClass(tokens[group.start - 1], "unwelcome")) return false;
  const { negative } = frame;
  if (group.verb === forget) return !negative && tokens[group.verbAt]?.text !== forget;
  if (group.verb === helper.stay) return !negative && group.letting;
  const hopes = tokens.slice(start, group.start).some((token) => lexicon.hasClass(token, "hope"));
  if (taking.has(group.verb)) return isLost(tokens[group.start - 1], lexicon);
  if (group.verb === think) return negative && tokens[group.end - 2]?.text === spell("भी");
  return hopes && (negative ? keeping.has(group.verb) : leaving.has(group.verb) && !verbIs(clause, "tell"));
}
