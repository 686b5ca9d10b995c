import { texts } from './texts/texts.ts';

/**
 * The region of a definition, in the user's language.
 * @param key of the definition: it begins with the region's id
 * @param named what the act calls the region, for one that has no text
 */
export function regionName(key: string, named: string): string {
  return texts.regions[key.split('/')[0] ?? ''] ?? named;
}
