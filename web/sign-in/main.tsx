import '../shared/style.css';
import './sign-in.css';
import { mount } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { SignInPage } from './sign-in-page.tsx';

document.title = `${texts.pages.signIn} — ${texts.product}`;
mount(<SignInPage />);
