const year = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Almaty', year: 'numeric' });

/** The year it is at the offices: numbers begin anew on their 1 January, not on that of Greenwich. */
export function localYear(instant: Date): string {
  return year.format(instant);
}
