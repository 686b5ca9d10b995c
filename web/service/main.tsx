import './service.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { ServicePage } from './service-page.tsx';

await mountPage(texts.pages.service, ServicePage);
