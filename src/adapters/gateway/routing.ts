import { z } from 'zod';
import routes from './routes.json' with { type: 'json' };

/**
 * Which gateway a system is reached through: the central one of electronic government (ШЭП), or that of the region
 * (РШЭП), to which the systems of local executive bodies are connected.
 */
export type Route = 'central' | 'regional';

const known: ReadonlyMap<string, Route> = new Map(
  z
    .array(z.strictObject({ recipient: z.string(), route: z.enum(['central', 'regional']) }))
    .parse(routes)
    .map(({ recipient, route }) => [recipient, route]),
);

/** The way to a system, by the name the acts give it; null where no gateway knows it. */
export function routeTo(recipient: string): Route | null {
  return known.get(recipient) ?? null;
}
