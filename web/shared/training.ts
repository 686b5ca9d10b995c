import { signal } from '@preact/signals';
import type { TrainingView } from '../../src/http/contract.ts';

/** The switches as last heard of; null until there was an answer. The banner and the page show the same. */
export const training = signal<TrainingView | null>(null);
