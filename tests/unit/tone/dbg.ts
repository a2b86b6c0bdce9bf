import { check, lexiconFor } from "/work/main/tests/unit/tone/lexicons.ts";
import { extractProse } from "#tone/prose.ts";
import { readSentences } from "#tone/sentence.ts";
for (const text of process.argv.slice(2)) {
  const lex = lexiconFor("en");
  const s = readSentences(extractProse({file:"x.md",text,locale:"en",kind:"template"}).blocks, lex);
  for (const one of s) {
    console.log(one.tokens.map(t=>t.text+(t.lemma!==t.text?"/"+t.lemma:"")).join(" "));
    for (const f of one.frames) console.log("  F", f.actor, f.mood, f.modality, f.negative?"NEG":"", f.past?"past":"", f.passive?"pass":"", f.relation, "verb="+f.verb, "["+one.tokens.slice(f.start,f.end).map(t=>t.text).join(" ")+"]", [...f.classes].join("/"));
    for (const m of one.matches) console.log("  M", m.rule, one.tokens.slice(m.start,m.end).map(t=>t.text).join(" "));
    for (const m of one.harmless) console.log("  H", m.rule, one.tokens.slice(m.start,m.end).map(t=>t.text).join(" "));
    console.log("  S", [...one.signals].join(" "));
  }
  for (const f of check(text)) console.log("  =>", f.rule, JSON.stringify(f.actual), "→", f.expected.join(" | "));
}
