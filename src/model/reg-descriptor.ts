/**
 * The moddle descriptor of the `reg` extension: what a regulation has and no BPMN dialect knows. The form is
 * bpmn-moddle's; `docs/dialect.md` says what each element means.
 */
export const regDescriptor = {
  name: 'Reglament',
  prefix: 'reg',
  uri: 'urn:reglament:1',
  xml: { tagAlias: 'lowerCase' },
  associations: [],
  types: [
    {
      name: 'Source',
      superClass: ['Element'],
      properties: [
        { name: 'act', isAttr: true, type: 'String' },
        { name: 'paragraph', isAttr: true, type: 'String' },
        { name: 'item', isAttr: true, type: 'String' },
        { name: 'table', isAttr: true, type: 'String' },
        { name: 'action', isAttr: true, type: 'String' },
      ],
    },
    {
      name: 'Deadline',
      superClass: ['Element'],
      properties: [
        { name: 'duration', isAttr: true, type: 'String' },
        { name: 'businessDays', isAttr: true, type: 'Integer' },
        { name: 'group', isAttr: true, type: 'String' },
        { name: 'when', isAttr: true, type: 'String' },
        { name: 'from', isAttr: true, type: 'String' },
        { name: 'countsReceiptDay', isAttr: true, type: 'Boolean' },
        { name: 'countsIssueDay', isAttr: true, type: 'Boolean' },
      ],
    },
    {
      name: 'Remark',
      superClass: ['Element'],
      properties: [{ name: 'text', isBody: true, type: 'String' }],
    },
    {
      name: 'Completion',
      superClass: ['Element'],
      properties: [{ name: 'operation', isAttr: true, type: 'String' }],
    },
  ],
} as const;
