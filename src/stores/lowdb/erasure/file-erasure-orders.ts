import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isCaseId } from '../case-file.ts';
import { listDataFiles } from '../data-files.ts';
import { DurableJsonFile } from '../durable-json-file.ts';
import { syncFolder } from '../durable-write.ts';

const orderSchema = z.object({
  schema: z.literal(1),
  case: z.string().refine(isCaseId),
  years: z.int().positive().nullable(),
  reason: z.string().nullable(),
  by: z.string().nullable(),
});

/** An erasure that is to be done, as its file holds it. */
export type KeptErasureOrder = z.infer<typeof orderSchema>;

/** Erasures that are begun and not finished, a file each at `<dataDir>/erasing/<case id>.json`. */
export class FileErasureOrders {
  readonly #folder: string;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'erasing');
  }

  async begin(order: Omit<KeptErasureOrder, 'schema'>): Promise<void> {
    await this.#file(order.case).write({ schema: 1, ...order });
  }

  async begun(): Promise<readonly KeptErasureOrder[]> {
    const ids = (await listDataFiles(this.#folder)).map((file) => basename(file, '.json'));
    const orders = await Promise.all(ids.map((id) => this.#file(id).read()));
    return orders.filter((order) => order !== null);
  }

  async done(caseId: string): Promise<void> {
    await rm(join(this.#folder, `${caseId}.json`), { force: true });
    await syncFolder(this.#folder);
  }

  #file(caseId: string): DurableJsonFile<KeptErasureOrder> {
    return new DurableJsonFile(join(this.#folder, `${caseId}.json`), orderSchema);
  }
}
