/** Letters of other scripts that look like Latin ones: a name with one of them cannot be typed, found or told apart. */

const cyrillic: Record<string, string> = Object.fromEntries(
  Array.from("аеорсухіјѕһԁԛԝыкмтвнгп", (letter, at): [string, string] => [
    letter,
    "aeopcyxijshdqwbkmtbhrn"[at] ?? "",
  ]),
);
const greek: Record<string, string> = Object.fromEntries(
  Array.from("αονρτυικχεγηω", (letter, at): [string, string] => [letter, "aovptuikxeynw"[at] ?? ""]),
);

/** The letters, each once, and the name as it was probably meant. */
export function findLookAlikes(name: string): { letters: string[]; meant: string } | undefined {
  const lower = name.toLowerCase();
  if (!/[a-z]/.test(lower)) return undefined;
  const letters = Array.from(new Set(lower)).filter((letter) => letter in cyrillic || letter in greek);
  if (letters.length === 0) return undefined;
  const meant = Array.from(lower, (letter) => cyrillic[letter] ?? greek[letter] ?? letter).join("");
  return { letters, meant };
}
