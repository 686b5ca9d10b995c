import type { ruVerify } from './ru-verify.ts';

/** What the page that checks a paper says, in English. */
export const enVerify: typeof ruVerify = {
  title: 'Check a document',
  lead: 'Find out whether a document was issued and is valid. There is no need to sign in.',
  byCode: 'By its code',
  code: 'Code of the document',
  codeHint: '16 characters beside the QR code, for example 7K3M-9QWX-2F8N-TZ4C. Hyphens and case do not matter.',
  submit: 'Check',
  byFile: 'By its file',
  file: 'Attach the PDF file you received.',
  choose: 'Choose a file',
  fileHint: 'Up to 2 MB. The file is compared with the one that was issued and is not kept. Check a scan or a photograph by its code.',
  checking: 'Checking…',
  noCode: 'Enter the code of the document.',
  states: {
    genuine: 'The document was issued and is valid',
    altered: 'The file has been altered',
    revoked: 'The document is no longer valid',
    unknown: 'No such document was issued',
  },
  meanings: {
    genuineCode: 'Compare this with the document: it must be the same. The rest of its text is confirmed only by checking the file.',
    genuineFile: 'The file is the one that was issued, to the last byte: everything it says is right.',
    altered: 'A document with this code was issued, but this file differs from it. Do not rely on what it says.',
    unknownCode: 'See whether the code is typed correctly. Drafts and notices of registration have no code.',
    unknownFile: 'The file bears no code of an issued document. Check a scan, a photograph or a printout by the code beside its QR code.',
  },
  revokedBecause: {
    superseded: 'Another document has taken its place.',
    withdrawn: 'The applicant withdrew the application before the document was handed over.',
    voided: 'The office has declared it void.',
  },
  voided: (when, reason) => `Declared void ${when}: ${reason}`,
  voiding: {
    open: 'Declare void',
    title: (number) => `Declare document No. ${number} void?`,
    lead: 'The document stays with the case, but everybody who checks it is told that it is not valid. The applicant will see the reason. This cannot be undone.',
    label: 'Reason',
    empty: 'Write the reason.',
    confirm: 'Declare the document void',
  },
  signedOn: (when) => `signed ${when}`,
  issued: 'What was issued under this code',
  facts: {
    title: 'Document',
    number: 'Number',
    day: 'Date',
    office: 'Issued by',
    signed: 'Signed and sealed',
    holder: 'Issued to',
  },
};
