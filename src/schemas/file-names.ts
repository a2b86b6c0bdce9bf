/** What makes a file's name unsafe to publish or to copy, whatever the file holds. */

/** Names Windows keeps for itself; a folder with one cannot be copied there. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export function explainName(path: string): string | undefined {
  const name = path.split("/").at(-1) ?? "";
  if (/\p{Bidi_Control}/u.test(path))
    return "There is a sign in this name that turns the direction of writing, so it shows another name than it has. Rename the file.";
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path))
    return "There is an invisible sign in this name. Type the name anew.";
  if (/[<>:"|?*\\]/.test(path))
    return "This name has a sign that Windows does not allow. Use letters, digits and hyphens.";
  if (reserved.test(name)) return `“${name}” is a name that Windows keeps for itself. Choose another one.`;
  return undefined;
}

/** Groups of paths that one computer takes for one file, and another for several. */
export function findSameNames(paths: readonly string[]): string[][] {
  const groups = Map.groupBy(paths, (path) => path.normalize("NFC").toLowerCase());
  return [...groups.values()].filter((group) => group.length > 1);
}
