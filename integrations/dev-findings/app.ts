/** The window of the dev toolbar that lists the findings of this page; each opens its line in the editor. */
import { defineToolbarApp } from "astro/toolbar";
import { askEvent, tellEvent, type PageFindings } from "./events.ts";

const style = `
  h1 { font-size: 1.1rem; margin: 0 0 0.75rem; color: #fff; }
  ul { margin: 0; padding: 0; list-style: none; overflow: auto; display: grid; gap: 0.75rem; }
  p { margin: 0.15rem 0; }
  a { color: #9ec5ff; }
  a:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
  .actual { color: #fff; }
`;

type PageFinding = PageFindings["findings"][number];

export default defineToolbarApp({
  init(canvas, app, server) {
    const frame = document.createElement("astro-dev-toolbar-window");
    frame.append(element("h1", "Reading the words …"));
    canvas.append(element("style", style), frame);
    server.on<PageFindings>(tellEvent, ({ pathname, findings }) => {
      if (pathname !== location.pathname) return;
      const error = findings.some(({ severity }) => severity === "error");
      app.toggleNotification(
        findings.length > 0 ? { state: true, level: error ? "error" : "warning" } : { state: false },
      );
      const list = document.createElement("ul");
      list.append(...findings.map(describe));
      const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
      frame.replaceChildren(
        element("h1", findings.length > 0 ? count : "Nothing to change on this page"),
        list,
      );
    });
    app.onToggled(({ state }) => {
      if (state) server.send(askEvent, location.pathname);
    });
    server.send(askEvent, location.pathname);
  },
});

function describe({
  path,
  file,
  line,
  column,
  severity,
  rule,
  message,
  actual,
  expected,
}: PageFinding): Element {
  const item = document.createElement("li");
  const link = element("a", `${file}:${line}:${column}`);
  link.href = `/__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  item.append(link, ` ${severity} · ${rule}`, element("p", message));
  if (actual !== "") item.append(element("p", `“${actual}”`, "actual"));
  if (expected.length > 0) item.append(element("p", `→ ${expected.join("  or  ")}`));
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}
