/** Links between imported articles lead to their new addresses; what leads nowhere keeps its words. */
import type { Image, Link, PhrasingContent, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { findAnchor, type Anchors } from "./anchors.ts";
import { decode, type LinkIndex } from "./link-index.ts";
import { quote } from "./losses.ts";
import type { Draft } from "./source.ts";

export interface LinkContext {
  index: LinkIndex;
  anchorsOf: (draft: Draft) => Anchors | undefined;
  site: string | undefined;
  /** Called with each name in an article that a link leads to. */
  onUse: (draft: Draft, anchor: string) => void;
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;

function origin(url: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(url)?.[0].toLowerCase() ?? "";
}

/** `path` as the file `from` means it, on the site the pages come from. */
function onSite(path: string, from: Draft, site: string): string {
  if (path.startsWith("/")) return origin(site) + encodeURI(decode(path));
  const folder = from.path.slice(0, from.path.lastIndexOf("/") + 1);
  const parts: string[] = [];
  for (const part of `${folder}${decode(path)}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return `${site.replace(/\/$/, "")}/${encodeURI(parts.join("/"))}`;
}

function splitAddress(url: string): { path: string; fragment: string } {
  const [path = "", fragment = ""] = url.split("#", 2);
  return { path: path.replace(/\?.*$/, ""), fragment };
}

/** On a page, `#top` is its beginning even where nothing bears that name. */
function resolveWithin(target: Draft, fragment: string, context: LinkContext): string | undefined {
  if (fragment === "") return undefined;
  const anchors = context.anchorsOf(target);
  const anchor = anchors && findAnchor(anchors, decode(fragment));
  if (anchor !== undefined) context.onUse(target, anchor);
  return anchor ?? (fragment === "top" ? fragment : undefined);
}

function findTarget(url: string, from: Draft, { index, site }: LinkContext): Draft | undefined {
  const { path } = splitAddress(url);
  if (!scheme.test(url)) return path === "" ? from : index.findPath(path, from);
  const isOurs = site !== undefined && origin(path) === origin(site);
  return (
    index.findNumber(path, from) ??
    (isOurs ? index.findPath(path.slice(origin(path).length), from) : undefined)
  );
}

/** The address a link leads to now; `undefined` where it leads nowhere. */
function resolveLink(given: string, from: Draft, context: LinkContext): string | undefined {
  const url = given
    .trim()
    .replace(/^\/\//, "https://")
    .replace(/^www\./i, "https://www.");
  if (url === "") return undefined;
  if (scheme.test(url) && !/^https?:/i.test(url)) return /^(mailto|tel):/i.test(url) ? url : undefined;
  const { fragment } = splitAddress(url);
  const target = findTarget(url, from, context);
  if (target) {
    const anchor = resolveWithin(target, fragment, context);
    if (target === from && url.startsWith("#")) return anchor === undefined ? undefined : `#${anchor}`;
    return `/${target.topic}/${target.slug}/${anchor === undefined ? "" : `#${anchor}`}`;
  }
  if (scheme.test(url)) return url;
  return context.site === undefined ? undefined : onSite(url, from, context.site);
}

function resolvePicture(given: string, from: Draft, { site }: LinkContext): string | undefined {
  const url = given
    .trim()
    .replace(/^\/\//, "https://")
    .replace(/^http:/i, "https:");
  if (/^https:/i.test(url)) return url;
  if (url === "" || scheme.test(url) || site === undefined) return undefined;
  return onSite(url, from, site);
}

/** A description that stands alone is set apart, as the picture was. */
function describePicture({ alt }: Image, isAlone: boolean): PhrasingContent[] {
  const value = (alt ?? "").replace(/\s+/g, " ").trim();
  if (value === "") return [];
  const text: PhrasingContent = { type: "text", value };
  return isAlone ? [{ type: "emphasis", children: [text] }] : [text];
}

export function resolveLinks(tree: Root, draft: Draft, context: LinkContext): void {
  visit(tree, "image", (image, index, parent) => {
    const url = resolvePicture(image.url, draft, context);
    if (url !== undefined) image.url = url;
    else if (parent && index !== undefined) {
      draft.losses.push({ kind: "picture", detail: quote(image.url) });
      const words = describePicture(image, parent.type === "paragraph" && parent.children.length === 1);
      parent.children.splice(index, 1, ...words);
      return [SKIP, index + words.length];
    }
    return;
  });
  visit(tree, "link", (link: Link, index, parent) => {
    const url = resolveLink(link.url, draft, context);
    const isSeen = toString(link).trim() !== "" || link.children.some(({ type }) => type === "image");
    if (url !== undefined && isSeen) link.url = url;
    else if (parent && index !== undefined) {
      draft.losses.push({ kind: "link", detail: quote(link.url) });
      parent.children.splice(index, 1, ...link.children);
      return [SKIP, index];
    }
    return;
  });
}
