/** The names HTML gives a meaning to. Any other `<name>` in a text is the author's own word, such as `<port>`. */

const names = `a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body
br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image
img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ol optgroup option
output p param path picture pre progress q rect rp rt ruby s samp script search section select slot small source span
strike strong style sub summary sup svg table tbody td template tfoot th thead time tr track tt u ul use var video wbr`;

const known = new Set(names.split(/\s+/));

/** Also plain English: a tag only where it has attributes or is closed. */
const words = new Set(
  [
    "address",
    "area",
    "base",
    "body",
    "data",
    "head",
    "image",
    "label",
    "link",
    "main",
    "map",
    "menu",
    "object",
  ].concat([
    "option",
    "output",
    "param",
    "path",
    "search",
    "section",
    "slot",
    "source",
    "summary",
    "template",
    "time",
    "track",
  ]),
);

/** Their content is read as bare text, which would hide the Markdown in it. */
const bareText = new Set(["listing", "noembed", "noframes", "plaintext", "textarea", "xmp"]);

/** Turns `<port>` into text, and leaves what HTML knows. `markup` may be cut anywhere, as Markdown cuts it. */
export function escapeUnknownTags(markup: string, wholeText: string): string {
  return markup.replace(
    /<(\/?)([a-zA-Z][^\s/>]*)([^>]*)/g,
    (tag, slash: string, name: string, rest: string) => {
      const lower = name.toLowerCase();
      if (bareText.has(lower)) return `<${slash}span`;
      const isTag =
        known.has(lower) && (!words.has(lower) || rest.includes("=") || wholeText.includes(`</${name}`));
      return isTag ? tag : `&lt;${slash}${name}${rest}`;
    },
  );
}
