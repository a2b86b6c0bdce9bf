/** A row of radio buttons that looks like one control: channel and reply language are chosen with it. */
import { element } from "#site/answer-markup.ts";

export interface BarOption {
  value: string;
  label: string;
  lang?: string;
}

export function fillChoiceBar(
  bar: HTMLElement,
  name: string,
  options: readonly BarOption[],
  chosen: string,
): void {
  const holder = bar.querySelector(".bar");
  holder?.replaceChildren(
    ...options.map(({ value, label, lang }) => {
      const radio = element("input", { type: "radio", name, value });
      radio.checked = value === chosen;
      return element("label", lang === undefined ? {} : { lang }, radio, element("span", {}, label));
    }),
  );
  bar.hidden = options.length === 0;
}
