import { z } from 'zod';
import { definitionParams } from './requests.ts';

/** A version of a channel, in an address. */
export const versionParams = definitionParams.extend({ version: z.string().regex(/^[1-9]\d{0,5}$/).transform(Number) });

/*
 * Routes, below /api/definitions/:region/:service/:channel.
 *
 * GET …/versions/:version/diagram → the .bpmn file (analyst)
 * GET …/versions/:version/set     → the set as a ZIP archive, laid out as the folder of diagrams (analyst)
 * GET …/draft/set                 → the same of the analyst's own draft; of the latest version where there is none
 */
