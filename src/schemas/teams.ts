/** Teams (`teams.yaml`): who keeps words true and who takes a case over. For agents only; never published. */
import { z } from "astro/zod";
import { localisedText } from "./localised.ts";
import { slug } from "./topics.ts";

export const teamSchema = z.strictObject({
  name: localisedText.describe("The team's name as said to a customer, for example: delivery team"),
  phone: z.string().optional().describe("Internal number. Never published to customers."),
  email: z.email().optional().describe("Internal address. Never published to customers."),
  hours: z.string().optional().describe("A fact id from facts.yaml that says when the team answers."),
  members: z
    .array(
      z
        .string()
        .regex(/^@?[A-Za-z0-9][A-Za-z0-9_.-]*(\/[A-Za-z0-9_.-]+)*$/, "a user name, for example asha-rao"),
    )
    .default([])
    .describe(
      "Repository user names, or groups of them, who review this team's words, for example [asha-rao, our-shop/returns].",
    ),
});

export const teamsSchema = z.record(z.string().regex(slug), teamSchema);
export type Teams = z.infer<typeof teamsSchema>;
