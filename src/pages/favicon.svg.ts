/** `/favicon.svg`: the sign of the help centre in the shop's own colour, by day and by night. */
import type { APIRoute } from "astro";
import { readSettings } from "#/library.ts";
import { brandShades } from "#styles/brand.ts";

export const GET: APIRoute = async () => {
  const { light, dark } = brandShades((await readSettings()).brand.colour);
  const style = `.s{fill:${light}}.l{fill:none;stroke:#fff;stroke-width:2.5;stroke-linecap:round}@media (prefers-color-scheme:dark){.s{fill:${dark}}.l{stroke:#0d1412}}`;
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><path class="s" d="M3 3h15a11 11 0 0 1 11 11v4a11 11 0 0 1-11 11h-4A11 11 0 0 1 3 18Z"/><path class="l" d="M10 12.5h9M10 17h12M10 21.5h6"/></svg>\n`,
    { headers: { "content-type": "image/svg+xml" } },
  );
};
