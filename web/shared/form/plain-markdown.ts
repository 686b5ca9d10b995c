import { MarkdownRenderer } from '@bpmn-io/form-js-viewer';

/**
 * Renders the texts of a form: headings, lists, emphasis, tables. HTML stands there as it was written, and there are no
 * links and no pictures: into such a text go values that others have entered, and a name is no place to be led astray by.
 */
export class PlainMarkdown extends MarkdownRenderer {
  override render(markdown: string): string {
    const html = super.render(markdown.replaceAll('<', '&lt;'));
    // A document of its own: nothing in it is fetched or run while it is looked through.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const link of body.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    for (const picture of body.querySelectorAll('img')) picture.replaceWith(picture.alt);
    return body.innerHTML;
  }
}

/** In the place of form-js's own renderer. */
export const plainMarkdown = { markdownRenderer: ['type', PlainMarkdown] };
