import './inbox.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { OwnFirstPage } from './own-first-page.tsx';

await mountPage(texts.pages.inbox, OwnFirstPage);
