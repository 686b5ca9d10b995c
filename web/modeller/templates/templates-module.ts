import 'bpmn-js-element-templates/dist/assets/element-templates.css';
import '@bpmn-io/element-template-chooser/dist/element-template-chooser.css';
import chooserModule from '@bpmn-io/element-template-chooser';
import { CloudElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import type { ModuleDeclaration } from 'didi';
import { KnownNames } from './known-names.ts';
import { NameFaults } from './name-faults.ts';
import { RequestMenu } from './request-menu.ts';
import { StepVariables } from './step-variables.ts';
import { TemplatesProvider } from './templates-provider.ts';

/** Requests to systems by template: the list, the lines of the panel, completion of names, and what is wrong with them. */
export const templatesModule: ModuleDeclaration = {
  __depends__: [CloudElementTemplatesPropertiesProviderModule, chooserModule],
  __init__: ['templatesProvider', 'requestMenu', 'nameFaults'],
  knownNames: ['type', KnownNames],
  variableResolver: ['type', StepVariables],
  templatesProvider: ['type', TemplatesProvider],
  requestMenu: ['type', RequestMenu],
  nameFaults: ['type', NameFaults],
};
