/** What the keys do while the focus is in the search field. */

export interface FieldActions {
  /** Moves through the results, round the ends. */
  move: (by: number) => void;
  /** With `add`, into the reply at hand. */
  choose: (add: boolean) => void;
  clear: () => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

export function listenToKeys(field: HTMLInputElement, { move, choose, clear }: FieldActions): void {
  field.addEventListener("keydown", (event) => {
    const by = steps[event.key];
    if (event.isComposing || event.altKey) return;
    if (by !== undefined) move(by);
    else if (event.key === "Enter") choose(event.shiftKey);
    else if (event.key === "Escape" && field.value !== "") clear();
    else return;
    event.preventDefault();
  });
}
