import '../cabinet/cabinet.css';
import './sessions.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { SessionsPage } from './sessions-page.tsx';

await mountPage(texts.signIns.mine.title, SessionsPage);
