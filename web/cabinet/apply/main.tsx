import '../cabinet.css';
import './apply.css';
import { mountPage } from '../../shared/mount-page.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { ApplyPage } from './apply-page.tsx';

await mountPage(texts.cabinet.services, ApplyPage);
