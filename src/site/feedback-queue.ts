/** Feedback that could not be sent waits in this browser and is tried again: nothing else is ever kept here. */

/** What an endpoint receives, as docs/feedback.md describes it. */
export interface Feedback {
  /** Random; a reason that follows a vote carries the vote's. */
  id: string;
  /** `topic/slug` */
  article: string;
  locale: string;
  helpful: boolean;
  reason?: string;
  /** When the article was last checked, so that old complaints about old wordings can be told apart. */
  reviewed: string;
}

interface Waiting {
  endpoint: string;
  feedback: Feedback;
  /** Milliseconds since 1970. */
  since: number;
}

type Outcome = "sent" | "refused" | "unreachable";

const key = "answerbook-feedback";
const most = 20;
const longest = 30 * 24 * 60 * 60 * 1000;

/** Resolves with false when it has to wait. */
export async function sendFeedback(endpoint: string, feedback: Feedback): Promise<boolean> {
  const outcome = await post(endpoint, feedback);
  if (outcome === "unreachable") keep([...readWaiting(), { endpoint, feedback, since: Date.now() }]);
  return outcome !== "unreachable";
}

/** Sends what waits, oldest first, and stops at the first that still cannot go. */
export async function sendWaiting(): Promise<void> {
  const waiting = readWaiting().filter(({ since }) => Date.now() - since < longest);
  while (waiting[0]) {
    const { endpoint, feedback } = waiting[0];
    if ((await post(endpoint, feedback)) === "unreachable") break;
    waiting.shift();
  }
  keep(waiting);
}

/** What a server refuses for good is not sent again; too many requests and failures of its own pass. */
async function post(endpoint: string, feedback: Feedback): Promise<Outcome> {
  try {
    const { ok, status } = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(feedback),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      keepalive: true,
    });
    if (ok) return "sent";
    return status === 429 || status >= 500 ? "unreachable" : "refused";
  } catch {
    return "unreachable";
  }
}

function readWaiting(): Waiting[] {
  try {
    const waiting: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(waiting) ? (waiting as Waiting[]) : [];
  } catch {
    return [];
  }
}

/** A browser that keeps nothing is no fault: the feedback is then lost, the page goes on. */
function keep(waiting: Waiting[]): void {
  try {
    if (waiting.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(waiting.slice(-most)));
  } catch {
    return;
  }
}
