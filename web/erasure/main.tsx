import './erasure.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ErasurePage } from './erasure-page.tsx';

await mountPage(texts.erasure.title, ErasurePage);
