import './start.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { StartPage } from './start-page.tsx';

await mountPage(texts.pages.services, StartPage);
