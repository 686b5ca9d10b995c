import './migration.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { MigrationPage } from './migration-page.tsx';

await mountPage(texts.migration.page, MigrationPage);
