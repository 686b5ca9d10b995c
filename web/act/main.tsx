import './act-page.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ActPage } from './act-page.tsx';

await mountPage(texts.actPage.title, ActPage);
