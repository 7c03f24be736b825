/** The person's own English, so that dates and numbers speak the language of the words around them. */
export const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB';
