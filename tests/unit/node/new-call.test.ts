import { expect, test } from "vitest";
import type { Asker, Question } from "#node/ask.ts";
import { completeCall } from "#node/new-call.ts";
import { readWords } from "#node/read-words.ts";

const { words } = await readWords("src/content");

/** Answers in turn, as somebody at the terminal would. */
function answering(...answers: string[]): Asker & { asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? question.otherwise ?? "");
    },
    close: () => undefined,
  };
}

test("asks for everything that no argument says, and nothing else", async () => {
  const asker = answering("template", "hi", "hold", "checking-stock", "Ask for a minute", "support");
  expect(await completeCall({ positionals: [] }, words, asker)).toEqual({
    kind: "template",
    locale: "hi",
    id: "hold/checking-stock",
    title: "Ask for a minute",
    owner: "support",
    audience: "agents",
  });
  expect(asker.asked).toHaveLength(6);
});

test("a name that is no address is explained before it is taken", async () => {
  const asker = answering("article", "en", "orders", "fine", "", "", "");
  await completeCall({ positionals: [] }, words, asker);
  const name = asker.asked.find(({ ask }) => ask.includes("name in the address"));
  expect(name?.refuse?.("Where Is It?")).toContain("“where-is-it”");
  expect(name?.refuse?.("where-is-it")).toBeUndefined();
});

test("with arguments enough, nobody is asked and the title is made of the name", async () => {
  const call = await completeCall({ positionals: ["article", "en", "orders/change-a-gift-note"] }, words);
  expect(call).toMatchObject({
    title: "Change a gift note",
    audience: "public",
    owner: Object.keys(words.teams)[0],
  });
});

test.each<[string[], string]>([
  [["template", "xx", "hold/a"], "“xx” is not among them"],
  [["poem", "en", "hold/a"], "We can start an article or a template; “poem” is not among them."],
  [["template", "en", "hodl/a"], "There is no “hodl”. Did you mean “hold”?"],
  [["article", "en", "orders"], "“orders” is no name of an article: write it as topic/name"],
  [["article", "en", "orders/Bad_Name"], "“bad-name”"],
  [["article", "en", "../../etc"], "is no name of an article"],
  [["article", "en"], "Say where it belongs, as topic/name or stage/name."],
])("an argument that will not do is refused with a reason: %j", async (positionals, why) => {
  await expect(completeCall({ positionals }, words)).rejects.toThrow(why);
});

test("a team that is not there is refused with the nearest one", async () => {
  await expect(
    completeCall({ positionals: ["article", "en", "orders/a"], owner: "suport" }, words),
  ).rejects.toThrow("Did you mean “support”?");
});
