import { expect, test } from "vitest";
import { pressedKey } from "#console/pressed-key.ts";

const pressed = (key: string, code: string, shiftKey = false) => pressedKey({ key, code, shiftKey });

test("a Latin layout is believed, wherever its keys lie", () => {
  expect(pressed("a", "KeyQ")).toBe("a");
  expect(pressed("-", "Slash")).toBe("-");
});

test("other scripts go by the place of the key", () => {
  expect(pressed("ो", "KeyA")).toBe("a");
  expect(pressed("ش", "KeyA")).toBe("a");
  expect(pressed("య", "Slash")).toBe("/");
  expect(pressed("؟", "Slash", true)).toBe("?");
  expect(pressed("Enter", "Enter")).toBe("Enter");
});
