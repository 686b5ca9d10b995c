import './verify.css';
import { mount } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { VerifyPage } from './verify-page.tsx';

document.title = `${texts.verify.title} — ${texts.product}`;
mount(<VerifyPage />);
