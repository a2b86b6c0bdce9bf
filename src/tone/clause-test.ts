/**
 * What a pattern may ask of the clause it stands in, by the names of frame.ts.
 *
 *   {we will}            all of these hold
 *   {we|thing can}       one of these, and that
 *   {verb}               the next word is the clause's verb
 *   {fragment}           no clause: words without a verb
 */
import { frameAt, type Frame } from "./frame.ts";

/** Each list needs one that holds. */
export type ClauseTest = ClauseFeature[][];

type ClauseFeature = (frame: Frame, at: number) => boolean;

/** Holds of no clause: asked for where none was read. */
const isFragment: ClauseFeature = () => false;

const features: Record<string, ClauseFeature> = {
  verb: ({ verbAt }, at) => verbAt === at,
  negative: ({ negative }) => negative,
  positive: ({ negative }) => !negative,
  past: ({ past }) => past,
  passive: ({ passive }) => passive,
  active: ({ passive }) => !passive,
  polite: ({ polite }) => polite,
  plain: ({ modality }) => modality === "none",
};
for (const actor of ["we", "you", "colleague", "thing", "nobody"])
  features[actor] = (frame) => frame.actor === actor;
for (const mood of ["statement", "question", "command"]) features[mood] = (frame) => frame.mood === mood;
for (const modality of ["can", "must", "should", "will", "may"])
  features[modality] = (frame) => frame.modality === modality;
for (const relation of ["main", "condition", "reason", "time", "report", "relative", "purpose"])
  features[relation] = (frame) => frame.relation === relation;

features["fragment"] = isFragment;

/** Reads what stands between the braces; unknown names are told to `fail`. */
export function parseClauseTest(text: string, fail: (message: string) => void): ClauseTest {
  const lists = text.trim().split(/\s+/);
  return lists.map((list) =>
    list.split("|").flatMap((name) => {
      const feature = features[name];
      if (feature === undefined)
        fail(`{${text}}: a clause is never “${name}”. It can be ${Object.keys(features).join(", ")}.`);
      return feature ?? [];
    }),
  );
}

/** Whether the clause that holds the token passes; where no clause was read, only as a fragment. */
export function passesClauseTest(test: ClauseTest, frames: readonly Frame[], at: number): boolean {
  const frame = frameAt(frames, at);
  if (frame === undefined) return test.every((list) => list.includes(isFragment));
  return test.every((list) => list.some((holds) => holds(frame, at)));
}
