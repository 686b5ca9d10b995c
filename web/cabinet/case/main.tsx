import '../cabinet.css';
import { mountPage } from '../../shared/mount-page.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { ApplicationPage } from './application-page.tsx';

await mountPage(texts.cabinet.application, ApplicationPage);
