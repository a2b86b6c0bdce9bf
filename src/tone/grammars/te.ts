/** The grammar of Telugu: see grammar.ts for what a grammar owes the rules. */
import type { Grammar } from "../grammar.ts";
import { readFrames } from "./te/frames.ts";
import { inflect } from "./te/inflect.ts";
import { refine } from "./te/refine.ts";
import { reword } from "./te/reword.ts";
import { spell } from "./te/spelling.ts";
import { stock } from "./te/stock.ts";

export const telugu: Grammar = { locale: "te", refine, spell, readFrames, reword, stock, inflect };
