/**
 * Posts the summary on a GitLab merge request, over the one of the last run: node .ci/post-note.mjs <file>
 * Needs GITLAB_TOKEN, a project access token with the scope “api”, as a masked variable. Without it, as in a fork, the
 * summary stays with the run.
 */
import { readFile } from "node:fs/promises";

/** GitLab takes a million characters; nobody reads that many. */
const longest = 60_000;

const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, GITLAB_TOKEN } = process.env;
const [file] = process.argv.slice(2);

if (!file || !CI_API_V4_URL || !CI_PROJECT_ID || !CI_MERGE_REQUEST_IID) {
  console.error("post-note takes the summary's file, and runs in a pipeline of a merge request.");
  process.exitCode = 2;
} else if (!GITLAB_TOKEN) {
  console.log("There is no GITLAB_TOKEN, so the summary stays with this run.");
} else {
  await post(await readFile(file, "utf8"));
}

async function post(summary) {
  const [mark] = summary.split("\n", 1);
  const notes = `/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const { id: me } = await ask("GET", "/user");
  const earlier = await findNote(notes, ({ author, body }) => author.id === me && body.startsWith(mark));
  const body =
    summary.length > longest ? `${summary.slice(0, longest)}\n\n… The rest is kept with the run.\n` : summary;
  await (earlier ? ask("PUT", `${notes}/${earlier.id}`, { body }) : ask("POST", notes, { body }));
}

async function findNote(notes, isWanted) {
  for (let page = 1; ; page++) {
    const found = await ask("GET", `${notes}?per_page=100&page=${page}`);
    const wanted = found.find(isWanted);
    if (wanted || found.length < 100) return wanted;
  }
}

async function ask(method, path, data) {
  const answer = await fetch(`${CI_API_V4_URL}${path}`, {
    method,
    headers: { "PRIVATE-TOKEN": GITLAB_TOKEN, "Content-Type": "application/json" },
    ...(data && { body: JSON.stringify(data) }),
  });
  if (!answer.ok) throw new Error(`GitLab answered ${answer.status} to ${method} ${path.split("?")[0]}.`);
  return answer.json();
}
