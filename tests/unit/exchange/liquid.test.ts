/** Liquid, which Jekyll runs before Markdown. */
import { expect, test } from "vitest";
import { body, importOne } from "./import-one.ts";

test("an include that lists a field shows the field's words", () => {
  const text =
    "---\ntitle: T\nids:\n  - A **passport**\n  - A licence\n---\n{% include list.html items=page.ids %}";
  expect(body(text)).toBe("- A **passport**\n- A licence");
});

test("a captured text stands where it is included, as a note when that is an alert", () => {
  const text =
    '{% capture warn %}\nMind <strong>this</strong>.\n{% endcapture %}\n{% include alert.html type="warning" content=warn %}';
  expect(body(text)).toBe('<Note kind="caution">\n  Mind **this**.\n</Note>');
});

test("a captured text that nothing includes stays in its place", () => {
  expect(body("{% capture a %}Words{% endcapture %}\n\nMore")).toBe("Words\n\nMore");
});

test("the words an include is handed stay, and the tag is reported", () => {
  const { text, losses } = importOne('{% include table.html heading="Country" size="md" %}');
  expect(text).toMatch(/---\n\nCountry\n$/);
  expect(losses).toEqual([
    { kind: "liquid", detail: '{% include table.html heading="Country" size="md" %}' },
  ]);
});

test("tags without words are reported and leave", () => {
  const { text, losses } = importOne("{% if site.x %}\nShown\n{% endif %}");
  expect(text).toMatch(/---\n\nShown\n$/);
  expect(losses.map(({ detail }) => detail)).toEqual(["{% if site.x %}", "{% endif %}"]);
});

test("the site's address leaves links, and an unknown output stays as text", () => {
  const { text, losses } = importOne("[a](https://a.example{{ site.baseurl }}/x) and {{ customer.name }}");
  expect(text).toContain("[a](https://a.example/x) and \\{\\{ customer.name }}");
  expect(losses).toEqual([{ kind: "output", detail: "{{ customer.name }}" }]);
});

test("Liquid in code and between raw tags is an example", () => {
  expect(body("Write `{% if a %}` or {% raw %}{{ b }}{% endraw %}")).toBe(
    "Write `{% if a %}` or \\{\\{ b }}",
  );
});

test("code between highlight tags is code", () => {
  expect(body("{% highlight js %}\nconst a = {};\n{% endhighlight %}")).toBe("```js\nconst a = {};\n```");
});
