/** Types on the wire about people, their offices and passwords. */
import type { ProviderLinkView } from './contract-sign-in.ts';

/** A person as the administrator sees them. The IIN is not shown: it is personal and nobody needs to read it. */
export interface PersonView {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly office: string | null;
  readonly positions: readonly string[];
  readonly roles: readonly string[];
  readonly disabled: boolean;
  /** Null where they do not sign in through the identity provider. */
  readonly provider: ProviderLinkView | null;
}

export interface PersonRequest {
  readonly login: string;
  readonly name: string;
  /** Left out: as it was; null: none. */
  readonly iin?: string | null;
  readonly office: string | null;
  readonly positions: readonly string[];
  readonly roles: readonly string[];
}

export interface ChangePersonRequest extends PersonRequest {
  /** True: may no longer sign in, and is signed out. Default false. */
  readonly disabled?: boolean;
}

/** The password is told here and nowhere else. */
export interface PersonAdded {
  readonly person: PersonView;
  readonly oneTimePassword: string;
}

export interface PasswordReset {
  readonly oneTimePassword: string;
}

export interface ImportRequest {
  readonly offices?: readonly OfficeDetails[];
  readonly people?: readonly PersonRequest[];
}

export interface ImportReply {
  /** Ids of the offices added or replaced. */
  readonly offices: readonly string[];
  readonly people: readonly { readonly login: string; readonly name: string; readonly oneTimePassword: string }[];
}

export interface OfficeDetails {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly region: string;
  /** Default: department. */
  readonly kind?: 'department' | 'service-centre' | 'akim';
}

/** An office as the administrator sees it. */
export interface ListedOffice extends OfficeDetails {
  readonly kind: 'department' | 'service-centre' | 'akim';
}

/** What of an office may be said anew. */
export interface ChangeOfficeRequest {
  readonly name: string;
  readonly address: string;
}

export interface ChangePasswordRequest {
  readonly current: string;
  readonly next: string;
}

/*
 * POST   /api/session/password      ChangePasswordRequest → Me (whoever is signed in)
 * GET    /api/people                → PersonView[] (administrator, as all below)
 * POST   /api/people                PersonRequest → 201 PersonAdded
 * PUT    /api/people/:id            ChangePersonRequest → PersonView
 * POST   /api/people/:id/password   → PasswordReset
 * POST   /api/people/import         ImportRequest → ImportReply, all or nothing
 * GET    /api/offices               → ListedOffice[]
 * POST   /api/offices               OfficeDetails → 201 ListedOffice; 409 office-exists
 * PUT    /api/offices/:id           ChangeOfficeRequest → ListedOffice; 404 office-not-found
 */
