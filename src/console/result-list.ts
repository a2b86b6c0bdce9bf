/** The listbox under the search field: shows options in groups and knows which one is active. Focus stays in the field. */
import { element } from "#site/answer-markup.ts";

export interface OptionGroup<Value> {
  /** Without one, the options stand at the top on their own. */
  label?: string;
  /** Steps that follow each other. */
  kind?: "path";
  options: { value: Value; option: HTMLElement }[];
}

export interface ResultList<Value> {
  show: (groups: OptionGroup<Value>[], active: number) => void;
  /** Moves by so many options, round the ends. */
  move: (by: number) => void;
  /** The value of the active option. */
  active: () => Value | undefined;
  /** The value of the option that holds this element, which becomes the active one. */
  pick: (target: Element) => Value | undefined;
}

export function createResultList<Value>(field: HTMLInputElement, list: HTMLElement): ResultList<Value> {
  let shown: OptionGroup<Value>["options"] = [];
  let at = -1;

  const activate = (index: number) => {
    shown[at]?.option.setAttribute("aria-selected", "false");
    at = index;
    const option = shown[at]?.option;
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  };

  return {
    show: (groups, active) => {
      shown = groups.flatMap(({ options }) => options);
      shown.forEach(({ option }, index) => {
        option.id = `${list.id}-${index}`;
        option.setAttribute("aria-selected", "false");
      });
      list.replaceChildren(
        ...groups.flatMap((group, index) => drawGroup(group, `${list.id}-group-${index}`)),
      );
      field.setAttribute("aria-expanded", String(shown.length > 0));
      list.scrollTop = 0;
      activate(Math.min(active, shown.length - 1));
    },
    move: (by) => {
      if (shown.length > 0) activate((Math.max(at, by > 0 ? at : 0) + by + shown.length) % shown.length);
    },
    active: () => shown[at]?.value,
    pick: (target) => {
      const index = shown.findIndex(({ option }) => option.contains(target));
      if (index < 0) return undefined;
      activate(index);
      return shown[index]?.value;
    },
  };
}

function drawGroup<Value>({ label, kind, options }: OptionGroup<Value>, id: string): HTMLElement[] {
  const drawn = options.map(({ option }) => option);
  if (label === undefined || drawn.length === 0) return drawn;
  const heading = element("div", { class: "group-label", id, role: "presentation" }, label);
  const attributes = { role: "group", class: kind ?? "list", "aria-labelledby": id };
  return [element("div", attributes, heading, ...drawn)];
}
