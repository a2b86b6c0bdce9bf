/** Chance that comes out the same each time: for training and for made-up data. */

/** Numbers from 0 to 1, the same ones for the same seed (the generator of Numerical Recipes, 3rd edition, 7.1.4). */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
