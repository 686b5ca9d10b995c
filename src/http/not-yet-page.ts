/**
 * What a browser shows while the server starts or stops: in all languages at once, for no script of ours runs on it. It
 * asks again by itself.
 */
export function notYetPage(againInSeconds: number): string {
  return (
    '<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<meta http-equiv="refresh" content="${againInSeconds}"><title>Одну минуту</title>` +
    '<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto 0;padding:0 1.25rem;color:#1d2733}' +
    'h1{font-size:1.5rem;margin:0 0 1rem}p{margin:.5rem 0;color:#48586a}</style>' +
    '<h1>Одну минуту</h1><p>Программа запускается. Страница откроется сама, как только всё будет готово.</p>' +
    '<p lang="kk">Бағдарлама іске қосылуда. Бәрі дайын болғанда бет өзі ашылады.</p>' +
    '<p lang="en">The program is starting. This page opens by itself as soon as all is ready.</p></html>'
  );
}
