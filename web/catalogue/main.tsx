import './catalogue.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { CataloguePage } from './catalogue-page.tsx';

await mountPage(texts.catalogue.title, CataloguePage);
