import '../inbox/inbox.css';
import './office.css';
import './deadlines.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { OfficePage } from './office-page.tsx';

await mountPage(texts.office.title, OfficePage);
