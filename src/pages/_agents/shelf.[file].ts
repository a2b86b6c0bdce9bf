/** `/api/shelves/<file>`: one language's search index or texts, for the console. */
import type { APIRoute, GetStaticPaths } from "astro";
import { listShelfFiles } from "./shelf-files.ts";

export const getStaticPaths = (async () =>
  [...(await listShelfFiles()).files.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params: { file } }) =>
  new Response((await listShelfFiles()).files.get(file), {
    headers: { "content-type": "application/octet-stream" },
  });
