/** Forms and workflows that only their host reads: they must be whole, and ask for no more rights than they need. */
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { stages, channels } from "#schemas/vocabulary.ts";

const forms = (await readdir(".github/ISSUE_TEMPLATE")).filter((name) => name !== "config.yml");
const readYaml = async (path: string): Promise<unknown> => parse(await readFile(path, "utf8"));

interface Field {
  type: string;
  id: string;
  attributes: { label: string; options?: unknown[] };
}
interface Form {
  name: string;
  description: string;
  body: Field[];
}

test.each(forms)("%s asks each question once", async (name) => {
  const form = (await readYaml(`.github/ISSUE_TEMPLATE/${name}`)) as Form;
  expect(form.name && form.description).toBeTruthy();
  const ids = form.body.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { type, attributes } of form.body) {
    expect(["input", "textarea", "dropdown", "checkboxes"]).toContain(type);
    expect(attributes.label).toBeTruthy();
  }
});

test("the form for replies knows every stage and channel", async () => {
  const { body } = (await readYaml(".github/ISSUE_TEMPLATE/new-template.yml")) as Form;
  const options = (id: string) => body.find((field) => field.id === id)?.attributes.options;
  expect(options("stage")).toEqual([...stages]);
  expect(options("channels")).toEqual(channels.map((label) => ({ label })));
});

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { if?: string; permissions?: Record<string, string>; steps: { run?: string }[] }>;
}

test.each(["check.yml", "reviews.yml"])("%s puts nothing a stranger wrote into a shell", async (name) => {
  const { jobs, on } = (await readYaml(`.github/workflows/${name}`)) as Workflow;
  expect(on).not.toHaveProperty("pull_request_target");
  for (const { steps } of Object.values(jobs))
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
});

test("what runs the pull request's own files may write nothing, and what may write waits for no fork", async () => {
  const { permissions, jobs } = (await readYaml(".github/workflows/check.yml")) as Workflow;
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs["check"]?.permissions).toBeUndefined();
  expect(jobs["post"]?.if).toContain("github.event.pull_request.head.repo.full_name == github.repository");
});
