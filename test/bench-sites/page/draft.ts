import { useState } from 'react';

/** A field's text in React: what stands in it, for the test too, and how it is taken out to be sent ('' where there is nothing). */
export function useDraft(model: { text: string }) {
  const [draft, setDraft] = useState('');
  model.text = draft;
  const take = (): string => {
    if (draft.trim() === '') return '';
    setDraft('');
    return draft;
  };
  return { draft, setDraft, take };
}
