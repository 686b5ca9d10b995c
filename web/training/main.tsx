import './training.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { TrainingPage } from './training-page.tsx';

await mountPage(texts.systems.title, TrainingPage);
