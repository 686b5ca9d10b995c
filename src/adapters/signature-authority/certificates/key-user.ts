/** What the holder of a certificate may do with it, by the authority's own names. */
export const keyUsers = ['INDIVIDUAL', 'ORGANIZATION', 'CEO', 'CAN_SIGN', 'CAN_SIGN_FINANCIAL', 'HR', 'EMPLOYEE'] as const;
export type KeyUser = (typeof keyUsers)[number];

/** The authority's object identifiers, as they stand among the extended key usages. */
export const keyUserIds: Readonly<Record<KeyUser, string>> = {
  INDIVIDUAL: '1.2.398.3.3.4.1.1',
  ORGANIZATION: '1.2.398.3.3.4.1.2',
  CEO: '1.2.398.3.3.4.1.2.1',
  CAN_SIGN: '1.2.398.3.3.4.1.2.2',
  CAN_SIGN_FINANCIAL: '1.2.398.3.3.4.1.2.3',
  HR: '1.2.398.3.3.4.1.2.4',
  EMPLOYEE: '1.2.398.3.3.4.1.2.5',
};
