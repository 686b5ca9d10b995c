import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { MemoryDraftStore } from '../../src/stores/memory/memory-draft-store.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { caseStoreContract, soughtInSample } from './contract/case-store-contract.ts';
import { definitionStoreContract } from './contract/definition-store-contract.ts';
import { draftStoreContract } from './contract/draft-store-contract.ts';
import { peopleStoreContract } from './contract/people-store-contract.ts';

describe('stores in memory', () => {
  describe('MemoryCaseStore', () => {
    caseStoreContract(async () => {
      const store = new MemoryCaseStore(soughtInSample);
      return { store, close: () => store.close() };
    });
  });
  describe('MemoryDefinitionStore', () => {
    definitionStoreContract(async () => ({ store: new MemoryDefinitionStore(), close: async () => {} }));
  });
  describe('MemoryDraftStore', () => {
    draftStoreContract(async () => ({ store: new MemoryDraftStore(), close: async () => {} }));
  });
  describe('MemoryPeopleStore', () => {
    peopleStoreContract(async () => {
      const store = new MemoryPeopleStore();
      return { store, close: () => store.close() };
    });
  });
});
