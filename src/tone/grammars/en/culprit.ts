/** Trouble told together with what the customer did before it: “the pump burnt out because you ran it dry”. */
import type { Frame } from "../../frame.ts";
import type { Token } from "../../token.ts";

/** Marks what the customer did as a deed where it is told as the cause of a trouble. */
export function findCulprit(frames: readonly Frame[], tokens: readonly Token[]): void {
  const trouble = frames.findIndex(tellsTrouble);
  if (trouble < 0) return;
  for (const frame of frames.slice(trouble + 1)) {
    if (!isDeed(frame)) continue;
    const because = frame.relation === "reason" && tokens[frame.start - 1]?.text === "because";
    const whenDone =
      (frame.relation === "condition" || frame.relation === "time") &&
      /^(?:when|after|once)$/.test(tokens[frame.start - 1]?.text ?? "") &&
      (frame.classes.has("deed") || frame.classes.has("fault"));
    if (!because && !whenDone) continue;
    frame.classes = new Set([...frame.classes, "deed"]);
    frame.relation = "reason";
  }
}

function tellsTrouble({ actor, relation, past, negative, classes, about }: Frame): boolean {
  if (actor !== "thing" || relation !== "main" || !past || about.has("unwelcome") || about.has("harmful"))
    return false;
  return (
    !classes.has("ended") &&
    (negative || ["breakdown", "deed", "harmful", "fault", "unwelcome"].some((name) => classes.has(name)))
  );
}

const asking = ["report", "empty", "receive", "purchase", "protective", "mind", "ask-for", "come-back"];

function isDeed({ actor, past, passive, negative, modality, classes }: Frame): boolean {
  if (actor !== "you" || !past || passive || negative || modality !== "none") return false;
  return classes.has("deed") || classes.has("fault") || !asking.some((name) => classes.has(name));
}
