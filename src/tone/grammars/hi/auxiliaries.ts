/** The verbs that make compound tenses, ability, duty and the passive. */
import { spell } from "./spelling.ts";

export const helper = {
  be: spell("होना"),
  go: spell("जाना"),
  able: spell("सकना"),
  manage: spell("पाना"),
  complete: spell("चुकना"),
  fall: spell("पड़ना"),
  give: spell("देना"),
  make: spell("करना"),
  stay: spell("रहना"),
  take: spell("लेना"),
  move: spell("चलना"),
};
