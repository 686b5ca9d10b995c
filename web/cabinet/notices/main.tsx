import '../cabinet.css';
import { mountPage } from '../../shared/mount-page.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { NoticesPage } from './notices-page.tsx';

await mountPage(texts.citizens.notices.title, NoticesPage);
