/** Lets the worker fetch the words, and says how that goes. */
import type { ReplyFinder } from "./reply-finder.ts";
import type { Session } from "./session.ts";
import type { WordsVersion } from "./words.ts";

/** Nothing where they did not come. */
export async function loadWords(session: Session, finder: ReplyFinder): Promise<WordsVersion | undefined> {
  const { ask, base, data, language } = session;
  finder.say(session.strings.loading);
  try {
    const { version, stages } = await ask("load", { base, locales: data.locales, locale: language.locale });
    finder.stageCounts = stages;
    finder.say("");
    return version;
  } catch {
    finder.say(session.strings.loadFailed);
    return undefined;
  }
}
