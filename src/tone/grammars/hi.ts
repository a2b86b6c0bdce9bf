/** The grammar of Hindi: see grammar.ts for what a grammar owes the rules. */
import type { Grammar } from "../grammar.ts";
import { readFrames } from "./hi/frames.ts";
import { inflect } from "./hi/inflect.ts";
import { refine } from "./hi/refine.ts";
import { reword } from "./hi/reword.ts";
import { spell } from "./hi/spelling.ts";
import { stock } from "./hi/stock.ts";

export const hindi: Grammar = { locale: "hi", refine, spell, readFrames, reword, stock, inflect };
