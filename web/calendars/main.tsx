import './calendars.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { CalendarsPage } from './calendars-page.tsx';

await mountPage(texts.calendars.title, CalendarsPage);
