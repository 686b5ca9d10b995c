import './people.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { PeoplePage } from './people-page.tsx';

await mountPage(texts.people.title, PeoplePage);
