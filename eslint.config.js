/** Lints what types can't say, above all which kind of code may import which (docs/architecture.md). */
import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";
import { importDirections } from "./eslint.directions.js";

export default tseslint.config(
  { ignores: ["dist/", ".astro/", ".answerbook/", "node_modules/", "tests/fixtures/", "test-results/"] },
  js.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-misleading-character-class": "off",
      "no-control-regex": "off",
    },
  },
  ...importDirections,
);
