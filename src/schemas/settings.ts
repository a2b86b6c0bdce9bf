/** Settings (`settings.yaml`): everything that makes the site somebody's. */
import { z } from "astro/zod";
import { localisedText } from "./localised.ts";
import { ruleLimits, ruleSeverities } from "./rule-settings.ts";
import { audiences } from "./vocabulary.ts";

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "a colour as # and six digits, for example #0f6b5c");

export const settingsSchema = z.strictObject({
  name: localisedText.describe("The shop's name."),
  tagline: localisedText.describe("One line under the name on the home page."),
  site: z.url().describe("Where the public site will stand, for example https://help.example.com"),
  base: z
    .string()
    .startsWith("/")
    .default("/")
    .describe("The path it stands under, when it is not the root."),
  locales: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))
    .min(1)
    .describe("The languages, most important first, for example [en, hi, te, fa]."),
  defaultLocale: z.string().describe("The language whose pages have no language in their address."),
  timeZone: z.string().default("UTC").describe("The shop's time zone, for example Asia/Kolkata."),
  currency: z.string().length(3).default("USD").describe("The shop's currency, for example INR."),
  brand: z
    .strictObject({
      colour: colour.describe("The main colour; the site derives readable light and dark shades from it."),
      logo: z
        .string()
        .regex(/^[^/.][^:]*\.(svg|png)$/i, "an .svg or .png file in this folder, for example brand/logo.svg")
        .optional()
        .describe("A file in this folder, for example brand/logo.svg"),
      fonts: z
        .enum(["web", "system"])
        .default("web")
        .describe("system uses what each device has, and fetches no font."),
    })
    .describe("How the site looks."),
  contact: z
    .array(
      z.strictObject({
        way: z.enum(["phone", "email", "chat", "form", "social"]).describe("How customers reach you."),
        fact: z.string().optional().describe("The fact that holds the number or address."),
        url: z.url().optional().describe("For chat, form and social: where it is."),
        hours: z.string().optional().describe("The fact that holds its opening hours."),
        audience: z.enum(audiences).default("public").describe("agents keeps a way off the public site."),
      }),
    )
    .default([])
    .describe("Contact ways, the one you prefer first."),
  footer: z
    .array(
      z.strictObject({
        title: localisedText.describe("What the link is called."),
        url: z.url().describe("Where it leads, for example https://www.example.com/privacy"),
      }),
    )
    .default([])
    .describe("Links at the foot of every page: privacy, imprint, the shop itself."),
  feedback: z
    .strictObject({
      way: z
        .enum(["endpoint", "email", "issues"])
        .describe(
          "Where “Was this helpful?” goes: a server of yours, a mailbox, or the repository's issues.",
        ),
      url: z.url().optional().describe("For endpoint: its address. docs/feedback.md says what it receives."),
      fact: z.string().optional().describe("For email: the fact that holds the address."),
    })
    .optional()
    .describe("Leave it out, and pages do not ask."),
  repository: z
    .strictObject({
      url: z.url().describe("The repository that holds this folder, for “suggest a change”."),
      branch: z.string().default("main"),
      folder: z.string().default("src/content").describe("Where this folder stands in it."),
    })
    .optional(),
  embed: z
    .strictObject({
      origins: z
        .array(
          z
            .string()
            .regex(
              /^(https:\/\/[^/\s*]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/,
              "https:// and a host, with nothing after it, for example https://tickets.example.com",
            ),
        )
        .default([])
        .describe("Where the console may stand in a sidebar, for example [https://tickets.example.com]."),
    })
    .optional()
    .describe("The ticket systems that show the console, fill it and take its replies: docs/embedding.md."),
  links: z
    .strictObject({
      trusted: z
        .array(z.string().trim().min(1))
        .default([])
        .describe(
          "Hosts, or beginnings of addresses, that `npm run links` never asks, for example [bank.example.com].",
        ),
    })
    .prefault({})
    .describe("How links to other sites are checked."),
  rules: ruleSeverities,
  limits: ruleLimits,
});
export type Settings = z.infer<typeof settingsSchema>;
