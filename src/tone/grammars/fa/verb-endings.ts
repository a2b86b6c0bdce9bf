/** The personal endings of Persian verbs, written and spoken. */

export interface Ending {
  text: string;
  person: 1 | 2 | 3;
  plural: boolean;
}

const ending = (text: string, person: 1 | 2 | 3, plural: boolean): Ending => ({ text, person, plural });
export const presentEndings = [
  ending("ید", 2, true),
  ending("ند", 3, true),
  ending("یم", 1, true),
  ending("د", 3, false),
  ending("م", 1, false),
  ending("ی", 2, false),
];
/** Without ب a ی at the end makes nouns: سازی, گیری. */
export const bareEndings = presentEndings.filter(({ text }) => text !== "ی");
export const spokenEndings = [
  ending("ین", 2, true),
  ending("ید", 2, true),
  ending("ن", 3, true),
  ending("یم", 1, true),
  ending("ه", 3, false),
  ending("م", 1, false),
  ending("ی", 2, false),
];
/** میاد, میخواد: after a vowel. */
export const vowelEnding = [ending("د", 3, false)];
export const pastEndings = [
  ending("ید", 2, true),
  ending("ین", 2, true),
  ending("ند", 3, true),
  ending("یم", 1, true),
  ending("م", 1, false),
  ending("ی", 2, false),
  ending("", 3, false),
];
export const perfectEndings = [
  ending("اید", 2, true),
  ending("این", 2, true),
  ending("اند", 3, true),
  ending("ایم", 1, true),
  ending("ام", 1, false),
  ending("است", 3, false),
];
