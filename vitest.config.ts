/** Unit tests mirror the pure folders; site tests read what the build wrote. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,site,real}/**/*.test.ts"],
    // A worker for each file would load the words of four languages a hundred times over.
    isolate: false,
    env: { ANSWERBOOK_TODAY: "2026-11-22" },
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
