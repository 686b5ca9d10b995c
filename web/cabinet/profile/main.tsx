import '../cabinet.css';
import { mountPage } from '../../shared/mount-page.tsx';
import { texts } from '../../shared/texts/texts.ts';
import { ProfilePage } from './profile-page.tsx';

await mountPage(texts.citizens.profile.title, ProfilePage);
