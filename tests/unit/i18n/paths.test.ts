import { expect, test } from "vitest";
import { addressWithin, fileAddress, isFilePath, localisedPath, readAddress } from "#i18n/paths.ts";

const site = { locales: ["en", "hi", "fa"], defaultLocale: "en", base: "/" };

test("the default language stands at the root, others under their own name", () => {
  expect(localisedPath("/returns/", "en", "en")).toBe("/returns/");
  expect(localisedPath("/returns/", "hi", "en")).toBe("/hi/returns/");
});

test("an address stands under the path of the whole site, with or without its last slash", () => {
  expect(addressWithin("/returns/", "fa", "en", "/help")).toBe("/help/fa/returns/");
  expect(addressWithin("/", "en", "en", "/help/")).toBe("/help/");
});

test("an address is read back into language and path", () => {
  expect(readAddress("/hi/returns/", site)).toEqual({ locale: "hi", path: "/returns/" });
  expect(readAddress("/returns/", site)).toEqual({ locale: "en", path: "/returns/" });
  expect(readAddress("/hi", site)).toEqual({ locale: "hi", path: "/" });
  expect(readAddress("/help/fa/x/", { ...site, base: "/help/" })).toEqual({ locale: "fa", path: "/x/" });
});

test("a first segment that is no language of the site belongs to the path", () => {
  expect(readAddress("/te/returns/", site)).toEqual({ locale: "en", path: "/te/returns/" });
  expect(readAddress("/hinges/", site)).toEqual({ locale: "en", path: "/hinges/" });
});

test("a words file is found in its repository, wherever the folder stands", () => {
  const repository = { url: "https://code.example.com/shop/help/", branch: "main", folder: "src/content" };
  expect(fileAddress(repository, "articles/en/a/b.mdx")).toBe(
    "https://code.example.com/shop/help/edit/main/src/content/articles/en/a/b.mdx",
  );
  expect(fileAddress({ ...repository, folder: "" }, "facts.yaml")).toBe(
    "https://code.example.com/shop/help/edit/main/facts.yaml",
  );
});

test("a file is told from a page by its ending, whatever follows it", () => {
  for (const path of ["/downloads/care.pdf", "/lamp.png?v=2#x", "./plan.docx"])
    expect(isFilePath(path)).toBe(true);
  for (const path of ["/returns/return-an-item/", "/returns/v2.1-of-it/", "return-an-item.mdx", "/?q=a.pdf"])
    expect(isFilePath(path)).toBe(false);
});
