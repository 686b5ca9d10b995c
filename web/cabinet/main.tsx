import './cabinet.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ApplicationsPage } from './applications-page.tsx';

await mountPage(texts.cabinet.applications, ApplicationsPage);
