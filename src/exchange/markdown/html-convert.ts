/** What a step of the HTML conversion is: an element in, Markdown nodes out. */
import type { Element } from "hast";
import type { RootContent } from "mdast";
import type { Options } from "rehype-remark";

export type Handlers = NonNullable<Options["handlers"]>;

/** Converts children, and knows where in the page we are. */
export type State = Parameters<NonNullable<Handlers[string]>>[0];

export type Convert = (state: State, node: Element) => RootContent[];
