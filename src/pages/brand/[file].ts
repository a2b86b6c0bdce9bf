/** `/brand/logo.svg` or `/brand/logo.png`: the shop's logo as its words folder holds it. */
import type { APIRoute } from "astro";
import { readLogo } from "../../layouts/logo.ts";

export async function getStaticPaths() {
  const { name, base64 } = await readLogo();
  return name === undefined ? [] : [{ params: { file: name }, props: { base64 } }];
}

export const GET: APIRoute<{ base64: string }> = ({ params, props: { base64 } }) =>
  new Response(
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    { headers: { "content-type": params["file"]?.endsWith(".svg") ? "image/svg+xml" : "image/png" } },
  );
