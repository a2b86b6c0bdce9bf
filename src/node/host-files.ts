/** What hosts read beside the pages: headers and redirects for Netlify, Cloudflare, Vercel and nginx, and pages that lead on. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeLocale } from "#i18n/locales.ts";
import { stringsFor } from "#i18n/strings.ts";
import { listFormerAddresses } from "#references/former-addresses.ts";
import type { Audience } from "#schemas/vocabulary.ts";
import type { Words } from "#schemas/words.ts";
import { listHeaders, type HeaderRule } from "./host-headers.ts";
import { readOutputPages } from "./output-pages.ts";

export interface Redirect {
  /** With the site's base. */
  from: string;
  to: string;
  title: string;
  locale: string;
}

export async function writeHostFiles(words: Words, folder: string, audience: Audience): Promise<void> {
  const { base, site, embed } = words.settings;
  const redirects = listRedirects(words, audience);
  const frames = audience === "public" ? ["'none'"] : ["'self'", ...(embed?.origins ?? [])];
  const headers = listHeaders(await readOutputPages(folder), base, frames);
  const files = {
    _redirects: printRedirects(redirects),
    _headers: printHeaders(headers),
    "vercel.json": printVercel(redirects, headers),
    "_nginx.conf": printNginx(redirects, headers),
    ...Object.fromEntries(redirects.map((redirect) => pageThatLeadsOn(redirect, base, site))),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function listRedirects(words: Words, audience: Audience): Redirect[] {
  const root = words.settings.base.replace(/\/$/, "");
  return listFormerAddresses(words)
    .filter(({ article: { data } }) => audience === "agents" || data.audience === "public")
    .map(({ article, from, to }) => ({
      from: root + from,
      to: root + to,
      title: article.data.title,
      locale: article.locale,
    }));
}

/** Both forms of an old address, with the last slash and without. */
function bothForms(from: string): string[] {
  return from.endsWith("/") ? [from, from.slice(0, -1)] : [from];
}

function printRedirects(redirects: Redirect[]): string {
  return redirects.flatMap(({ from, to }) => bothForms(from).map((each) => `${each} ${to} 301\n`)).join("");
}

function printHeaders(rules: HeaderRule[]): string {
  return rules
    .map(({ path, headers }) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      "",
    ])
    .flat()
    .join("\n");
}

function printVercel(redirects: Redirect[], rules: HeaderRule[]): string {
  const settings = {
    trailingSlash: true,
    redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
    headers: rules.map(({ path, headers }) => ({
      source: path.replace("*", "(.*)"),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  };
  return `${JSON.stringify(settings, undefined, 2)}\n`;
}

/** To be included in a `server` block. nginx forgets outer headers where a location sets its own, so each repeats them. */
function printNginx(redirects: Redirect[], [everywhere, ...rest]: HeaderRule[]): string {
  const add = ({ headers }: HeaderRule, indent: string) =>
    Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`);
  const all = everywhere ? add(everywhere, "") : [];
  const places = rest.map((rule) =>
    [
      `location ${rule.path.replace("*", "")} {`,
      ...all.map((line) => `  ${line}`),
      ...add(rule, "  "),
      "}",
    ].join("\n"),
  );
  const moved = redirects.flatMap(({ from, to }) =>
    bothForms(from).map((each) => `location = ${each} { return 301 ${to}; }`),
  );
  return `${["error_page 404 /404.html;", "location ~ ^/_(nginx.conf|headers|redirects)$ { return 404; }", ...all, ...places, ...moved].join("\n")}\n`;
}

/** For hosts that know no redirects: a page that leads on by itself, and says where to. */
function pageThatLeadsOn(
  { from, to, title, locale }: Redirect,
  base: string,
  site: string,
): [path: string, html: string] {
  const { lang, dir } = describeLocale(locale);
  const escape = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const inside = from.slice(base.replace(/\/$/, "").length + 1);
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=${escape(to)}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${escape(new URL(to, site).href)}" />
    <title>${escape(title)}</title>
  </head>
  <body>
    <main>
      <p>${escape(stringsFor(locale).readWholeAnswer)}: <a href="${escape(to)}">${escape(title)}</a></p>
    </main>
  </body>
</html>
`;
  return [inside.endsWith("/") ? `${inside}index.html` : inside, html];
}
