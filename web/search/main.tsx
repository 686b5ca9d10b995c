import '../inbox/inbox.css';
import './search.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { SearchPage } from './search-page.tsx';

await mountPage(texts.search.title, SearchPage);
