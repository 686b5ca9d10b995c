import type { ComponentChildren, JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import { type JsonPath, movedItem, pathKey } from './json-path.ts';
import { usePlace, useTroubles } from './part-context.ts';
import { PlaceTroubles } from './place-frame.tsx';

interface ItemsProps {
  readonly path: JsonPath;
  /** On the button that adds one. */
  readonly add: string;
  /** What a new one holds. */
  readonly made: (list: readonly unknown[]) => unknown;
  /** What an item is called in its line. */
  readonly title: (item: unknown, index: number) => string;
  readonly fields: (path: JsonPath, item: unknown) => ComponentChildren;
  /** Keys of the paths that are open; `opened` opens or shuts one. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (key: string, open: boolean) => void;
}

/** A list of things with several fields each: a line for each, its fields when it is opened. */
export function ItemsPlace(props: ItemsProps): JSX.Element {
  const { path, open, onToggle } = props;
  const place = usePlace(path);
  const list = Array.isArray(place.value) ? (place.value as readonly unknown[]) : [];
  return (
    <div class="items">
      <PlaceTroubles place={place} />
      {list.map((item, index) => (
        <Item
          key={index}
          {...props}
          path={[...path, index]}
          item={item}
          index={index}
          last={index === list.length - 1}
          isOpen={open.has(pathKey([...path, index]))}
          onMove={(by) => {
            place.change(movedItem(list, index, by));
            onToggle(pathKey([...path, index]), false);
            onToggle(pathKey([...path, index + by]), true);
          }}
          onRemove={() => {
            onToggle(pathKey([...path, index]), false);
            place.change(list.filter((_, at) => at !== index));
          }}
        />
      ))}
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          place.change([...list, props.made(list)]);
          onToggle(pathKey([...path, list.length]), true);
        }}
      >
        {props.add}
      </button>
    </div>
  );
}

function Item(
  props: Omit<ItemsProps, 'add' | 'made' | 'open'> & {
    readonly item: unknown;
    readonly index: number;
    readonly last: boolean;
    readonly isOpen: boolean;
    readonly onMove: (by: number) => void;
    readonly onRemove: () => void;
  },
): JSX.Element {
  const { items } = texts.editors;
  const { path, item, index, isOpen } = props;
  const key = pathKey(path);
  const place = usePlace(path);
  const troubles = useTroubles([path]);
  return (
    <section class="item" data-path={key} data-open={isOpen}>
      <button type="button" class="item-line" aria-expanded={isOpen} onClick={() => props.onToggle(key, !isOpen)}>
        <span class="item-title">{props.title(item, index)}</span>
        {troubles > 0 && (
          <span class="item-troubles" title={items.troubles(troubles)}>
            {troubles}
          </span>
        )}
      </button>
      {isOpen && (
        <div class="item-fields">
          <PlaceTroubles place={place} />
          {props.fields(path, item)}
          <div class="buttons">
            <button type="button" class="button-quiet" disabled={index === 0} onClick={() => props.onMove(-1)}>
              {items.up}
            </button>
            <button type="button" class="button-quiet" disabled={props.last} onClick={() => props.onMove(1)}>
              {items.down}
            </button>
            <button type="button" class="button-quiet" onClick={props.onRemove}>
              {items.remove}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
