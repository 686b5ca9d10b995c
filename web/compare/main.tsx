import './compare.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ComparePage } from './compare-page.tsx';

await mountPage(texts.compare.title, ComparePage);
