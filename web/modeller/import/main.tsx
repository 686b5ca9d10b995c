import '../schemas-without-eval.ts';
import './import.css';
import { mountPage } from '../../shared/mount-page.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { ImportPage } from './import-page.tsx';

await mountPage(texts.modeller.imports.title, ImportPage);
