/** What a form is about to send, and where: read past its fields, any of which may be called "action". */

const getterOf = (owner: object, name: string) =>
  Object.getOwnPropertyDescriptor(owner, name)?.get as (() => string) | undefined;
const formAction = getterOf(HTMLFormElement.prototype, 'action');

function actionOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const own = submitter?.getAttribute('formaction');
  return own ? new URL(own, document.baseURI).href : (formAction?.call(form) ?? '');
}

/** One field a line: several may have one name. */
function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const lines: string[] = [];
  new FormData(form, submitter).forEach((value, name) => {
    lines.push(JSON.stringify({ [name]: typeof value === 'string' ? value : value.name }));
  });
  return lines.join('\n');
}

/**
 * Where a form is about to be sent, and all its fields: one JSON object a line, files by their names. `submitter`: the
 * button that was pressed, which may lead elsewhere.
 */
export const submissionOf = (
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): { readonly url: string; readonly text: string } => ({
  url: actionOf(form, submitter),
  text: fieldsOf(form, submitter),
});
