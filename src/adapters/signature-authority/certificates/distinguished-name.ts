import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from '@peculiar/asn1-x509';

/**
 * Who a certificate names, as the national certification authority writes it: the IIN in the serial number, the
 * patronymic in the given name, the BIN of an organisation in its unit. Null or absent: the certificate does not say.
 */
export interface CertificateSubject {
  readonly commonName: string | null;
  readonly surName: string | null;
  /** The patronymic: the authority's interface calls it so. */
  readonly lastName: string | null;
  readonly organization: string | null;
  /** Twelve digits. */
  readonly iin: string | null;
  /** Twelve digits. */
  readonly bin: string | null;
  readonly country: string | null;
}

const types = {
  commonName: '2.5.4.3',
  surName: '2.5.4.4',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organization: '2.5.4.10',
  unit: '2.5.4.11',
  lastName: '2.5.4.42',
} as const;

/** The name of a person: the first word is the surname, what follows the second is the patronymic. */
export function personSubject({ name, iin }: { readonly name: string; readonly iin: string }): CertificateSubject {
  const [surName = name, givenName, ...rest] = name.split(' ');
  return {
    commonName: givenName === undefined ? surName : `${surName} ${givenName}`,
    surName,
    lastName: rest.length === 0 ? null : rest.join(' '),
    organization: null,
    iin,
    bin: null,
    country: 'KZ',
  };
}

/** The name of an organisation. */
export function organizationSubject({ name, bin }: { readonly name: string; readonly bin: string | null }): CertificateSubject {
  return { commonName: name, surName: null, lastName: null, organization: name, iin: null, bin, country: 'KZ' };
}

/** The name as it stands in a certificate. */
export function writeName(subject: CertificateSubject): Name {
  const { commonName, surName, iin, bin, country, organization, lastName } = subject;
  const parts: readonly (readonly [type: string, value: AttributeValue] | null)[] = [
    commonName === null ? null : [types.commonName, new AttributeValue({ utf8String: commonName })],
    surName === null ? null : [types.surName, new AttributeValue({ utf8String: surName })],
    iin === null ? null : [types.serialNumber, new AttributeValue({ printableString: `IIN${iin}` })],
    country === null ? null : [types.country, new AttributeValue({ printableString: country })],
    organization === null ? null : [types.organization, new AttributeValue({ utf8String: organization })],
    bin === null ? null : [types.unit, new AttributeValue({ utf8String: `BIN${bin}` })],
    lastName === null ? null : [types.lastName, new AttributeValue({ utf8String: lastName })],
  ];
  return new Name(
    parts
      .filter((part) => part !== null)
      .map(([type, value]) => new RelativeDistinguishedName([new AttributeTypeAndValue({ type, value })])),
  );
}

/** What a name in a certificate says. */
export function readName(name: Name): CertificateSubject {
  const of = (type: string): string | null => {
    const found = name.flatMap((part) => [...part]).find((part) => part.type === type);
    return found === undefined ? null : found.value.toString();
  };
  const serialNumber = of(types.serialNumber);
  return {
    commonName: of(types.commonName),
    surName: of(types.surName),
    lastName: of(types.lastName),
    organization: of(types.organization),
    iin: serialNumber === null ? null : /^IIN(\d{12})$/.exec(serialNumber)?.[1] ?? null,
    bin: /^BIN(\d{12})$/.exec(of(types.unit) ?? serialNumber ?? '')?.[1] ?? null,
    country: of(types.country),
  };
}
