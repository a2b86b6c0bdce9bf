/** The rules a file must keep before its words can be looked at, each with its reason. */
import type { FaultRule } from "./fault.ts";

function rule(id: string, because: string, severity: FaultRule["severity"] = "error"): FaultRule {
  return { id, severity, because };
}

export const requireFile = rule(
  "require-file",
  "Without this file the site has no name, no shelves or no owners.",
);
export const noUnreadableFile = rule(
  "no-unreadable-file",
  "What cannot be read cannot be published, and nobody would notice that it is missing.",
);
export const noMisplacedFile = rule(
  "no-misplaced-file",
  "The folder and the name say what a file is; in the wrong place it is published as something else, or not at all.",
);
export const requireFrontMatter = rule(
  "require-front-matter",
  "The fields at the top give a text its title, its readers and its owner.",
);
export const noBrokenYaml = rule(
  "no-broken-yaml",
  "A slip in punctuation makes every field after it unreadable, so none of them reaches the page.",
);
export const noReservedName = rule(
  "no-reserved-name",
  "These names mean something to the program that prints the pages, and would change how it works.",
);
export const noUnknownField = rule(
  "no-unknown-field",
  "A misspelt field is not read, so what it says is silently missing from the page.",
);
export const requireField = rule(
  "require-field",
  "The page, the search or the agent needs it; there is nothing to show.",
);
export const noWrongType = rule(
  "no-wrong-type",
  "The same field is read in every file; in another shape it is printed wrongly or not at all.",
);
export const noUnknownChoice = rule(
  "no-unknown-choice",
  "Pages, filters and reports are made for the names in the list; any other name belongs to none of them.",
);
export const requireDay = rule(
  "require-day",
  "A day written in another order is read as another day, and the reminder to review comes too late.",
);
export const noInvalidValue = rule(
  "no-invalid-value",
  "The value is used as it stands, so it has to fit its use.",
);
export const noInvalidName = rule(
  "no-invalid-name",
  "The name becomes part of addresses and links, which have to work in every browser and help desk.",
);
export const noUnsafeName = rule(
  "no-unsafe-name",
  "A name that shows something else than it is, or clashes on another computer, hides a file from its reviewers.",
);
export const noUnsafePicture = rule(
  "no-unsafe-picture",
  "A drawing can run a program on the reader's device, or tell somebody else who reads.",
);
export const noOversizedPicture = rule(
  "no-oversized-picture",
  "It takes long to arrive and can freeze a phone that tries to show it.",
);

export const fileRules: FaultRule[] = [
  requireFile,
  noUnreadableFile,
  noMisplacedFile,
  requireFrontMatter,
  noBrokenYaml,
  noReservedName,
  noUnknownField,
  requireField,
  noWrongType,
  noUnknownChoice,
  requireDay,
  noInvalidValue,
  noInvalidName,
  noUnsafeName,
  noUnsafePicture,
  noOversizedPicture,
];
