/** Wiring only: which words, which audience, where to. `scripts/build.ts` sets the environment for both outputs. */
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { describeLocale } from "#i18n/locales.ts";
import { contentFolder } from "#node/words-folder.ts";
import { currentWords, forgetWords } from "#node/current-words.ts";
import { digestOf } from "#node/digest.ts";
import { listedPages } from "#node/listed-pages.ts";
import { agentsPages } from "./integrations/agents-pages.ts";
import { audienceGuard } from "./integrations/audience-guard.ts";
import { checkWords } from "./integrations/check-words.ts";
import { consoleOffline } from "./integrations/console-offline.ts";
import { devFindings } from "./integrations/dev-findings.ts";
import { followWords } from "./integrations/follow-words.ts";
import { fonts } from "./integrations/fonts.ts";
import { hostFiles } from "./integrations/host-files.ts";
import { pagefind } from "./integrations/pagefind.ts";
import { publicPages } from "./integrations/public-pages.ts";
import { sharePictures } from "./integrations/share-pictures.ts";

const audience = process.env.ANSWERBOOK_AUDIENCE === "agents" ? "agents" : "public";
/** The dev server reads this file anew when it changes. */
forgetWords();
const words = await currentWords();
const { settings } = words;
const { site, base, locales, defaultLocale } = settings;
/** The one place besides our own that a page may send anything to. */
const feedbackOrigin =
  audience === "public" && settings.feedback?.way === "endpoint" && settings.feedback.url
    ? new URL(settings.feedback.url).origin
    : "";

export default defineConfig({
  site,
  base,
  outDir: process.env.ANSWERBOOK_BUILD_FOLDER ?? `dist/${audience}`,
  cacheDir: `.answerbook/cache-${audience}-${digestOf(contentFolder()).slice(0, 8)}`,
  trailingSlash: "always",
  integrations: [
    checkWords(),
    fonts(),
    devFindings(),
    followWords(),
    audience === "agents" ? agentsPages() : publicPages(),
    audience === "public" &&
      sitemap({
        filter: listedPages(words),
        i18n: {
          defaultLocale,
          locales: Object.fromEntries(locales.map((locale) => [locale, describeLocale(locale).lang])),
        },
      }),
    audience === "public" && sharePictures(),
    pagefind(),
    audience === "agents" && consoleOffline(),
    hostFiles(audience),
    audience === "public" && audienceGuard(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        `connect-src 'self' ${feedbackOrigin}`,
        "img-src 'self' https: data:",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        `form-action 'self' ${feedbackOrigin}`,
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    define: { "import.meta.env.ANSWERBOOK_AUDIENCE": JSON.stringify(audience) },
    worker: { format: "es" },
  },
});
