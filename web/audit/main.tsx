import './audit.css';
import { mountPage } from '../shared/mount-page.tsx';
import { texts } from '../shared/texts/texts.ts';
import { AuditPage } from './audit-page.tsx';

await mountPage(texts.audit.title, AuditPage);
