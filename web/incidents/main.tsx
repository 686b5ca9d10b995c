import './incidents.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { IncidentsPage } from './incidents-page.tsx';

await mountPage(texts.incidents.title, IncidentsPage);
