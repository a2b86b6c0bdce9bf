/** So many messages a minute from one address; addresses are kept in memory for that minute and nowhere else. */

const minute = 60_000;

export function limitRate(most: number): (address: string, now?: number) => boolean {
  let start = 0;
  let counts = new Map<string, number>();
  return (address, now = Date.now()) => {
    if (now - start >= minute) {
      start = now;
      counts = new Map();
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count <= most;
  };
}
