import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import type { Door } from './door.ts';
import { pageOwner } from './page-owner.ts';

/** Address of each page, and its file in the built web. */
const pageFiles = {
  '/': 'inbox/index.html',
  '/start': 'start/index.html',
  '/sign-in': 'sign-in/index.html',
  '/cases/:id': 'viewer/index.html',
  '/office': 'office/index.html',
  '/search': 'search/index.html',
  '/audit': 'audit/index.html',
  '/incidents': 'incidents/index.html',
  '/calendars': 'calendars/index.html',
  '/training': 'training/index.html',
  '/people': 'people/index.html',
  '/services/:region/:service/:channel': 'service/index.html',
  '/modeller/:region/:service/:channel': 'modeller/index.html',
  '/new-service': 'new-service/index.html',
  '/migration/:region/:service/:channel': 'migration/index.html',
  '/modeller/import': 'modeller/import/index.html',
  '/catalogue': 'catalogue/index.html',
  '/act/:region/:service/:channel': 'act/index.html',
  '/compare/:service': 'compare/index.html',
  '/difference/:region/:service/:channel': 'difference/index.html',
  '/verify': 'verify/index.html',
  '/cabinet': 'cabinet/index.html',
  '/cabinet/apply': 'cabinet/apply/index.html',
  '/cabinet/cases/:id': 'cabinet/case/index.html',
  '/cabinet/notices': 'cabinet/notices/index.html',
  '/cabinet/history': 'cabinet/history/index.html',
  '/cabinet/profile': 'cabinet/profile/index.html',
} as const;

/** The built web. Names of assets carry their hash, so browsers keep them for good; pages are asked for anew. */
export function pages(webDir: string, door: Door): Router {
  const router = Router();
  const forGood = { immutable: true, maxAge: '365d', index: false, redirect: false };
  router.use('/assets', express.static(join(webDir, 'assets'), forGood));
  router.use(pageOwner(door));
  for (const [address, file] of Object.entries(pageFiles)) {
    router.get(address, (_request, response, next) => {
      response.sendFile(file, { root: webDir, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } }, (error) => {
        if (error === undefined || response.headersSent) return;
        next((error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : error);
      });
    });
  }
  return router;
}

/** Behind every page: a page for people that says where to go, in all languages at once: no script of ours runs on it. */
export function pageUnknown(): RequestHandler {
  return (_request, response) => {
    response
      .status(404)
      .type('html')
      .send(
        '<!doctype html><html lang="ru"><meta charset="utf-8"><title>Страница не найдена</title>' +
          '<h1>Страница не найдена</h1><p><a href="/">К списку задач</a></p>' +
          '<p lang="kk">Бет табылмады. <a href="/">Тапсырмалар тізіміне</a></p>' +
          '<p lang="en">Page not found. <a href="/">To the list of tasks</a></p></html>',
      );
  };
}
