import '../cabinet.css';
import { mountPage } from '../../shared/mount-page.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { HistoryPage } from './history-page.tsx';

await mountPage(texts.citizens.history.title, HistoryPage);
