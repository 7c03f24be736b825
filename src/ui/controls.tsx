import type { ComponentChildren } from 'preact';

/** A lock and who has set it; beside a control that is turned off for that reason. */
export const Lock = ({ text }: { readonly text: string }) => (
  <span class="lock">
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <rect x="3" y="7" width="10" height="7" rx="1.6" fill="currentColor" />
    </svg>
    {text}
  </span>
);

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly locked?: string | undefined;
  readonly onChange: (on: boolean) => void;
}

/** On or off. `locked`: why it cannot be changed. */
export const Switch = ({ on, label, locked, onChange }: SwitchProps) => (
  <input
    type="checkbox"
    role="switch"
    class="switch"
    aria-label={label}
    title={locked}
    checked={on}
    disabled={locked !== undefined}
    onChange={(event) => onChange(event.currentTarget.checked)}
  />
);

export const Problems = ({ children, count }: { readonly children: ComponentChildren; readonly count: number }) => (
  <section class="problems" aria-label="Settings that could not be used">
    <h2>{count === 1 ? 'A setting could not be used' : `${count} settings could not be used`}</h2>
    <ul>{children}</ul>
  </section>
);
