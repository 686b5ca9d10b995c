import { z } from 'zod';

/** The last entry of a back-up. */
export const MANIFEST = 'manifest.json';

export const manifestSchema = z.object({
  /** Of this very shape. */
  schema: z.literal(1),
  /** Format of the data folder; null where nothing was kept in it. */
  format: z.int().positive().nullable(),
  /** When the back-up was begun: what was answered before is in it. */
  takenAt: z.iso.datetime(),
  files: z.array(z.object({ name: z.string(), size: z.int().nonnegative(), sha256: z.string() })),
});

/** What a back-up says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;
/** A file of a back-up: path inside the data folder with slashes, bytes, SHA-256 in hex. */
export type BackedUpFile = Manifest['files'][number];
