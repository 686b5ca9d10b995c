import { Component, createElement, createRef } from 'form-js-preact';
import { createElement as h, render } from 'preact';
import type { JSX } from 'preact';
import type { FieldProps } from './field-schema.ts';

/** A field as form-js registers it. */
export interface RegisteredField {
  readonly config: { readonly type: string };
}

/**
 * Makes a form-js field of one of our components: form-js renders an empty element, our Preact renders into it. The two
 * are different major versions and must not see each other's nodes.
 */
export function bridgeField(type: string, emptyValue: unknown, View: (props: FieldProps) => JSX.Element): RegisteredField {
  return class extends Component<FieldProps> {
    static readonly config = { type, keyed: true, label: type, group: 'basic-input', emptyValue, create: (options: object = {}) => options };
    readonly #host = createRef<HTMLDivElement>();

    override componentDidMount(): void {
      this.#draw();
    }

    override componentDidUpdate(): void {
      this.#draw();
    }

    override componentWillUnmount(): void {
      if (this.#host.current !== null) render(null, this.#host.current);
    }

    render(): JSX.Element {
      return createElement('div', { ref: this.#host });
    }

    #draw(): void {
      if (this.#host.current !== null) render(h(View, this.props as FieldProps), this.#host.current);
    }
  };
}
