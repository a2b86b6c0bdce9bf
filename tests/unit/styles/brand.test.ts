import { expect, test } from "vitest";
import { brandShades, contrast } from "#styles/brand.ts";

const brands = ["#0f6b5c", "#ffcc00", "#000000", "#ffffff", "#0000ff", "#e60023", "#7fffd4"];

test.each(brands)("%s gives shades that are readable on every surface", (brand) => {
  const { light, dark, deep } = brandShades(brand);
  expect(contrast(light, "#fbfaf7")).toBeGreaterThanOrEqual(5);
  expect(contrast(light, "#ffffff")).toBeGreaterThanOrEqual(5);
  expect(contrast(dark, "#1d2320")).toBeGreaterThanOrEqual(5);
  expect(contrast(dark, "#0d1412")).toBeGreaterThanOrEqual(5);
  expect(contrast(deep, "#ffffff")).toBeGreaterThanOrEqual(7);
});

test("a colour that is readable as it is stays as it is", () => {
  expect(brandShades("#0f6b5c").light).toBe("#0f6b5c");
});

test("contrast is that of WCAG", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
