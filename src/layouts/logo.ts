/** The shop's logo, as the words loader keeps it. */
import { getEntry } from "astro:content";

interface Logo {
  /** As the page serves it: logo.svg or logo.png. */
  name: string;
  base64: string;
  width: number;
  height: number;
}

/** Empty where the shop has none. */
export async function readLogo(): Promise<Partial<Logo>> {
  return ((await getEntry("tables", "logo"))?.data.table ?? {}) as Partial<Logo>;
}
