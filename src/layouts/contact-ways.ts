/** The ways in which this page's readers may reach a person; a shop may name none. */
import type { Settings } from "#schemas/settings.ts";
import type { Reader } from "./reader.ts";

export function listContactWays({ settings, forAgents }: Reader): Settings["contact"] {
  return settings.contact.filter(({ audience }) => forAgents || audience === "public");
}
