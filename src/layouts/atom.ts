/** Prints an Atom feed (RFC 4287). */

export interface Feed {
  lang: string;
  title: string;
  author: string;
  home: string;
  self: string;
  entries: { title: string; summary: string; url: string; /** As 2026-11-21. */ day: string }[];
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const midnight = (day: string) => `${day}T00:00:00Z`;

/** An empty feed is as old as 1970. */
export function printFeed({ lang, title, author, home, self, entries }: Feed): string {
  const newest = entries.reduce((last, { day }) => (day > last ? day : last), "1970-01-01");
  const items = entries.map(
    (entry) => `  <entry>
    <id>${escape(entry.url)}</id>
    <title>${escape(entry.title)}</title>
    <link href="${escape(entry.url)}"/>
    <updated>${midnight(entry.day)}</updated>
    <summary>${escape(entry.summary)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(lang)}">
  <id>${escape(self)}</id>
  <title>${escape(title)}</title>
  <link href="${escape(home)}"/>
  <link rel="self" href="${escape(self)}" type="application/atom+xml"/>
  <updated>${midnight(newest)}</updated>
  <author><name>${escape(author)}</name></author>
${items.join("\n")}
</feed>
`;
}
