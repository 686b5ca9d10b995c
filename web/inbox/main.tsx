import './inbox.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { InboxPage } from './inbox-page.tsx';

await mountPage(texts.pages.inbox, InboxPage);
