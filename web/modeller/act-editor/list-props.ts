/** Which items of the lists are open. */
export interface ListProps {
  readonly open: ReadonlySet<string>;
  readonly onToggle: (key: string, open: boolean) => void;
}
