/** What a page says above a form: the last answer, until the next one. */
export interface Word {
  readonly kind: 'info' | 'good' | 'warning' | 'danger';
  readonly text: string;
}
