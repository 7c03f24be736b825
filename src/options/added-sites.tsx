import { useState } from 'preact/hooks';
import { addedSites, dropSite } from '../platform/site-access.ts';
import { useAnswer } from '../ui/hooks.ts';

/** `https://chat.example/*` as a person would say it. */
const nameOf = (pattern: string): string => pattern.replace(/^https:\/\/|\/\*$/g, '');

/** Sites the person has added from the popup, each with a way to give it back. */
export function AddedSites() {
  const [round, setRound] = useState(0);
  const { value: sites } = useAnswer(addedSites, String(round));
  const drop = async (pattern: string): Promise<void> => {
    await dropSite(pattern);
    setRound(round + 1);
  };
  return (
    <section class="added">
      <h2>Sites you have added</h2>
      {sites?.length === 0 && <p class="soft">None yet. Open Parapet on a site to add it.</p>}
      <ul>
        {sites?.map((pattern) => (
          <li key={pattern}>
            {nameOf(pattern)}
            <button type="button" class="plain" onClick={() => void drop(pattern)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
