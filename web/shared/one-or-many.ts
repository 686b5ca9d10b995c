/** The form of an English noun that goes with a number: 1 case, 2 cases. */
export function oneOrMany(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
