/** Finds names where a letter puts them: after the greeting, and after Mr, श्री, శ్రీ, آقای. */

const latinName = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}";
const word = "[\\p{L}\\p{M}\\u200c]+";

/** By the script without which there is no such name: in texts without it nothing is looked for. */
const patterns: [script: RegExp, RegExp[]][] = (
  [
    [
      /\p{Lu}/u,
      [
        `(?:^|\\n|["“«>])[ \\t]*(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening))[ \\t]+(?:(?:Mrs?|Ms|Dr)\\.?[ \\t]+)?(?<name>${latinName})(?=\\s?[,!:.]|\\s?\\n|$)`,
        `(?<!\\p{L})(?:Mr|Mrs|Ms|Dr)\\.?[ \\t](?<name>${latinName})`,
      ],
    ],
    [
      /\p{Script=Devanagari}/u,
      [
        `(?:^|\\n|["“«>])[ \\t]*(?:प्रिय|नमस्ते|नमस्कार|आदरणीय)[ \\t]+(?:श्री(?:मती)?[ \\t]+)?(?<name>${word}(?:[ \\t](?!जी)${word})?)(?:[ \\t]जी)?(?=\\s?[,!:।]|\\s?\\n|$)`,
        `(?<![\\p{L}\\p{M}])(?:श्री|श्रीमती|सुश्री)[ \\t](?<name>${word})`,
      ],
    ],
    [
      /\p{Script=Telugu}/u,
      [
        `(?:^|\\n|["“«>])[ \\t]*(?:ప్రియమైన|నమస్తే|నమస్కారం|గౌరవనీయులైన)[ \\t]+(?:శ్రీ(?:మతి)?[ \\t]+)?(?<name>${word}(?:[ \\t](?!గార)${word})?)(?:[ \\t]గార[\\p{L}\\p{M}]*)?(?=\\s?[,!:.]|\\s?\\n|$)`,
      ],
    ],
    [
      /\p{Script=Arabic}/u,
      [
        `(?:^|\\n|["“«>])[ \\t]*(?:سلام[ \\t]+)?(?:(?:جناب[ \\t])?آقای[ \\t]|(?:سرکار[ \\t])?خانم[ \\t])?(?<name>(?!سلام)${word}(?:[ \\t]${word})?)[ \\t](?:عزیز|گرامی|جان)(?=\\s?[,،!:.]|\\s?\\n|$)`,
        `(?<![\\p{L}\\p{M}])(?:آقای|خانم)[ \\t](?<name>${word})`,
      ],
    ],
  ] as const
).map(([script, sources]) => [script, sources.map((source) => new RegExp(source.normalize("NFC"), "gu"))]);

/** Whom a letter without a name addresses, and what a greeting goes on with. */
const nobody = new RegExp(
  `^(?:${[
    "customer|customers|valued|sir|madam|sir or madam|team|all|there|everyone|friend|friends|guest|again|and|mrs?|ms|miss|dr|buyer|user|shopper|member|colleague",
    "ग्राहक|महोदय|महोदया|साथी|मित्र|सर|मैडम|आप|आपका|आपको|जी|दोस्त|सदस्य|ग्राहकों",
    "కస్టమర్|వినియోగదారు|వినియోగదారులు|ఖాతాదారు|మిత్రమా|సర్|మేడమ్|సార్|అండి|మీకు|సభ్యులు",
    "مشتری|مشتریان|همراه|همراهان|دوست|دوستان|کاربر|کاربران|خریدار|همکار|وقت|روز|صبح|عصر|شب|و",
  ].join("|")})(?![\\p{L}\\p{M}])`.normalize("NFC"),
  "iu",
);

export function findNames(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of patterns.flatMap(([script, own]) => (script.test(text) ? own : [])))
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.["name"] ?? "";
      if (nobody.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      found.push({ start, end: start + name.length });
    }
  return found;
}
