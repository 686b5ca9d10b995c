/**
 * The part of Camunda's element templates that is used here; the schema is
 * `@camunda/zeebe-element-templates-json-schema`, which modellers of Camunda 8 read too.
 */
export interface ElementTemplate {
  readonly $schema: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly category: { readonly id: string; readonly name: string };
  readonly appliesTo: readonly string[];
  readonly elementType?: { readonly value: string; readonly eventDefinition: string };
  /** The modeller's own groups stay beside those of the template; `templatedGroups` takes out what would be there twice. */
  readonly entriesVisible: true;
  readonly groups: readonly { readonly id: string; readonly label: string; readonly tooltip?: string; readonly openByDefault: boolean }[];
  readonly properties: readonly TemplateProperty[];
}

/** One line of the panel, and what it writes. */
export interface TemplateProperty {
  readonly type: 'Hidden' | 'String' | 'Text';
  readonly label?: string;
  readonly description?: string;
  readonly group?: string;
  readonly value?: string;
  readonly feel?: 'required';
  readonly optional?: boolean;
  readonly constraints?: { readonly notEmpty?: boolean; readonly pattern?: { readonly value: string; readonly message: string } };
  readonly binding:
    | { readonly type: 'zeebe:taskDefinition'; readonly property: 'type' | 'retries' }
    | { readonly type: 'zeebe:input'; readonly name: string }
    | { readonly type: 'zeebe:output'; readonly source: string };
}
