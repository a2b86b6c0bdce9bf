/** Texts nobody has read for longer than they said, or whose last reading is yet to come. */
import type { Article, Template } from "#schemas/words.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noOverdueReview: ReferenceRule = {
  id: "no-overdue-review",
  severity: "warning",
  because: "What nobody reads again stops being true without anybody noticing.",
  *find({ words, today }) {
    for (const entry of [...words.articles, ...words.templates]) {
      const { reviewed, reviewEvery, draft } = entry.data;
      if (draft || today === "") continue;
      if (reviewed > dayAfter(today)) {
        const message = `“${reviewed}” is yet to come, so this would not be due for a review until ${dueDay(entry)}. Write the day somebody last read it.`;
        yield { place: fieldPlace(entry, ["reviewed"]), message };
        continue;
      }
      const due = dueDay(entry);
      if (today <= due) continue;
      const message = `This was last reviewed on ${reviewed} and is due every ${reviewEvery} days, so by ${due}. Read it, and run “npm run review -- mark ${entry.file}” once it is true.`;
      yield { place: fieldPlace(entry, ["reviewed"]), message };
    }
  },
};

/** Where the sun rises first, it is tomorrow already. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The last day before it is overdue. */
export function dueDay({ data }: Pick<Article | Template, "data">): string {
  const due = Date.parse(data.reviewed) + data.reviewEvery * 86_400_000;
  return Number.isFinite(new Date(due).valueOf()) ? new Date(due).toISOString().slice(0, 10) : "9999-12-31";
}
