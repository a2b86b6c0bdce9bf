/// <reference types="astro/client" />
interface ImportMetaEnv {
  readonly ANSWERBOOK_AUDIENCE: "public" | "agents";
}
