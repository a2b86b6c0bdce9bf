/** The grammar of Persian: see grammar.ts for what a grammar owes the rules. */
import type { Grammar } from "../grammar.ts";
import { readFrames } from "./fa/frames.ts";
import { inflect } from "./fa/inflect.ts";
import { refine } from "./fa/refine.ts";
import { reword } from "./fa/reword.ts";
import { spell } from "./fa/spelling.ts";
import { stock } from "./fa/stock.ts";

export const persian: Grammar = { locale: "fa", refine, spell, readFrames, reword, stock, inflect };
