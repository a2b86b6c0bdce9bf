/** Wiring only: which words, which audience, where to. `scripts/build.ts` sets the environment for both outputs. */
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { describeLocale } from "#i18n/locales.ts";
import { readSettings } from "#node/read-settings.ts";

const audience = process.env.ANSWERBOOK_AUDIENCE === "agents" ? "agents" : "public";
const { site, base, locales, defaultLocale } = await readSettings();

export default defineConfig({
  site,
  base,
  outDir: process.env.ANSWERBOOK_BUILD_FOLDER ?? `dist/${audience}`,
  cacheDir: `.answerbook/cache-${audience}`,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [
    audience === "public" &&
      sitemap({
        i18n: {
          defaultLocale,
          locales: Object.fromEntries(locales.map((locale) => [locale, describeLocale(locale).lang])),
        },
      }),
  ],
  vite: { define: { "import.meta.env.ANSWERBOOK_AUDIENCE": JSON.stringify(audience) } },
});
