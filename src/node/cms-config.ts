/** The configuration of a Git-based editor for writers who don't use Git (Sveltia CMS; docs/editing-without-git.md). */
import { stringify } from "yaml";
import { z } from "astro/zod";
import { describeLocale } from "#i18n/locales.ts";
import { articleSchema } from "#schemas/article.ts";
import { templateSchema } from "#schemas/template.ts";
import { textFor } from "#schemas/text-for.ts";
import { stages } from "#schemas/vocabulary.ts";
import type { Words } from "#schemas/words.ts";
import { singleFiles } from "#schemas/words-file.ts";

type Json = z.core.JSONSchema.BaseSchema;

interface CmsField {
  name: string;
  label: string;
  widget: string;
  [option: string]: unknown;
}

/** Said once, in the default language, and taken over by the translations. */
const sameInEveryLanguage = new Set(["audience", "owner", "shortcut", "channels", "article", "related"]);
/** Long texts get a box of several lines. */
const longTexts = new Set(["summary", "useWhen", "notWhen", "what", "how"]);
const source = { widget: "code", output_code_only: true, allow_language_selection: false };
const code = (language: string) => ({ ...source, default_language: language });

export function printCmsConfig(words: Words): string {
  const { settings, topics, teams } = words;
  const { repository, locales, defaultLocale } = settings;
  const folder = (repository?.folder ?? "src/content").replace(/\/+$/, "");
  const owners = Object.keys(teams);
  const entries = (kind: "articles" | "templates", shelf: string, label: string) => ({
    name: `${kind}-${shelf}`,
    label,
    folder: `${folder}/${kind}/{{locale}}/${shelf}`,
    extension: kind === "articles" ? "mdx" : "md",
    format: "yaml-frontmatter",
    identifier_field: "title",
    slug: { template: "{{title}}", pattern: ["^[a-z0-9]+(-[a-z0-9]+)*$", "a-z, 0-9, -"] },
    create: true,
    i18n: true,
    fields: [
      ...fieldsOf(kind === "articles" ? articleSchema : templateSchema, owners),
      { name: "body", label: "body", ...code("markdown"), i18n: true },
    ],
  });
  const tables = [...singleFiles, ...locales.map((locale) => `glossary/${locale}.yaml`)];
  return stringify(
    {
      backend: backendOf(repository),
      output: { omit_empty_optional_fields: true },
      media_folder: "public/pictures",
      public_folder: "/pictures",
      i18n: {
        structure: "multiple_folders",
        locales,
        default_locale: defaultLocale,
        initial_locales: "default",
      },
      collections: [
        ...Object.entries(topics).map(([id, { title }]) =>
          entries("articles", id, textFor(title, defaultLocale, defaultLocale)),
        ),
        ...stages.map((stage) => entries("templates", stage, `Replies: ${stage}`)),
        {
          name: "tables",
          label: "Tables",
          files: tables.map((path) => ({
            name: path.replace(/\W+/g, "-"),
            label: labelOf(path),
            file: `${folder}/${path}`,
            format: "raw",
            fields: [{ name: "body", label: path, ...code("yaml") }],
          })),
        },
      ],
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** Without a repository in settings.yaml the editor still works on a folder of this machine. */
function backendOf(repository: Words["settings"]["repository"]): Record<string, string> {
  if (!repository) return { name: "github", repo: "owner/repository", branch: "main" };
  const { hostname, pathname } = new URL(repository.url);
  const name = /gitlab/.test(hostname)
    ? "gitlab"
    : /gitea|codeberg|forgejo/.test(hostname)
      ? "gitea"
      : "github";
  return { name, repo: pathname.replace(/^\/|\/$|\.git$/g, ""), branch: repository.branch };
}

function labelOf(path: string): string {
  const locale = /^glossary\/(.+)\.yaml$/.exec(path)?.[1];
  return locale === undefined ? path : `Glossary: ${describeLocale(locale).name}`;
}

/** Fields without a form of their own (placeholders, rules) stay in the file as they are. */
function fieldsOf(schema: z.ZodType, owners: string[]): CmsField[] {
  return toFields(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })).map((field) =>
    field.name === "owner" && owners.length > 0 ? { ...field, widget: "select", options: owners } : field,
  );
}

function toFields({ properties = {}, required = [] }: Json): CmsField[] {
  return Object.entries(properties).flatMap(([name, property]): CmsField[] => {
    const shape = typeof property === "object" ? widgetFor(name, property) : undefined;
    if (!shape || typeof property !== "object") return [];
    const i18n = sameInEveryLanguage.has(name) ? "duplicate" : true;
    const hint = property.description;
    return [{ name, label: name, ...shape, required: required.includes(name), i18n, ...(hint && { hint }) }];
  });
}

function widgetFor(name: string, property: Json): { widget: string; [option: string]: unknown } | undefined {
  if (name === "reviewed" || name === "until" || name === "published")
    return { widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  if (property.enum) return { widget: "select", options: property.enum };
  switch (property.type) {
    case "string":
      return { widget: longTexts.has(name) ? "text" : "string" };
    case "boolean":
      return { widget: "boolean" };
    case "integer":
    case "number":
      return { widget: "number", value_type: "int" };
    case "array": {
      const items = property.items as Json;
      if (items.enum) return { widget: "select", multiple: true, options: items.enum };
      return items.type === "string" ? { widget: "list" } : undefined;
    }
    case "object":
      return property.properties ? { widget: "object", fields: toFields(property) } : undefined;
    default:
      return undefined;
  }
}
