import { z } from 'zod';
import { completeTaskBody } from './requests.ts';

/** A signature as a device made it: CMS, DER, base64. */
const cms = z.base64().min(1).max(100_000);

export const signedTaskBody = completeTaskBody.extend({ signature: cms.optional() });
export const showCertificateBody = z.strictObject({ signature: cms });
