import './difference-page.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { DifferencePage } from './difference-page.tsx';

await mountPage(texts.difference.title, DifferencePage);
