/** The options of the result list as elements, each drawn when it is needed. */
import { element } from "#site/answer-markup.ts";

export interface ListedOption<Value> {
  value: Value;
  draw: () => HTMLElement;
  /** What stands below while it is the active one. */
  drawMore?: () => HTMLElement;
}

export interface OptionGroup<Value> {
  /** Without one, the options stand on their own. */
  label?: string;
  /** Steps that follow each other. */
  kind?: "path";
  options: ListedOption<Value>[];
}

export interface Row<Value> extends ListedOption<Value> {
  id: string;
  /** What it is drawn into. */
  into: Node;
  drawn?: HTMLElement;
  whole?: boolean;
}

/** Draws the groups without their options; those without a label go into `top`. `id` is the list's. */
export function layRows<Value>(groups: readonly OptionGroup<Value>[], top: Node, id: string): Row<Value>[] {
  const rows = groups.flatMap((group, place) => {
    const into = openGroup(group, top, `${id}-group-${place}`);
    return group.options.map((option) => ({ ...option, into, id: "" }));
  });
  rows.forEach((row, place) => (row.id = `${id}-${place}`));
  return rows;
}

function openGroup({ label, kind, options }: OptionGroup<unknown>, top: Node, id: string): Node {
  if (label === undefined || options.length === 0) return top;
  const heading = element("div", { class: "group-label", id, role: "presentation" }, label);
  return top.appendChild(
    element("div", { role: "group", class: kind ?? "list", "aria-labelledby": id }, heading),
  );
}

export function drawRow<Value>(row: Row<Value>): void {
  if (row.drawn) return;
  row.drawn = row.draw();
  row.drawn.id = row.id;
  row.drawn.setAttribute("aria-selected", "false");
  row.into.appendChild(row.drawn);
}

/** The active one shows all there is to it. */
export function selectRow<Value>(row: Row<Value>): void {
  if (!row.whole && row.drawMore) row.drawn?.append(row.drawMore());
  row.whole = true;
  row.drawn?.setAttribute("aria-selected", "true");
}
