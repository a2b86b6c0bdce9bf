/** Links and pictures after the move. */
import { expect, test } from "vitest";
import { importAll } from "./import-one.ts";

/** Imports a page that links, beside a page at `a/target.md`. */
function follow(link: string, { target = "# Target\n\nText.", site = undefined as string | undefined } = {}) {
  const { articles } = importAll(
    { "a/page.md": `# Page\n\n${link}`, "a/target.md": target, "b/far.md": "# Far" },
    { site },
  );
  return { text: articles[0]?.text.split("---\n\n")[1]?.trim(), losses: articles[0]?.losses };
}

test.each([
  ["[x](target.md)", "[x](/a/target/)"],
  ["[x](./target)", "[x](/a/target/)"],
  ["[x](../b/far.md)", "[x](/b/far/)"],
  ["[x](/b/far.html)", "[x](/b/far/)"],
  ["[x](https://other.example/page)", "[x](https://other.example/page)"],
  ["[x](mailto:a@b.example)", "[x](mailto:a@b.example)"],
])("%s leads to %s", (typed, written) => {
  expect(follow(typed).text).toBe(written);
});

test("a page is found by the addresses and the number it had", () => {
  const target = "---\nid: 360016\npermalink: /help/t/\nredirect_from: [/old/t/]\n---\nText.";
  for (const address of [
    "/help/t/",
    "/help/t",
    "/old/t/",
    "https://support.example/hc/en-us/articles/360016-Title",
  ])
    expect(follow(`[x](${address})`, { target }).text).toBe("[x](/a/target/)");
});

test("places within a page keep working under the names they have now", () => {
  const target =
    'Text.\n\n## Pay by *card* {#card}\n\n<a id="cash"></a>\n\n### Pay cash\n\nText <a name="tip"></a>tip.';
  expect(follow("[x](target.md#card)", { target }).text).toBe("[x](/a/target/#pay-by-card)");
  expect(follow("[x](target.md#cash)", { target }).text).toBe("[x](/a/target/#pay-cash)");
  expect(follow("[x](target.md#tip)", { target }).text).toBe("[x](/a/target/#tip)");
  expect(follow("[x](#own-words)\n\n## Own words").text).toContain("[x](#own-words)");
});

test("an anchor stays only where a link leads to it", () => {
  const { articles } = importAll({ "a/p.md": '[x](#here) a\n\n<a id="here"></a>b\n\n<a id="unused"></a>c' });
  expect(articles[0]?.text).toContain('<a id="here" />b');
  expect(articles[0]?.text).not.toContain("unused");
});

test("a link that leads nowhere keeps its words and is reported", () => {
  expect(follow("See [our shop](/shop/) and [this](#gone).")).toEqual({
    text: "See our shop and this.",
    losses: [
      { kind: "link", detail: "/shop/" },
      { kind: "link", detail: "#gone" },
    ],
  });
});

test("a link that would run a program keeps its words", () => {
  expect(follow("[x](javascript:alert\\(1\\))").text).toBe("x");
});

test("a picture that is not on the web leaves its description", () => {
  expect(follow("![A red button](img/b.png)")).toEqual({
    text: "_A red button_",
    losses: [{ kind: "picture", detail: "img/b.png" }],
  });
  expect(follow("Press ![Go](img/go.png) now").text).toBe("Press Go now");
  expect(follow("![A](http://a.example/a.png)").text).toBe("![A](https://a.example/a.png)");
});

test("the site the pages come from keeps links and pictures that lead there", () => {
  const site = "https://old.example/docs/";
  expect(follow("[x](/shop/) ![A](img/a b.png) ![B](<img/a b.png>)", { site }).text).toBe(
    "[x](https://old.example/shop/) !\\[A]\\(img/a b.png) ![B](https://old.example/docs/a/img/a%20b.png)",
  );
});

test("a link leads to the page in the language of the page it stands on", () => {
  const { articles } = importAll({
    "a/page._fr.md": "[x](/fr/t/)",
    "a/t._en.md": "---\npermalink: /t/\n---\n## Pay",
    "a/t._fr.md": "---\npermalink: /fr/t/\n---\n## Payer",
  });
  expect(articles[0]?.text).toContain("[x](/a/t/)");
});
