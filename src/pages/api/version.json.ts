/** `/api/version.json`: when these words were built and a digest that changes when any of them does. */
import type { APIRoute } from "astro";
import { digestWords, timeOfBuild } from "../../library.ts";

export const GET: APIRoute = async () =>
  Response.json({ builtAt: timeOfBuild(), digest: await digestWords() });
