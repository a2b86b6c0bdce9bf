/** `/api/shelves.json`: which search files belong together. */
import type { APIRoute } from "astro";
import { listShelfFiles } from "./shelf-files.ts";

export const GET: APIRoute = async () => Response.json((await listShelfFiles()).list);
