/** Of a `KeyboardEvent`. */
interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/** The Latin letter on the key that was pressed; null where the layout has one there, or the key bears none. */
export function latinKey({ key, code, shiftKey }: PressedKey): string | null {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter === undefined || !/^\P{ASCII}$/u.test(key)) return null;
  return shiftKey ? letter : letter.toLowerCase();
}
