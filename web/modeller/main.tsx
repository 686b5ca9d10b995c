import './schemas-without-eval.ts';
import './modeller.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ModellerPage } from './modeller-page.tsx';

await mountPage(texts.modeller.page, ModellerPage);
