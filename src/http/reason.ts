import { z } from 'zod';
import { isPlainText } from '../cases/plain-text.ts';

/** Why somebody did a thing, or what they remark: it is kept in the journal, and read on screens, papers and terminals. */
export const reasonText = z.string().trim().min(1).max(1000).refine(isPlainText, 'characters');
