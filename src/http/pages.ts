import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import type { AnswerKind } from './content-policy.ts';
import type { Door } from './door.ts';
import { noteRoute } from './observe-requests.ts';
import { pageOwner } from './page-owner.ts';
import { policyOf } from './security-headers.ts';

/** Address of each page, its file in the built web, and what of libraries is on it. */
const pageFiles: Readonly<Record<string, readonly [file: string, kind: AnswerKind]>> = {
  '/': ['inbox/index.html', 'plain'],
  '/start': ['start/index.html', 'plain'],
  '/sign-in': ['sign-in/index.html', 'plain'],
  '/cases/:id': ['viewer/index.html', 'drawn'],
  '/office': ['office/index.html', 'plain'],
  '/search': ['search/index.html', 'plain'],
  '/audit': ['audit/index.html', 'plain'],
  '/incidents': ['incidents/index.html', 'plain'],
  '/calendars': ['calendars/index.html', 'plain'],
  '/erasure': ['erasure/index.html', 'plain'],
  '/training': ['training/index.html', 'plain'],
  '/people': ['people/index.html', 'plain'],
  '/sessions': ['sessions/index.html', 'plain'],
  '/services/:region/:service/:channel': ['service/index.html', 'drawn'],
  '/modeller/:region/:service/:channel': ['modeller/index.html', 'modelled'],
  '/new-service': ['new-service/index.html', 'drawn'],
  '/migration/:region/:service/:channel': ['migration/index.html', 'drawn'],
  '/modeller/import': ['modeller/import/index.html', 'modelled'],
  '/catalogue': ['catalogue/index.html', 'plain'],
  '/act/:region/:service/:channel': ['act/index.html', 'drawn'],
  '/compare/:service': ['compare/index.html', 'drawn'],
  '/difference/:region/:service/:channel': ['difference/index.html', 'drawn'],
  '/verify': ['verify/index.html', 'plain'],
  '/cabinet': ['cabinet/index.html', 'plain'],
  '/cabinet/apply': ['cabinet/apply/index.html', 'plain'],
  '/cabinet/cases/:id': ['cabinet/case/index.html', 'drawn'],
  '/cabinet/notices': ['cabinet/notices/index.html', 'plain'],
  '/cabinet/history': ['cabinet/history/index.html', 'plain'],
  '/cabinet/profile': ['cabinet/profile/index.html', 'plain'],
};

/**
 * The built web. Names of assets carry their hash, so browsers keep them for good; pages are asked for anew.
 *
 * @param signingLayer the one address beside our own that pages may talk to
 */
export function pages(webDir: string, door: Door, signingLayer: string | null): Router {
  const router = Router();
  const forGood = { immutable: true, maxAge: '365d', index: false, redirect: false };
  router.use('/assets', noteRoute('/assets'), policyOf('asset', signingLayer), express.static(join(webDir, 'assets'), forGood));
  router.use(pageOwner(door));
  for (const [address, [file, kind]] of Object.entries(pageFiles)) {
    router.get(address, noteRoute(address), policyOf(kind, signingLayer), (_request, response, next) => {
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
