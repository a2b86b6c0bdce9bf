/** The grammar of English: see grammar.ts for what a grammar owes the rules. */
import type { Grammar } from "../grammar.ts";
import { readFrames } from "./en/frames.ts";
import { inflect } from "./en/inflect.ts";
import { refine } from "./en/refine.ts";
import { reword } from "./en/reword.ts";
import { stock } from "./en/stock.ts";
import { countSyllables } from "./en/syllables.ts";

export const english: Grammar = { locale: "en", refine, readFrames, reword, stock, inflect, countSyllables };
