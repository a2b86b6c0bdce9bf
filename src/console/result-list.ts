/**
 * The listbox under the search field: knows which option is active. Focus stays in the field. It changes with every
 * keystroke, so it draws no more at once than can be seen, and never asks where anything stands.
 */
import { drawRow, layRows, selectRow, type OptionGroup, type Row } from "./result-rows.ts";
import { afterPaint, whenIdle } from "./when-idle.ts";

export interface ResultList<Value> {
  /** With `same`, an option that was moved to stays the active one. */
  show: (groups: OptionGroup<Value>[], active: number, same?: (a: Value, b: Value) => boolean) => void;
  /** Moves by so many options, round the ends. */
  move: (by: number) => void;
  /** The value of the active option. */
  active: () => Value | undefined;
  /** The value of the option that holds this element, which becomes the active one. */
  pick: (target: Element) => Value | undefined;
}

/** As many as are drawn with the keystroke. What stood below them stays until the next frame, when the others follow. */
const atOnce = 5;
/** As many as a tall screen shows. */
const onScreen = 8;
/** Milliseconds without a keystroke before more of them are drawn. */
const pause = 150;

export function createResultList<Value>(field: HTMLInputElement, list: HTMLElement): ResultList<Value> {
  let rows: Row<Value>[] = [];
  let at = -1;
  let scrolled = false;
  /** Options of the search before, below those that were drawn anew. */
  let outdated: Element[] = [];
  list.addEventListener("scroll", () => (scrolled = true), { passive: true });

  const drawUpTo = (count: number) => {
    if (count > atOnce) for (const option of outdated.splice(0)) option.remove();
    rows.slice(0, count).forEach(drawRow);
  };

  const drawRest = (of: Row<Value>[], from: number) => {
    if (from >= of.length) return;
    whenIdle(pause, () => {
      if (of !== rows) return;
      drawUpTo(from + onScreen);
      drawRest(of, from + onScreen);
    });
  };

  const fillScreen = (of: Row<Value>[]) => {
    afterPaint(() => {
      if (of !== rows) return;
      drawUpTo(onScreen);
      drawRest(of, onScreen);
    });
  };

  /** Rows of a plain list take the places of the first ones; anything else takes the place of everything. */
  const putInPlace = (sheet: DocumentFragment) => {
    const old = [...list.children];
    const isPlain = [...old, ...sheet.children].every((child) => child.getAttribute("role") === "option");
    outdated = isPlain && rows.length > atOnce ? old.slice(atOnce, onScreen) : [];
    for (const option of old) if (!outdated.includes(option)) option.remove();
    list.prepend(sheet);
  };

  const activate = (index: number) => {
    rows[at]?.drawn?.setAttribute("aria-selected", "false");
    at = index;
    drawUpTo(index + 1);
    const row = rows[index];
    if (row) selectRow(row);
    if (row) field.setAttribute("aria-activedescendant", row.id);
    else field.removeAttribute("aria-activedescendant");
  };

  const bringIntoView = () => {
    const option = rows[at]?.drawn;
    requestAnimationFrame(() => option?.scrollIntoView({ block: "nearest" }));
  };

  return {
    show: (groups, active, same) => {
      const held = same && at > 0 ? rows[at]?.value : undefined;
      const sheet = document.createDocumentFragment();
      rows = layRows(groups, sheet, list.id);
      const kept = held === undefined ? -1 : rows.findIndex(({ value }) => same?.(value, held));
      at = -1;
      drawUpTo(atOnce);
      putInPlace(sheet);
      for (const row of rows) if (row.into === sheet) row.into = list;
      activate(kept >= 0 ? kept : Math.min(active, rows.length - 1));
      field.setAttribute("aria-expanded", String(rows.length > 0));
      if (kept > 0) bringIntoView();
      else if (scrolled) list.scrollTop = 0;
      scrolled = kept > 0;
      fillScreen(rows);
    },
    move: (by) => {
      if (rows.length === 0) return;
      activate((Math.max(at, by > 0 ? at : 0) + by + rows.length) % rows.length);
      bringIntoView();
    },
    active: () => rows[at]?.value,
    pick: (target) => {
      const index = rows.findIndex(({ drawn }) => drawn?.contains(target));
      if (index < 0) return undefined;
      activate(index);
      return rows[index]?.value;
    },
  };
}
