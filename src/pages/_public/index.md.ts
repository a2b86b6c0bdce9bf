/** `/index.md`: the whole help centre as one list of Markdown pages, topic by topic. */
import type { APIRoute } from "astro";
import { localeParams, openReader } from "../../layouts/reader.ts";
import { listAnswers } from "../../layouts/list-answers.ts";
import { markdownResponse } from "../../layouts/twin.ts";

export const getStaticPaths = localeParams;

export const GET: APIRoute = async ({ params, site }) =>
  markdownResponse(...(await listAnswers(await openReader(params["locale"]), site)));
