/**
 * How large a value of JSON is: one for each value, list and object, and one for each character of a text or a name.
 * What holds the same part twice counts it twice, as its text would. Stops counting past `most`, so that a value that
 * unfolds without end costs no more than one that is just too large.
 *
 * @param most the answer is exact up to here, and anything greater beyond
 */
export function valueSize(value: unknown, most: number): number {
  let size = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && size <= most) {
    const one = open.pop();
    size += 1;
    if (typeof one === 'string') size += one.length;
    else if (Array.isArray(one)) {
      size += one.length;
      // Not spread: a call takes only so many arguments.
      if (size <= most) for (const part of one) open.push(part);
    } else if (one !== null && typeof one === 'object') {
      for (const [name, part] of Object.entries(one)) {
        size += name.length;
        open.push(part);
      }
    }
  }
  return size;
}

/** The items of the longest list in a value, however deep it lies; zero where there is none. Looks at `most` values at most. */
export function longestList(value: unknown, most: number): number {
  let longest = 0;
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0 && seen <= most; seen += 1) {
    const one = open.pop();
    if (Array.isArray(one)) {
      longest = Math.max(longest, one.length);
      if (one.length <= most) for (const part of one) open.push(part);
    } else if (one !== null && typeof one === 'object') {
      for (const part of Object.values(one)) open.push(part);
    }
  }
  return longest;
}
