import { ReglamentError } from '../../errors.ts';

/** The identity provider does not answer, or not as one. */
export class ProviderUnreachable extends ReglamentError {
  readonly code = 'provider-unreachable';
  readonly status = 503;
  constructor(cause: unknown) {
    super('the identity provider does not answer', {}, { cause });
  }
}

/** What came back from the provider proves nothing: another's answer, an old one, or its own refusal. */
export class ProviderRefused extends ReglamentError {
  readonly code = 'provider-refused';
  readonly status = 401;
  constructor(cause: unknown) {
    super('the identity provider did not confirm who it is', {}, { cause });
  }
}

/** The provider vouches for somebody who has no access here. `known`: the id of the person it would have been. */
export class ProviderStranger extends ReglamentError {
  readonly code = 'provider-stranger';
  readonly status = 403;
  readonly reason: 'not-linked' | 'other-subject';
  readonly person: string | null;
  constructor(reason: 'not-linked' | 'other-subject', person: string | null) {
    super('whom the identity provider vouches for has no access here');
    this.reason = reason;
    this.person = person;
  }
}
