import './new-service.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { NewServicePage } from './new-service-page.tsx';

await mountPage(texts.newService.title, NewServicePage);
