import './viewer.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ViewerPage } from './viewer-page.tsx';

await mountPage(texts.pages.viewer, ViewerPage);
